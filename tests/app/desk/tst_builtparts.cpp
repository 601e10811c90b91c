// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/builtparts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace Tongguan {

class TestBuiltParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartIsToldWithVersionAndLicence()
    {
        const auto parts = BuiltParts::read(u"SQLite\t3.40.1\tPublic domain\thttps://sqlite.org\n"_s);
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts.first().name, u"SQLite"_s);
        QCOMPARE(parts.first().version, u"3.40.1"_s);
        QCOMPARE(parts.first().licence, u"Public domain"_s);
        QCOMPARE(parts.first().origin, u"https://sqlite.org"_s);
    }

    void anAbsentPartSaysWhatTakesItsPlace()
    {
        const auto parts = BuiltParts::read(u"QtKeychain\t\t\tcredentials\nQtKeychain\t\t\tmemory\n"_s);
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.at(0).version, u"not built in"_s);
        QVERIFY(parts.at(0).origin.contains(u"Credential Manager"));
        QVERIFY(parts.at(1).origin.contains(u"until the program ends"));
    }

    // What CMake has written is what was compiled.
    void thisBuildTellsTheTruth()
    {
        const auto parts = BuiltParts::all();
        const auto keychain = std::find_if(parts.begin(), parts.end(), [](const AboutPart& part) { return part.name == u"QtKeychain"; });
        QVERIFY(keychain != parts.end());
#ifdef TONGGUAN_KEYCHAIN
        QVERIFY(!keychain->licence.isEmpty());
#else
        QCOMPARE(keychain->version, u"not built in"_s);
#ifdef Q_OS_WIN
        QVERIFY(keychain->origin.contains(u"Windows"));
#endif
#endif
        for (const AboutPart& part : parts)
            QVERIFY2(!part.version.isEmpty() && !part.origin.isEmpty(), qPrintable(part.name));
    }

    void qtsTextsAreFoundOrMissed()
    {
        QTemporaryDir folder;
        QVERIFY(BuiltParts::qtWords(folder.path()).licence.isEmpty());
        QFile words(folder.filePath(u"qtbase_zh_CN.qm"_s));
        QVERIFY(words.open(QIODevice::WriteOnly));
        QCOMPARE(BuiltParts::qtWords(folder.path()).version, QString::fromLatin1(qVersion()));
    }
};

} // namespace Tongguan

QTEST_MAIN(Tongguan::TestBuiltParts)
#include "tst_builtparts.moc"
