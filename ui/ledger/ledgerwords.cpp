// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerwords.h"

#include "models/ledger/listeffect.h"
#include "models/tables/figures.h"

#include <QLocale>

#include <algorithm>

namespace Tongguan {

static constexpr int SoonDays = 60, NowDays = 15; // our own choice of when to warn, no rule

QString LedgerWords::kind(RecordKind kind) { return kind == RecordKind::Handbook ? tr("Handbook") : tr("Account book"); }

QString LedgerWords::useBy(UseBy useBy)
{
    switch (useBy) {
    case UseBy::UnitConsumption: return tr("by unit consumption");
    case UseBy::MaterialList: return tr("by material list");
    case UseBy::WorkOrder: return tr("by work order");
    }
    return {};
}

QString LedgerWords::side(LedgerSide side)
{
    switch (side) {
    case LedgerSide::Material: return tr("Material");
    case LedgerSide::Product: return tr("Product");
    case LedgerSide::Equipment: return tr("Equipment");
    }
    return {};
}

QString LedgerWords::movement(MovementKind kind) { return ListEffects::builtIn().nameOf(kind).in(QLocale().name()); }

QString LedgerWords::standing(MovementStanding standing)
{
    switch (standing) {
    case MovementStanding::Foreseen: return tr("pre-deducted");
    case MovementStanding::Deducted: return tr("deducted");
    case MovementStanding::Withdrawn: return tr("taken back");
    }
    return {};
}

QString LedgerWords::account(LedgerAccount account)
{
    switch (account) {
    case LedgerAccount::Stock: return tr("Material stock");
    case LedgerAccount::Goods: return tr("Products");
    case LedgerAccount::Abroad: return tr("Abroad");
    case LedgerAccount::Enterprise: return tr("Other enterprises");
    case LedgerAccount::Record: return tr("Other records");
    case LedgerAccount::Domestic: return tr("Home market");
    case LedgerAccount::Destroyed: return tr("Destroyed");
    case LedgerAccount::Process: return tr("Used in products");
    case LedgerAccount::Leftover: return tr("Leftovers");
    case LedgerAccount::Equipment: return tr("Equipment");
    case LedgerAccount::Defective: return tr("Defective goods");
    }
    return {};
}

QString LedgerWords::counting(Counting counting) { return counting == Counting::Deducted ? tr("deducted only") : tr("with pre-deducted"); }

QHash<BalanceColumn, QString> LedgerWords::balanceTitles(LedgerSide side)
{
    using Column = BalanceColumn;
    return { { Column::No, tr("No.") }, { Column::PartNo, tr("Part number") }, { Column::Code, tr("Code") }, { Column::Name, tr("Name") }, { Column::Unit, tr("Unit") }, { Column::Record, tr("Record quantity") },
        { Column::DirectImport, tr("Imported directly") }, { Column::TransferIn, tr("Transferred in") }, { Column::CarryIn, tr("Surplus carried in") }, { Column::ExchangeExport, tr("Exchanged out") },
        { Column::ImportTotal, tr("Imports in total") }, { Column::ProductUse, tr("Used in products") }, { Column::Reexport, tr("Re-exported") }, { Column::CarryOut, tr("Surplus carried out") },
        { Column::DomesticSale, tr("Sold at home") }, { Column::Destruction, tr("Destroyed") }, { Column::Remaining, tr("Balance") }, { Column::MayImport, tr("May be imported") },
        { Column::DirectExport, tr("Exported directly") }, { Column::TransferOut, tr("Transferred out") }, { Column::ReworkImport, tr("Back for rework") }, { Column::ReworkExport, tr("Out after rework") },
        { Column::ExportTotal, tr("Exports in total") }, { Column::ProductSale, tr("Sold at home") }, { Column::MayExport, tr("May be exported") }, { Column::Used, tr("Record used") },
        { Column::Compared, side == LedgerSide::Material ? tr("Balance then") : tr("Exports then") }, { Column::Difference, tr("Difference") } };
}

QStringList LedgerWords::consumptionTitles()
{
    return { tr("Product no."), tr("Product"), tr("Version"), tr("Material no."), tr("Material"), tr("Unit"), tr("Net consumption"), tr("Tangible loss %"), tr("Intangible loss %"), tr("Bonded share %"), tr("Unit consumption") };
}

MovementTable::Words LedgerWords::movementWords()
{
    MovementTable::Words words;
    words.titles = { tr("Date"), tr("Movement"), tr("Standing"), tr("Item"), tr("Part number"), tr("Name"), tr("Version"), tr("Quantity"), tr("Unit"), tr("Change"), tr("Balance"), tr("From") };
    for (const MovementStanding one : { MovementStanding::Foreseen, MovementStanding::Deducted, MovementStanding::Withdrawn })
        words.standings.insert(one, standing(one));
    words.byHand = tr("by hand");
    words.line = tr("list, line %1");
    words.named = tr("%1, line %2", "number of a list");
    words.language = QLocale().name();
    return words;
}

QString LedgerWords::item(const LedgerItem& item) { return item.name.isEmpty() ? QString::number(item.no) : u"%1 %2"_s.arg(QString::number(item.no), item.name); }

LedgerWords::Warning LedgerWords::remark(const LedgerRemark& remark, const LedgerItem& item)
{
    Warning warning { .tone = Tone::Warning, .text = {}, .advice = {}, .side = remark.side, .item = remark.item };
    const QString name = LedgerWords::item(item);
    const auto amount = [&item](LedgerQuantity quantity) -> QString { return groupedFigure(quantity) + (item.unit.isEmpty() ? QString() : u' ' + item.unit); };
    if (remark.code == u"ledger.negative") {
        warning.tone = Tone::Bad;
        warning.text = tr("Material %1: balance %2").arg(name, amount(remark.available));
        warning.advice = tr("More was used than came in: check the unit consumption, missing imports or transfers.");
    } else if (remark.code == u"ledger.nearly.import") {
        warning.text = tr("Material %1: imported %2 of %3 on record").arg(name, amount(remark.asked), amount(remark.available));
        warning.advice = remark.asked > remark.available ? tr("The record quantity is exceeded: have the record changed first.") : tr("Over nine tenths are used: have the record changed in time.");
        warning.tone = remark.asked > remark.available ? Tone::Bad : Tone::Warning;
    } else if (remark.code == u"ledger.nearly.export") {
        warning.text = tr("Product %1: exported %2 of %3 on record").arg(name, amount(remark.asked), amount(remark.available));
        warning.advice = remark.asked > remark.available ? tr("The record quantity is exceeded: have the record changed first.") : tr("Over nine tenths are used: have the record changed in time.");
        warning.tone = remark.asked > remark.available ? Tone::Bad : Tone::Warning;
    } else if (remark.code == u"ledger.consumption.missing") {
        warning.tone = Tone::Bad;
        warning.text = tr("Product %1, version %2: %3 went out without a unit consumption").arg(name, QString::number(remark.version), amount(remark.asked));
        warning.advice = tr("Record the unit consumption of this version; until then no material is written off for it.");
    } else {
        warning.text = u"%1: %2"_s.arg(name, remark.code);
    }
    return warning;
}

QString LedgerWords::daysLeft(QDate until, QDate today)
{
    if (!until.isValid())
        return {};
    const auto days = int(today.daysTo(until));
    return days < 0 ? tr("expired %n day(s) ago", nullptr, -days) : days == 0 ? tr("ends today") : tr("%n day(s) left", nullptr, days);
}

Tone LedgerWords::daysTone(QDate until, QDate today)
{
    const qint64 days = today.daysTo(until);
    return !until.isValid() ? Tone::Neutral : days < NowDays ? Tone::Bad : days < SoonDays ? Tone::Warning : Tone::Neutral;
}

static LedgerWords::Warning dayWarning(const LedgerRecord& record, const CeilingWarning& ceiling, QDate lastExport, QDate today)
{
    const QString day = ceiling.day.toString(Qt::ISODate), left = LedgerWords::daysLeft(ceiling.day, today);
    LedgerWords::Warning warning { .tone = ceiling.daysLeft < NowDays ? Tone::Bad : Tone::Warning, .text = {}, .advice = {}, .side = LedgerSide::Material, .item = 0 };
    switch (ceiling.kind) {
    case CeilingKind::Expiry:
        warning.text = LedgerWords::tr("Valid until %1: %2").arg(day, left);
        warning.advice = record.until < today ? LedgerWords::tr("Report the write-off, or have the validity extended.") : LedgerWords::tr("Have it extended, or prepare the write-off.");
        break;
    case CeilingKind::CycleEnd:
        warning.text = LedgerWords::tr("Cycle %1 ends on %2: %3").arg(QString::number(cycleAt(record, today).number), day, left);
        warning.advice = LedgerWords::tr("Prepare the write-off of this cycle.");
        break;
    case CeilingKind::CycleLong:
        warning.text = LedgerWords::tr("The write-off cycle is a year old on %1: %2").arg(day, left);
        warning.advice = LedgerWords::tr("A cycle lasts a year at most: report its write-off, the next one begins with it.");
        break;
    case CeilingKind::Report:
        warning.text = LedgerWords::tr("The write-off is to be reported by %1: %2").arg(day, left);
        warning.advice = lastExport.isValid() && lastExport < record.until ? LedgerWords::tr("Within 30 days after the last export (%1) or the end of the record, whichever is first.").arg(lastExport.toString(Qt::ISODate))
                                                                           : LedgerWords::tr("Within 30 days after the last export or the end of the record, whichever is first.");
        break;
    case CeilingKind::RecordQuantity:
        break; // told of its item
    }
    return warning;
}

QList<LedgerWords::Warning> LedgerWords::ofRecord(const LedgerRecord& record, QDate lastExport, QDate today)
{
    QList<Warning> warnings;
    for (const CeilingWarning& ceiling : dayCeilings(record, lastExport, today, { .expiryDays = SoonDays }))
        warnings << dayWarning(record, ceiling, lastExport, today);
    return warnings;
}

LedgerWords::Warning LedgerWords::outlook(const Outlook& outlook, const LedgerItem& item, int days, QDate today)
{
    const QString unit = item.unit.isEmpty() ? QString() : u' ' + item.unit;
    return { .tone = Tone::Warning,
        .text = tr("Material %1: %2 reach until about %3 (%4)").arg(LedgerWords::item(item), QString(groupedFigure(outlook.balance) + unit), outlook.until.toString(Qt::ISODate), daysLeft(outlook.until, today)),
        .advice = tr("At the use of the last %1 days, %2: bring in more, or plan by open orders under Foresight.").arg(QString::number(days), QString(groupedFigure(outlook.use) + unit)), .side = LedgerSide::Material, .item = outlook.item };
}

LedgerCycle cycleAt(const LedgerRecord& record, QDate day)
{
    if (record.cycles.isEmpty())
        return {};
    QList<QDate> starts = record.cycles;
    std::ranges::sort(starts);
    const auto next = std::ranges::upper_bound(starts, day);
    const auto number = std::max<qsizetype>(1, next - starts.begin());
    const QDate year = starts[number - 1].addYears(1).addDays(-1); // it lasts at most
    LedgerCycle cycle { int(number), int(starts.size()), starts[number - 1], record.until.isValid() ? std::min(record.until, year) : year };
    if (number < starts.size())
        cycle.until = starts[number].addDays(-1);
    return cycle;
}

} // namespace Tongguan
