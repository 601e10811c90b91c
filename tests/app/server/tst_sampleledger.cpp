// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/sampleledger.h"
#include "models/ledger/ceilings.h"
#include "models/ledger/listeffect.h"
#include "models/ledger/reportdocument.h"
#include "models/ledger/stocktake.h"
#include "tests/app/server/serverstage.h"
#include "tests/support/storekit.h"

#include <QTest>

namespace Tongguan {

// The training office's ledgers: whoever opens them sees a year of a factory, with everything that needs looking at.
class SampleLedgerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aYearOfLists();
    void bothRecordsAreLedgers();
    void theListsAreTheLedger();
    void theOfficerHasAsked();
    void theStockDiffersFromTheLedger();

private:
    struct Seen {
        QString type, state;
        Document document;
        int receipts = 0, questions = 0;
    };
    [[nodiscard]] QString record(RecordKind kind) const
    {
        for (const Seen& one : m_seen) {
            if (one.type == (kind == RecordKind::Handbook ? u"handbook" : u"accountBook"))
                return one.document.value(u"recordNo");
        }
        return {};
    }
    std::unique_ptr<ServerStage> m_stage;
    QList<Seen> m_seen;
    TenantRow m_enterprise;
};

void SampleLedgerTest::initTestCase()
{
    m_stage = std::make_unique<ServerStage>();
    QVERIFY(m_stage->ok);
    const auto place = m_stage->server().workplaces().take();
    const auto enterprise = place->storage->accounts().tenantNamed(u"one"_s);
    QVERIFY(enterprise && *enterprise);
    m_enterprise = **enterprise;
    const auto made = makeSampleLedgers(*place->storage, m_enterprise, StoreKit::dictionary(), m_stage->clock.now());
    QVERIFY2(made, made ? "" : qPrintable(made.error().code + u' ' + made.error().detail + u' ' + made.error().field));
    QVERIFY(*made > 150);
    // As a client of the enterprise hears of it.
    Caller broker(*m_stage, u"broker"_s);
    QString since = u"0"_s;
    for (int round = 0; round < 50; ++round) {
        const QJsonObject page = broker.get("/v1/sync/changes?cursor="_ba + since.toLatin1()).json();
        const QJsonArray docs = page.value(u"docs").toArray();
        for (const QJsonValue& doc : docs) {
            const DocumentType* type = StoreKit::dictionary().type(doc[u"type"].toString());
            QVERIFY(type);
            const auto document = fromBody(*type, QJsonDocument(doc[u"body"].toObject()).toJson());
            QVERIFY2(document, qPrintable(QString::fromUtf8(QJsonDocument(doc.toObject()).toJson().left(600))));
            m_seen << Seen { type->key, doc[u"state"].toString(), *document, int(doc[u"receipts"].toArray().size()), int(doc[u"questions"].toArray().size()) };
        }
        if (!page.value(u"hasMore").toBool())
            break;
        since = QString::number(page.value(u"to").toInteger());
    }
    QCOMPARE(int(m_seen.size()), *made);
}

void SampleLedgerTest::aYearOfLists()
{
    QMap<QString, int> states;
    QDate first(9999, 1, 1), last;
    QSet<QString> modes, own;
    for (const Seen& one : std::as_const(m_seen)) {
        if (one.type != u"inventoryList")
            continue;
        ++states[one.state];
        const QDate day = QDate::fromString(one.document.value(u"declarationDate"), Qt::ISODate);
        QVERIFY(day.isValid());
        first = std::min(first, day);
        last = std::max(last, day);
        modes.insert(one.document.value(u"supervisionMode"));
        QVERIFY(!own.contains(one.document.value(u"ownNo")));
        own.insert(one.document.value(u"ownNo"));
        QCOMPARE(one.document.value(u"listNo").isEmpty(), one.state != u"deducted" && one.state != u"preDeducted");
        QVERIFY(!one.document.lines(u"line").isEmpty());
    }
    for (const auto& [state, least] : { std::pair(u"deducted"_s, 100), std::pair(u"preDeducted"_s, 2), std::pair(u"returned"_s, 1), std::pair(u"manual"_s, 1), std::pair(u"submitted"_s, 1), std::pair(u"draft"_s, 2) })
        QVERIFY2(states.value(state) >= least, qPrintable(state));
    QVERIFY(first.daysTo(last) > 350);
    for (const QString& mode : { u"0615"_s, u"0654"_s, u"0657"_s, u"0644"_s, u"0664"_s, u"0700"_s, u"4600"_s, u"0200"_s }) // import and export, transfer, carry-over, sale, re-export, exchange, rework, destruction
        QVERIFY2(modes.contains(mode), qPrintable(mode));
}

