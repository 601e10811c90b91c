// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/daysheet.h"

#include "ui/shell/statewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Tongguan {
namespace {

struct DaySheet {
    Q_DECLARE_TR_FUNCTIONS(Tongguan::DaySheet)
};

constexpr std::array DayColumns { ListColumn::Number, ListColumn::EntryNo, ListColumn::Direction, ListColumn::Party, ListColumn::Goods, ListColumn::Lines, ListColumn::State };

int widthOf(ListColumn column)
{
    switch (column) {
    case ListColumn::Number:
    case ListColumn::EntryNo: return 18;
    case ListColumn::Party:
    case ListColumn::Goods: return 24;
    default: return 8;
    }
}

} // namespace

LedgerSheet daySheet(const ListSubject& subject, const QList<DeclarationRow>& rows, const QDate& day)
{
    LedgerSheet sheet;
    sheet.title = DaySheet::tr("Declarations of the day");
    for (const ListColumn column : DayColumns)
        sheet.columns.append({ subject.columnName(column), column == ListColumn::Lines, widthOf(column) });
    sheet.columns.append({ DaySheet::tr("Time"), false, 6 });
    std::map<DeclarationState, std::pair<int, int>> states; // declarations, lines
    for (const DeclarationRow& row : rows) {
        const QDateTime changed = row.changed.toLocalTime();
        if (changed.date() != day)
            continue;
        QStringList cells;
        for (const ListColumn column : DayColumns)
            cells.append(subject.text(column, row));
        cells.append(changed.toString(u"HH:mm"_s));
        sheet.rows.append(cells);
        auto& [count, lines] = states[row.state];
        ++count;
        lines += row.lineCount;
    }
    for (const auto& [state, sums] : states)
        sheet.sums.append({ stateWord(state), {}, {}, {}, {}, QString::number(sums.second), DaySheet::tr("%n declaration(s)", nullptr, sums.first), {} });
    sheet.total = sheet.rows.size();
    sheet.subtitle = DaySheet::tr("%1 · %2").arg(QLocale().toString(day, QLocale::LongFormat), DaySheet::tr("%n declaration(s)", nullptr, int(sheet.rows.size())));
    return sheet;
}

} // namespace Tongguan
