// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DocumentListPage that keeps its columns.
#include "ui/document/documentlistpage.h"
#include "models/tables/declarationtable.h"
#include "ui/document/listcolumns.h"
#include "ui/shell/icons.h"
#include "ui/shell/settingsport.h"
#include "ui/shell/statewords.h"

#include <QMenu>

namespace Tongguan {

namespace {

const auto ColumnsVersion = QByteArrayLiteral("2:"); // before the header's state: another order of columns forgets it

int standardWidth(ListColumn column, const QFontMetrics& metrics, const ListSubject& subject)
{
    const int digit = metrics.horizontalAdvance(u'0'), glyph = metrics.horizontalAdvance(u'报');
    switch (column) {
    case ListColumn::State: {
        int word = 0;
        for (const auto state : subject.states)
            word = std::max(word, metrics.horizontalAdvance(stateWord(state, subject.types.constFirst().key)));
        return 21 + word + 14;
    }
    case ListColumn::Sync: return std::max(36, metrics.horizontalAdvance(subject.columnName(column)) + 14);
    case ListColumn::Type: {
        int word = 0;
        for (const auto& type : subject.types)
            word = std::max(word, metrics.horizontalAdvance(type.name));
        return std::min(word, 9 * glyph) + 16;
    }
    case ListColumn::Number:
    case ListColumn::EntryNo: return 19 * digit + 14;
    case ListColumn::Direction: return std::max(4 * glyph, metrics.horizontalAdvance(subject.columnName(column)) + 16);
    case ListColumn::Party:
    case ListColumn::Owner: return 17 * glyph + 12;
    case ListColumn::Goods: return 16 * glyph + 12;
    case ListColumn::Lines: return std::max(4 * digit + 14, metrics.horizontalAdvance(subject.columnName(column)) + 16);
    case ListColumn::Date: return std::max(10 * digit + 16, metrics.horizontalAdvance(subject.columnName(column)) + 28);
    case ListColumn::Changed: return 15 * digit + 18;
    }
    return 80;
}

} // namespace

void DocumentListPage::standardColumns()
{
    auto* header = m_view->horizontalHeader();
    const QList<ListColumn> known = m_subject.columns();
    for (int i = 0; i < ListColumnCount; ++i) {
        const auto column = ListColumn(i);
        header->moveSection(header->visualIndex(i), i);
        header->setSectionHidden(i, !known.contains(column) || !(m_compact ? isShownCompact(column) : column != ListColumn::Owner));
        header->resizeSection(i, standardWidth(column, fontMetrics(), m_subject));
    }
}

void DocumentListPage::restoreColumns()
{
    m_restoring = true;
    const auto kept = m_settings.value(columnsKey());
    standardColumns();
    if (m_compact) // the last one takes what is left
        m_view->horizontalHeader()->resizeSection(int(ListColumn::Party), 60);
    m_view->setHorizontalScrollBarPolicy(m_compact ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (!m_compact && kept.startsWith(ColumnsVersion)) {
        auto* header = m_view->horizontalHeader();
        header->restoreState(QByteArray::fromBase64(kept.mid(ColumnsVersion.size())));
        header->setStretchLastSection(true);
        if (const auto column = columnOf(filter().sort))
            header->setSortIndicator(int(*column), filter().order);
    }
    m_restoring = false;
}

void DocumentListPage::rememberColumns()
{
    if (m_restoring || m_compact || !isVisible()) // before it is shown only our own code resizes
        return;
    m_settings.setValue(columnsKey(), ColumnsVersion + m_view->horizontalHeader()->saveState().toBase64());
}

void DocumentListPage::fillColumnMenu()
{
    m_columnMenu->clear();
    auto* header = m_view->horizontalHeader();
    for (const ListColumn known : m_subject.columns()) {
        const int column = int(known);
        auto* action = m_columnMenu->addAction(m_subject.columnName(known));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column) || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_view->horizontalHeader()->setSectionHidden(column, !shown);
            rememberColumns();
        });
    }
    m_columnMenu->addSeparator();
    connect(m_columnMenu->addAction(themedIcon(u"restore"), tr("Standard columns")), &QAction::triggered, this, [this] {
        standardColumns();
        rememberColumns();
    });
}

} // namespace Tongguan
