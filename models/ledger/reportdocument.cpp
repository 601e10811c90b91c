// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/reportdocument.h"

#include "models/base/chinaday.h"
#include "models/base/dates.h"
#include "models/dictionary/body.h"

#include <QJsonDocument>

#include <algorithm>

namespace Tongguan {

namespace {

    const auto ReportMember = u"report"_s; // unknown to the dictionary, and kept as it is

    // Of the table "differenceCause".
    QString causeCode(const WriteOffReportLine& line)
    {
        if (line.stock.causes.isEmpty())
            return line.isCompared() && !line.stock.difference().isZero() ? u"9"_s : QString();
        switch (line.stock.causes.first().cause) {
        case DifferenceCause::OtherConsumption:
        case DifferenceCause::ConsumptionMissing:
            return u"1"_s;
        case DifferenceCause::Leftovers:
        case DifferenceCause::DefectiveGoods:
            return u"2"_s;
        case DifferenceCause::OpenLists:
        case DifferenceCause::ForeseenEntries:
            return u"3"_s;
        case DifferenceCause::SwappedParts:
            return u"4"_s;
        case DifferenceCause::WrongUnit:
        case DifferenceCause::UnknownUnit:
        case DifferenceCause::Rounding:
            return u"5"_s;
        case DifferenceCause::LateMovements:
            return u"7"_s;
        }
        return u"9"_s;
    }

    // Of the table "differenceDisposal": the way of the largest part.
    QString disposalCode(const DisposalLine& line)
    {
        const auto largest = std::ranges::max_element(line.ways);
        if (largest->isZero())
            return {};
        switch (DisposalWay(largest - line.ways.begin())) {
        case DisposalWay::DomesticSale:
            return u"1"_s;
        case DisposalWay::CarryOver:
            return u"2"_s;
        case DisposalWay::Reexport:
            return u"3"_s;
        case DisposalWay::Destruction:
            return u"4"_s;
        case DisposalWay::RollOver:
            return {};
        }
        return {};
    }

    QList<std::pair<QString, QString>> materialValues(const WriteOffReport& report, const WriteOffReportLine& line)
    {
        const LedgerTerms& terms = line.period;
        QList<std::pair<QString, QString>> values { { u"recordNo"_s, report.record }, { u"item"_s, QString::number(line.item.no) }, { u"partNo"_s, line.item.partNo },
            { u"name"_s, line.item.name }, { u"unit"_s, line.item.unit }, { u"explanation"_s, line.explanation }, { u"cause"_s, causeCode(line) }, { u"disposal"_s, disposalCode(line.disposal) } };
        const auto figure = [&values](const QString& key, LedgerQuantity quantity) { values.append({ key, quantity.toString() }); };
        const bool book = report.kind == RecordKind::AccountBook;
        figure(book ? u"total"_s : u"importTotal"_s, terms.importTotal());
        figure(book ? u"transfer"_s : u"transferIn"_s, terms.transferIn);
        if (book)
            figure(u"opening"_s, line.opening);
        else
            values.append({ u"commodityCode"_s, line.item.code });
        figure(u"productUse"_s, terms.productUse);
        figure(u"reexport"_s, terms.reexport);
        figure(u"domesticSale"_s, terms.domesticSale);
        figure(u"destruction"_s, terms.destruction);
        figure(u"carryOut"_s, terms.carryOut);
        figure(u"leftovers"_s, line.leftover);
        figure(u"remaining"_s, line.closing);
        if (line.isCompared()) {
            figure(u"counted"_s, line.stock.own + line.stock.inProducts);
            figure(u"difference"_s, line.stock.difference());
        }
        return values;
    }

} // namespace

QString reportTypeOf(RecordKind kind) { return kind == RecordKind::AccountBook ? u"accountBookReport"_s : u"handbookReport"_s; }

Result<Document> reportDocument(const WriteOffReport& report, const DocumentType& type, const Document& before)
{
    Document document = before.isNull() ? Document(type) : before;
    const auto set = [&document](const QString& place, const QString& value) { return document.setValue(QStringView(place), value); };
    const QString ownNo = document.value(u"ownNo");
    const std::pair<QString, QString> head[] { { u"recordNo"_s, report.record }, { u"operatorName"_s, report.company }, { u"processorName"_s, report.company }, { u"periodStart"_s, dateText(report.from) },
        { u"periodEnd"_s, dateText(report.to) }, { u"materials"_s, QString::number(report.lines.size()) }, { u"remarks"_s, report.remarks },
        { u"ownNo"_s, ownNo.isEmpty() ? u"BH-%1-%2"_s.arg(report.record, compactDateText(report.to)) : ownNo },
        { u"declarationDate"_s, report.exchange.reported.isValid() ? dateText(chinaDay(report.exchange.reported)) : document.value(u"declarationDate") } };
    for (const auto& [key, value] : head) {
        if (Done done = set(key, value); !done)
            return tl::unexpected(done.error());
    }
    const int group = type.root.groupIndexOf(u"material");
    if (group < 0)
        return fail(ErrorKind::Bug, u"writeoff.report"_s, u"no group of materials in "_s + type.key);
    document.editRoot().setChildren(group, {});
    for (qsizetype i = 0; i < report.lines.size(); ++i) {
        for (const auto& [key, value] : materialValues(report, report.lines[i])) {
            if (Done done = value.isEmpty() ? Done() : set(u"material[%1].%2"_s.arg(QString::number(i + 1), key), value); !done)
                return tl::unexpected(done.error());
        }
    }
    QJsonObject body = QJsonDocument::fromJson(toBody(document)).object();
    body.insert(ReportMember, report.toJson());
    return fromBody(type, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QString placeOfItem(const WriteOffReport& report, int item)
{
    const WriteOffReportLine* line = report.line(item);
    return line ? u"material[%1]"_s.arg(line - report.lines.constData() + 1) : QString();
}

int itemOfPlace(const WriteOffReport& report, QStringView place)
{
    const auto begin = u"material["_s;
    if (!place.startsWith(begin))
        return 0;
    const QStringView rest = place.sliced(begin.size());
    const qsizetype row = rest.first(std::max<qsizetype>(0, rest.indexOf(u']'))).toLongLong() - 1;
    return row >= 0 && row < report.lines.size() ? report.lines[row].item.no : 0;
}

Result<WriteOffReport> reportOf(const Document& document)
{
    const QJsonObject body = QJsonDocument::fromJson(toBody(document)).object();
    return WriteOffReport::fromJson(body[ReportMember].toObject());
}

} // namespace Tongguan
