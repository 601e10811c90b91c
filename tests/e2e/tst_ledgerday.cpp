// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/singlewindow/declarationmessage.h"
#include "models/exchange/singlewindow/windowreceipt.h"
#include "models/exchange/singlewindow/bondedmessage.h"
#include "models/ledger/recordchange.h"
#include "models/ledger/recorddocument.h"
#include "models/reference/codetable.h"
#include "models/net/trust.h"
#include "models/security/memorysecrets.h"
#include "models/sync/nettransport.h"
#include "models/sync/syncengine.h"
#include "tests/support/listkit.h"
#include "tests/support/patience.h"
#include "tests/support/quickfolder.h"
#include "tests/support/storekit.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace Tongguan {

using ListKit::Way;

// A working day of a processing enterprise, with the real server process and the real clients of two enterprises: a record, lists in
// and out, a declaration, a refusal, a transfer, a domestic sale, a write-off and its approval. All figures by hand: one
// product takes 2 of material 1 and 0.5 of material 2.
class TestLedgerDay final : public QObject
{
    Q_OBJECT

    static QString program()
    {
#ifdef Q_OS_WIN
        return QStringLiteral(TONGGUAN_BIN_DIR "/tongguan-server.exe");
#else
        return QStringLiteral(TONGGUAN_BIN_DIR "/tongguan-server");
#endif
    }

    // Customs: two enterprises and an office that decides by itself, at once.
    class Customs final {
    public:
        [[nodiscard]] bool prepare()
        {
            return console({ u"tenant"_s, u"add"_s, u"--name"_s, u"Alpha"_s, u"--kind"_s, u"enterprise"_s }) && console({ u"tenant"_s, u"add"_s, u"--name"_s, u"Beta"_s, u"--kind"_s, u"enterprise"_s })
                && console({ u"tenant"_s, u"add"_s, u"--name"_s, u"Customs"_s, u"--kind"_s, u"office"_s, u"--customs"_s, u"*"_s, u"--decide"_s, u"auto"_s })
                && user(u"Alpha"_s, u"alpha"_s, u"broker"_s) && user(u"Beta"_s, u"beta"_s, u"broker"_s) && user(u"Customs"_s, u"chief"_s, u"supervisor"_s);
        }
        [[nodiscard]] bool start()
        {
            const QString portFile = m_folder.filePath(u"port"_s);
            QFile::remove(portFile);
            m_process.setProcessChannelMode(QProcess::MergedChannels);
            m_process.start(program(), { u"serve"_s, u"--data"_s, data(), u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port), u"--port-file"_s, portFile });
            if (!QTest::qWaitFor([&] { return QFile::exists(portFile) || m_process.state() == QProcess::NotRunning; }, 30'000) || !QFile::exists(portFile)) {
                qWarning().noquote() << "no server:" << m_process.readAll();
                return false;
            }
            QFile file(portFile);
            m_port = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
            return m_port > 0;
        }
        [[nodiscard]] bool kill() // -9 where there is such a thing
        {
            m_process.kill();
            return QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, 10'000);
        }
        ~Customs() { (void)kill(); }
        [[nodiscard]] QUrl url() const { return QUrl(u"https://127.0.0.1:%1"_s.arg(m_port)); }

    private:
        [[nodiscard]] QString data() const { return m_folder.filePath(u"data"_s); }
        [[nodiscard]] bool console(const QStringList& arguments)
        {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"TONGGUAN_PASSWORD"_s, u"a day's work"_s);
            process.setProcessEnvironment(environment);
            process.start(program(), arguments + QStringList { u"--data"_s, data() });
            const bool done = process.waitForFinished(20'000) && process.exitCode() == 0;
            if (!done)
                qWarning().noquote() << arguments << process.readAllStandardError();
            return done;
        }
        [[nodiscard]] bool user(const QString& tenant, const QString& name, const QString& role)
        {
            return console({ u"user"_s, u"add"_s, u"--tenant"_s, tenant, u"--user"_s, name, u"--role"_s, role });
        }
        QTemporaryDir m_folder { quickFolder() };
        QProcess m_process;
        int m_port = 0;
    };

