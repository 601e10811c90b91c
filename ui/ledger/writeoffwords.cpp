// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/writeoffwords.h"

#include "models/base/dates.h"
#include "ui/forms/valuetext.h"

namespace Tongguan {

QString WriteOffWords::figure(LedgerQuantity quantity) { return quantity.isZero() ? QString() : withSeparators(quantity.toString()); }

QString WriteOffWords::signedFigure(LedgerQuantity quantity)
{
    if (quantity.isZero())
        return u"0"_s;
    return quantity.isNegative() ? u"−"_s + withSeparators((-quantity).toString()) : u"+"_s + withSeparators(quantity.toString());
}

QString WriteOffWords::itemName(const WriteOffView& view, int item)
{
    const WriteOffReportLine* line = view.report.line(item);
    return line ? u"%1 %2"_s.arg(QString::number(item), line->item.name) : QString::number(item);
}

QString WriteOffWords::step(WriteOffStep step, SittingRole role)
{
    switch (step) {
    case WriteOffStep::Period:
        return tr("Period");
    case WriteOffStep::Matters:
        return tr("Open matters");
    case WriteOffStep::Stock:
        return tr("Own stock");
    case WriteOffStep::Differences:
        return tr("Differences");
    case WriteOffStep::Disposal:
        return tr("Disposal");
    case WriteOffStep::Report:
        return role == SittingRole::Clerk ? tr("Report") : tr("Decision");
    }
    return {};
}

QString WriteOffWords::stepHint(WriteOffStep step, SittingRole role)
{
    const bool clerk = role == SittingRole::Clerk;
    switch (step) {
    case WriteOffStep::Period:
        return clerk ? tr("Choose what is written off: a cycle of the account book, or the whole handbook.") : tr("What is written off, and who reports it.");
    case WriteOffStep::Matters:
        return clerk ? tr("What stands in the way of the report, and what is to be known before it.") : tr("What was still open when the report was made.");
    case WriteOffStep::Stock:
        return clerk ? tr("Read the own stock list or the movements of the ERP system; it is compared with the ledger, item by item.") : tr("Every term of the write-off, and the enterprise's own stock.");
    case WriteOffStep::Differences:
        return clerk ? tr("Where stock and ledger differ, with the causes that the ledger's own facts suggest.") : tr("Where stock and ledger differ, and how the enterprise explains it.");
    case WriteOffStep::Disposal:
        return clerk ? tr("What becomes of each remainder; the quantities of a line must make up its remainder.") : tr("What the enterprise wants to do with each remainder.");
    case WriteOffStep::Report:
        return clerk ? tr("Look over the standard checks, print the report, hand it in.") : tr("Standard checks, questions, and the decision.");
    }
    return {};
}

QString WriteOffWords::state(SittingState state)
{
    switch (state) {
    case SittingState::Drafting:
        return tr("in preparation");
    case SittingState::Reported:
        return tr("handed in");
    case SittingState::Returned:
        return tr("returned");
    case SittingState::Approved:
        return tr("approved");
    }
    return {};
}

Tone WriteOffWords::stateTone(SittingState state)
{
    switch (state) {
    case SittingState::Drafting:
        return Tone::Neutral;
    case SittingState::Reported:
        return Tone::Waiting;
    case SittingState::Returned:
        return Tone::Bad;
    case SittingState::Approved:
        return Tone::Good;
    }
    return Tone::Neutral;
}

QString WriteOffWords::matter(OpenMatterKind kind)
{
    switch (kind) {
    case OpenMatterKind::ListOpen:
        return tr("List not deducted");
    case OpenMatterKind::EntryForeseen:
        return tr("Entry not settled");
    case OpenMatterKind::ConsumptionMissing:
        return tr("Unit consumption missing");
    case OpenMatterKind::OverUse:
        return tr("More used than imported");
    case OpenMatterKind::OverRecord:
        return tr("Beyond the record quantity");
    case OpenMatterKind::ExchangeOpen:
        return tr("Exchange not balanced");
    case OpenMatterKind::ReworkOpen:
        return tr("Rework not balanced");
    case OpenMatterKind::UseDiffers:
        return tr("Use differs from the standard");
    case OpenMatterKind::LeftoverOpen:
        return tr("Scrap not disposed of");
    case OpenMatterKind::DefectiveOpen:
        return tr("Defective goods not disposed of");
    }
    return {};
}

QString WriteOffWords::matterText(const OpenMatter& matter, const WriteOffView& view)
{
    switch (matter.kind) {
    case OpenMatterKind::ListOpen: {
        const QString number = view.listNames.value(matter.document, matter.document.toString().left(8));
        return tr("List %1 of %2, %n line(s)", nullptr, matter.lines).arg(number, dateText(matter.day));
    }
    case OpenMatterKind::EntryForeseen:
        return tr("Entered by hand on %1").arg(dateText(matter.day));
    case OpenMatterKind::ConsumptionMissing:
        return tr("Version %1 went out without a unit consumption").arg(matter.version);
    case OpenMatterKind::OverUse:
        return tr("The remainder is below zero");
    case OpenMatterKind::OverRecord:
        return tr("The record allows %1").arg(figure(matter.limit));
    case OpenMatterKind::ExchangeOpen:
        return matter.quantity.isNegative() ? tr("More came in than went out for exchange") : tr("Went out for exchange and has not come back");
    case OpenMatterKind::ReworkOpen:
        return matter.quantity.isNegative() ? tr("More went out than came back for rework") : tr("Came back for rework and has not gone out again");
    case OpenMatterKind::UseDiffers:
        return tr("By unit consumption it would be %1").arg(figure(matter.limit));
    case OpenMatterKind::LeftoverOpen:
    case OpenMatterKind::DefectiveOpen:
        return tr("Still held at the end of the period");
    }
    return {};
}

QString WriteOffWords::matterQuantity(const OpenMatter& matter, const WriteOffView& view)
{
    if (matter.kind == OpenMatterKind::ListOpen && matter.lines > 1)
        return {};
    const WriteOffReportLine* line = matter.side == LedgerSide::Material ? view.report.line(matter.item) : nullptr;
    const QString unit = line ? view.unitNames.value(line->item.unit, line->item.unit) : QString();
    return unit.isEmpty() ? figure(matter.quantity) : QString(figure(matter.quantity) + u' ' + unit);
}

QString WriteOffWords::matterAdvice(OpenMatterKind kind)
{
    switch (kind) {
    case OpenMatterKind::ListOpen:
        return tr("Wait for the receipt, or withdraw the list.");
    case OpenMatterKind::EntryForeseen:
        return tr("Settle the entry or take it back.");
    case OpenMatterKind::ConsumptionMissing:
        return tr("Have the version recorded with customs.");
    case OpenMatterKind::OverUse:
        return tr("Check unit consumption and imports: an import or a transfer may be missing.");
    case OpenMatterKind::OverRecord:
        return tr("A change of the record is needed.");
    case OpenMatterKind::ExchangeOpen:
        return tr("List the exchanged goods, or re-export for good.");
    case OpenMatterKind::ReworkOpen:
        return tr("List the reworked goods that go out.");
    case OpenMatterKind::UseDiffers:
        return tr("Be ready to explain it.");
    case OpenMatterKind::LeftoverOpen:
        return tr("Sell, re-export or destroy it; it is settled apart.");
    case OpenMatterKind::DefectiveOpen:
        return tr("Sell, re-export or destroy them; they are settled apart.");
    }
    return {};
}

QString WriteOffWords::cause(DifferenceCause cause)
{
    switch (cause) {
    case DifferenceCause::OpenLists:
        return tr("Lists not deducted yet");
    case DifferenceCause::ForeseenEntries:
        return tr("Entries not settled");
    case DifferenceCause::LateMovements:
        return tr("Listed after the count");
    case DifferenceCause::ConsumptionMissing:
        return tr("Unit consumption missing");
    case DifferenceCause::WrongUnit:
        return tr("Counted in another unit");
    case DifferenceCause::UnknownUnit:
        return tr("Unit cannot be converted");
    case DifferenceCause::SwappedParts:
        return tr("Parts taken for each other");
    case DifferenceCause::Leftovers:
        return tr("Scrap counted as material");
    case DifferenceCause::DefectiveGoods:
        return tr("Material in defective goods");
    case DifferenceCause::OtherConsumption:
        return tr("Used otherwise than recorded");
    case DifferenceCause::Rounding:
        return tr("Rounding");
    }
    return {};
}

QString WriteOffWords::causeText(const CauseHint& hint, const WriteOffView& view)
{
    QStringList names;
    for (const DocumentId id : hint.documents)
        names << view.listNames.value(id, id.toString().left(8));
    const QString lists = names.size() > 3 ? names.first(3).join(u", "_s) + u" …"_s : names.join(u", "_s);
    switch (hint.cause) {
    case DifferenceCause::OpenLists:
        return tr("%n movement(s) of the lists %1", nullptr, hint.movements).arg(lists);
    case DifferenceCause::ForeseenEntries:
        return tr("%n movement(s) entered by hand", nullptr, hint.movements);
    case DifferenceCause::LateMovements:
        return lists.isEmpty() ? tr("%n movement(s) dated within ten days after the count", nullptr, hint.movements)
                               : tr("%n movement(s) dated within ten days after the count: %1", nullptr, hint.movements).arg(lists);
    case DifferenceCause::ConsumptionMissing:
        return tr("Version %1 of product %2 went out; at its latest consumption it would have used that much").arg(hint.version).arg(hint.other);
    case DifferenceCause::WrongUnit:
        return hint.factor > 0 ? tr("The count times %1 fits the ledger within 1 %").arg(hint.factor) : tr("The count divided by %1 fits the ledger within 1 %").arg(-hint.factor);
    case DifferenceCause::UnknownUnit:
        return tr("The stock list names a unit that the record's cannot be made of");
    case DifferenceCause::SwappedParts:
        return tr("Item %1 differs by as much the other way").arg(itemName(view, hint.other));
    case DifferenceCause::Leftovers:
        return tr("By the tangible loss of the unit consumption that much scrap is held");
    case DifferenceCause::DefectiveGoods:
        return tr("Product %1 has defective goods that took that much").arg(hint.other);
    case DifferenceCause::OtherConsumption:
        return hint.permille == 0 ? tr("Less than 0.1 % of the use of the period")
                                  : tr("The use would be %1 % %2 than by unit consumption").arg(QString::number(std::abs(hint.permille) / 10.0, 'f', 1), hint.permille > 0 ? tr("higher") : tr("lower"));
    case DifferenceCause::Rounding:
        return tr("Below what the rounding of use can make");
    }
    return {};
}

QString WriteOffWords::way(DisposalWay way)
{
    switch (way) {
    case DisposalWay::DomesticSale:
        return tr("Domestic sale");
    case DisposalWay::CarryOver:
        return tr("Carried over");
    case DisposalWay::Reexport:
        return tr("Re-export");
    case DisposalWay::Destruction:
        return tr("Destruction");
    case DisposalWay::RollOver:
        return tr("Stays in the book");
    }
    return {};
}

QString WriteOffWords::check(StandardCheck check)
{
    switch (check) {
    case StandardCheck::ListsDeducted:
        return tr("All lists of the period are deducted");
    case StandardCheck::ConsumptionComplete:
        return tr("Every version that went out has its unit consumption");
    case StandardCheck::NoneBelowZero:
        return tr("No remainder is below zero");
    case StandardCheck::WithinRecord:
        return tr("Record quantities are kept");
    case StandardCheck::PairsBalanced:
        return tr("What was exchanged or reworked came back");
    case StandardCheck::StockCompared:
        return tr("The own stock was compared with every material");
    case StandardCheck::DifferencesSettled:
        return tr("Each difference is explained");
    case StandardCheck::RemainderDisposed:
        return tr("Each remainder is disposed of");
    case StandardCheck::CycleWithinYear:
        return tr("The cycle lasts a year at most");
    case StandardCheck::InTime:
        return tr("Reported within 30 days after the end of the record");
    case StandardCheck::QuestionsAnswered:
        return tr("All questions are answered");
    }
    return {};
}

QString WriteOffWords::fault(const DisposalFault& fault)
{
    if (fault.code == u"disposal.negative")
        return tr("Item %1: below zero, cannot be disposed of").arg(fault.item);
    if (fault.code == u"disposal.left")
        return tr("Item %1: %2 left over").arg(QString::number(fault.item), signedFigure(fault.quantity));
    if (fault.code == u"disposal.target")
        return tr("Item %1: no record to carry over to").arg(fault.item);
    return tr("Item %1: only an account book's stock may stay").arg(fault.item);
}

QString WriteOffWords::ceiling(const CeilingWarning& warning)
{
    const QString day = dateText(warning.day);
    switch (warning.kind) {
    case CeilingKind::RecordQuantity:
        return (warning.side == LedgerSide::Product ? tr("Product %1: %2 of %3 exported") : tr("Material %1: %2 of %3 imported")).arg(QString::number(warning.item), figure(warning.used), figure(warning.limit));
    case CeilingKind::CycleLong:
        return tr("The write-off cycle is a year old on %1: begin the next one").arg(day);
    case CeilingKind::CycleEnd:
        return tr("The write-off cycle ends on %1").arg(day);
    case CeilingKind::Expiry:
        return tr("The record expires on %1").arg(day);
    case CeilingKind::Report:
        return tr("The write-off is to be reported by %1").arg(day);
    }
    return {};
}

} // namespace Tongguan
