// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ceilings.h"

#include "models/base/text.h"
#include "models/ledger/ledgernames.h"

#include <algorithm>
#include <map>

namespace Tongguan {

namespace {

    constexpr std::array<const char16_t*, 5> ceilingNames { u"recordQuantity", u"cycleLong", u"cycleEnd", u"expiry", u"report" };

    QDate lastOfYear(QDate first) { return first.addYears(1).addDays(-1); }

    QDate lastExportOf(const LedgerBook& book)
    {
        QDate last;
        for (qsizetype i = 0; i < book.size(); ++i) {
            const Movement movement = book.movement(i);
            if (isExport(movement.kind) && movement.standing == MovementStanding::Deducted && (!last.isValid() || movement.date > last))
                last = movement.date;
        }
        return last;
    }

    class DayFinder final {
    public:
        DayFinder(const LedgerRecord& record, QDate lastExport, QDate today, const CeilingSettings& settings)
            : m_record(record), m_lastExport(lastExport), m_today(today), m_settings(settings)
        {
        }

        QList<CeilingWarning> find()
        {
            findCycle();
            addDay(CeilingKind::Expiry, m_record.until, m_settings.expiryDays);
            // To be reported once everything is out, or the record is over.
            if (m_record.kind == RecordKind::Handbook && m_record.until.isValid() && m_today > m_record.until) {
                const QDate since = m_lastExport.isValid() ? std::min(m_lastExport, m_record.until) : m_record.until;
                addDay(CeilingKind::Report, since.addDays(m_settings.reportDays), m_settings.reportDays);
            }
            std::ranges::stable_sort(m_warnings, {}, &CeilingWarning::day);
            return std::move(m_warnings);
        }

    private:
        void addDay(CeilingKind kind, QDate day, int within)
        {
            const auto left = int(m_today.daysTo(day));
            if (day.isValid() && left <= within)
                m_warnings << CeilingWarning { .kind = kind, .side = LedgerSide::Material, .item = 0, .used = {}, .limit = {}, .day = day, .daysLeft = left };
        }

        void findCycle()
        {
            const auto cycle = writeOffCycleAt(m_record, m_today);
            if (!cycle || m_record.kind != RecordKind::AccountBook)
                return;
            if (cycle->from.isValid() && (!cycle->to.isValid() || cycle->to > lastOfYear(cycle->from)))
                addDay(CeilingKind::CycleLong, lastOfYear(cycle->from), m_settings.cycleDays);
            else
                addDay(CeilingKind::CycleEnd, cycle->to, m_settings.cycleDays);
        }

        const LedgerRecord& m_record;
        QDate m_lastExport, m_today;
        const CeilingSettings& m_settings;
        QList<CeilingWarning> m_warnings;
    };

    class CeilingFinder final {
    public:
        CeilingFinder(const LedgerRecord& record, const LedgerBook& book, QDate today, const CeilingSettings& settings)
            : m_record(record), m_book(book), m_today(today), m_settings(settings)
        {
        }

        QList<CeilingWarning> find()
        {
            const QList<CeilingWarning> days = dayCeilings(m_record, lastExportOf(m_book), m_today, m_settings);
            findQuantities();
            std::ranges::stable_sort(m_warnings, [](const CeilingWarning& a, const CeilingWarning& b) {
                return a.used.decimal() * b.limit.decimal() > b.used.decimal() * a.limit.decimal();
            });
            return days + m_warnings;
        }

    private:
        void addQuantity(LedgerSide side, int item, LedgerQuantity used, LedgerQuantity limit)
        {
            if (!limit.isZero() && used.units() * 100 >= limit.units() * m_settings.percent)
                m_warnings << CeilingWarning { .kind = CeilingKind::RecordQuantity, .side = side, .item = item, .used = used, .limit = limit, .day = {}, .daysLeft = 0 };
        }

        void findQuantities()
        {
            for (const MaterialBalance& balance : m_book.balances({}, Counting::WithForeseen))
                addQuantity(LedgerSide::Material, balance.item, balance.terms.importTotal(), balance.terms.record);
            for (const ProductBalance& balance : m_book.productBalances({}, Counting::WithForeseen))
                addQuantity(LedgerSide::Product, balance.item, balance.terms.exportTotal(), balance.terms.record);
        }