    // One computer.
    struct Desk {
        Desk()
            : store(*ClientStore::open(folder.path(), StoreKit::dictionary()))
            , client(clock)
            , session(client, secrets, clock)
            , transport(client, session, [] { return 0.5; })
            , engine(*store, transport, clock, options())
        {
        }
        static SyncOptions options()
        {
            SyncOptions options;
            options.retry = { std::chrono::milliseconds(100), std::chrono::milliseconds(300) };
            options.gather = std::chrono::milliseconds(5);
            options.poll = std::chrono::milliseconds(1'000);
            return options;
        }
        template <class T>
        static T wait(QFuture<T> future)
        {
            if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
                qFatal("nothing came");
            return future.result();
        }
        [[nodiscard]] bool signIn(const Customs& customs, const QString& user)
        {
            const auto identity = wait(Net::probe(customs.url()));
            if (!identity || !Net::saveTrust(folder.path(), *identity))
                return false;
            client.setServer(customs.url(), *Net::loadTrust(folder.path(), customs.url()));
            return wait(session.login(user, u"a day's work"_s, *wait(store->device()), u"test"_s)).has_value();
        }
        [[nodiscard]] StoredDeclaration read(DocumentId id) const { return wait(store->read(id)).value_or(StoredDeclaration()); }
        [[nodiscard]] QString state(DocumentId id) const
        {
            const StoredDeclaration stored = read(id);
            return stored.document.isNull() ? QString() : stateNameOf(stored.document.type().key, stored.state);
        }
        [[nodiscard]] QString channels(DocumentId id) const
        {
            QStringList list;
            const QList<Receipt> receipts = read(id).receipts;
            for (const Receipt& receipt : receipts)
                list << receipt.channel;
            return list.join(u' ');
        }
        [[nodiscard]] bool comesTo(DocumentId id, const QString& wanted) const
        {
            const bool came = QTest::qWaitFor([&] { return state(id) == wanted; }, Patience);
            if (!came) {
                const StoredDeclaration stored = read(id);
                const SyncStatus& status = engine.status();
                qWarning().noquote() << "wanted" << wanted << "but" << state(id) << syncStateName(stored.sync) << stored.problem << channels(id) << phaseName(status.state)
                                     << (status.lastError ? status.lastError->code + u' ' + status.lastError->detail : QString());
                for (const Receipt& receipt : stored.receipts)
                    qWarning().noquote() << receipt.channel << receipt.note << (receipt.remarks.isEmpty() ? QString() : receipt.remarks.first().place + receipt.remarks.first().text);
            }
            return came;
        }
        [[nodiscard]] bool submit(DocumentId id, const Document& document)
        {
            const bool isPaper = document.type().key == u"declaration";
            return wait(store->save(id, isPaper ? document : ListKit::complete(document))).has_value() && wait(store->submit(id)).has_value();
        }
        // Materials 1 and 2: what is left, deducted, and with what is foreseen. "300/180 75/45"
        [[nodiscard]] QString left(const QString& record) const
        {
            const auto now = wait(store->ledgerBalances(record, {}, Counting::Deducted)), later = wait(store->ledgerBalances(record, {}, Counting::WithForeseen));
            if (!now || !later)
                return now ? later.error().code : now.error().code;
            QStringList parts;
            for (int i = 0; i < 2; ++i)
                parts << now->at(i).terms.remaining().toString() + u'/' + later->at(i).terms.remaining().toString();
            return parts.join(u' ');
        }
        // The same as the authority has it.
        [[nodiscard]] QString authority(const QString& record)
        {
            const auto reply = wait(transport.send({ .path = u"/v1/ledgers/"_s + record }));
            if (!reply)
                return reply.error().code;
            if (reply->status >= 400)
                return reply->problem.value("code"_L1).toString();
            const QJsonArray rows = QJsonDocument::fromJson(reply->body)["materials"_L1].toArray();
            QStringList parts;
            for (int i = 0; i < 2; ++i)
                parts << rows[i]["remaining"_L1].toString() + u'/' + rows[i]["foreseen"_L1].toString();
            return parts.join(u' ');
        }
        [[nodiscard]] QString lastPosting(DocumentId id) const
        {
            const auto postings = wait(store->listPostings(id));
            if (!postings || postings->isEmpty())
                return {};
            static const QStringList standings { u"foreseen"_s, u"deducted"_s, u"withdrawn"_s };
            return QString(standings.at(int(postings->last().standing)) + u' ' + postings->last().reason).trimmed();
        }

        QTemporaryDir folder { quickFolder() };
        SystemClock clock;
        std::unique_ptr<ClientStore> store;
        MemorySecrets secrets { u"keychain.absent"_s };
        Net::Client client;
        Net::Session session;
        NetTransport transport;
        SyncEngine engine;
    };

