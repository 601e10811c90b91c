// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/consulttable.h"

#include "models/consult/consultqueue.h"
#include "ui/consult/consultwords.h"
#include "ui/shell/icons.h"
#include "ui/shell/statewords.h"

namespace Tongguan {

namespace {

bool isGoingOn(ConsultState state) { return state == ConsultState::Waiting || state == ConsultState::Live || state == ConsultState::Suspended; }

QDateTime consultTime(const ConsultSummary& one) { return one.ended.isValid() ? one.ended : one.from.isValid() ? one.from : one.made; }

int consultRank(ConsultState state)
{
    switch (state) {
    case ConsultState::Live:
    case ConsultState::Suspended: return 0;
    case ConsultState::Waiting: return 1;
    case ConsultState::Booked: return 2;
    case ConsultState::Ended: return 3;
    }
    return 3;
}

} // namespace

bool ConsultTable::isOn(const ConsultSummary& one, ConsultShelf shelf) const
{
    switch (shelf) {
    case ConsultShelf::Open: return isGoingOn(one.state);
    case ConsultShelf::Today: return isGoingOn(one.state) || consultTime(one).toLocalTime().date() == m_now.toLocalTime().date();
    case ConsultShelf::Booked: return one.state == ConsultState::Booked;
    case ConsultShelf::Past: return one.state == ConsultState::Ended;
    case ConsultShelf::All: return true;
    }
    return true;
}

void ConsultTable::setRows(const QList<ConsultSummary>& rows)
{
    m_all = rows;
    sort();
}

void ConsultTable::setShelf(ConsultShelf shelf)
{
    m_shelf = shelf;
    sort();
}

void ConsultTable::setNow(const QDateTime& now)
{
    m_now = now;
    sort();
}

bool ConsultTable::goesBefore(const ConsultSummary& a, const ConsultSummary& b) const
{
    const int rank = consultRank(a.state);
    if (rank != consultRank(b.state))
        return rank < consultRank(b.state);
    if (a.state == ConsultState::Waiting)
        return m_queue.indexOf(a.id) < m_queue.indexOf(b.id);
    if (a.state == ConsultState::Booked && a.from.isValid() != b.from.isValid())
        return a.from.isValid();
    return a.state == ConsultState::Booked ? consultTime(a) < consultTime(b) : consultTime(a) > consultTime(b);
}

void ConsultTable::sort()
{
    m_queue.clear();
    const QList<ConsultSummary> waiting = consultQueue(m_all, m_now);
    for (const ConsultSummary& one : waiting)
        m_queue.append(one.id);
    m_next = nextInQueue(waiting);
    QList<ConsultSummary> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown), [this](const ConsultSummary& one) { return isOn(one, m_shelf); });
    std::stable_sort(shown.begin(), shown.end(), [this](const ConsultSummary& a, const ConsultSummary& b) { return goesBefore(a, b); });
    const bool same = shown.size() == m_shown.size() && std::equal(shown.begin(), shown.end(), m_shown.begin(), [](const ConsultSummary& a, const ConsultSummary& b) { return a.id == b.id; });
    if (same) {
        m_shown = shown;
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_shown.size()) - 1));
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

qint64 ConsultTable::count(ConsultShelf shelf) const
{
    return std::count_if(m_all.begin(), m_all.end(), [&](const ConsultSummary& one) { return isOn(one, shelf); });
}

const ConsultSummary* ConsultTable::row(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_shown.size() ? &m_shown.at(index.row()) : nullptr;
}

const ConsultSummary* ConsultTable::find(ConsultId id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const ConsultSummary& one) { return one.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

QModelIndex ConsultTable::indexOf(ConsultId id) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](const ConsultSummary& one) { return one.id == id; });
    return found == m_shown.end() ? QModelIndex() : index(int(found - m_shown.begin()));
}

int ConsultTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

QVariant ConsultTable::data(const QModelIndex& index, int role) const
{
    const ConsultSummary* one = row(index);
    if (!one)
        return {};
    const QString title = one->number.isEmpty() && !one->title.isEmpty() ? one->title : subjectText({ one->kind, one->document, one->number, {}, 0 });
    const bool isTimed = one->state == ConsultState::Booked || (one->state == ConsultState::Waiting && one->from.isValid());
    const QString time = isTimed ? consultShortTime(one->from, one->to, m_now.toLocalTime().date()) : shortTime(one->state == ConsultState::Waiting && one->arrived.isValid() ? one->arrived : consultTime(*one), m_now);
    const bool isAway = one->away.isValid() && one->state == ConsultState::Waiting;
    const bool hasLost = m_side != ConsultSide::Office && one->lostPlace.isValid() && one->state == ConsultState::Booked;
    const Tone tone = isAway || hasLost ? Tone::Warning : consultStateTone(one->state);
    QStringList detail { isAway ? tr("Away since %1").arg(shortTime(one->away, m_now)) : hasLost ? tr("Place given up at %1").arg(shortTime(one->lostPlace, m_now)) : isNext(*one) ? tr("Next") : consultStateWord(one->state), time };
    if (const QString& other = m_side == ConsultSide::Office ? one->enterpriseName : one->officeName; !other.isEmpty())
        detail.append(other);
    if (one->waiting > 0)
        detail.append(tr("%n not sent", nullptr, int(one->waiting)));
    switch (role) {
    case Qt::DisplayRole: return title;
    case DetailRole: return detail.join(u" · "_s);
    case ToneRole: return int(tone);
    case Qt::DecorationRole: return one->isInspection && one->state == ConsultState::Booked ? themedIcon(u"inspection", consultStateTone(one->state)) : themedIcon(consultStateIcon(one->state), tone);
    case Qt::ToolTipRole: return QString(title + (one->title.isEmpty() || one->title == title ? QString() : u'\n' + one->title) + u'\n' + detail.join(u" · "_s) + u'\n' + consultStateMeaning(one->state, m_side, one->from.isValid()));
    case Qt::AccessibleTextRole: return u"%1, %2"_s.arg(title, detail.join(tr(", ")));
    case IdRole: return one->id.toString();
    default: return {};
    }
}

} // namespace Tongguan
