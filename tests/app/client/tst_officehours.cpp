// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoffice.h"
#include "app/client/officehours.h"
#include "models/reference/codetable.h"
#include "tests/app/server/serverstage.h"

#include <QTemporaryDir>
#include <QTest>

namespace Tongguan {

// The supervisor sets when the office consults, with a real server; companies book within it.
class OfficeHoursTest final : public QObject {
    Q_OBJECT

    template <class T>
    static T wait(const QFuture<T>& future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
            qFatal("no answer");
        return future.result();
    }

private Q_SLOTS:
    void theSupervisorSetsThem()
    {
        ServerStage stage;
        QVERIFY(stage.ok);
        const auto open = [&](const QTemporaryDir& folder, const QString& user) {
            auto office = std::move(*ClientOffice::open({ folder.path(), {}, {}, {} }, stage.dictionary(), stage.tables()));
            Net::ServerIdentity identity;
            identity.url = QUrl(stage.server().url());
            identity.authorityPem = stage.server().identity().caCertificate;
            if (!office->pin(identity) || !wait(office->signIn(user, user + u"-secret"_s)))
                qFatal("not signed in");
            return office;
        };
        const QTemporaryDir one, two;
        const auto chief = open(one, u"chief"_s), officer = open(two, u"officer"_s);
        const auto before = wait(officeHours(*chief));
        QVERIFY(before.has_value());
        QCOMPARE(*before, OfficeCalendar());
        OfficeCalendar wanted = *before;
        wanted.extraHours = { { QTime(18, 0), QTime(20, 0) } };
        wanted.closed = { QDate(2027, 1, 1) };
        wanted.desks = 2;
        QCOMPARE(wait(setOfficeHours(*officer, wanted)).error().kind, ErrorKind::Denied);
        QCOMPARE(wait(officeHours(*chief)).value(), OfficeCalendar());
        QVERIFY(wait(setOfficeHours(*chief, wanted)).has_value());
        QCOMPARE(wait(officeHours(*officer)).value(), wanted);
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::OfficeHoursTest)
#include "tst_officehours.moc"
