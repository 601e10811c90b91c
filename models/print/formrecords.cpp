// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/formrecords.h"

#include "models/declaration/bondedlife.h"

namespace Tongguan {
namespace {

// As customs words them; forms are Chinese.
QString stateWordInChinese(DeclarationState state)
{
    using enum DeclarationState;
    switch (state) {
    case Draft: return u"草稿"_s;
    case Submitting: return u"待发送"_s;
    case Submitted: return u"已申报"_s;
    case Accepted: return u"已接受申报"_s;
    case Reviewed: return u"已审结"_s;
    case TaxDue: return u"待缴税"_s;
    case Inspection: return u"查验"_s;
    case Suspended: return u"挂起"_s;
    case Released: return u"放行"_s;
    case Cleared: return u"结关"_s;
    case Returned: return u"退单"_s;
    case Deleted: return u"删除"_s;
    case SummaryAccepted: return u"概要申报已接受"_s;
    case SummaryReviewed: return u"概要申报已审核"_s;
    case PickedUp: return u"已提离"_s;
    case CompletionDue: return u"待完整申报"_s;
    }
    return {};
}

QString bondedWordInChinese(BondedState state)
{
    switch (state) {
    case BondedState::Draft: return u"草稿"_s;
    case BondedState::Submitting: return u"待发送"_s;
    case BondedState::Submitted: return u"已申报"_s;
    case BondedState::Manual: return u"转人工"_s;
    case BondedState::Passed: return u"审核通过"_s;
    case BondedState::PreDeducted: return u"预核扣"_s;
    case BondedState::Deducted: return u"已核扣"_s;
    case BondedState::ThroughGate: return u"已过卡"_s;
    case BondedState::WrittenOff: return u"已核销"_s;
    case BondedState::Returned: return u"退单"_s;
    case BondedState::Deleted: return u"删除"_s;
    }
    return {};
}

// What papers of every kind say of the document they are about.
void addPaper(PrintRecord& record, const PrintSubject& subject)
{
    const DocumentType& type = subject.document.type();
    const bool isBonded = livesBonded(type.key);
    const Summary summary = summarize(subject.document);
    const QString way = isBonded ? QString() : subject.document.direction() == Direction::Export ? u"出口"_s : u"进口"_s;
    record.set(u"paper.name"_s, way + type.name.zh);
    record.set(u"paper.number"_s, summary.number);
    record.set(u"paper.entryNo"_s, summary.entryNo);
    record.set(u"paper.party"_s, summary.party);
    record.set(u"state"_s, isBonded ? bondedWordInChinese(bondedState(subject.state)) : stateWordInChinese(subject.state));
}

} // namespace

PrintRecord formRecord(PrintForm form, const PrintSubject& subject, const CodeTables& tables)
{
    PrintRecord record = printRecord(subject.document, tables);
    addPaper(record, subject);
    record.set(u"printed"_s, subject.time.toUTC().toString(Qt::ISODate));
    record.set(u"person"_s, subject.person);
    switch (form) {
    case PrintForm::Declaration:
        break;
    case PrintForm::Check:
        addCheckRecord(record, subject, tables);
        break;
    case PrintForm::Tax:
        addTaxRecord(record, subject, tables);
        break;
    case PrintForm::Receipts:
        addReceiptRecord(record, subject, tables);
        break;
    }
    return record;
}

void addReceiptRecord(PrintRecord& record, const PrintSubject& subject, const CodeTables& tables)
{
    const CodeTable* channels = tables.table(livesBonded(subject.document.type().key) ? u"bondedResult"_s : u"channel"_s);
    QList<PrintRecord>& receipts = record.groups[u"receipt"_s];
    for (const Receipt& receipt : subject.receipts) {
        PrintRecord row;
        row.set(u"no"_s, QString::number(receipts.size() + 1));
        row.set(u"time"_s, receipt.time.toUTC().toString(Qt::ISODate));
        row.set(u"channel"_s, receipt.channel);
        const auto code = channels ? channels->find(receipt.channel) : std::nullopt;
        row.set(u"meaning"_s, code ? code->name.zh : QString());
        row.set(u"note"_s, receipt.note);
        row.set(u"entryNo"_s, receipt.entryNo);
        row.set(u"singleWindowNo"_s, receipt.singleWindowNo);
        for (const FieldRemark& remark : receipt.remarks) {
            PrintRecord entry;
            entry.set(u"place"_s, placeName(subject.document, remark.place));
            entry.set(u"text"_s, remark.text);
            row.groups[u"remark"_s].append(entry);
        }
        receipts.append(row);
    }
    if (receipts.isEmpty())
        record.set(u"none"_s, u"尚无回执。"_s);
}

QString placeName(const Document& document, const QString& place)
{
    const auto found = document.place(place);
    if (place.isEmpty() || !found)
        return place.isEmpty() ? u"整份"_s : place;
    const DocumentType& type = document.type();
    QString name;
    QList<int> groups;
    for (const Place::Step& step : found->steps) {
        groups.append(step.group);
        const Group& group = type.group(groups);
        name += group.single ? QString() : u"第%1项%2 "_s.arg(step.row + 1).arg(group.name.zh);
    }
    if (found->element >= 0)
        name += type.element(found->path()).nameFor(document.direction()).zh;
    return name.trimmed();
}

} // namespace Tongguan
