// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/checkdigit.h"
#include "models/base/text.h"

#include <QTest>

using namespace Tongguan;
using enum NumberVerdict;
using enum NumberFault;

Q_DECLARE_METATYPE(Tongguan::NumberVerdict)
Q_DECLARE_METATYPE(Tongguan::NumberFault)

namespace {

using Check = NumberCheckResult (*)(QStringView);

// Published or otherwise well-known numbers, and what is wrong with the rest.
struct Vector {
    const char* what;
    Check check;
    const char16_t* text;
    NumberVerdict verdict;
    NumberFault fault = None;
    int position = -1;
    const char16_t* expected = u"";
};

const Vector vectors[] = {
    // GB 32100-2015, its annex; widely printed company codes
    { "uscc: the standard's example", checkUscc, u"91350100M000100Y43", Good },
    { "uscc: Huawei", checkUscc, u"914403001922038216", Good },
    { "uscc: Tencent", checkUscc, u"9144030071526726XG", Good },
    { "uscc: wrong check character", checkUscc, u"91350100M000100Y44", Wrong, Digit, 17, u"3" },
    { "uscc: a demo value", checkUscc, u"91110108MA00ABC123", Wrong, Digit, 17, nullptr },
    { "uscc: zeros", checkUscc, u"91310000MA1K000000", Wrong, Digit, 17, nullptr },
    { "uscc: letter I", checkUscc, u"91350100M000100I43", Wrong, Character, 15, u"" },
    { "uscc: letter in the division", checkUscc, u"91350A00M000100Y43", Wrong, Character, 5, u"" },
    { "uscc: small letter", checkUscc, u"91350100m000100Y43", Wrong, Character, 8, u"M" },
    { "uscc: 15 digits of the old tax number", checkUscc, u"350100M000100Y4", Wrong, Length, -1, u"18" },
    { "uscc: empty", checkUscc, u"", Wrong, Length, -1, u"18" },
    { "uscc: wide digits", checkUscc, u"９1350100M000100Y43", Wrong, Character, 0, u"" },

    { "entry: a published export", checkEntryNo, u"020220080525641690", Good },
    { "entry: import", checkEntryNo, u"222920261000012345", Good },
    { "entry: consolidated list", checkEntryNo, u"22292026I000012345", Good },
    { "entry: small letter", checkEntryNo, u"22292026e000012345", Wrong, Character, 8, u"E" },
    { "entry: direction 2", checkEntryNo, u"222920262000012345", Wrong, Character, 8, u"" },
    { "entry: a year of no century", checkEntryNo, u"222931261000012345", Wrong, Character, 4, u"" },
    { "entry: letter in the serial", checkEntryNo, u"22292026100001234A", Wrong, Character, 17, u"" },
    { "entry: 17", checkEntryNo, u"22292026100001234", Wrong, Length, -1, u"18" },

    // ISO 6346; the standard's well-known example and its neighbours
    { "container: CSQU3054383", checkIso6346, u"CSQU3054383", Good },
    { "container: wrong digit", checkIso6346, u"CSQU3054384", Wrong, Digit, 10, u"3" },
    { "container: a help text's sample", checkIso6346, u"MSKU1100810", Wrong, Digit, 10, u"7" },
    { "container: letter in the serial", checkIso6346, u"CSQU30543X3", Wrong, Character, 9, u"" },
    { "container: remainder 10 is 0", checkIso6346, u"AAAU0000100", Good },
    { "container: other category", checkIso6346, u"CSQA3054383", Wrong, Character, 3, u"U" },
    { "container: small letters", checkIso6346, u"csqu3054383", Wrong, Character, 0, u"C" },
    { "container: blank inside", checkIso6346, u"CSQU 305438", Wrong, Character, 4, u"" },
    { "container: no check digit", checkIso6346, u"CSQU305438", Wrong, Length, -1, u"11" },

    // ISO 3779 / 49 CFR 565: the classic examples
    { "vin: 1M8GDM9AXKP042788", checkVin, u"1M8GDM9AXKP042788", Good },
    { "vin: seventeen ones", checkVin, u"11111111111111111", Good },
    { "vin: 5GZCZ43D13S812715", checkVin, u"5GZCZ43D13S812715", Good },
    { "vin: another check character", checkVin, u"1M8GDM9A1KP042788", Unsure, Digit, 8, u"X" },
    { "vin: European, no check character", checkVin, u"WVWZZZ1JZXW000001", Unsure, Digit, 8, nullptr },
    { "vin: letter O", checkVin, u"1M8GDM9AXKPO42788", Wrong, Character, 11, u"" },
    { "vin: letter I", checkVin, u"IM8GDM9AXKP042788", Wrong, Character, 0, u"" },
    { "vin: letter Q", checkVin, u"1Q8GDM9AXKP042788", Wrong, Character, 1, u"" },
    { "vin: small letter", checkVin, u"1m8GDM9AXKP042788", Wrong, Character, 1, u"M" },
    { "vin: a point", checkVin, u"1M8GDM9AXKP04278.", Wrong, Character, 16, u"" },
    { "vin: 16", checkVin, u"1M8GDM9AXKP04278", Wrong, Length, -1, u"17" },

    { "customs code: figures", checkCustomsCode, u"4403161234", Good },
    { "customs code: newer letters", checkCustomsCode, u"31222609AB", Good },
    { "customs code: letter in the region", checkCustomsCode, u"44A3161234", Wrong, Character, 2, u"" },
    { "customs code: small letter", checkCustomsCode, u"440316123a", Wrong, Character, 9, u"A" },
    { "customs code: 9", checkCustomsCode, u"440316123", Wrong, Length, -1, u"10" },

    { "organisation: example of GB 11714", checkOrganisationCode, u"D2143569X", Good },
    { "organisation: within a credit code", checkOrganisationCode, u"M000100Y4", Good },
    { "organisation: wrong digit", checkOrganisationCode, u"D21435691", Unsure, Digit, 8, u"X" },
    { "organisation: small letter", checkOrganisationCode, u"d2143569X", Wrong, Character, 0, u"D" },
    { "organisation: too short", checkOrganisationCode, u"D2143569", Wrong, Length, -1, u"9" },
    { "cas: water", checkCas, u"7732-18-5", Good },
    { "cas: ethanol", checkCas, u"64-17-5", Good },
    { "cas: formaldehyde", checkCas, u"50-00-0", Good },
    { "cas: caffeine", checkCas, u"58-08-2", Good },
    { "cas: wrong digit", checkCas, u"7732-18-4", Wrong, Digit, 8, u"5" },
    { "cas: no dash", checkCas, u"7732-185", Wrong, Character, 6, u"-" },
    { "cas: too short", checkCas, u"1-00-0", Wrong, Length, -1, u"" },
    { "cas: letter", checkCas, u"77A2-18-5", Wrong, Character, 2, u"" },
};

} // namespace

class CheckDigitTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownNumbers_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < std::size(vectors); ++i)
            QTest::newRow(vectors[i].what) << static_cast<int>(i);
    }
    void knownNumbers()
    {
        QFETCH(int, index);
        const Vector& vector = vectors[index];
        const NumberCheckResult result = vector.check(vector.text);
        QCOMPARE(result.verdict, vector.verdict);
        QCOMPARE(result.fault, vector.fault);
        QCOMPARE(result.position, vector.position);
        if (vector.expected)
            QCOMPARE(result.expected, QStringView(vector.expected).toString());
        QCOMPARE(result.isGood(), vector.verdict == Good);
    }

    // Whatever is named as expected, put there, is good; and one wrong character never stays unnoticed.
    void theNamedCharacterMends()
    {
        const std::pair<Check, QString> samples[] = { { checkUscc, u"91350100M000100Y43"_s }, { checkIso6346, u"CSQU3054383"_s },
            { checkVin, u"1M8GDM9AXKP042788"_s }, { checkCas, u"7732-18-5"_s } };
        for (const auto& [check, good] : samples) {
            for (qsizetype at = 0; at < good.size(); ++at) {
                for (const QChar other : u"0123456789ABCDEFGHJKLMNPRTUWXY"_s) {
                    QString changed = good;
                    changed[at] = other;
                    const NumberCheckResult result = check(changed);
                    if (changed == good || result.isGood())
                        continue; // ISO 6346 and VIN have remainders in common: see below
                    if (result.fault != Digit)
                        continue;
                    changed[result.position] = result.expected[0];
                    QVERIFY2(check(changed).isGood(), qPrintable(changed));
                }
            }
        }
        // Modulus 31 is prime and above the alphabet: every single slip shows.
        for (qsizetype at = 0; at < 18; ++at)
            for (const QChar other : u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s) {
                QString changed = u"91350100M000100Y43"_s;
                if (changed[at] == other)
                    continue;
                changed[at] = other;
                QVERIFY2(!checkUscc(changed).isGood(), qPrintable(changed));
            }
    }

    void partsOfAnEntryNumber()
    {
        const auto number = parseEntryNo(u"020220080525641690");
        QVERIFY(number);
        QCOMPARE(number->customs, u"0202"_s);
        QCOMPARE(number->year, 2008);
        QVERIFY(number->isExport);
        QCOMPARE(number->serial, u"525641690"_s);
        QVERIFY(!parseEntryNo(u"222920261000012345")->isExport);
        QVERIFY(parseEntryNo(u"22292026E000012345")->isExport);
        QVERIFY(!parseEntryNo(u"2229"));
    }
};

QTEST_GUILESS_MAIN(CheckDigitTest)
#include "tst_checkdigit.moc"