    Customs m_customs;
    QString m_alpha, m_beta; // records

    [[nodiscard]] static Document with(Document document, const QList<std::pair<QString, QString>>& values)
    {
        for (const auto& [key, value] : values) {
            if (const Done done = document.setValue(key, value); !done)
                qFatal("no place %s", qPrintable(key));
        }
        return document;
    }
    [[nodiscard]] Document list(const QString& record, const QString& own, Way way, const QList<ListKit::Line>& lines) const
    {
        const Document made = with(ListKit::list(record, own, way, lines), { { u"declares"_s, u"2"_s } });
        if (record != m_beta || made.value(u"side") != u'I' || lines.first().item != 1)
            return made;
        return with(made, { { u"line[1].commodityCode"_s, u"8517130000"_s } }); // Beta's material is Alpha's product
    }
    // A handbook of ListKit's goods, whose number customs gives. `code`: of material 1.
    [[nodiscard]] static Document handbook(const QString& own, const QString& code = {})
    {
        LedgerRecord record = ListKit::record(u"C52016000000"_s);
        if (!code.isEmpty())
            record.items[0].code = code;
        return with(documentOf(record, StoreKit::dictionary()), { { u"recordNo"_s, {} }, { u"ownNo"_s, own }, { u"customs"_s, u"5201"_s } });
    }
    [[nodiscard]] static Document paperOf(const QString& listNo)
    {
        QFile file(u":/scenarios/import-electronics.xml"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no sample");
        Document paper = readDeclaration(StoreKit::dictionary().declaration(), file.readAll())->document;
        paper.editRoot().editChildren(paper.type().root.groupIndexOf(u"licence")).append(paper.newLine());
        const auto row = paper.lines(u"licence").size();
        return with(paper, { { u"grossWeight"_s, u"150"_s }, { u"licence[%1].code"_s.arg(row), u"a"_s }, { u"licence[%1].number"_s.arg(row), listNo } });
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(program()))
            QSKIP("tongguan-server is not built");
        QVERIFY(m_customs.prepare());
        QVERIFY(m_customs.start());
    }

