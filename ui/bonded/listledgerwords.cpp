// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bonded/listledgerwords.h"

#include "models/ledger/listeffect.h"
#include "ui/forms/language.h"
#include "ui/shell/statewords.h"

#include <QCoreApplication>

namespace Tongguan {
namespace {

    struct ListLedgerWords {
        Q_DECLARE_TR_FUNCTIONS(Tongguan::ListLedgerWords)
    };

    QString lineField(int line, QStringView key) { return u"line[%1].%2"_s.arg(QString::number(line), key); }

    Finding ledgerFinding(const QString& id, Severity severity, int line, QStringView key, const QString& message, const QString& why)
    {
        Finding finding;
        finding.id = id;
        finding.severity = severity;
        finding.field = lineField(line, key);
        finding.line = line;
        finding.message = { message, message };
        finding.why = { why, why };
        finding.source = ListLedgerWords::tr("Remaining quantities of the record, everything pre-deducted counted (practice of handbook programs)");
        return finding;
    }

    QString reasonText(const QString& reason)
    {
        if (reason == u"changed")
            return ListLedgerWords::tr("the list was changed");
        if (reason == u"returned")
            return ListLedgerWords::tr("customs has sent the list back");
        if (reason == u"removed")
            return ListLedgerWords::tr("the list was deleted here");
        if (reason == u"deleted")
            return ListLedgerWords::tr("customs has deleted the list");
        if (reason == u"ledger.unknown")
            return ListLedgerWords::tr("the record is not on this computer");
        if (reason == u"ledger.list.effect")
            return ListLedgerWords::tr("it is not known what a list of this supervision mode does");
        if (reason == u"ledger.list.line")
            return ListLedgerWords::tr("a line lacks its item, quantity or date");
        return reason;
    }

} // namespace

QString movementWord(MovementKind kind) { return inLanguage(ListEffects::builtIn().nameOf(kind)); }

QString limitWord(const QString& limit)
{
    if (limit == u"ledger.over.import")
        return ListLedgerWords::tr("may still be imported");
    if (limit == u"ledger.over.exchange")
        return ListLedgerWords::tr("may still come in exchange");
    if (limit == u"ledger.over.returnExport")
        return ListLedgerWords::tr("may still be sent back");
    if (limit == u"ledger.over.carryOut")
        return ListLedgerWords::tr("may still be carried out");
    if (limit == u"ledger.over.sale")
        return ListLedgerWords::tr("is left of the material");
    if (limit == u"ledger.over.export")
        return ListLedgerWords::tr("may still be exported");
    if (limit == u"ledger.over.reworkImport")
        return ListLedgerWords::tr("may still come back for rework");
    if (limit == u"ledger.over.reworkExport")
        return ListLedgerWords::tr("may still go out after rework");
    return {};
}

QString itemText(const LedgerItem* item, int no)
{
    return item && !item->name.isEmpty() ? QString(QString::number(no) + u' ' + item->name) : QString::number(no);
}

QList<Finding> ledgerFindings(const ListLedgerView& view)
{
    QList<Finding> findings;
    if (!view.ledger)
        return findings;
    for (const LineStand& line : view.ledger->stand.lines) {
        const LedgerItem* item = view.item(ruleOf(line.kind).side, line.item);
        if (!line.isKnown) {
            findings.append(ledgerFinding(u"ledger.item.unknown"_s, Severity::Error, line.line, u"item",
                ListLedgerWords::tr("Record %1 has no item %2 of this kind: please check the item number").arg(view.number).arg(line.item),
                ListLedgerWords::tr("Each line of a list names an item of its record: materials in a list of materials, products in a list of products.")));
        } else if (line.isOver()) {
            findings.append(ledgerFinding(line.limit, Severity::Error, line.line, u"quantity",
                ListLedgerWords::tr("%1: %2 %3, this line asks %4 (%5 too much). Lower the quantity or have the record changed first.")
                    .arg(itemText(item, line.item), view.amount(line.before, item), limitWord(line.limit), view.amount(line.quantity, item), view.amount(-line.after, item)),
                ListLedgerWords::tr("What a list moves may not exceed what the record still allows. Lists that are only pre-deducted count, and the lines above this one.")));
        }
    }
    for (const MaterialShortage& shortage : view.ledger->stand.shortages) {
        const LedgerItem* item = view.item(LedgerSide::Material, shortage.material);
        findings.append(ledgerFinding(u"ledger.negative"_s, Severity::Warning, shortage.line, u"quantity",
            ListLedgerWords::tr("Material %1 does not reach: %2 are missing by the unit consumption. Check the consumption version, or imports and transfers not entered yet.")
                .arg(itemText(item, shortage.material), view.amount(-shortage.remaining, item)),
            ListLedgerWords::tr("What the products of all lists have used by their unit consumption, and what went out as material, is more than what came in of it.")));
    }
    return findings;
}

LedgerSentence ledgerSentence(const ListLedgerView& view)
{
    if (view.number.isEmpty())
        return { Tone::Neutral, ListLedgerWords::tr("Enter the record number: then the ledger shows here what each line does.") };
    if (!view.ledger)
        return { Tone::Warning, ListLedgerWords::tr("Record %1 is not on this computer. The list can be made, but nothing can be compared; import the record to see its balances.").arg(view.number) };
    if (!view.postings.isEmpty()) {
        const ListPostingView& last = view.postings.constLast();
        const QString time = shortTime(last.changed, QDateTime::currentDateTimeUtc());
        if (last.standing == MovementStanding::Withdrawn)
            return { Tone::Bad, ListLedgerWords::tr("Its movements were taken back %1: %2. The balances are as without this list.").arg(time, reasonText(last.reason)) };
        if (!last.isPosted)
            return { Tone::Warning, ListLedgerWords::tr("Not in the ledger yet: %1.").arg(reasonText(last.reason)) };
        if (last.standing == MovementStanding::Deducted)
            return { Tone::Good, ListLedgerWords::tr("Deducted in record %1 %2.").arg(last.record, time) };
        return { Tone::Working, ListLedgerWords::tr("Set aside in record %1 since %2; customs has not deducted it yet.").arg(last.record, time) };
    }
    if (!view.hasEffect)
        return { Tone::Warning, ListLedgerWords::tr("It is not known what a list of this direction, side and supervision mode does to a ledger. Check these three fields.") };
    return { Tone::Neutral, ListLedgerWords::tr("Record %1: this is what the list will do.").arg(view.number) };
}

} // namespace Tongguan
