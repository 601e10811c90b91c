// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/writeofftable.h"

#include "models/tables/figures.h"
#include "ui/ledger/writeoffwords.h"
#include "ui/shell/theme.h"

#include <QApplication>

namespace Tongguan {

namespace {

    using Words = WriteOffWords;

} // namespace

WriteOffTable::WriteOffTable(WriteOffStep step, QObject* parent)
    : QAbstractTableModel(parent), m_step(step)
{
    makeColumns();
}

void WriteOffTable::makeColumns()
{
    if (m_step == WriteOffStep::Matters)
        matterColumns();
    else if (m_step == WriteOffStep::Stock)
        stockColumns();
    else if (m_step == WriteOffStep::Differences)
        differenceColumns();
    else
        disposalColumns();
}

void WriteOffTable::matterColumns()
{
    m_columns = { { tr("Matter"), [](const WriteOffTable& t, int row) { return Words::matter(t.matterAt(row)->kind); }, false },
        { tr("Item"), [](const WriteOffTable& t, int row) {
             const OpenMatter& matter = *t.matterAt(row);
             return matter.item == 0 ? QString() : matter.side == LedgerSide::Product ? tr("product %1").arg(matter.item) : Words::itemName(t.m_view, matter.item);
         }, false },
        { tr("Quantity"), [](const WriteOffTable& t, int row) { return Words::matterQuantity(*t.matterAt(row), t.m_view); } },
        { tr("What it is"), [](const WriteOffTable& t, int row) { return Words::matterText(*t.matterAt(row), t.m_view); }, false },
        { tr("What to do"), [](const WriteOffTable& t, int row) { return Words::matterAdvice(t.matterAt(row)->kind); }, false } };
}

void WriteOffTable::stockColumns()
{
    const auto term = [](LedgerQuantity LedgerTerms::*member) { return [member](const WriteOffTable& t, int row) { return Words::figure(t.lineAt(row)->period.*member); }; };
    const auto stock = [](LedgerQuantity StocktakeLine::*member) {
        return [member](const WriteOffTable& t, int row) { return t.lineAt(row)->isCompared() ? Words::figure(t.lineAt(row)->stock.*member) : QString(); };
    };
    m_columns = { { tr("Item"), [](const WriteOffTable& t, int row) { return QString::number(t.lineAt(row)->item.no); } },
        { tr("Part number"), [](const WriteOffTable& t, int row) { return t.lineAt(row)->item.partNo; }, false },
        { tr("Name"), [](const WriteOffTable& t, int row) { return t.lineAt(row)->item.name; }, false },
        { tr("Unit"), [](const WriteOffTable& t, int row) { return t.m_view.unitNames.value(t.lineAt(row)->item.unit, t.lineAt(row)->item.unit); }, false },
        { tr("Opening"), [](const WriteOffTable& t, int row) { return Words::figure(t.lineAt(row)->opening); } },
        { tr("Imports"), [](const WriteOffTable& t, int row) { return Words::figure(t.lineAt(row)->period.importTotal()); } },
        { tr("Use"), term(&LedgerTerms::productUse) }, { tr("Re-export"), term(&LedgerTerms::reexport) }, { tr("Domestic sale"), term(&LedgerTerms::domesticSale) },
        { tr("Carried out"), term(&LedgerTerms::carryOut) }, { tr("Destroyed"), term(&LedgerTerms::destruction) },
        { tr("Remainder"), [](const WriteOffTable& t, int row) { return Words::figure(t.lineAt(row)->closing); } },
        { tr("Own stock"), stock(&StocktakeLine::own) }, { tr("In products"), stock(&StocktakeLine::inProducts) },
        { tr("Difference"), [](const WriteOffTable& t, int row) { return t.lineAt(row)->isCompared() ? Words::signedFigure(t.lineAt(row)->stock.difference()) : QString(); } } };
}

void WriteOffTable::differenceColumns()
{
    m_columns = { { tr("Item"), [](const WriteOffTable& t, int row) { return QString::number(t.lineAt(row)->item.no); } },
        { tr("Part number"), [](const WriteOffTable& t, int row) { return t.lineAt(row)->item.partNo; }, false },
        { tr("Name"), [](const WriteOffTable& t, int row) { return t.lineAt(row)->item.name; }, false },
        { tr("Unit"), [](const WriteOffTable& t, int row) { return t.m_view.unitNames.value(t.lineAt(row)->item.unit, t.lineAt(row)->item.unit); }, false },
        { tr("Ledger"), [](const WriteOffTable& t, int row) { return Words::figure(t.lineAt(row)->stock.ledger); } },
        { tr("Own stock"), [](const WriteOffTable& t, int row) { return Words::figure(t.lineAt(row)->stock.own + t.lineAt(row)->stock.inProducts); } },
        { tr("Difference"), [](const WriteOffTable& t, int row) { return Words::signedFigure(t.lineAt(row)->stock.difference()); } },
        { tr("Likely cause"), [](const WriteOffTable& t, int row) {
             const QList<CauseHint>& causes = t.lineAt(row)->stock.causes;
             return causes.isEmpty() ? tr("none found in the ledger") : Words::cause(causes.first().cause);
         }, false },
        { tr("Explanation"), [](const WriteOffTable& t, int row) { return t.lineAt(row)->explanation; }, false, -1, true } };
}

void WriteOffTable::disposalColumns()
{
    m_columns = { { tr("Item"), [](const WriteOffTable& t, int row) { return QString::number(t.lineAt(row)->item.no); } },
        { tr("Part number"), [](const WriteOffTable& t, int row) { return t.lineAt(row)->item.partNo; }, false },
        { tr("Name"), [](const WriteOffTable& t, int row) { return t.lineAt(row)->item.name; }, false },
        { tr("Unit"), [](const WriteOffTable& t, int row) { return t.m_view.unitNames.value(t.lineAt(row)->item.unit, t.lineAt(row)->item.unit); }, false },
        { tr("Remainder"), [](const WriteOffTable& t, int row) { return Words::figure(t.lineAt(row)->disposal.remainder); } } };
    for (int way = 0; way < DisposalWays; ++way)
        m_columns << Column { Words::way(DisposalWay(way)), [way](const WriteOffTable& t, int row) { return Words::figure(t.lineAt(row)->disposal.ways[size_t(way)]); }, true, way };
    m_columns << Column { tr("Left"), [](const WriteOffTable& t, int row) { return Words::signedFigure(t.lineAt(row)->disposal.left()); } };
}

void WriteOffTable::setView(const WriteOffView& view)
{
    QList<qsizetype> rows;
    const qsizetype count = m_step == WriteOffStep::Matters ? view.report.matters.size() : view.report.lines.size();
    for (qsizetype i = 0; i < count; ++i) {
        const WriteOffReportLine* line = m_step == WriteOffStep::Matters ? nullptr : &view.report.lines[i];
        const bool shown = m_step == WriteOffStep::Differences ? line->isCompared() && !line->stock.difference().isZero() : m_step == WriteOffStep::Disposal ? line->disposal.item != 0 : true;
        if (shown)
            rows << i;
    }
    // The same rows keep selection and place.
    const bool same = rows == m_rows && m_view.report.record == view.report.record;
    if (!same)
        beginResetModel();
    m_view = view;
    m_rows = rows;
    if (!same)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void WriteOffTable::setEditable(bool editable) { m_editable = editable; }

int WriteOffTable::itemAt(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return 0;
    if (m_step != WriteOffStep::Matters)
        return lineAt(row)->item.no;
    return matterAt(row)->side == LedgerSide::Material ? matterAt(row)->item : 0;
}

const OpenMatter* WriteOffTable::matterAt(int row) const { return &m_view.report.matters[m_rows[row]]; }
const WriteOffReportLine* WriteOffTable::lineAt(int row) const { return &m_view.report.lines[m_rows[row]]; }

int WriteOffTable::rowOf(int item) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (itemAt(row) == item)
            return row;
    }
    return -1;
}

