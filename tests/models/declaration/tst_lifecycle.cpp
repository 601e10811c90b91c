// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/lifecycle.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace Tongguan;
using namespace Qt::Literals::StringLiterals;
using enum DeclarationState;

namespace {

// Every channel code that customs' lists name, and some that they do not.
const QStringList channels { u"2"_s, u"3"_s, u"4"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s, u"N"_s, u"L"_s, u"J"_s, u"G"_s, u"P"_s, u"K"_s, u"B"_s, u"F"_s,
    u"R"_s, u"C"_s, u"H"_s, u"T"_s, u"E"_s, u"Z"_s, u"Y"_s, u"D"_s, u"M"_s, u"A"_s, u"W"_s, u"I"_s, u"X"_s, u"S"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s,
    u"SpL"_s, u"SpE"_s, u"SpJ"_s, u"Sp1"_s, u"SpC"_s, u"SpK"_s, u""_s, u"l"_s, u"p"_s, u"spl"_s, u"99"_s };

// The table once more, the other way round: for each state, what each moving channel makes of it.
struct Row {
    DeclarationState from;
    const char* moves;
};
const std::array table {
    Row { Draft, "" },
    Row { Submitting, "7 submitted;4 returned;9 returned;L accepted;J reviewed;G reviewed;T taxDue;C inspection;P released;K released;B released;R cleared;"
                      "E returned;Z returned;Y returned;H suspended;D deleted;SpL summaryAccepted;SpE returned;SpJ summaryReviewed;SpC inspection;SpK pickedUp;Sp1 completionDue" },
    Row { Submitted, "L accepted;J reviewed;G reviewed;T taxDue;C inspection;P released;K released;B released;R cleared;"
                     "E returned;Z returned;Y returned;H suspended;D deleted;SpL summaryAccepted;SpE returned;SpJ summaryReviewed;SpC inspection;SpK pickedUp;Sp1 completionDue" },
    Row { Accepted, "J reviewed;G reviewed;T taxDue;C inspection;P released;K released;B released;R cleared;E returned;Z returned;Y returned;H suspended;D deleted" },
    Row { Reviewed, "T taxDue;C inspection;P released;K released;B released;R cleared;E returned;Z returned;Y returned;H suspended;D deleted" },
    Row { TaxDue, "C inspection;P released;K released;B released;R cleared;E returned;Z returned;Y returned;H suspended;D deleted" },
    Row { Inspection, "T taxDue;P released;K released;B released;R cleared;E returned;Z returned;Y returned;H suspended;D deleted;SpE returned;SpK pickedUp;Sp1 completionDue" },
    Row { Suspended, "L accepted;J reviewed;G reviewed;T taxDue;C inspection;P released;K released;B released;R cleared;E returned;Z returned;Y returned;D deleted;"
                     "SpL summaryAccepted;SpE returned;SpJ summaryReviewed;SpC inspection;SpK pickedUp;Sp1 completionDue" },
    Row { Released, "R cleared" },
    Row { Cleared, "" },
    Row { Returned, "D deleted" },
    Row { Deleted, "" },
    Row { SummaryAccepted, "E returned;Z returned;Y returned;H suspended;D deleted;SpE returned;SpJ summaryReviewed;SpC inspection;SpK pickedUp;Sp1 completionDue" },
    Row { SummaryReviewed, "E returned;Z returned;Y returned;H suspended;D deleted;SpE returned;SpC inspection;SpK pickedUp;Sp1 completionDue" },
    Row { PickedUp, "Sp1 completionDue" },
    Row { CompletionDue, "" },
};

Receipt receipt(const QString& id, const QString& channel, int minute)
{
    Receipt made;
    made.id = id;
    made.channel = channel;
    made.time = QDateTime(QDate(2026, 3, 1), QTime(8, minute), Qt::UTC);
    return made;
}

} // namespace

