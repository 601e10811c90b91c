// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/bondedoffice.h"

#include "app/server/bondedexamination.h"
#include "models/base/dates.h"
#include "models/declaration/bondedlife.h"
#include "models/dictionary/body.h"
#include "models/ledger/ceilings.h"
#include "models/ledger/listeffect.h"
#include "models/ledger/recorddocument.h"

#include <QCryptographicHash>

namespace Tongguan {

static constexpr auto ListType = "inventoryList"_L1;

struct BondedKind {
    QLatin1StringView type, message;
    const char* channels; // results of that message, and whole channels of others
};

// Which message answers which request, and with what. Of EML211, EMS211 and EML221 the scheme is that of their sisters.
static constexpr std::array BondedKinds {
    BondedKind { ListType, "INV201"_L1, "INV201-1 INV201-2 INV201-3 INV201-4 INV201-5 INV201-Z INV202-1 INV202-2 INV211 D" },
    BondedKind { "gatePass"_L1, "SAS221"_L1, "SAS221-1 SAS221-2 SAS221-3 SAS221-Z SAS223-1 SAS223-2 D" },
    BondedKind { "outwardProcessing"_L1, "SAS201"_L1, "SAS201-1 SAS201-2 SAS201-3 SAS201-Z D" },
    BondedKind { "handbook"_L1, "EML211"_L1, "EML211-1 EML211-2 EML211-3 EML211-Z D" },
    BondedKind { "accountBook"_L1, "EMS211"_L1, "EMS211-1 EMS211-2 EMS211-3 EMS211-Z D" },
    BondedKind { "handbookReport"_L1, "EML221"_L1, "EML221-2 EML221-3 EML221-5 EML221-6 EML221-7 EML221-A EML221-B EML221-Z D" },
    BondedKind { "accountBookReport"_L1, "EMS221"_L1, "EMS221-2 EMS221-3 EMS221-5 EMS221-6 EMS221-7 EMS221-A EMS221-B EMS221-Z D" },
};
static constexpr BondedKind OtherKind { ""_L1, "SAS201"_L1, "SAS201-1 SAS201-2 SAS201-3 SAS201-Z D" };

static const BondedKind& kindOf(QStringView type)
{
    const auto* found = std::find_if(BondedKinds.begin(), BondedKinds.end(), [type](const BondedKind& kind) { return kind.type == type; });
    return found == BondedKinds.end() ? OtherKind : *found;
}

static bool isRecord(QStringView type) { return type == u"handbook" || type == u"accountBook"; }
static bool isReport(QStringView type) { return type == u"handbookReport" || type == u"accountBookReport"; }

void addGrown(Grown& all, const Grown& more)
{
    for (auto tenant = more.cbegin(); tenant != more.cend(); ++tenant) {
        QList<FeedItem>& items = all[tenant.key()];
        for (const FeedItem& item : tenant.value()) {
            const auto same = std::ranges::find(items, item.id, &FeedItem::id);
            if (same == items.end())
                items.append(item);
            else
                same->revision = std::max(same->revision, item.revision);
        }
    }
}

QString resultMessage(QStringView type) { return kindOf(type).message; }
QStringList bondedChannels(QStringView type) { return QString::fromLatin1(kindOf(type).channels).split(u' '); }

bool isBondedChannel(const QString& channel)
{
    return bondedChannels({}).contains(channel) || std::any_of(BondedKinds.begin(), BondedKinds.end(), [&channel](const BondedKind& kind) { return QString::fromLatin1(kind.channels).split(u' ').contains(channel); });
}

// --- Numbers

static QDateTime chinaTime(const QDateTime& now) { return now.toUTC().addSecs(8 * 3600); }

static QString customsDigits(const Document& content)
{
    const QString customs = content.value(u"customs");
    const bool plain = customs.size() == 4 && std::all_of(customs.begin(), customs.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return plain ? customs : u"0000"_s;
}

static Result<QString> numberOf(Storage& storage, const QString& series, int digits)
{
    const auto serial = storage.cases().nextSerial(u"bonded "_s % series);
    if (!serial)
        return tl::unexpected(serial.error());
    return QString(series % u"%1"_s.arg(*serial, digits, 10, QChar(u'0')));
}

// List: QD, customs 4, year 2, I or E, serial 9. Gate pass: Z, customs 4, I or E, day 6, serial 12. A record: its letter, customs 4,
// the year's last figure, serial 6 (known from practice only).
static Result<QString> newNumber(Storage& storage, const DocumentRow& row, const Document& content, const QDateTime& now)
{
    const QDate day = chinaTime(now).date();
    const QString way = content.direction() == Direction::Export ? u"E"_s : u"I"_s;
    if (row.type == ListType)
        return numberOf(storage, u"QD"_s % customsDigits(content) % day.toString(u"yy") % way, 9);
    if (row.type == u"gatePass")
        return numberOf(storage, u"Z"_s % customsDigits(content) % way % day.toString(u"yyMMdd"), 12);
    const QString letter = row.type == u"accountBook" ? u"E"_s : content.value(u"recordKind").isEmpty() || content.value(u"recordKind").size() > 1 ? u"C"_s : content.value(u"recordKind");
    return numberOf(storage, letter % customsDigits(content) % QString::number(day.year() % 10), 6);
}

static QLatin1StringView numberKey(QStringView type)
{
    return type == ListType ? "listNo"_L1 : type == u"gatePass" ? "passNo"_L1 : isRecord(type) ? "recordNo"_L1 : ""_L1;
}

static void setIfThere(Document& document, QStringView key, const QString& text)
{
    if (!text.isEmpty() && document.type().find(key))
        static_cast<void>(document.setValue(key, text));
}

// What customs gave, in the document itself.
static Result<Document> numbered(Storage& storage, DocumentRow& row, const Document& content, BondedState state, const QDateTime& now)
{
    Document document = content;
    setIfThere(document, u"preEntryNo", row.singleWindowNo);
    const bool granted = state == BondedState::Passed || state == BondedState::PreDeducted || state == BondedState::Deducted;
    const QString key = numberKey(row.type);
    if (granted && !key.isEmpty() && document.value(key).isEmpty()) {
        auto number = newNumber(storage, row, content, now);
        if (!number)
            return tl::unexpected(number.error());
        setIfThere(document, key, *number);
    }
    if (isReport(row.type)) // known by the record that it is of
        row.entryNo = document.value(u"recordNo").trimmed();
    if (granted && (row.type == ListType || row.type == u"gatePass") && row.entryNo.isEmpty())
        row.entryNo = document.value(key);
    if (row.type != ListType)
        return document;
    const QString time = chinaTime(now).toString(u"yyyy-MM-dd HH:mm:ss");
    if (state == BondedState::PreDeducted && document.value(u"deduction") != u"1") {
        setIfThere(document, u"deduction", u"1"_s);
        setIfThere(document, u"foreseenTime", time);
    } else if (state == BondedState::Deducted && document.value(u"deduction") != u"2") {
        setIfThere(document, u"deduction", u"2"_s);
        setIfThere(document, u"deductedTime", time);
    } else if (state == BondedState::WrittenOff) {
        setIfThere(document, u"deduction", u"3"_s);
    } else if (state == BondedState::Returned || state == BondedState::Deleted) {
        setIfThere(document, u"deduction", u"0"_s);
    }
    return document;
}

// --- The ledger

static MovementId idAt(MovementId id, qint64 revision)
{
    return MovementId(QUuid::createUuidV5(QUuid::fromRfc4122(id.toBytes()), QString::number(revision)));
}

static Done postList(Storage& storage, const DocumentRow& row, const Document& list, MovementStanding standing)
{
    auto movements = movementsOf(list, row.id);
    if (!movements)
        return tl::unexpected(movements.error());
    for (Movement& movement : *movements) {
        movement.id = idAt(movement.id, row.revision); // what was withdrawn once does not rise again
        movement.standing = standing;
    }
    return storage.ledgers().post(row.tenant, recordOf(list), *movements);
}

static Done followList(Storage& storage, const DocumentRow& row, const Document& list, BondedState before)
{
    const bool isPosted = before == BondedState::PreDeducted || before == BondedState::Deducted;
    const auto settle = [&](MovementStanding standing) { return isPosted ? storage.ledgers().settle(row.tenant, recordOf(list), row.id, standing) : Done(); };
    switch (bondedState(row.state)) {
    case BondedState::PreDeducted:
        return isPosted ? Done() : postList(storage, row, list, MovementStanding::Foreseen);
    case BondedState::Deducted:
        return isPosted ? settle(MovementStanding::Deducted) : postList(storage, row, list, MovementStanding::Deducted);
    case BondedState::Returned:
    case BondedState::Deleted:
        return settle(MovementStanding::Withdrawn);
    case BondedState::Draft:
    case BondedState::Submitting:
    case BondedState::Submitted:
    case BondedState::Manual:
    case BondedState::Passed:
    case BondedState::ThroughGate:
    case BondedState::WrittenOff:
        return {};
    }
    return {};
}

// The write-off of a cycle that was approved begins the next one.
static Done beginNextCycle(Storage& storage, const DocumentRow& row, const Document& report, const QDateTime& now)
{
    const auto end = parseDate(report.value(u"periodEnd"));
    const auto record = storage.ledgers().record(row.tenant, report.value(u"recordNo").trimmed());
    if (!record || !*record || !end)
        return record ? Done() : tl::unexpected(record.error());
    const auto next = withNextCycle(**record, end->addDays(1));
    return next ? storage.ledgers().put(row.tenant, *next, now) : Done(); // it has begun already, or the record ends with this one
}

static Done followLedger(Storage& storage, const DocumentRow& row, const Document& content, BondedState before, const QDateTime& now)
{
    if (row.type == ListType)
        return followList(storage, row, content, before);
    if (bondedState(row.state) != BondedState::Passed || before == BondedState::Passed)
        return {};
    if (row.type == u"accountBookReport")
        return beginNextCycle(storage, row, content, now);
    if (!isRecord(row.type))
        return {};
    const auto record = ledgerRecordOf(content);
    if (!record)
        return tl::unexpected(record.error());
    const auto known = storage.ledgers().record(row.tenant, record->number);
    if (!known)
        return tl::unexpected(known.error());
    return storage.ledgers().put(row.tenant, *known ? withLaterCycles(*record, **known) : *record, now);
}

// --- Receipts

static bool onlyInforms(const QString& channel)
{
    static const QStringList channels { u"INV202-1"_s, u"INV202-2"_s, u"SAS223-2"_s, u"EMS221-7"_s, u"EML221-7"_s };
    return channels.contains(channel);
}

static Done writeBody(Storage& storage, DocumentRow& row, const Document& before, const Document& after, const QDateTime& now)
{
    if (after == before)
        return {};
    const QByteArray body = toBody(after);
    row.hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    return storage.documents().addBody(row.key, { row.revision, row.hash, body }, now);
}

Result<Receipt> giveBondedReceipt(Storage& storage, DocumentRow& row, const Decision& decision, const Document& content, const QDateTime& now)
{
    const BondedState before = bondedState(row.state);
    const bool fits = decision.channel == resultMessage(row.type) + u"-Y" || bondedChannels(row.type).contains(decision.channel);
    auto next = fits ? bondedStateAfter(before, decision.channel) : std::nullopt;
    if (fits && !next && onlyInforms(decision.channel) && !isEditable(row.state))
        next = before;
    if (!next)
        return fail(ErrorKind::Conflict, u"channel.order"_s, u"%1 does not follow %2"_s.arg(decision.channel, bondedStateName(before)));
    if (*next == BondedState::Submitted && row.singleWindowNo.isEmpty()) {
        auto number = numberOf(storage, chinaTime(now).toString(u"yyyy"), 14);
        if (!number)
            return tl::unexpected(number.error());
        row.singleWindowNo = *number;
    }
    const auto document = numbered(storage, row, content, *next, now);
    if (!document)
        return tl::unexpected(document.error());
    Receipt receipt;
    receipt.id = ReceiptId::create().toString();
    receipt.channel = decision.channel;
    receipt.note = decision.note;
    receipt.time = std::max(now, row.changed.addMSecs(1)); // their order in time is the order they were given in
    receipt.entryNo = numberKey(row.type).isEmpty() ? QString() : document->value(QString(numberKey(row.type)));
    receipt.singleWindowNo = row.singleWindowNo;
    receipt.remarks = decision.remarks;
    row.state = carrierOf(*next);
    row.changed = receipt.time;
    ++row.revision;
    Done done = writeBody(storage, row, content, *document, now);
    if (done)
        done = storage.documents().put(row);
    if (done)
        done = storage.cases().addReceipt(row.key, receipt);
    if (done)
        done = followLedger(storage, row, *document, before, now);
    return done ? Result<Receipt>(receipt) : tl::unexpected(done.error());
}

// --- What an office does by itself

static Result<std::optional<Decision>> nextOfList(Storage& storage, const Dictionary& dictionary, const DocumentRow& row, const Document& list)
{
    using Next = std::optional<Decision>;
    const BondedState state = bondedState(row.state);
    if (state == BondedState::Submitted) {
        auto remarks = examineList(storage, dictionary, row, list);
        if (!remarks)
            return tl::unexpected(remarks.error());
        if (list.value(u"remarks").contains(u"退单演示"))
            remarks->append({ u"remarks"_s, u"备注含“退单演示”，删去后重新申报即可"_s });
        return remarks->isEmpty() ? Next({ u"INV201-4"_s, u"预核扣"_s, {} }) : Next({ u"INV201-3"_s, u"退单："_s % remarks->first().text, *remarks });
    }
    if (state != BondedState::PreDeducted)
        return Next();
    if (list.value(u"declares") != u"1")
        return Next({ u"INV201-1"_s, u"通过（已核扣）"_s, {} });
    if (list.value(u"makesDeclaration") != u"1")
        return Next(); // until its declaration is released
    const auto receipts = storage.cases().receipts(row.key);
    if (!receipts)
        return tl::unexpected(receipts.error());
    if (std::ranges::any_of(*receipts, [](const Receipt& one) { return one.channel.startsWith(u"INV202"); }))
        return Next();
    const auto number = numberOf(storage, (list.direction() == Direction::Export ? u"E"_s : u"I"_s) % row.submitted.toString(u"yyyyMMdd"), 9);
    if (!number)
        return tl::unexpected(number.error());
    return Next({ u"INV202-1"_s, u"报关单生成成功，统一编号 "_s % *number, {} });
}

Result<std::optional<Decision>> ownBondedDecision(Storage& storage, const Dictionary& dictionary, const DocumentRow& row, const Document& content)
{
    using Next = std::optional<Decision>;
    if (row.type == ListType)
        return nextOfList(storage, dictionary, row, content);
    const BondedState state = bondedState(row.state);
    const QString message = resultMessage(row.type);
    if (state == BondedState::Passed)
        return isReport(row.type) ? Next({ message % u"-5", u"正式核算通过"_s, {} }) : row.type == u"gatePass" ? Next({ u"SAS223-1"_s, u"已过卡"_s, {} }) : Next();
    if (state != BondedState::Submitted)
        return Next();
    if (isReport(row.type))
        return Next({ message % u"-2", u"报核通过"_s, {} });
    if (isRecord(row.type)) {
        Document with = content; // its number comes with the approval
        if (with.value(u"recordNo").isEmpty())
            setIfThere(with, u"recordNo", u"0"_s);
        if (const auto record = ledgerRecordOf(with); !record)
            return Next({ message % u"-3", u"退单："_s % record.error().detail, { { record.error().field, record.error().detail } } });
    }
    return Next({ message % u"-1", u"通过"_s, {} });
}

// --- What comes of a receipt elsewhere

static Result<Document> contentOf(Storage& storage, const Dictionary& dictionary, const DocumentRow& row)
{
    const auto body = storage.documents().body(row.key, row.revision);
    if (!body)
        return tl::unexpected(body.error());
    const DocumentType* type = dictionary.type(row.type);
    return *body && type ? fromBody(*type, (*body)->body) : fail(ErrorKind::Corrupt, u"body.missing"_s, row.id.toString());
}

static Result<Grown> deductListsOf(Storage& storage, const Dictionary& dictionary, const DocumentRow& declaration, const Document& content, const QDateTime& now)
{
    Grown grown;
    for (int i = 1; i <= int(content.lines(u"licence").size()); ++i) {
        const QString licence = u"licence[%1]."_s.arg(i);
        if (content.value(QString(licence % u"code")) != u"a") // 保税核注清单
            continue;
        auto row = storage.documents().numbered(content.value(QString(licence % u"number")).trimmed());
        if (!row)
            return tl::unexpected(row.error());
        const BondedState state = *row ? bondedState((*row)->state) : BondedState::Draft;
        if (!*row || (*row)->tenant != declaration.tenant || (*row)->type != ListType || (state != BondedState::PreDeducted && state != BondedState::Passed))
            continue;
        auto list = contentOf(storage, dictionary, **row);
        if (!list)
            return tl::unexpected(list.error());
        const Document before = *list;
        setIfThere(*list, u"entryNo", declaration.entryNo);
        setIfThere(*list, u"entryState", u"1"_s);
        const Decision decision { u"INV211"_s, u"报关单 "_s % declaration.entryNo % u" 已放行，清单记账"_s, {} };
        if (const auto given = giveBondedReceipt(storage, **row, decision, *list, now); !given)
            return tl::unexpected(given.error());
        grown[(*row)->tenant].append({ (*row)->key, (*row)->id, (*row)->revision });
    }
    return grown;
}

// The lists of a closed period take the mark of the write-off; what they deducted stays as it is.
static Result<Grown> writeOffListsOf(Storage& storage, const Dictionary& dictionary, const DocumentRow& report, const Document& content, const QDateTime& now)
{
    const auto day = [&content](QStringView key, QDate open) {
        const QDate given = content.type().find(key) ? QDate::fromString(content.value(key), Qt::ISODate) : QDate();
        return given.isValid() ? given : open;
    };
    Grown grown;
    const QString number = content.value(u"recordNo").trimmed();
    const auto lists = storage.ledgers().lists(report.tenant, number, day(u"periodStart", QDate(1900, 1, 1)), day(u"periodEnd", QDate(9999, 12, 31)));
    if (!lists && lists.error().code == u"ledger.unknown")
        return grown;
    if (!lists)
        return tl::unexpected(lists.error());
    for (const DocumentId id : *lists) {
        auto row = storage.documents().document(report.tenant, id);
        if (!row)
            return tl::unexpected(row.error());
        if (!*row || bondedState((*row)->state) != BondedState::Deducted)
            continue;
        const auto list = contentOf(storage, dictionary, **row);
        if (!list)
            return tl::unexpected(list.error());
        (*row)->state = carrierOf(BondedState::WrittenOff);
        (*row)->changed = std::max(now, (*row)->changed.addMSecs(1));
        ++(*row)->revision;
        const auto marked = numbered(storage, **row, *list, BondedState::WrittenOff, now);
        Done done = marked ? writeBody(storage, **row, *list, *marked, now) : tl::unexpected(marked.error());
        if (done)
            done = storage.documents().put(**row);
        if (!done)
            return tl::unexpected(done.error());
        grown[report.tenant].append({ (*row)->key, id, (*row)->revision });
    }
    return grown;
}

// Both enterprises learn of a difference: who was returned by the receipt, the other by a question.
static Result<Grown> tellOtherSide(Storage& storage, const Dictionary& dictionary, const DocumentRow& row, const Document& list, const QDateTime& now)
{
    auto other = otherSideOf(storage, dictionary, list);
    if (!other)
        return tl::unexpected(other.error());
    if (!*other || (*other)->row.tenant == row.tenant)
        return Grown();
    const QList<FieldRemark> differences = transferDifferences((*other)->list, list, list.value(u"ownNo"));
    const auto asked = storage.ledgers().questions((*other)->row.key);
    if (!asked)
        return tl::unexpected(asked.error());
    bool isNew = false;
    for (const FieldRemark& difference : differences) {
        if (std::ranges::any_of(*asked, [&](const QuestionRow& one) { return one.place == difference.place && one.question == difference.text; }))
            continue;
        if (Done done = storage.ledgers().ask((*other)->row.key, { QuestionId::create(), difference.place, difference.text, u"结转比对"_s, now, {}, {} }); !done)
            return tl::unexpected(done.error());
        isNew = true;
    }
    if (!isNew)
        return Grown();
    (*other)->row.changed = std::max(now, (*other)->row.changed.addMSecs(1));
    ++(*other)->row.revision;
    if (Done done = storage.documents().put((*other)->row); !done)
        return tl::unexpected(done.error());
    return Grown { { (*other)->row.tenant, { { (*other)->row.key, (*other)->row.id, (*other)->row.revision } } } };
}

Result<Grown> consequences(Storage& storage, const Dictionary& dictionary, const DocumentRow& row, const Document& content, const QDateTime& now)
{
    if (row.type == u"declaration")
        return row.state == DeclarationState::Released ? deductListsOf(storage, dictionary, row, content, now) : Result<Grown>(Grown());
    const BondedState state = bondedState(row.state);
    if (isReport(row.type) && state == BondedState::WrittenOff)
        return writeOffListsOf(storage, dictionary, row, content, now);
    if (row.type == ListType && state == BondedState::Returned && isTransfer(content))
        return tellOtherSide(storage, dictionary, row, content, now);
    return Grown();
}

} // namespace Tongguan
