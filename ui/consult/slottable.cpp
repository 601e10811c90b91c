// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/slottable.h"

#include "ui/shell/icons.h"
#include "ui/shell/tone.h"

#include <QLocale>

namespace Tongguan {

namespace {

constexpr int SlotDays = 7;

QTime slotTime(const ConsultSlot& slot) { return slot.from.toLocalTime().time(); }

} // namespace

void SlotTable::setWeek(QDate first, const QList<ConsultSlot>& slotList)
{
    beginResetModel();
    m_first = first;
    m_times.clear();
    m_cells.clear();
    for (const ConsultSlot& slot : slotList) {
        if (!m_times.contains(slotTime(slot)))
            m_times.append(slotTime(slot));
    }
    std::sort(m_times.begin(), m_times.end());
    for (const ConsultSlot& slot : slotList) {
        const qint64 column = first.daysTo(slot.from.toLocalTime().date());
        if (column >= 0 && column < SlotDays)
            m_cells.insert({ int(m_times.indexOf(slotTime(slot))), int(column) }, slot);
    }
    endResetModel();
}

std::optional<ConsultSlot> SlotTable::slotAt(const QModelIndex& index) const
{
    const auto cell = m_cells.find({ index.row(), index.column() });
    return index.isValid() && cell != m_cells.end() && cell->free > 0 ? std::optional(*cell) : std::nullopt;
}

int SlotTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_times.size()); }

int SlotTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : SlotDays; }

QVariant SlotTable::data(const QModelIndex& index, int role) const
{
    const auto cell = m_cells.find({ index.row(), index.column() });
    if (cell == m_cells.end())
        return role == Qt::AccessibleTextRole ? tr("no consultation") : QVariant();
    const QPalette palette = QGuiApplication::palette();
    const QString time = slotTime(*cell).toString(u"HH:mm"_s);
    switch (role) {
    case Qt::DisplayRole:
        return cell->free <= 0 ? tr("taken") : cell->extra ? tr("%1 extra").arg(time) : time;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString when = cell->from.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
        if (cell->free <= 0)
            return tr("%1: everything is taken").arg(when);
        return cell->extra ? tr("%1: outside working hours, by request; %n place(s) free", nullptr, cell->free).arg(when) : tr("%1: %n place(s) free", nullptr, cell->free).arg(when);
    }
    case Qt::ForegroundRole:
        return cell->free <= 0 ? quietColor(palette) : cell->extra ? toneColor(Tone::Warning, palette) : QVariant();
    case Qt::BackgroundRole:
        return cell->free <= 0 ? QVariant() : toneFill(cell->extra ? Tone::Warning : Tone::Good, palette);
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    default: return {};
    }
}

QVariant SlotTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < m_times.size() ? QVariant(m_times.at(section).toString(u"HH:mm"_s)) : QVariant();
    const QDate day = m_first.addDays(section);
    if (role == Qt::DisplayRole)
        return u"%1 %2"_s.arg(QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat), day.toString(u"MM-dd"_s));
    if (role == Qt::ForegroundRole && day == m_today)
        return toneColor(Tone::Accent, QGuiApplication::palette());
    return {};
}

Qt::ItemFlags SlotTable::flags(const QModelIndex& index) const
{
    const auto cell = m_cells.find({ index.row(), index.column() });
    return cell != m_cells.end() && cell->free > 0 ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

} // namespace Tongguan
