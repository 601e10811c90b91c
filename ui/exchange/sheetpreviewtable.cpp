// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sheetpreviewtable.h"

#include "ui/shell/tone.h"

#include <QGuiApplication>
#include <QPalette>

namespace Tongguan {

void SheetPreviewTable::setPreview(SheetPreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_marked = m_preview.marks.keys();
    std::ranges::sort(m_marked);
    endResetModel();
}

QModelIndex SheetPreviewTable::nextFinding(const QModelIndex& from) const
{
    if (m_marked.isEmpty())
        return {};
    const std::pair<qsizetype, qsizetype> at(from.isValid() ? from.row() : -1, from.isValid() ? from.column() : -1);
    const auto next = std::ranges::upper_bound(m_marked, at);
    const auto& place = next == m_marked.end() ? m_marked.first() : *next;
    return index(int(place.first), int(place.second));
}

int SheetPreviewTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_preview.rows.size()); }
int SheetPreviewTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_preview.columns.size()); }

QVariant SheetPreviewTable::data(const QModelIndex& index, int role) const
{
    const auto mark = m_preview.marks.constFind({ index.row(), index.column() });
    switch (role) {
    case Qt::DisplayRole:
        return m_preview.rows.value(index.row()).value(index.column());
    case Qt::TextAlignmentRole:
        return int((m_preview.numeric.value(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::BackgroundRole:
        return mark == m_preview.marks.cend() ? QVariant() : toneFill(mark->severity == Severity::Error ? Tone::Bad : Tone::Warning, QGuiApplication::palette());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return mark == m_preview.marks.cend() ? QVariant() : QVariant(mark->source + u": " + mark->message);
    default:
        return {};
    }
}

QVariant SheetPreviewTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? m_preview.columns.value(section) : m_preview.rowNames.value(section);
}

} // namespace Tongguan
