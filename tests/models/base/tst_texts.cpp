// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/dates.h"
#include "models/base/gbk.h"
#include "models/base/ids.h"
#include "models/base/log.h"
#include "models/base/result.h"

#include <QSet>
#include <QTest>

using namespace Tongguan;

// The small values of base: lengths in GBK, days, identifiers, words of errors.
class TextsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gbkLengths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("bytes");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("ASCII") << u"Abc 123~\n"_s << 9;
        QTest::newRow("Chinese") << u"报关单"_s << 6;
        QTest::newRow("mixed") << u"集成电路IC-7"_s << 12;
        QTest::newRow("traditional") << u"報關單"_s << 6;
        QTest::newRow("last of the block") << u"\u9FA5"_s << 2;
        QTest::newRow("beyond the block") << u"\u9FA6"_s << 4;
        QTest::newRow("extension A") << u"\u3400"_s << 4;
        QTest::newRow("extension A within GBK") << u"\u4C77"_s << 2; // FE 86
        QTest::newRow("wide punctuation") << u"，。；（）"_s << 10;
        QTest::newRow("middle dot, times, degree") << u"·×°"_s << 6;
        QTest::newRow("Greek, Cyrillic, kana") << u"αЖあ"_s << 6;
        QTest::newRow("pinyin letters") << u"āüé"_s << 6;
        QTest::newRow("umlaut not in GBK") << u"ö"_s << 4;
        QTest::newRow("euro") << u"€"_s << 2;
        QTest::newRow("Roman numeral") << u"Ⅻ"_s << 2;
        QTest::newRow("no-break space") << u"\u00A0"_s << 4;
        QTest::newRow("emoji") << u"\U0001F6A2"_s << 4;
        QTest::newRow("rare character") << u"\U00020BB7"_s << 4;
        QTest::newRow("compatibility") << u"\uF92C\uFA29"_s << 4;
        QTest::newRow("Hangul") << u"한"_s << 4;
    }
    void gbkLengths()
    {
        QFETCH(QString, text);
        QFETCH(int, bytes);
        QCOMPARE(gbkLength(text), qsizetype(bytes));
    }

    void gbkCounts()
    {
        // GBK holds 21003 ideographs: 20902 of the first block, 21 of the compatibility block, 80 beside.
        int block = 0, all = 0;
        for (int unit = 0x80; unit < 0x10000; ++unit) {
            if (QChar::isSurrogate(static_cast<char32_t>(unit)) || (unit >= 0xE000 && unit < 0xF900))
                continue;
            const bool two = gbkLength(QString(QChar(static_cast<char16_t>(unit)))) == 2;
            all += two;
            block += two && unit >= 0x4E00 && unit <= 0x9FFF;
        }
        QCOMPARE(block, 20902);
        QVERIFY2(all >= 21003 + 700 && all < 23940, qPrintable(QString::number(all)));
    }

    void days_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("compact") << u"20260722"_s << QDate(2026, 7, 22);
        QTest::newRow("dashes") << u"2026-07-22"_s << QDate(2026, 7, 22);
        QTest::newRow("leap") << u"20240229"_s << QDate(2024, 2, 29);
        QTest::newRow("no leap") << u"20230229"_s << QDate();
        QTest::newRow("month 13") << u"20231301"_s << QDate();
        QTest::newRow("day 0") << u"20231200"_s << QDate();
        QTest::newRow("year 0") << u"00000101"_s << QDate();
        QTest::newRow("slashes") << u"2026/07/22"_s << QDate();
        QTest::newRow("one dash") << u"2026-0722"_s << QDate();
        QTest::newRow("short parts") << u"2026-7-22"_s << QDate();
        QTest::newRow("blank") << u" 20260722"_s << QDate();
        QTest::newRow("time behind") << u"20260722120000"_s << QDate();
        QTest::newRow("wide digits") << u"２0260722"_s << QDate();
        QTest::newRow("sign") << u"-0260722"_s << QDate();
        QTest::newRow("empty") << QString() << QDate();
    }
    void days()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        const auto parsed = parseDate(text);
        QCOMPARE(parsed.has_value(), date.isValid());
        if (!parsed)
            return;
        QCOMPARE(*parsed, date);
        QCOMPARE(dateText(date), date.toString(Qt::ISODate));
        QCOMPARE(compactDateText(date), date.toString(u"yyyyMMdd"));
    }

    void invalidDaysHaveNoText()
    {
        QCOMPARE(dateText(QDate()), QString());
        QCOMPARE(compactDateText(QDate(-5, 1, 1)), QString());
        QCOMPARE(dateText(QDate(987, 6, 5)), u"0987-06-05"_s);
    }

    void identifiersAreVersion7()
    {
        const QUuid uuid = makeUuid7(0x0123456789ABLL);
        const QByteArray bytes = uuid.toRfc4122();
        QCOMPARE(bytes.first(6), QByteArray::fromHex("0123456789ab"));
        QCOMPARE(static_cast<uchar>(bytes[6]) >> 4, 7);
        QCOMPARE(static_cast<uchar>(bytes[8]) >> 6, 2);
        QSet<QUuid> seen;
        for (int i = 0; i < 10000; ++i)
            seen.insert(makeUuid7(5));
        QCOMPARE(seen.size(), 10000);
    }

    void identifiersComeBack()
    {
        const DocumentId id = DocumentId::create();
        QVERIFY(!id.isNull());
        QCOMPARE(id.toString().size(), 36);
        QCOMPARE(id.toString(), id.toString().toLower());
        QVERIFY(DocumentId::fromString(id.toString()) == id);
        QVERIFY(DocumentId::fromBytes(id.toBytes()) == id);
        QCOMPARE(id.toBytes().size(), 16);
        QVERIFY(DocumentId::fromString(u"no id").isNull());
        QVERIFY(DocumentId::fromBytes("short"_ba).isNull());
        QVERIFY(DocumentId().isNull());
    }

    void wordsOfErrors()
    {
        QSet<QString> words;
        for (const ErrorKind kind : { ErrorKind::Offline, ErrorKind::Refused, ErrorKind::Conflict, ErrorKind::Corrupt, ErrorKind::Denied, ErrorKind::Invalid, ErrorKind::Bug })
            words.insert(errorKindName(kind));
        QCOMPARE(words.size(), 7);
        QVERIFY(words.contains(u"corrupt"_s));
        const Result<int> failed = fail(ErrorKind::Invalid, u"a.b"_s, u"c"_s, u"d"_s);
        QVERIFY(!failed);
        QCOMPARE(failed.error(), (Error { ErrorKind::Invalid, u"a.b"_s, u"c"_s, u"d"_s }));
    }

    void logCategories()
    {
        QCOMPARE(QByteArrayView(logStore().categoryName()), "tongguan.store"_ba);
        QCOMPARE(QByteArrayView(logUi().categoryName()), "tongguan.ui"_ba);
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
