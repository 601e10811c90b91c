// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/lifecycle.h"
#include "models/exchange/singlewindow/declarationmessage.h"
#include "models/rules/checker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Tongguan;

// The training office's sample declarations and the enterprise file: what seeds a fresh installation must itself be
// what the program would accept.
class TestScenarios final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = Dictionary::load();
        QVERIFY(dictionary);
        m_dictionary = std::move(*dictionary);
        auto checker = Checker::create(type(), m_tables);
        QVERIFY2(checker, qPrintable(checker ? QString() : checker.error().field + u' ' + checker.error().detail));
        m_checker = std::move(*checker);
        m_office = json(u":/scenarios/office.json"_s);
        QVERIFY(!m_office.isEmpty());
    }

    void fiftyInAllStates()
    {
        const QJsonArray declarations = m_office[u"declarations"_s].toArray();
        QCOMPARE(declarations.size(), 50);
        QSet<QString> states;
        QSet<QString> numbers;
        QSet<QString> goods;
        int most = 0;
        for (const QJsonValue& one : declarations) {
            states.insert(one[u"state"_s].toString());
            numbers.insert(one[u"set"_s][u"sign.clientNo"_s].toString());
            most = std::max(most, int(one[u"goods"_s].toArray().size()));
            for (const QJsonValue& row : one[u"goods"_s].toArray())
                goods.insert(row[2].toString());
        }
        for (const DeclarationState state : { DeclarationState::Draft, DeclarationState::Submitted, DeclarationState::Accepted,
                 DeclarationState::Reviewed, DeclarationState::TaxDue, DeclarationState::Inspection, DeclarationState::Suspended,
                 DeclarationState::Released, DeclarationState::Cleared, DeclarationState::Returned, DeclarationState::Deleted,
                 DeclarationState::SummaryAccepted, DeclarationState::PickedUp, DeclarationState::CompletionDue })
            QVERIFY2(states.contains(stateName(state)), qPrintable(stateName(state)));
        QCOMPARE(numbers.size(), 50);
        QCOMPARE(most, 50);
        QVERIFY(goods.size() > 60);
    }

    void eachIsPlausible_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < 50; ++i)
            QTest::addRow("%d", i + 1) << i;
    }

    void eachIsPlausible()
    {
        QFETCH(int, index);
        const QJsonObject one = m_office[u"declarations"_s].toArray()[index].toObject();
        const Document document = built(one);
        QVERIFY(!document.isNull());
        const QString state = one[u"state"_s].toString();
        for (const Finding& finding : m_checker->check(document)) {
            const bool unfinished = state == u"draft"
                && (finding.id == u"required" || finding.id.startsWith(u"terms.") || finding.id == u"freight.mark");
            QVERIFY2(finding.severity != Severity::Error || unfinished, qPrintable(finding.field + u": " + finding.message.zh));
            if (qEnvironmentVariableIsSet("TONGGUAN_TEST_VERBOSE"))
                qInfo().noquote() << severityName(finding.severity) << finding.id << finding.field << finding.message.zh;
        }
        // The receipts lead to the state.
        QList<Receipt> receipts;
        for (const QJsonValue& receipt : one[u"receipts"_s].toArray()) {
            Receipt next;
            next.id = QString::number(receipts.size());
            next.channel = receipt[u"channel"_s].toString();
            next.time = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC).addSecs(-60 * qint64(receipt[u"minutesAgo"_s].toInt()));
            QVERIFY(receipts.isEmpty() || receipts.back().time < next.time);
            QVERIFY(!receipt[u"note"_s].toString().isEmpty());
            receipts.append(next);
        }
        if (state == u"draft")
            QVERIFY(receipts.isEmpty());
        else
            QCOMPARE(stateName(stateAfterAll(DeclarationState::Submitting, receipts)), state);
        for (const QJsonValue& remark : one[u"remarks"_s].toArray()) {
            QCOMPARE(state, u"returned"_s);
            const QString place = remark[u"place"_s].toString();
            QVERIFY2(place.isEmpty() || document.place(place), qPrintable(place));
        }
    }

    void theEnterpriseFileFitsTheDictionary()
    {
        const QJsonObject values = json(u":/scenarios/enterprise.json"_s)[u"values"_s].toObject();
        QVERIFY(values.size() > 15);
        for (auto it = values.begin(); it != values.end(); ++it)
            QVERIFY2(type().find(it.key()), qPrintable(it.key()));
        Document document(type());
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (!it.key().startsWith(u"line."))
                QVERIFY(document.setValue(it.key(), it.value().toString()));
        }
        for (const Finding& finding : m_checker->check(document)) {
            // Nothing that it gives is wrong; what it does not give is for the form.
            if (values.contains(finding.field))
                QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.message.zh));
        }
    }

private:
    const DocumentType& type() const { return m_dictionary->declaration(); }

    static QJsonObject json(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    // As the seeder does it.
    Document built(const QJsonObject& one) const
    {
        const auto message = readDeclarationFile(type(), u":/scenarios/"_s + one[u"from"_s].toString());
        if (!message)
            return {};
        Document document = message->document;
        Record& root = document.editRoot();
        for (const QJsonValue& group : one[u"drop"_s].toArray())
            root.setChildren(type().root.groupIndexOf(group.toString()), {});
        const int lineGroup = type().root.groupIndexOf(u"line");
        const Group& lineType = type().root.groups[lineGroup];
        const QJsonArray columns = m_office[u"lineColumns"_s].toArray();
        QList<Record> lines;
        for (const QJsonValue& row : one[u"goods"_s].toArray()) {
            Record line = document.newLine();
            for (qsizetype c = 0; c < columns.size(); ++c) {
                const int element = lineType.indexOf(columns[c].toString());
                if (element < 0)
                    return {};
                line.setValue(element, row[c].toString());
            }
            lines.append(line);
        }
        root.setChildren(lineGroup, lines);
        document.renumber();
        const QJsonObject values = one[u"set"_s].toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (!document.setValue(it.key(), it.value().toString()))
                return {};
        }
        const QJsonObject days = one[u"days"_s].toObject();
        for (auto it = days.begin(); it != days.end(); ++it) {
            if (!document.setValue(it.key(), QDate(2026, 11, 22).addDays(-it.value().toInt()).toString(Qt::ISODate)))
                return {};
        }
        if (const QString serial = one[u"serial"_s].toString(); !serial.isEmpty()) {
            const QString entryNo = document.value(u"declarationCustoms") + QString::number(QDate(2026, 11, 22).year())
                + (document.direction() == Direction::Import ? u'1' : u'0') + serial;
            if (!document.setValue(u"entryNo", entryNo))
                return {};
        }
        return document;
    }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
    std::unique_ptr<Checker> m_checker;
    QJsonObject m_office;
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
