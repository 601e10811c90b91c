// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "models/tables/pagesource.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/statewords.h"
#include "ui/shell/syncwords.h"

#include <QDirIterator>
#include <QTest>

using namespace Tongguan;

class tst_Explain : public QObject
{
    Q_OBJECT

    static constexpr std::array Kinds { ErrorKind::Offline, ErrorKind::Refused, ErrorKind::Conflict, ErrorKind::Corrupt, ErrorKind::Denied, ErrorKind::Invalid, ErrorKind::Bug };

private Q_SLOTS:
    void everyKindHasItsOwnWords()
    {
        QSet<QString> seen;
        for (const auto kind : Kinds) {
            const auto words = explain(Error { .kind = kind, .code = u"no.such.code"_s, .detail = u"the log's text"_s, .field = u"line[2].netWeight"_s });
            QVERIFY(!words.what.isEmpty() && !words.safe.isEmpty() && !words.todo.isEmpty());
            seen.insert(words.what);
            QVERIFY(words.details.contains(u"no.such.code"_s));
            QVERIFY(words.details.contains(errorKindName(kind)));
            QVERIFY(words.details.contains(u"the log's text"_s));
            QVERIFY(words.details.contains(u"line[2].netWeight"_s));
            QVERIFY(words.text().startsWith(words.what));
        }
        QCOMPARE(seen.size(), qsizetype(Kinds.size()));
    }

    void codesHaveTheirOwnWordsAndUniqueOnes()
    {
        const auto codes = explainedCodes();
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
        for (const auto& code : codes) {
            const auto words = explain(Error { .kind = ErrorKind::Refused, .code = code, .detail = {}, .field = {} });
            QVERIFY2(words.what != explain(Error { .kind = ErrorKind::Refused, .code = {}, .detail = {}, .field = {} }).what, qPrintable(code));
        }
        QCOMPARE(explain(Error { .kind = ErrorKind::Bug, .code = u"store.full.commit"_s, .detail = {}, .field = {} }).what,
            explain(Error { .kind = ErrorKind::Bug, .code = u"store.full"_s, .detail = {}, .field = {} }).what);
    }

    // A code that the store, the network, the sync, calls or consultations give must read as more than its kind, wherever
    // it is written beside a kind: fail(), Error {}. Codes of our own mistakes (Bug) need no words but "copy the details".
    void codesOfTheClientAreExplained()
    {
        const QRegularExpression use(u"ErrorKind::(\\w+),\\s*u\"([a-z][A-Za-z]*\\.[A-Za-z.]+)\""_s);
        const auto known = explainedCodes();
        QStringList missing;
        int uses = 0;
        for (const auto& folder : { u"models/store"_s, u"models/net"_s, u"models/sync"_s, u"models/security"_s, u"models/exchange"_s, u"models/print"_s, u"models/ledger"_s, u"models/consult"_s, u"models/media"_s,
                 u"app/client"_s, u"app/desk"_s, u"app/server/consult"_s, u"ui"_s }) {
            QDirIterator files(QStringLiteral(TONGGUAN_SOURCE_DIR) + u'/' + folder, { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto text = QString::fromUtf8(file.readAll());
                for (auto found = use.globalMatch(text); found.hasNext(); ++uses) {
                    const auto match = found.next();
                    auto code = match.captured(2);
                    if (match.captured(1) == u"Bug")
                        continue;
                    while (!code.isEmpty() && !known.contains(code))
                        code = code.left(std::max<qsizetype>(0, code.lastIndexOf(u'.')));
                    if (code.isEmpty() && !missing.contains(match.captured(2)))
                        missing.append(match.captured(2));
                }
            }
        }
        QVERIFY(uses > 150);
        QVERIFY2(missing.isEmpty(), qPrintable(u"Add to ui/shell/explain.cpp: "_s + missing.join(u", "_s)));
    }

    // Words for a code that nothing gives any more are dead, or the code has another name where it is given.
    void explainedCodesAreGiven()
    {
        QString all;
        for (const auto& folder : { u"models"_s, u"app"_s, u"ui"_s }) {
            QDirIterator files(QStringLiteral(TONGGUAN_SOURCE_DIR) + u'/' + folder, { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                if (!file.fileName().endsWith(u"/explain.cpp"))
                    all += QString::fromUtf8(file.readAll());
            }
        }
        const auto codes = explainedCodes();
        for (const auto& code : codes) {
            const QRegularExpression given(u"\"%1[.\"]"_s.arg(QRegularExpression::escape(code))); // itself, or what begins with it
            QVERIFY2(given.match(all).hasMatch(), qPrintable(u"Nothing gives "_s + code));
        }
    }

    void everyStateHasWordMeaningAndIcon()
    {
        QSet<QString> words;
        for (const auto state : allStates()) {
            QVERIFY(!stateWord(state).isEmpty() && !stateMeaning(state).isEmpty());
            QVERIFY2(!themedIcon(stateIconName(state)).isNull(), qPrintable(stateIconName(state)));
            words.insert(stateWord(state));
        }
        QCOMPARE(words.size(), allStates().size());
        for (const auto sync : { SyncState::Clean, SyncState::Waiting, SyncState::Conflict, SyncState::Rejected, SyncState::LocalOnly }) {
            QVERIFY(!syncWord(sync).isEmpty() && !syncMeaning(sync).isEmpty());
            QVERIFY(!themedIcon(syncIconName(sync)).isNull());
        }
    }

    void syncIsToldInWords()
    {
        const auto now = QDateTime(QDate(2026, 11, 22), QTime(9, 30));
        SyncView view;
        view.state = SyncView::State::Offline;
        view.since = now.addSecs(-18 * 60);
        view.waiting = 3;
        QCOMPARE(syncStatus(view, now), u"Offline since 09:12, 3 waiting"_s);
        view.state = SyncView::State::UpToDate;
        view.waiting = 0;
        view.lastSuccess = now.addSecs(-60);
        QCOMPARE(syncStatus(view, now), u"Synchronised 09:29"_s);
        using enum SyncView::State;
        for (const auto state : { NoServer, SignedOut, UpToDate, Working, Waiting, Offline, Problem }) {
            view.state = state;
            QVERIFY(!syncShort(view).isEmpty() && !syncSentence(view).isEmpty());
            QVERIFY(!themedIcon(syncViewIconName(view)).isNull());
        }
    }

    void timesAreShort()
    {
        const auto now = QDateTime(QDate(2026, 11, 22), QTime(9, 30));
        QCOMPARE(shortTime(now.addSecs(-60), now), u"09:29"_s);
        QCOMPARE(shortTime(now.addDays(-1), now), u"yesterday 09:30"_s);
        QCOMPARE(shortTime(now.addDays(-3), now), u"11-19 09:30"_s);
        QCOMPARE(shortTime(now.addYears(-1), now), u"2025-11-22 09:30"_s);
        QCOMPARE(shortTime({}, now), QString());
        QCOMPARE(timeUntil(now, now), u"now"_s);
        QVERIFY(timeUntil(now.addSecs(30), now).contains(u"30"_s));
        QVERIFY(timeUntil(now.addSecs(300), now).contains(u"5"_s));
    }
};

QTEST_MAIN(tst_Explain)
#include "tst_explain.moc"