    void theDay()
    {
        QElapsedTimer watch;
        watch.start();
        Desk alpha, beta, chief;
        QVERIFY(alpha.signIn(m_customs, u"alpha"_s));
        QVERIFY(beta.signIn(m_customs, u"beta"_s));
        QVERIFY(chief.signIn(m_customs, u"chief"_s));
        QCOMPARE(Desk::wait(chief.transport.send({ .verb = Net::Verb::Put, .path = u"/v1/office/mode"_s, .body = "{\"decide\":\"auto\",\"delaySeconds\":0}" }))->status, 200);
        alpha.engine.start();
        beta.engine.start();

        // The records are approved, and are ledgers on both computers and at the authority.
        const DocumentId alphaBook = DocumentId::create(), betaBook = DocumentId::create();
        QVERIFY(alpha.submit(alphaBook, handbook(u"HA"_s)));
        QVERIFY(beta.submit(betaBook, handbook(u"HB"_s, u"8517130000"_s)));
        QVERIFY(alpha.comesTo(alphaBook, u"passed"_s));
        QVERIFY(beta.comesTo(betaBook, u"passed"_s));
        m_alpha = alpha.read(alphaBook).document.value(u"recordNo");
        m_beta = beta.read(betaBook).document.value(u"recordNo");
        QCOMPARE(m_alpha.size(), 12);
        QVERIFY(m_alpha != m_beta);
        QCOMPARE(alpha.left(m_alpha), u"0/0 0/0"_s);
        QCOMPARE(alpha.authority(m_alpha), u"0/0 0/0"_s);
        QCOMPARE(alpha.authority(m_beta), u"unknown"_s); // nobody else's

        // The line is down. Materials come in: 400 and 100. The list is made, checked and foreseen all the same.
        QVERIFY(m_customs.kill());
        const DocumentId in = DocumentId::create();
        QVERIFY(alpha.submit(in, with(list(m_alpha, u"IN-1"_s, Way::Import, { { 1, u"400"_s }, { 2, u"100"_s } }), { { u"declares"_s, u"1"_s }, { u"makesDeclaration"_s, u"1"_s } })));
        QCOMPARE(alpha.left(m_alpha), u"0/400 0/100"_s);
        QCOMPARE(alpha.state(in), u"submitting"_s);
        QVERIFY(m_customs.start());
        QVERIFY(alpha.comesTo(in, u"preDeducted"_s));
        QTRY_COMPARE(alpha.channels(in), u"INV201-Y INV201-4 INV202-1"_s);
        QCOMPARE(alpha.left(m_alpha), u"0/400 0/100"_s);
        QCOMPARE(alpha.authority(m_alpha), u"0/400 0/100"_s);

        // Its declaration is released: the list is deducted.
        const QString listNo = alpha.read(in).document.value(u"listNo");
        QCOMPARE(listNo.size(), 18);
        const DocumentId paper = DocumentId::create();
        QVERIFY(alpha.submit(paper, paperOf(listNo)));
        QVERIFY(alpha.comesTo(in, u"deducted"_s));
        QVERIFY(alpha.comesTo(paper, u"cleared"_s));
        QCOMPARE(alpha.channels(in), u"INV201-Y INV201-4 INV202-1 INV211"_s);
        QCOMPARE(alpha.read(in).document.value(u"entryNo"), alpha.read(paper).document.value(u"entryNo"));
        QCOMPARE(alpha.left(m_alpha), u"400/400 100/100"_s);

        // 50 products go out: 50 x 2 = 100 and 50 x 0.5 = 25 of the materials.
        const DocumentId out = DocumentId::create();
        QVERIFY(alpha.submit(out, list(m_alpha, u"OUT-1"_s, Way::Export, { { 1, u"50"_s } })));
        QCOMPARE(alpha.left(m_alpha), u"400/300 100/75"_s);
        QVERIFY(alpha.comesTo(out, u"deducted"_s));
        QCOMPARE(alpha.left(m_alpha), u"300/300 75/75"_s);

        // 60 more would be 110 of 100 allowed: foreseen at first (300 - 120, 75 - 30), refused, taken back.
        const DocumentId wrong = DocumentId::create();
        QVERIFY(Desk::wait(alpha.store->save(wrong, ListKit::complete(list(m_alpha, u"OUT-2"_s, Way::Export, { { 1, u"60"_s } })))));
        QCOMPARE(alpha.left(m_alpha), u"300/180 75/45"_s);
        QVERIFY(Desk::wait(alpha.store->submit(wrong)));
        QVERIFY(alpha.comesTo(wrong, u"returned"_s));
        QCOMPARE(alpha.channels(wrong), u"INV201-Y INV201-3"_s);
        QCOMPARE(alpha.read(wrong).receipts.last().remarks.value(0).place, u"line[1].quantity"_s);
        QCOMPARE(alpha.left(m_alpha), u"300/300 75/75"_s);
        QCOMPARE(alpha.lastPosting(wrong), u"withdrawn returned"_s);

        // 20 products go on to Beta, where they are material. Alpha says 25 at first: both hear of it.
        const DocumentId taken = DocumentId::create(), given = DocumentId::create();
        const auto transfer = [](const Document& one, const QString& record, const QString& other) {
            return with(one, { { u"line[1].commodityCode"_s, u"8517130000"_s }, { u"transferKind"_s, u"A"_s }, { u"relatedRecordNo"_s, record }, { u"relatedListNo"_s, other } });
        };
        QVERIFY(beta.submit(taken, transfer(list(m_beta, u"T-IN"_s, Way::TransferIn, { { 1, u"20"_s } }), m_alpha, {})));
        QVERIFY(beta.comesTo(taken, u"deducted"_s));
        QCOMPARE(beta.left(m_beta), u"20/20 0/0"_s);
        const QString takenNo = beta.read(taken).document.value(u"listNo");
        QVERIFY(alpha.submit(given, transfer(list(m_alpha, u"T-OUT"_s, Way::TransferOut, { { 1, u"25"_s } }), m_beta, takenNo)));
        QVERIFY(alpha.comesTo(given, u"returned"_s));
        const QString difference = alpha.read(given).receipts.last().remarks.value(0).text;
        QVERIFY2(difference.contains(u"25") && difference.contains(u"20"), qPrintable(difference));
        QTRY_COMPARE(beta.read(taken).questions.size(), 1);
        QVERIFY(Desk::wait(beta.store->answerQuestion(taken, beta.read(taken).questions.first().id, u"20 is right"_s)));
        QVERIFY(alpha.submit(given, transfer(list(m_alpha, u"T-OUT"_s, Way::TransferOut, { { 1, u"20"_s } }), m_beta, takenNo)));
        QVERIFY(alpha.comesTo(given, u"deducted"_s));
        QCOMPARE(alpha.left(m_alpha), u"260/260 65/65"_s); // 300 - 40, 75 - 10
        QTRY_VERIFY(beta.read(taken).questions.first().isSent);

        // 10 of material 1 are sold at home, and all that is left is sent back: 250 and 65.
        const DocumentId sold = DocumentId::create(), back = DocumentId::create();
        QVERIFY(alpha.submit(sold, list(m_alpha, u"SOLD"_s, Way::DomesticSale, { { 1, u"10"_s } })));
        QVERIFY(alpha.comesTo(sold, u"deducted"_s));
        QCOMPARE(alpha.left(m_alpha), u"250/250 65/65"_s);
        QVERIFY(alpha.submit(back, list(m_alpha, u"BACK"_s, Way::Reexport, { { 1, u"250"_s }, { 2, u"65"_s } })));
        QVERIFY(alpha.comesTo(back, u"deducted"_s));
        QCOMPARE(alpha.left(m_alpha), u"0/0 0/0"_s);
        QCOMPARE(alpha.authority(m_alpha), u"0/0 0/0"_s);
        QCOMPARE(beta.authority(m_beta), u"20/20 0/0"_s);

        // The write-off: in 400, used 140, sold 10, back 250, closing 0.
        const auto lines = Desk::wait(alpha.store->ledgerWriteOff(m_alpha, QDate(2026, 3, 1), QDate(2026, 3, 31), Counting::Deducted));
        QVERIFY(lines);
        const LedgerTerms& first = lines->first().period;
        QCOMPARE((QStringList { first.directImport.toString(), first.productUse.toString(), first.domesticSale.toString(), first.reexport.toString(), lines->first().closing.toString() }),
            (QStringList { u"400"_s, u"140"_s, u"10"_s, u"250"_s, u"0"_s }));
        const DocumentId report = DocumentId::create();
        QVERIFY(alpha.submit(report, with(Document(*StoreKit::dictionary().type(u"handbookReport")), { { u"recordNo"_s, m_alpha }, { u"customs"_s, u"5201"_s }, { u"ownNo"_s, u"R-1"_s }, { u"periodStart"_s, u"2026-03-01"_s }, { u"periodEnd"_s, u"2026-03-31"_s },
            { u"importLists"_s, u"0"_s }, { u"exportLists"_s, u"0"_s }, { u"materials"_s, u"0"_s }, { u"products"_s, u"0"_s } })));
        QVERIFY(alpha.comesTo(report, u"writtenOff"_s));
        for (const DocumentId one : { in, out, given, sold, back })
            QVERIFY(alpha.comesTo(one, u"writtenOff"_s));
        QCOMPARE(alpha.state(wrong), u"returned"_s);
        QCOMPARE(beta.state(taken), u"deducted"_s);
        QCOMPARE(alpha.left(m_alpha), u"0/0 0/0"_s);
        QTRY_COMPARE(alpha.engine.status().waiting, 0);
        QCOMPARE(alpha.engine.status().rejected, 0);

        // What was counted step by step is what the documents give, counted from nothing; and what another computer gets.
        const auto records = Desk::wait(alpha.store->ledgerRecords());
        QCOMPARE(records->size(), 1);
        QCOMPARE(ListKit::balances(*alpha.store, m_alpha), ListKit::recounted(*alpha.store, records->first()));
        Desk second;
        QVERIFY(second.signIn(m_customs, u"alpha"_s));
        second.engine.start();
        QVERIFY(second.comesTo(report, u"writtenOff"_s));
        QTRY_COMPARE(ListKit::balances(*second.store, m_alpha), ListKit::balances(*alpha.store, m_alpha));
        qInfo("the day took %.1f s", double(watch.elapsed()) / 1000);
    }