void SampleLedgerTest::bothRecordsAreLedgers()
{
    const auto place = m_stage->server().workplaces().take();
    const auto records = place->storage->ledgers().records(m_enterprise.key);
    QVERIFY(records);
    QCOMPARE(records->size(), 2);
    const QDate today = m_stage->clock.now().date();
    for (const LedgerRecord& one : *records) {
        const auto book = place->storage->ledgers().book(m_enterprise.key, one.number);
        QVERIFY(book);
        const QList<CeilingWarning> warnings = ceilings(one, **book, today, {});
        const auto expires = std::ranges::count(warnings, CeilingKind::Expiry, &CeilingWarning::kind);
        QCOMPARE(expires, one.kind == RecordKind::Handbook ? 1 : 0); // the handbook's end is near
        const auto materials = (*book)->balances({}, Counting::Deducted);
        const auto negative = std::ranges::count_if(materials, [](const MaterialBalance& balance) { return balance.terms.remaining().isNegative(); });
        QCOMPARE(negative > 0, one.kind == RecordKind::Handbook); // more used of one than came in
    }
    QCOMPARE(cyclesOf(records->at(1)).size(), 2);
    QCOMPARE(writeOffCycleAt(records->at(1), today)->from, today.addDays(-93));
}

// What a client makes of the documents is what the authority has.
void SampleLedgerTest::theListsAreTheLedger()
{
    const auto place = m_stage->server().workplaces().take();
    const auto records = place->storage->ledgers().records(m_enterprise.key);
    QVERIFY(records);
    for (const LedgerRecord& one : *records) {
        LedgerBook book = one.book();
        for (const Seen& seen : std::as_const(m_seen)) {
            if (seen.type != u"inventoryList" || seen.document.value(u"recordNo") != one.number || seen.state != u"deducted")
                continue;
            const auto movements = movementsOf(seen.document, DocumentId::create());
            QVERIFY(movements);
            for (Movement movement : *movements) {
                movement.standing = MovementStanding::Deducted;
                QVERIFY(book.post(movement));
            }
        }
        const auto kept = place->storage->ledgers().book(m_enterprise.key, one.number);
        QVERIFY(kept);
        QVERIFY(book.balances({}, Counting::Deducted) == (*kept)->balances({}, Counting::Deducted));
    }
}

void SampleLedgerTest::theOfficerHasAsked()
{
    QMap<QString, int> questions;
    for (const Seen& one : std::as_const(m_seen))
        questions[one.type + u' ' + one.state] += one.questions;
    QCOMPARE(questions.value(u"inventoryList manual"_s), 1);
    QCOMPARE(questions.value(u"inventoryList deducted"_s), 1);
    QCOMPARE(questions.value(u"accountBookReport submitted"_s), 1);
    const auto report = std::ranges::find(m_seen, u"accountBookReport"_s, &Seen::type);
    QVERIFY(report != m_seen.end());
    const auto read = reportOf(report->document);
    QVERIFY(read);
    QCOMPARE(read->record, record(RecordKind::AccountBook));
    QVERIFY(mayReport(*read));
    const auto differing = std::ranges::count_if(read->lines, [](const WriteOffReportLine& line) { return !line.stock.difference().isZero(); });
    QCOMPARE(differing, 2);
    QVERIFY(std::ranges::all_of(read->lines, [](const WriteOffReportLine& line) { return line.isSettled(); }));
}

// The spreadsheet beside it is of the handbook's parts, and not as the ledger says.
void SampleLedgerTest::theStockDiffersFromTheLedger()
{
    QFile file(u":/samples/stock.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QList<OwnStockLine> own;
    static const QHash<QString, QString> units { { u"千克"_s, u"035"_s }, { u"克"_s, u"036"_s }, { u"个"_s, u"007"_s }, { u"块"_s, u"017"_s }, { u"千个"_s, u"054"_s }, { u"米"_s, u"030"_s }, { u"辆"_s, u"003"_s } };
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(u',');
        own << OwnStockLine { .side = LedgerSide::Material, .item = 0, .version = 0, .partNo = cells[0], .unit = units.value(cells[2]), .quantity = LedgerQuantity::parse(cells[3]).value() };
    }
    const auto place = m_stage->server().workplaces().take();
    const auto book = place->storage->ledgers().book(m_enterprise.key, record(RecordKind::Handbook));
    QVERIFY(book);
    const Stocktake stocktake = compareStock(**book, own, m_stage->clock.now().date());
    QMap<int, QString> differs;
    for (const StocktakeLine& line : stocktake.lines) {
        if (!line.difference().isZero())
            differs.insert(line.item, line.causes.isEmpty() ? QString() : differenceCauseName(line.causes.first().cause));
    }
    QVERIFY(differs.size() >= 4 && differs.size() < stocktake.lines.size());
    QCOMPARE(differs.value(2), u"wrongUnit"_s); // counted in grams, called kilograms
    QVERIFY(!stocktake.unknown.isEmpty());
}

} // namespace Tongguan

QTEST_MAIN(Tongguan::SampleLedgerTest)
#include "tst_sampleledger.moc"
