// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/disposallists.h"

#include "models/base/dates.h"

namespace Tongguan {

namespace {

    // Supervision modes of what is done with a material that was left over: of materials supplied (来料, records of the letter B)
    // and of materials bought (进料). 余料结转 0258 0657, 内销 0245 0644, 复出 0265 0664, 销毁 0200 (table of supervision modes).
    struct WayMode {
        DisposalWay way;
        QLatin1StringView supplied, bought;
    };
    constexpr std::array WayModes { WayMode { DisposalWay::DomesticSale, "0245"_L1, "0644"_L1 }, WayMode { DisposalWay::CarryOver, "0258"_L1, "0657"_L1 },
        WayMode { DisposalWay::Reexport, "0265"_L1, "0664"_L1 }, WayMode { DisposalWay::Destruction, "0200"_L1, "0200"_L1 } };

    struct ListLine {
        LedgerItem item;
        LedgerQuantity quantity;
    };

    class ListMaker final {
    public:
        ListMaker(const LedgerRecord& record, const DisposalPlan& plan, const LedgerRecord* next, QDate day, const QString& sitting, const QString& number, const DocumentType& type)
            : m_record(record), m_plan(plan), m_next(next), m_day(day), m_sitting(sitting), m_number(number), m_type(type)
        {
        }

        Result<QList<DisposalList>> make()
        {
            for (const DisposalFault& fault : faultsOf(m_plan, m_record.kind)) {
                const auto line = std::ranges::find(m_plan.lines, fault.item, &DisposalLine::item);
                if (!line->disposed().isZero() || !line->remainder.isNegative()) // what is missing must be settled by itself
                    return fail(ErrorKind::Invalid, fault.code, m_record.number, QString::number(fault.item));
            }
            for (const WayMode& mode : WayModes) {
                if (const Done done = makeOne(mode); !done)
                    return tl::unexpected(done.error());
            }
            return std::move(m_lists);
        }

    private:
        Done makeOne(const WayMode& mode)
        {
            QList<ListLine> lines, taken;
            for (const DisposalLine& line : m_plan.lines) {
                if (line[mode.way].isZero())
                    continue;
                lines << ListLine { itemOf(m_record, line.item), line[mode.way] };
                if (mode.way != DisposalWay::CarryOver)
                    continue;
                const auto target = takerOf(line.item);
                if (!target)
                    return tl::unexpected(target.error());
                taken << ListLine { itemOf(*m_next, *target), line[mode.way] };
            }
            if (lines.isEmpty())
                return {};
            add(m_record, mode, false, lines);
            if (!taken.isEmpty())
                add(*m_next, mode, true, taken);
            return {};
        }

        // The item of the next record that takes this one's surplus.
        Result<int> takerOf(int item) const
        {
            const auto refused = [&](const QString& code) { return fail(ErrorKind::Invalid, code, m_plan.carryTo, QString::number(item)); };
            if (m_next && m_next->number == m_record.number)
                return refused(u"ledger.carry.same"_s);
            if (m_next && ((m_next->from.isValid() && m_day < m_next->from) || (m_next->until.isValid() && m_day > m_next->until)))
                return refused(u"ledger.carry.closed"_s);
            const int target = m_next ? carryTarget(m_record, item, *m_next) : 0;
            return target == 0 ? refused(u"ledger.carry.target"_s) : Result<int>(target);
        }

        static LedgerItem itemOf(const LedgerRecord& record, int no)
        {
            const auto found = std::ranges::find_if(record.items, [no](const LedgerItem& item) { return item.side == LedgerSide::Material && item.no == no; });
            return found == record.items.end() ? LedgerItem { .side = LedgerSide::Material, .no = no, .record = {}, .partNo = {}, .code = {}, .name = {}, .unit = {} } : *found;
        }

        void add(const LedgerRecord& record, const WayMode& mode, bool takes, const QList<ListLine>& lines)
        {
            DisposalList made { .id = idOf(mode.way, takes), .way = mode.way, .takes = takes, .document = Document(m_type) };
            const auto set = [&made](const QString& place, const QString& text) {
                const Done done = made.document.setValue(place, text);
                Q_ASSERT(done); // the dictionary's own keys
            };
            set(u"recordNo"_s, record.number);
            set(u"ownNo"_s, u"%1-%2%3"_s.arg(m_number, QString::number(int(mode.way) + 1), takes ? u"I"_s : QString()));
            set(u"operatorName"_s, record.company);
            set(u"direction"_s, takes ? u"I"_s : u"E"_s);
            set(u"side"_s, u"I"_s);
            set(u"supervisionMode"_s, m_record.number.startsWith(u'B') ? mode.supplied : mode.bought);
            set(u"declarationDate"_s, dateText(m_day));
            set(u"listKind"_s, u"0"_s);
            if (mode.way == DisposalWay::CarryOver)
                set(u"relatedRecordNo"_s, takes ? m_record.number : m_next->number);
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const QString row = u"line[%1]."_s.arg(i + 1);
                const LedgerItem& item = lines[i].item;
                for (const auto& [key, text] : { std::pair(u"no"_s, QString::number(i + 1)), std::pair(u"item"_s, QString::number(item.no)), std::pair(u"partNo"_s, item.partNo),
                         std::pair(u"commodityCode"_s, item.code), std::pair(u"name"_s, item.name), std::pair(u"unit"_s, item.unit), std::pair(u"quantity"_s, lines[i].quantity.toString()) })
                    set(row + key, text);
            }
            m_lists << made;
        }

        [[nodiscard]] DocumentId idOf(DisposalWay way, bool takes) const
        {
            static const QUuid names(0x2a6f41d7, 0x9c1e, 0x5b38, 0xa4, 0x07, 0x1d, 0x6b, 0x55, 0xe2, 0x90, 0x3c);
            return DocumentId(QUuid::createUuidV5(names, u"%1/%2/%3/%4"_s.arg(m_record.number, m_sitting, disposalWayName(way), takes ? u"in"_s : u"out"_s)));
        }

        const LedgerRecord& m_record;
        const DisposalPlan& m_plan;
        const LedgerRecord* m_next;
        const QDate m_day;
        const QString m_sitting, m_number;
        const DocumentType& m_type;
        QList<DisposalList> m_lists;
    };

} // namespace

Result<QList<DisposalList>> disposalLists(const LedgerRecord& record, const DisposalPlan& plan, const LedgerRecord* next, QDate day, const QString& sitting, const QString& number, const DocumentType& type)
{
    return ListMaker(record, plan, next, day, sitting, number, type).make();
}

} // namespace Tongguan
