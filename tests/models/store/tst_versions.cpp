// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/body.h"
#include "models/store/clientstore.h"
#include "models/store/database.h"
#include "tests/support/storekit.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace Tongguan {

// Stores as released versions left them (versions/<number>.db, made by versions/make) open in this program, and nothing
// that anybody wrote is lost. What was there is read from the file by SQL first, past everything that this program does.
class TestVersions final : public QObject
{
    Q_OBJECT

    struct Left {
        DocumentId id;
        QString state;
        qint64 revision = 0;
        QByteArray body;
        qint64 receipts = 0;
        bool conflict = false, waits = false;
    };

    static QString folder() { return QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/models/store/versions"); }

    // Every value of `old` is in `now`; a later program may know more.
    static bool holds(const QJsonValue& now, const QJsonValue& old)
    {
        if (old.isObject()) {
            const QJsonObject was = old.toObject();
            for (auto it = was.begin(); it != was.end(); ++it) {
                if (!holds(now[it.key()], it.value()))
                    return false;
            }
            return true;
        }
        if (old.isArray()) {
            const QJsonArray was = old.toArray();
            const QJsonArray is = now.toArray();
            if (was.size() != is.size())
                return false;
            for (qsizetype i = 0; i < was.size(); ++i) {
                if (!holds(is[i], was[i]))
                    return false;
            }
            return true;
        }
        return now == old;
    }

    static QList<Left> readBySql(const QString& path)
    {
        QList<Left> all;
        auto database = Database::open(path, { .create = false });
        if (!database)
            qFatal("%s", qPrintable(database.error().detail));
        auto rows = database->query("SELECT doc.id, state, rev, body, (SELECT count(*) FROM receipt WHERE receipt.k = doc.k), "
                                    "EXISTS (SELECT 1 FROM conflict WHERE conflict.k = doc.k), EXISTS (SELECT 1 FROM outbox WHERE outbox.k = doc.k) "
                                    "FROM doc JOIN content ON content.k = doc.k WHERE removed = 0 ORDER BY doc.k");
        while (rows && rows->next().value_or(false))
            all.append({ rows->id<DocumentId>(0), rows->text(1), rows->integer(2), rows->blob(3), rows->integer(4), rows->integer(5) != 0, rows->integer(6) != 0 });
        return all;
    }

private Q_SLOTS:
    void nothingIsLost_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("documents");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<int>("conflicts");
        // A line for each file: what versions/make printed. So that no file can lose its content unnoticed.
        QTest::newRow("1") << u"1.db"_s << 51 << 3 << 1;
    }

    void everyFileIsTested()
    {
        QCOMPARE(QDir(folder()).entryList({ u"*.db"_s }, QDir::Files), QStringList({ u"1.db"_s }));
    }

    void nothingIsLost()
    {
        QFETCH(QString, file);
        QFETCH(int, documents);
        QFETCH(int, waiting);
        QFETCH(int, conflicts);
        QTemporaryDir desk;
        const QString path = desk.filePath(u"tongguan.db"_s);
        QVERIFY(QFile::copy(QDir(folder()).filePath(file), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const QList<Left> left = readBySql(path);
        QCOMPARE(left.size(), documents);

        for (const char* round : { "after the upgrade", "opened again" }) {
            auto store = ClientStore::open(desk.path(), StoreKit::dictionary());
            QVERIFY2(store, store ? "" : qPrintable(store.error().code + store.error().detail));
            qint64 found = 0;
            for (const Left& was : left) {
                const auto now = (*store)->read(was.id).result();
                QVERIFY2(now, now ? "" : qPrintable(now.error().code + now.error().detail));
                QCOMPARE(stateName(now->state), was.state);
                QCOMPARE(now->revision, was.revision);
                QCOMPARE(now->receipts.size(), was.receipts);
                const QJsonObject body = QJsonDocument::fromJson(toBody(now->document)).object();
                const QJsonObject old = QJsonDocument::fromJson(was.body).object();
                QVERIFY(!old.isEmpty());
                QVERIFY2(holds(body, old), qPrintable(u"%1 %2"_s.arg(was.id.toString(), QString::fromLatin1(round))));
                if (was.conflict)
                    QVERIFY((*store)->conflict(was.id).result());
                ++found;
            }
            QCOMPARE((*store)->count({}).result().value(), found);
            const OutboxStatus status = (*store)->status().result().value();
            QCOMPARE(status.waiting, waiting);
            QCOMPARE(status.conflicts, conflicts);
        }

        // And it can be worked on.
        auto store = ClientStore::open(desk.path(), StoreKit::dictionary());
        QVERIFY(store);
        QVERIFY((*store)->save(StoreKit::documentId(1), StoreKit::simple(u"NEW-1"_s, u"新公司"_s, u"货"_s)).result());
        QVERIFY((*store)->indexNow().result());
        QCOMPARE((*store)->count({ .text = u"新公司"_s }).result().value(), 1);
        QCOMPARE((*store)->count({}).result().value(), left.size() + 1);
    }

    void theCheckSeesALoss()
    {
        const auto value = [](const char* json) { return QJsonValue(QJsonDocument::fromJson(json).object()); };
        QVERIFY(holds(value(R"({"a":"1","b":[{"c":"2","d":"3"}]})"), value(R"({"a":"1","b":[{"c":"2"}]})")));
        QVERIFY(!holds(value(R"({"a":"1","b":[{"d":"3"}]})"), value(R"({"a":"1","b":[{"c":"2"}]})")));
        QVERIFY(!holds(value(R"({"a":"1","b":[]})"), value(R"({"a":"1","b":[{"c":"2"}]})")));
        QVERIFY(!holds(value(R"({"a":"2"})"), value(R"({"a":"1"})")));
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestVersions)
#include "tst_versions.moc"