    // 变更: the request with before and after, its message, the authority's new version, the client's ledger by it.
    void aChangeBecomesTheNewVersion()
    {
        if (m_alpha.isEmpty())
            QSKIP("the day did not come to its end");
        Desk alpha;
        QVERIFY(alpha.signIn(m_customs, u"alpha"_s));
        alpha.engine.start();
        QTRY_VERIFY(!Desk::wait(alpha.store->findByNumber(m_alpha))->isEmpty());
        const auto approved = [&]() -> Document {
            Document found;
            const QList<DocumentId> ids = Desk::wait(alpha.store->findByNumber(m_alpha)).value_or(QList<DocumentId>());
            for (const DocumentId id : ids) {
                const StoredDeclaration stored = alpha.read(id);
                if (!stored.document.isNull() && stored.document.type().key == u"handbook" && bondedState(stored.state) == BondedState::Passed)
                    found = stored.document;
            }
            return found;
        };
        QTRY_VERIFY(!approved().isNull());
        const Document before = approved();
        QTRY_COMPARE(Desk::wait(alpha.store->ledgerRecords())->size(), 1);
        // More of material 1, another net of product 1, material 3 goes, material 4 comes.
        Document after = before;
        after.editRoot().editChildren(after.type().root.groupIndexOf(u"material")).removeLast();
        const Record& row = before.lines(u"material").first();
        Record fresh(LineId(77));
        for (const auto& [element, value] : row.values())
            fresh.setValue(element, value);
        after.editRoot().editChildren(after.type().root.groupIndexOf(u"material")).append(fresh);
        after = with(after, { { u"material[1].quantity"_s, u"2500"_s }, { u"material[3].no"_s, u"4"_s }, { u"material[3].partNo"_s, u"M4"_s }, { u"material[3].name"_s, u"material 4"_s }, { u"consumption[1].net"_s, u"2.5"_s } });
        const QList<RowChange> changes = recordChanges(before, after);
        QCOMPARE(changes.size(), 4);
        const Document request = ListKit::complete(changeRequest(before, after));
        QCOMPARE(request.value(u"action"), u"2"_s);
        QCOMPARE(request.value(u"changes").toInt(), before.value(u"changes").toInt() + 1);
        const auto message = writeBonded(request, CodeTables(), { .declares = true, .system = u"B1"_s, .operatorCode = u"4403980002"_s, .messageId = {}, .sender = {}, .cardNo = {}, .time = {} });
        QVERIFY2(message, qPrintable(message ? QString() : message.error().code + message.error().field));
        const auto sent = readBonded(StoreKit::dictionary(), CodeTables(), *message);
        QVERIFY(sent);
        QStringList marks;
        for (qsizetype i = 1; i <= sent->document.lines(u"material").size(); ++i)
            marks << sent->document.value(u"material[%1].no"_s.arg(i)) + u':' + sent->document.value(u"material[%1].modified"_s.arg(i));
        QCOMPARE(marks.join(u' '), u"1:1 2:0 4:3 3:2"_s);
        const DocumentId change = DocumentId::create();
        QVERIFY(alpha.submit(change, request));
        QVERIFY(alpha.comesTo(change, u"passed"_s));
        const auto record = [&] { return Desk::wait(alpha.store->ledgerRecords())->value(0); };
        QTRY_COMPARE(record().items.first().record.toString(), u"2500"_s);
        QStringList items;
        for (const LedgerItem& item : record().items) {
            if (item.side == LedgerSide::Material)
                items << QString::number(item.no);
        }
        QCOMPARE(items.join(u' '), u"1 2 4"_s);
        QCOMPARE(record().consumptions.first().net, *Decimal::parse(u"2.5"));
        // The movements stay; the use of the 70 that went out is by the new consumption now, here and at the authority.
        QCOMPARE(alpha.left(m_alpha), alpha.authority(m_alpha));
        QCOMPARE(alpha.left(m_alpha), u"-35/-35 0/0"_s);
    }

