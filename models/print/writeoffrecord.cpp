// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/writeoffrecord.h"

#include "models/base/chinaday.h"
#include "models/base/dates.h"

namespace Tongguan {

namespace {

    constexpr std::array<const char16_t*, DifferenceCauses> paperCauses { u"清单未核扣", u"手工记录未结清", u"盘点后方申报", u"单耗缺失", u"计量单位换算", u"单位无法换算", u"料号互换", u"边角料混入", u"残次品占用",
        u"实际耗用与单耗不符", u"尾差" };
    constexpr std::array<const char16_t*, OpenMatterKinds> paperMatters { u"清单未核扣", u"手工记录未结清", u"单耗缺失", u"耗用超过进口", u"超备案数量", u"退换未平衡", u"返工未平衡", u"实耗与标准不符", u"边角料未处置", u"残次品未处置" };
    constexpr std::array<const char16_t*, StandardChecks> paperChecks { u"本期清单均已核扣", u"出口成品各版本均有单耗", u"余料均不为负", u"未超备案数量", u"退换、返工均已平衡", u"各料件均已与自有库存核对", u"各项差异均已说明",
        u"余料均已处置", u"核销周期不超过一年", u"在期满后30日内报核", u"问题均已答复" };
    constexpr std::array<const char16_t*, SittingStates> paperStates { u"编制中", u"已报核", u"已退回", u"已核准" };

    QString paperText(const char16_t* text) { return QStringView(text).toString(); }

    // With separators: "-1,234,567.5".
    QString paperGrouped(LedgerQuantity quantity)
    {
        QString text = quantity.toString();
        const qsizetype point = text.indexOf(u'.'), first = text.startsWith(u'-') ? 1 : 0;
        for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3)
            text.insert(at, u',');
        return text;
    }

    QString paperFigure(LedgerQuantity quantity) { return quantity.isZero() ? QString() : paperGrouped(quantity); }

    PrintRecord paperLine(const WriteOffReportLine& line, const CodeTables& tables)
    {
        PrintRecord record;
        record.set(u"item"_s, QString::number(line.item.no));
        record.set(u"partNo"_s, line.item.partNo);
        record.set(u"name"_s, line.item.name);
        const CodeTable* units = tables.table(u"unit");
        const std::optional<Code> unit = units ? units->find(line.item.unit) : std::nullopt;
        record.set(u"unit"_s, unit ? unit->name.zh : line.item.unit);
        const std::pair<QString, LedgerQuantity> figures[] { { u"opening"_s, line.opening }, { u"imports"_s, line.period.importTotal() }, { u"use"_s, line.period.productUse },
            { u"reexport"_s, line.period.reexport }, { u"sale"_s, line.period.domesticSale }, { u"carryOut"_s, line.period.carryOut }, { u"destruction"_s, line.period.destruction },
            { u"closing"_s, line.closing }, { u"own"_s, line.stock.own + line.stock.inProducts }, { u"difference"_s, line.isCompared() ? line.stock.difference() : LedgerQuantity() },
            { u"ledger"_s, line.stock.ledger } };
        for (const auto& [key, quantity] : figures)
            record.set(key, paperFigure(quantity));
        QStringList causes;
        for (const CauseHint& hint : line.stock.causes)
            causes << u"%1 %2"_s.arg(paperText(paperCauses[size_t(hint.cause)]), paperGrouped(hint.amount));
        record.set(u"causes"_s, causes.isEmpty() ? u"账册未显示原因"_s : causes.join(u"；"_s));
        record.set(u"explanation"_s, line.explanation);
        record.set(u"remainder"_s, paperFigure(line.disposal.remainder));
        for (int way = 0; way < DisposalWays; ++way)
            record.set(u"to."_s + disposalWayName(DisposalWay(way)), paperFigure(line.disposal.ways[size_t(way)]));
        return record;
    }

} // namespace

PrintRecord writeOffRecord(const WriteOffReport& report, const CodeTables& tables, const QDateTime& time, const QString& person)
{
    PrintRecord record;
    const bool book = report.kind == RecordKind::AccountBook;
    const std::pair<QString, QString> head[] { { u"title"_s, book ? u"电子账册核销报告"_s : u"加工贸易手册核销报告"_s }, { u"recordNo"_s, report.record }, { u"company"_s, report.company },
        { u"from"_s, dateText(report.from) }, { u"to"_s, dateText(report.to) }, { u"stockDay"_s, dateText(report.stockDay) }, { u"state"_s, paperText(paperStates[size_t(report.exchange.state)]) },
        { u"useBy"_s, report.useBy == UseBy::UnitConsumption ? u"单耗"_s : report.useBy == UseBy::MaterialList ? u"料件清单"_s : u"工单"_s }, { u"carryTo"_s, report.carryTo }, { u"remarks"_s, report.remarks },
        { u"decision"_s, report.exchange.decision }, { u"reportedBy"_s, report.exchange.reportedBy }, { u"reported"_s, dateText(chinaDay(report.exchange.reported)) },
        { u"printed"_s, time.toUTC().toString(Qt::ISODateWithMs) }, { u"person"_s, person } };
    for (const auto& [key, text] : head)
        record.set(key, text);
    for (const WriteOffReportLine& line : report.lines) {
        const PrintRecord made = paperLine(line, tables);
        record.groups[u"material"_s] << made;
        if (line.isCompared() && !line.stock.difference().isZero())
            record.groups[u"difference"_s] << made;
        if (line.disposal.item != 0)
            record.groups[u"disposal"_s] << made;
    }
    for (const OpenMatter& matter : report.matters) {
        PrintRecord made;
        made.set(u"matter"_s, paperText(paperMatters[size_t(matter.kind)]));
        made.set(u"about"_s, matter.item > 0 ? (matter.side == LedgerSide::Product ? u"成品%1"_s : u"料件%1"_s).arg(matter.item) : dateText(matter.day));
        made.set(u"quantity"_s, paperFigure(matter.quantity));
        record.groups[u"matter"_s] << made;
    }
    for (const CheckedPoint& point : standardChecks(report, chinaDay(time))) {
        PrintRecord made;
        made.set(u"check"_s, paperText(paperChecks[size_t(point.check)]));
        made.set(u"result"_s, point.holds ? u"符合"_s : u"不符合（%1项）"_s.arg(point.faults));
        record.groups[u"check"_s] << made;
    }
    for (const ItemQuestion& question : report.exchange.questions) {
        PrintRecord made;
        made.set(u"about"_s, question.item == 0 ? u"全部"_s : u"料件%1"_s.arg(question.item));
        made.set(u"question"_s, question.text);
        made.set(u"answer"_s, question.answer.isEmpty() ? u"尚未答复"_s : question.answer);
        record.groups[u"question"_s] << made;
    }
    return record;
}

} // namespace Tongguan
