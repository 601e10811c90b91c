// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/movementtable.h"

#include "models/base/async.h"
#include "models/base/dates.h"
#include "models/ledger/listeffect.h"
#include "models/tables/figures.h"

#include <QTimer>

#include <algorithm>

namespace Tongguan {

static constexpr qsizetype MostMovementPages = 40;

static bool isMovementFigure(int column)
{
    return column == MovementTable::Quantity || column == MovementTable::Change || column == MovementTable::Balance || column == MovementTable::Item || column == MovementTable::Version;
}

MovementTable::MovementTable(LedgerSource& source, Words words, QObject* parent)
    : QAbstractTableModel(parent), m_source(source), m_words(std::move(words))
{
}

void MovementTable::setQuery(const QString& record, const MovementQuery& query)
{
    if (record == m_record && query == m_query)
        return;
    m_record = record;
    m_query = query;
    refresh();
}

void MovementTable::refresh()
{
    if (m_record.isEmpty())
        return;
    ++m_generation;
    for (Page& page : m_pages)
        page.isStale = true;
    if (m_rows == 0)
        setState(State::Loading);
    askPage(0); // tells how many there are
}

void MovementTable::askPage(int page)
{
    m_pages[page].isStale = false;
    m_pages[page].used = ++m_clock;
    const quint64 generation = m_generation;
    whenReady(m_source.ledgerMovements(m_record, m_query, qint64(page) * PageRows, PageRows), this, [this, page, generation](const Result<MovementRows>& answer) {
        if (generation == m_generation)
            takePage(page, answer);
    });
}

void MovementTable::takeCount(qint64 count)
{
    const int now = int(std::min<qint64>(count, 50'000'000));
    if (now > m_rows) {
        beginInsertRows({}, m_rows, now - 1);
        m_rows = now;
        endInsertRows();
    } else if (now < m_rows) {
        beginRemoveRows({}, now, m_rows - 1);
        m_rows = now;
        endRemoveRows();
    }
    m_pages.removeIf([now](const auto& entry) { return entry.key() > 0 && qint64(entry.key()) * PageRows >= now; });
    Q_EMIT counted(count);
}

void MovementTable::takePage(int page, const Result<MovementRows>& answer)
{
    if (!answer) {
        m_pages.remove(page);
        setState(State::Failed);
        Q_EMIT failed(answer.error());
        return;
    }
    if (answer->total != m_rows)
        takeCount(answer->total);
    Page& place = m_pages[page];
    place.rows = answer->rows;
    place.isReady = true;
    const int first = page * PageRows;
    const int last = std::min(first + PageRows, m_rows) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    const QList<int> pages = m_pages.keys();
    for (const int known : pages) {
        if (m_pages.value(known).isStale)
            askPage(known);
    }
    while (m_pages.size() > MostMovementPages) {
        const auto oldest = std::min_element(m_pages.cbegin(), m_pages.cend(), [](const Page& a, const Page& b) { return a.used < b.used; });
        m_pages.erase(oldest);
    }
    if (m_sums != answer->sums) {
        m_sums = answer->sums;
        Q_EMIT sumsChanged();
    }
    setState(m_rows == 0 ? State::Empty : State::Ready);
}

void MovementTable::setState(State state)
{
    if (state != m_state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    }
}

std::optional<MovementRow> MovementTable::rowAt(int row) const
{
    if (row < 0 || row >= m_rows)
        return {};
    const int number = row / PageRows;
    const auto page = m_pages.find(number);
    if (page == m_pages.end()) {
        m_pages.insert(number, {});
        auto* self = const_cast<MovementTable*>(this); // asking is no change of what is shown
        QTimer::singleShot(0, self, [self, number] { self->askPage(number); });
        return {};
    }
    page->used = ++m_clock;
    const qsizetype at = row % PageRows;
    return page->isReady && at < page->rows.size() ? std::optional(page->rows.at(at)) : std::nullopt;
}

QStringList MovementTable::texts(const MovementRow& row) const
{
    const Movement& one = row.movement;
    const bool isProduct = ruleOf(one.kind).side == LedgerSide::Product;
    const auto ofCard = [this](LedgerQuantity quantity) { // a product's card tells what has gone out
        return !isCard() ? QString() : (m_query.side == LedgerSide::Product ? -quantity : quantity).toString();
    };
    return { dateText(one.date), ListEffects::builtIn().nameOf(one.kind).in(m_words.language), m_words.standings.value(one.standing), QString::number(one.item), row.item.partNo, row.item.name,
        isProduct ? QString::number(one.version) : QString(), one.quantity.toString(), row.item.unit, ofCard(row.change), ofCard(row.balance),
        one.document.isNull() ? m_words.byHand : row.source.isEmpty() || m_words.named.isEmpty() ? m_words.line.arg(one.line) : m_words.named.arg(row.source).arg(one.line) };
}

QList<QStringList> MovementTable::sums() const
{
    QList<QStringList> lines;
    for (const MovementSum& sum : m_sums) {
        QStringList line(ColumnCount);
        line[Unit] = sum.unit;
        if (isCard())
            line[Change] = groupedFigure(m_query.side == LedgerSide::Product ? sum.out - sum.in : sum.in - sum.out);
        line[Quantity] = u"+%1  −%2"_s.arg(groupedFigure(sum.in), groupedFigure(sum.out));
        lines << line;
    }
    return lines;
}

int MovementTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }

int MovementTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

int MovementTable::markOf(const MovementRow& row, int column) const
{
    if (row.movement.standing == MovementStanding::Withdrawn)
        return int(FigureMark::Withdrawn);
    if (column == Balance && isCard() && row.balance.isNegative() && m_query.side == LedgerSide::Material)
        return int(FigureMark::Bad);
    if (column == Source && !row.movement.document.isNull())
        return int(FigureMark::Link);
    return int(row.movement.standing == MovementStanding::Foreseen ? FigureMark::Foreseen : FigureMark::None);
}

QVariant MovementTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isMovementFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole && role != MarkRole)
        return {};
    const auto row = rowAt(index.row());
    if (!row)
        return {};
    if (role == MarkRole)
        return markOf(*row, index.column());
    const QString plain = texts(*row).value(index.column());
    const bool isFigure = index.column() == Quantity || index.column() == Change || index.column() == Balance;
    return role != Qt::EditRole && isFigure ? groupedFigure(plain) : plain;
}

QVariant MovementTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole: return m_words.titles.value(section);
    case IsFigureRole: return isMovementFigure(section);
    case Qt::TextAlignmentRole: return int((isMovementFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

void MovementTable::sort(int column, Qt::SortOrder order)
{
    MovementQuery query = m_query;
    switch (column) {
    case Date: query.sort = MovementSort::Date; break;
    case Kind: query.sort = MovementSort::Kind; break;
    case Item: query.sort = MovementSort::Item; break;
    case Quantity: query.sort = MovementSort::Quantity; break;
    default: return;
    }
    query.order = order;
    setQuery(m_record, query);
}

} // namespace Tongguan