class tst_Lifecycle final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateAndChannel()
    {
        QCOMPARE(qsizetype(table.size()), allStates().size());
        int moves = 0;
        for (const auto& row : table) {
            QHash<QString, QString> expected;
            for (const auto& move : QString::fromLatin1(row.moves).split(u';', Qt::SkipEmptyParts)) {
                expected.insert(move.section(u' ', 0, 0), move.section(u' ', 1));
            }
            for (const auto& channel : channels) {
                const auto next = stateAfter(row.from, channel);
                const QString text = next ? stateName(*next) : QString();
                QVERIFY2(text == expected.value(channel), qPrintable(u"%1 --%2--> %3, not %4"_s.arg(stateName(row.from), channel, text, expected.value(channel))));
                moves += next ? 1 : 0;
            }
        }
        QVERIFY(moves > 100);
    }

    void namesAreStable()
    {
        QSet<QString> names;
        for (const auto state : allStates()) {
            QCOMPARE(stateFromName(stateName(state)), std::optional(state));
            names.insert(stateName(state));
        }
        QCOMPARE(names.size(), 16);
        QCOMPARE(stateName(TaxDue), u"taxDue"_s);
        QCOMPARE(stateName(CompletionDue), u"completionDue"_s);
        QVERIFY(!stateFromName(u"taxdue"));
        QVERIFY(!stateFromName({}));
    }

    void whatMayBeEditedAndSubmitted()
    {
        for (const auto state : allStates()) {
            const bool editable = state == Draft || state == Returned || state == CompletionDue;
            QCOMPARE(isEditable(state), editable);
            QCOMPARE(stateAfterSubmit(state), editable ? std::optional(Submitting) : std::nullopt);
            QCOMPARE(isFinal(state), state == Cleared || state == Deleted);
            for (const auto& channel : channels) { // nothing leads back into a person's hands but a return
                if (isFinal(state)) {
                    QVERIFY(!stateAfter(state, channel));
                }
                QVERIFY(stateAfter(state, channel) != Draft && stateAfter(state, channel) != Submitting);
                QVERIFY(stateAfter(state, channel) != state);
            }
        }
    }

    void arrivalOrderNeverMatters()
    {
        QList<Receipt> receipts { receipt(u"1"_s, u"7"_s, 1), receipt(u"2"_s, u"L"_s, 2), receipt(u"3"_s, u"E"_s, 3), receipt(u"4"_s, u"7"_s, 4),
            receipt(u"5"_s, u"L"_s, 5), receipt(u"6"_s, u"P"_s, 6), receipt(u"6"_s, u"P"_s, 6) };
        int tried = 0;
        std::sort(receipts.begin(), receipts.end(), [](const Receipt& a, const Receipt& b) { return a.id < b.id; });
        do {
            QCOMPARE(stateAfterAll(Submitting, receipts), Released);
            QCOMPARE(stateAfterAll(Draft, receipts), Released);
            ++tried;
        } while (std::next_permutation(receipts.begin(), receipts.end(), [](const Receipt& a, const Receipt& b) { return a.id < b.id; }));
        QCOMPARE(tried, 2520); // 7! / 2

        // Equal times: the id decides, not the arrival.
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            QList<Receipt> some;
            for (int i = 0; i < 8; ++i) {
                some.append(receipt(QString::number(i), channels.at(int(random() % unsigned(channels.size()))), int(random() % 3)));
            }
            const auto state = stateAfterAll(Submitting, some);
            for (int i = 0; i < 10; ++i) {
                std::shuffle(some.begin(), some.end(), random);
                QCOMPARE(stateAfterAll(Submitting, some), state);
            }
        }
    }

    void usualSequences_data()
    {
        QTest::addColumn<QString>("sequence");
        QTest::addColumn<DeclarationState>("end");
        QTest::newRow("import") << u"7 L J T C P R"_s << Cleared;
        QTest::newRow("guarantee") << u"7 L G K"_s << Released;
        QTest::newRow("never back after release") << u"7 L P E C T D Z"_s << Released;
        QTest::newRow("returned") << u"7 L Z"_s << Returned;
        QTest::newRow("refused at once") << u"E"_s << Returned;
        QTest::newRow("deleted after a return") << u"7 L E D 7 L"_s << Deleted;
        QTest::newRow("7 was lost") << u"L J P"_s << Released;
        QTest::newRow("two steps, first half") << u"7 SpL SpJ SpC SpK Sp1"_s << CompletionDue;
        QTest::newRow("two steps") << u"7 SpL SpK Sp1 7 L J P R"_s << Cleared;
        QTest::newRow("unknown ones in between") << u"7 2 X L a ?? J W P I"_s << Released;
        QTest::newRow("suspended and on") << u"7 L H J P"_s << Released;
    }
    void usualSequences()
    {
        QFETCH(QString, sequence);
        QFETCH(DeclarationState, end);
        QList<Receipt> receipts;
        for (const auto& channel : sequence.split(u' ')) {
            receipts.prepend(receipt(QString::number(receipts.size()), channel, int(receipts.size())));
        }
        QCOMPARE(stateAfterAll(Submitting, receipts), end);
    }
};

QTEST_GUILESS_MAIN(tst_Lifecycle)
#include "tst_lifecycle.moc"