        const LedgerRecord& m_record;
        const LedgerBook& m_book;
        QDate m_today;
        const CeilingSettings& m_settings;
        QList<CeilingWarning> m_warnings;
    };

} // namespace

QList<CeilingWarning> dayCeilings(const LedgerRecord& record, QDate lastExport, QDate today, const CeilingSettings& settings)
{
    return DayFinder(record, lastExport, today, settings).find();
}

QString ceilingName(CeilingKind kind) { return ledgerName(ceilingNames, kind); }

QList<WriteOffCycle> cyclesOf(const LedgerRecord& record)
{
    QList<QDate> firsts = record.kind == RecordKind::AccountBook ? record.cycles : QList<QDate>();
    std::ranges::sort(firsts);
    if (firsts.isEmpty() || (record.from.isValid() && firsts.first() > record.from))
        firsts.prepend(record.from);
    QList<WriteOffCycle> cycles;
    for (qsizetype i = 0; i < firsts.size(); ++i)
        cycles << WriteOffCycle { firsts[i], i + 1 < firsts.size() ? firsts[i + 1].addDays(-1) : record.until };
    return cycles;
}

std::optional<WriteOffCycle> writeOffCycleAt(const LedgerRecord& record, QDate day)
{
    for (const WriteOffCycle& cycle : cyclesOf(record)) {
        if ((!cycle.from.isValid() || cycle.from <= day) && (!cycle.to.isValid() || day <= cycle.to))
            return cycle;
    }
    return std::nullopt;
}

Result<LedgerRecord> withNextCycle(const LedgerRecord& record, QDate first)
{
    if (record.kind != RecordKind::AccountBook)
        return fail(ErrorKind::Invalid, u"ledger.cycle.kind"_s, u"a handbook has no cycles"_s);
    const QDate last = cyclesOf(record).last().from;
    if (!first.isValid() || (last.isValid() && first <= last) || (record.until.isValid() && first > record.until))
        return fail(ErrorKind::Invalid, u"ledger.cycle.order"_s, u"a cycle begins after the one before it and within the record"_s);
    if (last.isValid() && first.addDays(-1) > lastOfYear(last))
        return fail(ErrorKind::Invalid, u"ledger.cycle.long"_s, u"a cycle lasts a year at most"_s);
    LedgerRecord next = record;
    next.cycles << first;
    std::ranges::sort(next.cycles);
    return next;
}

LedgerRecord withLaterCycles(const LedgerRecord& changed, const LedgerRecord& known)
{
    LedgerRecord record = changed;
    if (record.kind != RecordKind::AccountBook)
        return record;
    const QDate last = cyclesOf(record).last().from;
    std::ranges::copy_if(known.cycles, std::back_inserter(record.cycles), [last](QDate first) { return !last.isValid() || first > last; });
    return record;
}

CeilingSettings CeilingSettings::fromJson(const QJsonObject& json)
{
    CeilingSettings settings;
    const auto take = [&json](const QString& key, int& value, int least, int most) {
        const int read = json[key].toInt(value);
        value = read < least || read > most ? value : read;
    };
    take(u"percent"_s, settings.percent, 1, 100);
    take(u"cycleDays"_s, settings.cycleDays, 0, 365);
    take(u"expiryDays"_s, settings.expiryDays, 0, 365);
    take(u"reportDays"_s, settings.reportDays, 0, 365);
    return settings;
}

QJsonObject CeilingSettings::toJson() const
{
    return { { u"percent"_s, percent }, { u"cycleDays"_s, cycleDays }, { u"expiryDays"_s, expiryDays }, { u"reportDays"_s, reportDays } };
}

QList<CeilingWarning> ceilings(const LedgerRecord& record, const LedgerBook& book, QDate today, const CeilingSettings& settings)
{
    return CeilingFinder(record, book, today, settings).find();
}

QList<Outlook> outlookOf(const QList<WriteOffLine>& lines, QDate from, QDate to, int within)
{
    QList<Outlook> soon;
    const LedgerUnits days = from.daysTo(to) + 1;
    for (const WriteOffLine& line : lines) {
        if (days <= 0 || line.closing.isNegative() || line.period.productUse <= LedgerQuantity())
            continue;
        const LedgerUnits left = line.closing.units() * days / line.period.productUse.units();
        if (left <= within)
            soon << Outlook { line.item, line.closing, line.period.productUse, to.addDays(qint64(left)) };
    }
    std::ranges::stable_sort(soon, {}, &Outlook::until);
    return soon;
}

QList<ForeseenLine> foresee(const LedgerBook& book, QList<OpenOrder> orders)
{
    struct Change {
        QDate day;
        LedgerQuantity in, used;
    };
    std::map<int, std::vector<Change>> changes;
    std::map<std::tuple<int, int, QDate>, LedgerUnits> bases; // of a version's cycle, what the orders add
    std::ranges::stable_sort(orders, {}, &OpenOrder::due);
    for (const OpenOrder& order : std::as_const(orders)) {
        if (order.side == LedgerSide::Material) {
            changes[order.item].push_back({ order.due, order.quantity, {} });
            continue;
        }
        if (order.side != LedgerSide::Product)
            continue;
        // The rounding of use runs over a whole cycle: what an order takes is what it adds to the rounded sum.
        const LedgerUnits kept = book.materialBase(order.item, order.version, order.due, Counting::WithForeseen).units();
        LedgerUnits& added = bases[{ order.item, order.version, book.cycleStart(order.due) }];
        for (const Consumption& row : book.consumptions(order.item)) {
            if (row.version != order.version)
                continue;
            const UseFactor factor(row);
            changes[row.material].push_back({ order.due, {}, LedgerQuantity::ofUnits(factor.use(kept + added + order.quantity.units()) - factor.use(kept + added)) });
        }
        added += order.quantity.units();
    }
    QList<ForeseenLine> lines;
    for (const auto& [item, list] : changes) {
        const LedgerTerms terms = book.terms(item, {}, Counting::WithForeseen);
        ForeseenLine line;
        line.item = item;
        line.now = line.end = line.lowest = terms.remaining();
        for (const Change& change : list) {
            line.in += change.in;
            line.used += change.used;
            line.end += change.in - change.used;
            line.lowest = std::min(line.lowest, line.end);
            if (line.end.isNegative() && !line.shortFrom.isValid())
                line.shortFrom = change.day;
        }
        if (!terms.record.isZero())
            line.overRecord = std::max(LedgerQuantity(), terms.importTotal() + line.in - terms.record);
        lines << line;
    }
    return lines;
}

} // namespace Tongguan