QStringList WriteOffTable::sums() const
{
    QStringList list;
    for (const Column& column : m_columns) {
        LedgerQuantity sum;
        for (int row = 0; column.way >= 0 && row < int(m_rows.size()); ++row)
            sum += lineAt(row)->disposal.ways[size_t(column.way)];
        list << Words::figure(sum);
    }
    return list;
}

int WriteOffTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int WriteOffTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

Tone WriteOffTable::toneAt(const QModelIndex& index) const
{
    if (m_step == WriteOffStep::Matters)
        return index.column() == 0 && isBlocking(matterAt(index.row())->kind) ? Tone::Bad : Tone::Neutral;
    const WriteOffReportLine& line = *lineAt(index.row());
    const int last = columnCount() - 1;
    if (m_step == WriteOffStep::Stock && index.column() == last && line.isCompared() && !line.stock.difference().isZero())
        return line.isSettled() ? Tone::Warning : Tone::Bad;
    if (m_step == WriteOffStep::Stock && index.column() == last - 3 && line.closing.isNegative())
        return Tone::Bad;
    if (m_step == WriteOffStep::Differences && index.column() == 6)
        return line.isSettled() ? Tone::Warning : Tone::Bad;
    if (m_step == WriteOffStep::Disposal && index.column() == last)
        return line.disposal.left().isZero() && !line.disposal.remainder.isNegative() ? Tone::Good : Tone::Bad;
    return Tone::Neutral;
}

