// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoffice.h"
#include "app/client/officecases.h"
#include "models/base/chinaday.h"
#include "models/dictionary/body.h"
#include "models/reference/codetable.h"
#include "tests/app/server/serverstage.h"
#include "tests/support/listkit.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Tongguan {

// What waits for an officer, with a real server: lists and reports that companies have handed in.
class OfficeCasesTest final : public QObject {
    Q_OBJECT

    const QString m_record = u"C01006000001"_s;

    // Handed in as the enterprise's client does.
    static DocumentId handIn(Caller& company, const Document& document)
    {
        const DocumentId id = DocumentId::create();
        QByteArray operation = company.operation("submit", id, 0, toBody(document));
        operation.replace(operation.indexOf("\"kind\":"), 7, QByteArray("\"type\":\"" + document.type().key.toLatin1() + "\",\"kind\":"));
        return company.answer(operation)[u"state"_s].toString() == u"submitted" ? id : DocumentId();
    }
    [[nodiscard]] Document list(const QString& own) const
    {
        Document list = ListKit::list(m_record, own, ListKit::Way::Import, { { 1, u"10"_s } });
        for (const auto& [key, value] : { std::pair(u"customs"_s, u"0100"_s), std::pair(u"declares"_s, u"2"_s) })
            static_cast<void>(list.setValue(key, value));
        return list;
    }

private Q_SLOTS:
    void whatWaitsIsListedUntilSomebodyDecides()
    {
        ServerStage stage;
        QVERIFY(stage.ok);
        stage.clock.advance(stage.clock.now().msecsTo(QDateTime::currentDateTimeUtc())); // the client's clock: no token is over at once
        const QTemporaryDir folder;
        auto opened = ClientOffice::open({ folder.path(), {}, {}, {} }, stage.dictionary(), stage.tables());
        QVERIFY(opened.has_value());
        ClientOffice& office = **opened;
        QVERIFY(office.abilities() == Ability::Declare); // alone
        OfficeCases cases(office);
        QSignalSpy failed(&cases, &OfficeCases::failed);
        Net::ServerIdentity identity;
        identity.url = QUrl(stage.server().url());
        identity.authorityPem = stage.server().identity().caCertificate;
        QVERIFY(office.pin(identity).has_value());
        cases.fetchAll(); // nobody has signed in yet: nothing to complain of
        const auto signedIn = office.signIn(u"officer"_s, u"officer-secret"_s);
        QTRY_VERIFY(signedIn.isFinished());
        QVERIFY(signedIn.result().has_value());
        QVERIFY(office.abilities() == Ability::Review);

        Caller company(stage, u"broker"_s), chief(stage, u"chief"_s);
        const QString tenant = (*stage.server().workplaces().take()->storage->accounts().tenantNamed(u"one"_s))->id.toString(); // the place is given back: the server has few
        QCOMPARE(chief.put("/v1/office/ledgers/" + m_record.toLatin1() + "?tenant=" + tenant.toLatin1(), ListKit::record(m_record).toJson()).status, 200);
        const DocumentId first = handIn(company, list(u"L1"_s)), second = handIn(company, list(u"L2"_s));
        QVERIFY(!first.isNull() && !second.isNull());
        QVERIFY(!handIn(company, stage.read(QJsonObject())).isNull()); // a declaration, which is no document of a ledger
        cases.fetchAll();
        QTRY_COMPARE(cases.cases().size(), 2);
        const auto seen = cases.find(first);
        QVERIFY(seen && seen->waitsForReview() && !seen->isReport());
        QCOMPARE(seen->tenant, tenant);
        QCOMPARE(seen->number, u"L1"_s);
        QVERIFY(!seen->daysLeft(chinaToday())); // no source tells how long a list may wait

        // A colleague decides one of them: it waits no more.
        const PeerReply decided = chief.post("/v1/office/cases/" + first.toString().toLatin1() + "/decision", { { u"op"_s, OperationId::create().toString() }, { u"channel"_s, u"INV201-3"_s }, { u"note"_s, u"-"_s } });
        QCOMPARE(decided.status, 200);
        cases.fetchAll();
        QTRY_COMPARE(cases.cases().size(), 1);
        QCOMPARE(cases.cases().constFirst().id, second);
        QCOMPARE(failed.count(), 0);

        // A report that waits is here whole, though nobody has opened it: there may be no line where it is looked at.
        Document report(*stage.dictionary().type(u"handbookReport"));
        for (const auto& [key, value] : { std::pair(u"recordNo"_s, m_record), std::pair(u"ownNo"_s, u"BH1"_s), std::pair(u"customs"_s, u"0100"_s) })
            QVERIFY(report.setValue(key, value));
        const DocumentId handed = handIn(company, report);
        QVERIFY(!handed.isNull());
        cases.fetchAll();
        QTRY_VERIFY(cases.find(handed) && !cases.find(handed)->body.isEmpty());
        QCOMPARE(fromBody(*stage.dictionary().type(u"handbookReport"), cases.find(handed)->body)->value(u"ownNo"), u"BH1"_s);
        QCOMPARE(failed.count(), 0);
    }

    // A report has thirty days, and none once it is decided.
    void aReportHasItsTime()
    {
        OfficeCase report;
        report.type = u"handbookReport"_s;
        report.state = BondedState::Submitted;
        report.submitted = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(report.daysLeft(QDate(2026, 11, 22)), std::optional(9));
        QCOMPARE(report.daysLeft(QDate(2026, 12, 2)), std::optional(-1));
        report.submitted = QDateTime(QDate(2026, 11, 1), QTime(17, 0), Qt::UTC); // one in the morning of the second, in Beijing
        QCOMPARE(report.daysLeft(QDate(2026, 11, 22)), std::optional(10));
        report.decision = OfficeCase::Decision::Approve;
        QVERIFY(!report.waitsForReview());
        QVERIFY(!report.daysLeft(QDate(2026, 11, 22)));
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::OfficeCasesTest)
#include "tst_officecases.moc"
