// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/bondedlife.h"
#include "models/reference/codetable.h"

#include <QRandomGenerator>
#include <QTest>

namespace Tongguan {

class TestBondedLife final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndCarriersAreOneToOne()
    {
        QSet<QString> names;
        QSet<DeclarationState> carriers;
        for (const BondedState state : allBondedStates()) {
            names.insert(bondedStateName(state));
            carriers.insert(carrierOf(state));
            QCOMPARE(bondedStateFromName(bondedStateName(state)), std::optional(state));
            QCOMPARE(bondedState(carrierOf(state)), state);
            QCOMPARE(stateOfName(bondedStateName(state)), std::optional(carrierOf(state)));
            // Who may edit is told by the carrier.
            QCOMPARE(isEditable(carrierOf(state)), state == BondedState::Draft || state == BondedState::Returned);
        }
        QCOMPARE(names.size(), allBondedStates().size());
        QCOMPARE(carriers.size(), allBondedStates().size());
        QCOMPARE(stateNameOf(u"inventoryList", DeclarationState::Accepted), u"preDeducted"_s);
        QCOMPARE(stateNameOf(u"declaration", DeclarationState::Accepted), u"accepted"_s);
        QCOMPARE(stateOfName(u"taxDue"), std::optional(DeclarationState::TaxDue));
        QVERIFY(!stateOfName(u"nothing"));
        // A name that both lives have means the same.
        for (const BondedState state : allBondedStates()) {
            if (const auto plain = stateFromName(bondedStateName(state)))
                QCOMPARE(*plain, carrierOf(state));
        }
    }

    // Every (state, result) pair, written out: from Draft Submitting Submitted Manual Passed PreDeducted Deducted ThroughGate
    // WrittenOff Returned Deleted; "-" stays.
    void table_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("to");
        const auto row = [](const char* channel, const char* to) { QTest::newRow(channel) << QString::fromLatin1(channel) << QString::fromLatin1(to); };
        row("INV201-Y", "- S - - - - - - - - -");
        row("INV201-Z", "- R R - - - - - - - -");
        row("INV201-2", "- M M - - - - - - - -");
        row("INV201-3", "- R R R R R - - - - -");
        row("INV201-4", "- P P P P - - - - - -");
        row("INV201-5", "- A A A - - - - - - -");
        row("INV201-1", "- D D D D D - - - - -");
        row("INV211", "- D D D D D - - - - -");
        row("INV202-1", "- - - - - - - - - - -");
        row("INV202-2", "- - - - - - - - - - -");
        row("SAS221-Y", "- S - - - - - - - - -");
        row("SAS221-Z", "- R R - - - - - - - -");
        row("SAS221-1", "- A A A - - - - - - -");
        row("SAS221-2", "- M M - - - - - - - -");
        row("SAS221-3", "- R R R - - - - - - -");
        row("SAS223-1", "- G G G G G - - - - -");
        row("SAS223-2", "- - - - - - - - - - -");
        row("EML211-1", "- A A A - - - - - - -");
        row("EMS211-3", "- R R R - - - - - - -");
        row("EMS221-2", "- A A A - - - - - - -");
        row("EMS221-3", "- R R R R R - - - - -");
        row("EMS221-5", "- W W W W W W - - - -");
        row("EMS221-A", "- M M - M - - - - - -");
        row("EMS221-7", "- - - - - - - - - - -");
        row("EMS221-Y", "- S - - - - - - - - -");
        row("EMS200-1", "- S - - - - - - - - -");
        row("EML200-2", "- R R - - - - - - - -");
        row("D", "- X X X X X X - - X -");
        row("INV201", "- - - - - - - - - - -");
        row("INV201-", "- - - - - - - - - - -");
        row("INV201-9", "- - - - - - - - - - -");
        row("", "- - - - - - - - - - -");
        row("L", "- - - - - - - - - - -"); // a declaration's
    }
    void table()
    {
        QFETCH(QString, channel);
        QFETCH(QString, to);
        using enum BondedState;
        const QHash<QString, BondedState> letters { { u"S"_s, Submitted }, { u"R"_s, Returned }, { u"M"_s, Manual }, { u"P"_s, PreDeducted }, { u"A"_s, Passed }, { u"D"_s, Deducted }, { u"G"_s, ThroughGate }, { u"W"_s, WrittenOff }, { u"X"_s, Deleted } };
        const QStringList wanted = to.split(u' ');
        QCOMPARE(wanted.size(), allBondedStates().size());
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const auto next = bondedStateAfter(allBondedStates().at(i), channel);
            const auto expected = wanted.at(i) == u"-" ? std::nullopt : std::optional(letters.value(wanted.at(i)));
            QVERIFY2(next == expected, qPrintable(channel + u" from " + bondedStateName(allBondedStates().at(i))));
        }
    }

    // Every result with a meaning in our table leads where its meaning says, or informs only.
    void agreesWithTheTableOfResults()
    {
        const CodeTables tables;
        const CodeTable* results = tables.table(u"bondedResult");
        QVERIFY(results);
        const QHash<QString, BondedState> meanings { { u"deducted"_s, BondedState::Deducted }, { u"booked"_s, BondedState::Deducted }, { u"preDeducted"_s, BondedState::PreDeducted }, { u"returned"_s, BondedState::Returned },
            { u"notStored"_s, BondedState::Returned }, { u"manual"_s, BondedState::Manual }, { u"stored"_s, BondedState::Submitted }, { u"settled"_s, BondedState::WrittenOff }, { u"gatePassed"_s, BondedState::ThroughGate } };
        int told = 0;
        for (const QString& channel : { u"INV201-1"_s, u"INV201-2"_s, u"INV201-3"_s, u"INV201-4"_s, u"INV201-Y"_s, u"INV201-Z"_s, u"INV211"_s, u"SAS221-2"_s, u"SAS221-3"_s, u"SAS223-1"_s, u"EMS221-5"_s, u"EMS221-A"_s, u"EMS200-1"_s, u"EML200-2"_s }) {
            const QString meaning = results->column(channel, "state"_L1);
            QVERIFY2(meanings.contains(meaning), qPrintable(channel + u' ' + meaning));
            QCOMPARE(bondedStateAfter(BondedState::Submitting, channel), std::optional(meanings.value(meaning)));
            ++told;
        }
        QCOMPARE(told, 14);
    }

    void theOrderOfArrivalDoesNotMatter()
    {
        const auto receipt = [](const char* id, const char* channel, int second) {
            Receipt made;
            made.id = QString::fromLatin1(id);
            made.channel = QString::fromLatin1(channel);
            made.time = QDateTime(QDate(2026, 3, 1), QTime(9, 0, second), Qt::UTC);
            return made;
        };
        QList<Receipt> receipts { receipt("1", "INV201-Y", 1), receipt("2", "INV201-3", 2), receipt("3", "INV201-Y", 3), receipt("4", "INV201-4", 4), receipt("5", "INV202-1", 5), receipt("6", "INV211", 6), receipt("2", "INV201-3", 2) };
        QRandomGenerator random(20260301);
        for (int round = 0; round < 200; ++round) {
            std::shuffle(receipts.begin(), receipts.end(), random);
            QCOMPARE(stateAfterAll(u"inventoryList", DeclarationState::Submitting, receipts), carrierOf(BondedState::Deducted));
        }
        QCOMPARE(stateAfterAll(u"declaration", DeclarationState::Submitting, receipts), DeclarationState::Submitting);
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestBondedLife)
#include "tst_bondedlife.moc"
