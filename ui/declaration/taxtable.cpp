// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/declaration/taxtable.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QApplication>

namespace Tongguan {

static constexpr quintptr TopLevel = 0; // else 1 + the row of the parent

static bool sameShape(const QList<TaxRow>& a, const QList<TaxRow>& b)
{
    return a.size() == b.size() && std::equal(a.cbegin(), a.cend(), b.cbegin(), [](const TaxRow& x, const TaxRow& y) {
        return x.key == y.key && x.line == y.line && sameShape(x.children, y.children);
    });
}

void TaxTable::setRows(const QList<TaxRow>& rows)
{
    if (!sameShape(rows, m_rows)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    if (m_rows.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    for (int row = 0; row < m_rows.size(); ++row)
        if (const int count = int(m_rows.at(row).children.size()); count > 0)
            Q_EMIT dataChanged(index(0, 0, index(row, 0)), index(count - 1, ColumnCount - 1, index(row, 0)));
}

const TaxRow* TaxTable::row(const QModelIndex& index) const
{
    if (!index.isValid() || index.model() != this)
        return nullptr;
    return index.internalId() == TopLevel ? &m_rows.at(index.row()) : &m_rows.at(qsizetype(index.internalId()) - 1).children.at(index.row());
}

QModelIndex TaxTable::find(const QString& key, int line) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const TaxRow& top = m_rows.at(row);
        if (top.line != line)
            continue;
        if (top.key == key)
            return index(row, 0);
        for (int child = 0; child < top.children.size(); ++child)
            if (top.children.at(child).key == key)
                return index(child, 0, index(row, 0));
    }
    return {};
}

QModelIndex TaxTable::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : TopLevel);
}

QModelIndex TaxTable::parent(const QModelIndex& child) const
{
    return !child.isValid() || child.internalId() == TopLevel ? QModelIndex() : createIndex(int(child.internalId()) - 1, 0, TopLevel);
}

int TaxTable::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    return parent.internalId() == TopLevel && parent.column() == 0 ? int(m_rows.at(parent.row()).children.size()) : 0;
}

int TaxTable::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant TaxTable::data(const QModelIndex& index, int role) const
{
    const TaxRow* row = this->row(index);
    if (!row)
        return {};
    const auto text = [&]() -> QString {
        switch (index.column()) {
        case WhatColumn: return row->isOwn && row->key != u"line" ? tr("%1 · own entry").arg(row->text) : row->text;
        case AmountColumn: return row->amountText();
        case OtherColumn: return row->otherText();
        case DifferenceColumn: return row->differenceText();
        default: return {};
        }
    };
    const bool isFigure = index.column() != WhatColumn;
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::AccessibleTextRole: return isFigure ? QString(row->text + u": "_s + text()) : text();
    case Qt::TextAlignmentRole: return int(isFigure ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font = isFigure ? Theme::figureFont(QApplication::font()) : QApplication::font();
        font.setBold(!index.parent().isValid() && row->line == 0);
        return font;
    }
    case Qt::ForegroundRole:
        if (isFigure && index.column() == AmountColumn && row->isUnknown)
            return toneColor(Tone::Warning, QApplication::palette());
        if (index.column() == DifferenceColumn && row->amount.isValid() && row->other.isValid() && row->amount != row->other)
            return toneColor(row->other > row->amount ? Tone::Bad : Tone::Good, QApplication::palette());
        return {};
    case Qt::DecorationRole:
        if (index.column() == WhatColumn && row->isUnknown && !index.parent().isValid())
            return themedIcon(u"warning", Tone::Warning);
        if (index.column() == WhatColumn && row->isOwn)
            return themedIcon(u"edit", Tone::Accent);
        return {};
    case Qt::ToolTipRole: {
        const QStringList words = QStringList { index.column() == WhatColumn ? row->text : QString() } + row->unknown + row->notes;
        return words.join(u'\n').trimmed();
    }
    default: return {};
    }
}

QVariant TaxTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == WhatColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn: return tr("Tax");
    case AmountColumn: return tr("Yuan");
    case OtherColumn: return tr("Otherwise");
    case DifferenceColumn: return tr("Difference");
    default: return {};
    }
}

} // namespace Tongguan
