// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/traffictable.h"

#include "models/base/text.h"
#include "ui/exchange/trafficwords.h"
#include "ui/shell/icons.h"
#include "ui/shell/statewords.h"

namespace Tongguan {

static constexpr qsizetype KeptParts = 20;

void TrafficTable::setFilter(const QString& text, TrafficKind kind)
{
    m_text = text;
    m_kind = kind;
    m_fresh = true;
    m_loading = true;
    refresh();
}

void TrafficTable::refresh()
{
    ++m_ask;
    m_wanted.clear();
    want(0);
    for (const int part : std::as_const(m_order)) {
        if (!m_fresh && part != 0)
            want(qint64(part) * PartRows);
    }
}

void TrafficTable::want(qint64 offset) const
{
    const int part = int(offset / PartRows);
    if (m_wanted.contains(part))
        return;
    m_wanted.insert(part);
    auto* self = const_cast<TrafficTable*>(this);
    const TrafficAsk ask { m_ask, m_text, m_kind, offset, PartRows };
    QMetaObject::invokeMethod(self, [self, ask] { Q_EMIT self->partWanted(ask); }, Qt::QueuedConnection);
}

void TrafficTable::take(const TrafficPart& part)
{
    if (part.ask != m_ask)
        return;
    takeTotal(int(std::min<qint64>(part.total, 10'000'000)));
    const int number = int(part.offset / PartRows);
    m_wanted.remove(number);
    if (part.offset >= m_rows && number != 0)
        return;
    m_parts.insert(number, Part(part.rows.begin(), part.rows.end()));
    m_order.removeOne(number);
    m_order.append(number);
    while (m_order.size() > KeptParts)
        m_parts.remove(m_order.takeFirst());
    const int first = number * PartRows;
    if (first < m_rows)
        Q_EMIT dataChanged(index(first, 0), index(std::min(m_rows, first + PartRows) - 1, ColumnCount - 1));
}

void TrafficTable::moveDown(int by)
{
    QHash<int, Part> moved;
    for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part) {
        for (int i = 0; i < part->size(); ++i) {
            const int row = part.key() * PartRows + i + by;
            Part& into = moved[row / PartRows];
            into.resize(PartRows);
            into[row % PartRows] = part->at(i);
        }
    }
    m_parts = moved;
    m_order = moved.keys();
}

// New files stand at the top; what was there moves down, and a selection with it.
void TrafficTable::takeTotal(int total)
{
    const bool grown = !m_fresh && m_kind != TrafficKind::Attention && total > m_rows && m_rows > 0;
    if (m_fresh || total < m_rows || (total != m_rows && !grown)) {
        beginResetModel();
        m_rows = total;
        m_parts.clear();
        m_order.clear();
        endResetModel();
    } else if (grown) {
        beginInsertRows({}, 0, total - m_rows - 1);
        moveDown(total - m_rows);
        m_rows = total;
        endInsertRows();
    }
    m_fresh = false;
    m_loading = false;
    Q_EMIT counted(m_rows);
}

std::optional<TrafficRow> TrafficTable::rowAt(int row) const
{
    if (row < 0 || row >= m_rows)
        return std::nullopt;
    const int part = row / PartRows;
    const auto held = m_parts.constFind(part);
    if (held == m_parts.cend()) {
        want(qint64(part) * PartRows);
        return std::nullopt;
    }
    const int within = row % PartRows;
    if (within >= held->size() || !held->at(within)) {
        want(qint64(part) * PartRows);
        return std::nullopt;
    }
    return held->at(within);
}

int TrafficTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TrafficTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TrafficTable::textOf(const TrafficRow& row, int column) const
{
    switch (column) {
    case State: return trafficWords(row.state).word;
    case When: return shortTime(row.when, m_now);
    case Number: return row.number;
    case SingleWindowNo: return row.singleWindowNo;
    case EntryNo: return row.entryNo;
    case Kind:
        if (!row.incoming)
            return tr("sent, attempt %1").arg(row.attempt);
        return row.channel.isEmpty() ? messageWord(row.message) : row.channel + u' ' + (row.meaning.isEmpty() ? messageWord(row.message) : row.meaning);
    case Note: return row.overdue.isEmpty() ? QString(row.note).replace(u'\n', u' ') : overdueSentence(row.overdue);
    case Name: return row.name;
    default: return {};
    }
}

QVariant TrafficTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool decorated = role == Qt::DecorationRole && index.column() == State;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != FileRole && !decorated)
        return {};
    const auto row = rowAt(index.row());
    if (!row)
        return role == Qt::DisplayRole && index.column() == State ? QVariant(u"…"_s) : QVariant();
    if (role == FileRole)
        return row->n;
    if (decorated) {
        const TrafficWords words = trafficWords(row->state);
        return row->overdue.isEmpty() ? themedIcon(words.iconName, words.tone) : themedIcon(u"bell", Tone::Warning);
    }
    if (role == Qt::ToolTipRole)
        return index.column() == State ? trafficWords(row->state).meaning : textOf(*row, index.column());
    return textOf(*row, index.column());
}

QVariant TrafficTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case State: return tr("State");
    case When: return tr("Time");
    case Number: return tr("Declaration");
    case SingleWindowNo: return tr("Single Window no.");
    case EntryNo: return tr("Entry no.");
    case Kind: return tr("Kind");
    case Note: return tr("Note");
    case Name: return tr("File");
    default: return {};
    }
}

} // namespace Tongguan