    // An enterprise without our server: the folder of the import client is its line, and its receipts count the same.
    void theFolderIsTheLine()
    {
        const QTemporaryDir folder { quickFolder() };
        const auto opened = ClientStore::open(folder.path(), StoreKit::dictionary());
        QVERIFY(opened);
        ClientStore& store = **opened;
        const QString record = u"C52016000077"_s;
        const DocumentId in = DocumentId::create(), refused = DocumentId::create();
        QVERIFY(store.save(in, list(record, u"G-1"_s, Way::Import, { { 1, u"400"_s } })).result()); // before its record is there
        QVERIFY(store.putLedgerRecord(ListKit::record(record)).result());
        QVERIFY(store.save(refused, list(record, u"G-2"_s, Way::Import, { { 1, u"30"_s } })).result());
        const auto comes = [&](DocumentId id, const char* message, const char* result, int second) {
            const QByteArray xml = R"(<?xml version="1.0" encoding="UTF-8"?><Package xmlns="http://www.w3.org/2000/09/xmldsig#"><EnvelopInfo><message_type>)"_ba + message
                + "</message_type></EnvelopInfo><DataInfo><BussinessData><" + message + "><HdeApprResult><etpsPreentNo>202600000100000001</etpsPreentNo><businessId>QD520126I000000001</businessId><manageResult>"
                + result + "</manageResult><manageDate>2026-03-02 09:00:0" + QByteArray::number(second) + "</manageDate><rmk>-</rmk></HdeApprResult></" + message + "></BussinessData></DataInfo></Package>";
            const auto receipt = readReceipt(xml);
            return receipt && store.applyReceipts(id, { toLifecycleReceipt(*receipt) }).result();
        };
        const auto left = [&] {
            QStringList parts;
            for (const Counting counting : { Counting::Deducted, Counting::WithForeseen })
                parts << store.ledgerBalances(record, {}, counting).result()->first().terms.remaining().toString();
            return parts.join(u'/');
        };
        QCOMPARE(left(), u"0/430"_s);
        QVERIFY(comes(in, "INV201", "Y", 1));
        QVERIFY(comes(in, "INV201", "4", 2));
        QCOMPARE(left(), u"0/430"_s);
        QVERIFY(comes(in, "INV211", "", 3));
        QCOMPARE(left(), u"400/430"_s);
        QVERIFY(comes(refused, "INV201", "3", 4));
        QCOMPARE(left(), u"400/400"_s);
        QCOMPARE(bondedState(store.read(in).result()->state), BondedState::Deducted);
        QCOMPARE(bondedState(store.read(refused).result()->state), BondedState::Returned);
        const QList<DocumentId> found = store.findByNumber(u"QD520126I000000001"_s).result().value();
        QCOMPARE(found.size(), 2);
        QVERIFY(found.contains(in) && found.contains(refused));
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestLedgerDay)
#include "tst_ledgerday.moc"