QVariant WriteOffTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Column& column = m_columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column.text(*this, index.row());
    case Qt::EditRole:
        return column.way >= 0 ? lineAt(index.row())->disposal.ways[size_t(column.way)].toString() : column.text(*this, index.row());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.isFigure ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::FontRole:
        return column.isFigure ? QVariant(Theme::figureFont(QApplication::font())) : QVariant();
    case Qt::ForegroundRole:
        return toneAt(index) == Tone::Neutral ? QVariant() : QVariant(toneColor(toneAt(index), QApplication::palette()));
    case Qt::BackgroundRole:
        return flags(index).testFlag(Qt::ItemIsEditable) ? QVariant(toneFill(Tone::Accent, QApplication::palette())) : QVariant();
    default:
        return {};
    }
}

QVariant WriteOffTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole)
        return m_columns[section].title;
    if (role == IsFigureRole)
        return m_columns[section].isFigure;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (m_columns[section].isFigure ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

Qt::ItemFlags WriteOffTable::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_editable)
        return flags;
    const Column& column = m_columns[index.column()];
    const bool mayRoll = column.way != int(DisposalWay::RollOver) || m_view.report.kind == RecordKind::AccountBook;
    if (column.isWords || (column.way >= 0 && mayRoll && !lineAt(index.row())->disposal.remainder.isNegative()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool WriteOffTable::takeQuantity(const WriteOffReportLine& line, int way, const QString& text)
{
    const QString plain = QString(text).remove(u',').trimmed();
    const std::optional<LedgerQuantity> quantity = plain.isEmpty() ? LedgerQuantity() : LedgerQuantity::parse(plain);
    if (!quantity || quantity->isNegative())
        return false;
    DisposalLine changed = line.disposal;
    changed.ways[size_t(way)] = *quantity;
    Q_EMIT disposed(changed);
    return true;
}

bool WriteOffTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Column& column = m_columns[index.column()];
    if (column.way >= 0)
        return takeQuantity(*lineAt(index.row()), column.way, value.toString());
    Q_EMIT explained(lineAt(index.row())->item.no, value.toString().trimmed());
    return true;
}

} // namespace Tongguan
