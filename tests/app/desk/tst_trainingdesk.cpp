// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/casedocument.h"
#include "app/desk/trainingdesk.h"
#include "models/dictionary/body.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingsport.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Tongguan;

namespace {

class NoSettings final : public SettingsPort {
public:
    [[nodiscard]] QByteArray value(const QString&) const override { return {}; }
    void setValue(const QString&, const QByteArray&) override { }
};

} // namespace

// The officer's side of a training office, and what an officer has of a company's document.
class tst_TrainingDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOtherWindowIsItsOwnOffice()
    {
        DeskOptions options;
        options.trainingFile = u"/t/training.json"_s;
        options.store = u"/t/client/"_s;
        options.language = u"zh_CN"_s;
        QCOMPARE(otherDeskArguments(options, u"officer"_s),
            (QStringList { u"--training"_s, u"/t/training.json"_s, u"--as"_s, u"officer"_s, u"--store"_s, u"/t/client-officer"_s, u"--language"_s, u"zh_CN"_s }));
        DeskOptions read; // the program takes what it is given
        int code = 0;
        QVERIFY(parseDeskOptions(QStringList { u"tongguan"_s } + otherDeskArguments(options, u"officer"_s), read, code));
        QCOMPARE(read.trainingRole, u"officer"_s);
        QCOMPARE(read.store, u"/t/client-officer"_s);
        QCOMPARE(read.trainingFile, options.trainingFile);
    }

    void eachWindowOffersTheOtherAndSaysWhoseItIs()
    {
        NoSettings settings;
        DeskOptions options;
        MainWindow broker(settings), officer(settings);
        const TrainingDesk ofBroker(options, broker);
        options.trainingRole = u"officer"_s;
        const TrainingDesk ofOfficer(options, officer);
        QVERIFY(ofBroker.otherSide()->text() != ofOfficer.otherSide()->text());
        QVERIFY(broker.windowTitle() != officer.windowTitle());
        QVERIFY(ofBroker.otherSide()->text().contains(u"officer"_s));
    }

    void aCaseIsReadAsTheServerGivesIt()
    {
        const auto dictionary = std::move(*Dictionary::load());
        Document document(dictionary->declaration());
        QVERIFY(document.setValue(u"contractNo", u"C-1"_s).has_value());
        const DocumentId id = DocumentId::create();
        const QString time = u"2026-11-20T09:00:00.000Z"_s;
        const QJsonObject remark { { u"place"_s, u"contractNo"_s }, { u"text"_s, u"请核对"_s } };
        const QJsonObject receipt { { u"id"_s, u"r1"_s }, { u"channel"_s, u"L"_s }, { u"note"_s, u"退回"_s }, { u"time"_s, time }, { u"remarks"_s, QJsonArray { remark } } };
        const QJsonObject question { { u"id"_s, u"q1"_s }, { u"place"_s, u"contractNo"_s }, { u"question"_s, u"哪一份"_s }, { u"asker"_s, u"officer"_s }, { u"asked"_s, time } };
        const QByteArray json = QJsonDocument(QJsonObject { { u"doc"_s, id.toString() }, { u"type"_s, u"declaration"_s }, { u"rev"_s, 3 }, { u"state"_s, u"returned"_s }, { u"submitted"_s, time },
                                                  { u"receipts"_s, QJsonArray { receipt } }, { u"questions"_s, QJsonArray { question } }, { u"body"_s, QJsonDocument::fromJson(toBody(document)).object() } })
                                    .toJson();
        const auto stored = caseFromJson(*dictionary, json);
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
        QCOMPARE(stored->id, id);
        QCOMPARE(stored->state, DeclarationState::Returned);
        QCOMPARE(stored->revision, 3);
        QCOMPARE(stored->document.value(u"contractNo"), u"C-1"_s);
        QCOMPARE(stored->receipts.value(0).remarks.value(0).text, u"请核对"_s);
        QCOMPARE(stored->questions.value(0).text, u"哪一份"_s);
        QCOMPARE(caseFromJson(*dictionary, "{}").error().code, u"net.answer"_s);
        QCOMPARE(caseFromJson(*dictionary, "nothing").error().kind, ErrorKind::Corrupt);
    }
};

QTEST_MAIN(tst_TrainingDesk)
#include "tst_trainingdesk.moc"
