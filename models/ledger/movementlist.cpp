// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/movementlist.h"

#include <algorithm>

namespace Tongguan {

namespace {

    quint64 listedItem(LedgerSide side, int no) { return (quint64(side) << 32) | quint32(no); }

    bool isOwnAccount(LedgerAccount account)
    {
        return account == LedgerAccount::Stock || account == LedgerAccount::Goods || account == LedgerAccount::Equipment || account == LedgerAccount::Leftover;
    }

} // namespace

bool ledgerItemFits(const LedgerItem& item, QStringView text)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&item](QStringView word) {
        return QString::number(item.no) == word || item.partNo.contains(word, Qt::CaseInsensitive) || item.code.startsWith(word) || item.name.contains(word, Qt::CaseInsensitive);
    });
}

MovementList::MovementList(const LedgerBook& book, const MovementQuery& query)
    : m_book(book), m_query(query)
{
    m_query.text = m_query.text.simplified();
    if (!m_query.text.isEmpty()) {
        for (const LedgerSide side : { LedgerSide::Material, LedgerSide::Product, LedgerSide::Equipment }) {
            const QList<LedgerItem> items = book.items(side);
            for (const LedgerItem& item : items) {
                if (ledgerItemFits(item, m_query.text))
                    m_items.insert(listedItem(side, item.no));
            }
        }
    }
    collect();
    const bool rising = m_query.order == Qt::AscendingOrder;
    std::ranges::stable_sort(m_lines, [rising](const Line& a, const Line& b) { return rising ? a.key < b.key : b.key < a.key; });
    m_query = query;
}

void MovementList::collect()
{
    if (m_query.item != 0) {
        m_card = m_book.card(m_query.side, m_query.item, m_query.counting);
        if (m_query.order == Qt::DescendingOrder && m_query.sort == MovementSort::Date)
            std::ranges::reverse(m_card); // the last one of a day comes first
        for (qsizetype i = 0; i < m_card.size(); ++i)
            take(quint32(m_card[i].movement), quint32(i), m_book.movement(m_card[i].movement));
        return;
    }
    for (qsizetype i = 0; i < m_book.size(); ++i)
        take(quint32(i), 0, m_book.movement(i));
}

bool MovementList::fits(const Movement& movement) const
{
    return (m_query.kinds.isEmpty() || m_query.kinds.contains(movement.kind)) && (!m_query.from.isValid() || movement.date >= m_query.from)
        && (!m_query.until.isValid() || movement.date <= m_query.until) && (!m_query.standing || *m_query.standing == movement.standing)
        && (m_query.text.isEmpty() || m_items.contains(listedItem(ruleOf(movement.kind).side, movement.item)));
}

qint64 MovementList::keyOf(const Movement& movement) const
{
    const MovementRule& rule = ruleOf(movement.kind);
    switch (m_query.sort) {
    case MovementSort::Date:
        return movement.date.toJulianDay();
    case MovementSort::Kind:
        return qint64(movement.kind);
    case MovementSort::Item:
        return qint64(listedItem(rule.side, movement.item));
    case MovementSort::Quantity:
        return qint64(movement.quantity.units());
    }
    return 0;
}

void MovementList::take(quint32 movement, quint32 card, const Movement& one)
{
    if (!fits(one))
        return;
    m_lines.push_back({ keyOf(one), movement, card });
    if (one.standing == MovementStanding::Withdrawn)
        return;
    const MovementRule& rule = ruleOf(one.kind);
    const bool isCard = m_query.item != 0;
    const LedgerItem* item = isCard ? m_book.item(m_query.side, m_query.item) : m_book.item(rule.side, one.item);
    const QString unit = item ? item->unit : QString();
    auto sum = std::ranges::find(m_sums, unit, &MovementSum::unit);
    if (sum == m_sums.end())
        sum = m_sums.insert(m_sums.end(), { unit, {}, {} });
    const LedgerQuantity change = isCard ? m_card[card].change : isOwnAccount(rule.to) ? one.quantity : isOwnAccount(rule.from) ? -one.quantity : LedgerQuantity();
    if (change.isNegative())
        sum->out -= change;
    else
        sum->in += change;
}

MovementRows MovementList::rows(qint64 offset, int limit) const
{
    MovementRows page { .rows = {}, .offset = offset, .total = size(), .sums = m_sums };
    const qint64 end = std::min(size(), offset + limit);
    for (qint64 i = std::max<qint64>(0, offset); i < end; ++i) {
        const Line& line = m_lines[size_t(i)];
        MovementRow row { .movement = m_book.movement(line.movement), .item = {}, .change = {}, .balance = {} };
        if (const LedgerItem* item = m_book.item(ruleOf(row.movement.kind).side, row.movement.item))
            row.item = *item;
        if (m_query.item != 0) {
            row.change = m_card[line.card].change;
            row.balance = m_card[line.card].balance;
        }
        page.rows << row;
    }
    return page;
}

} // namespace Tongguan
