// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/checkdigit.h"

#include <array>

namespace Tongguan {

namespace {

    bool isAsciiDigit(QChar character)
    {
        return character >= u'0' && character <= u'9';
    }

    bool isAsciiUpper(QChar character)
    {
        return character >= u'A' && character <= u'Z';
    }

    int digitValue(QChar character)
    {
        return character.unicode() - u'0';
    }

    QChar digitCharacter(int value)
    {
        return QChar(static_cast<char16_t>(u'0' + value));
    }

    NumberCheckResult wrongLength(int length)
    {
        return { NumberVerdict::Wrong, NumberFault::Length, -1, QString::number(length) };
    }

    // A small letter where the big one would do says so.
    NumberCheckResult wrongCharacter(QStringView text, qsizetype position, bool lettersAllowed)
    {
        const QChar upper = text[position].toUpper();
        const bool onlyCase = lettersAllowed && isAsciiUpper(upper) && upper != text[position];
        return { NumberVerdict::Wrong, NumberFault::Character, static_cast<int>(position), onlyCase ? QString(upper) : QString() };
    }

    NumberCheckResult checkCharacter(QStringView text, qsizetype position, QChar expected, NumberVerdict otherwise = NumberVerdict::Wrong)
    {
        if (text[position] == expected)
            return {};
        return { otherwise, NumberFault::Digit, static_cast<int>(position), QString(expected) };
    }

    // Weights of the letters in ISO 6346: 10 on, leaving out the multiples of 11.
    int containerValue(QChar character)
    {
        if (isAsciiDigit(character))
            return digitValue(character);
        const int letter = character.unicode() - u'A';
        return 10 + letter + (letter >= 1) + (letter >= 11) + (letter >= 21);
    }

    // ISO 3779 transliteration; 0 where the character is not allowed (no digit is asked for).
    int vinValue(QChar character)
    {
        constexpr std::u16string_view letters = u"ABCDEFGH.JKLMN.P.R.STUVWXYZ";
        constexpr std::array<int, 27> values { 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 0, 2, 3, 4, 5, 6, 7, 8, 9 };
        const size_t at = letters.find(character.unicode());
        return at == std::u16string_view::npos || character == u'.' ? 0 : values[at];
    }

} // namespace

NumberCheckResult checkUscc(QStringView text)
{
    constexpr std::u16string_view alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"; // no I, O, S, V, Z
    if (text.size() != 18)
        return wrongLength(18);
    int sum = 0;
    int weight = 1;
    for (qsizetype i = 0; i < 18; ++i) {
        const size_t value = alphabet.find(text[i].unicode());
        const bool division = i >= 2 && i < 8; // administrative division: figures only
        if (value == std::u16string_view::npos || (division && value > 9))
            return wrongCharacter(text, i, !division && alphabet.find(text[i].toUpper().unicode()) != std::u16string_view::npos);
        if (i < 17)
            sum += static_cast<int>(value) * weight;
        weight = weight * 3 % 31;
    }
    return checkCharacter(text, 17, QChar(alphabet[static_cast<size_t>((31 - sum % 31) % 31)]));
}

NumberCheckResult checkOrganisationCode(QStringView text)
{
    constexpr std::array<int, 8> weights { 3, 7, 9, 10, 5, 8, 4, 2 };
    if (text.size() != 9)
        return wrongLength(9);
    int sum = 0;
    for (qsizetype i = 0; i < 8; ++i) {
        if (!isAsciiDigit(text[i]) && !isAsciiUpper(text[i]))
            return wrongCharacter(text, i, true);
        const int value = isAsciiDigit(text[i]) ? digitValue(text[i]) : 10 + text[i].unicode() - u'A';
        sum += value * weights[static_cast<size_t>(i)];
    }
    const int check = (11 - sum % 11) % 11;
    return checkCharacter(text, 8, check == 10 ? QChar(u'X') : digitCharacter(check), NumberVerdict::Unsure);
}

NumberCheckResult checkEntryNo(QStringView text)
{
    if (text.size() != 18)
        return wrongLength(18);
    for (qsizetype i = 0; i < 18; ++i) {
        const bool turn = i == 8;
        const bool fits = turn ? text[i] == u'0' || text[i] == u'1' || text[i] == u'I' || text[i] == u'E' : isAsciiDigit(text[i]);
        if (!fits) {
            const QChar upper = text[i].toUpper();
            return wrongCharacter(text, i, turn && (upper == u'I' || upper == u'E'));
        }
    }
    const QStringView century = text.sliced(4, 2);
    if (century != u"19" && century != u"20")
        return { NumberVerdict::Wrong, NumberFault::Character, 4, {} };
    return {};
}

std::optional<EntryNumber> parseEntryNo(QStringView text)
{
    if (!checkEntryNo(text).isGood())
        return std::nullopt;
    return EntryNumber { .customs = text.first(4).toString(),
        .year = text.sliced(4, 4).toInt(),
        .isExport = text[8] == u'0' || text[8] == u'E',
        .serial = text.sliced(9).toString() };
}

NumberCheckResult checkIso6346(QStringView text)
{
    if (text.size() != 11)
        return wrongLength(11);
    int sum = 0;
    for (qsizetype i = 0; i < 11; ++i) {
        const bool letter = i < 4;
        if (!(letter ? isAsciiUpper(text[i]) : isAsciiDigit(text[i])))
            return wrongCharacter(text, i, letter);
        if (i == 3 && text[i] != u'U' && text[i] != u'J' && text[i] != u'Z')
            return { NumberVerdict::Wrong, NumberFault::Character, 3, QString(u'U') };
        if (i < 10)
            sum += containerValue(text[i]) << i;
    }
    return checkCharacter(text, 10, digitCharacter(sum % 11 % 10));
}

NumberCheckResult checkVin(QStringView text)
{
    constexpr std::array<int, 17> weights { 8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2 };
    if (text.size() != 17)
        return wrongLength(17);
    int sum = 0;
    for (qsizetype i = 0; i < 17; ++i) {
        const int value = isAsciiDigit(text[i]) ? digitValue(text[i]) : vinValue(text[i]);
        if (value == 0 && text[i] != u'0')
            return wrongCharacter(text, i, vinValue(text[i].toUpper()) != 0);
        sum += value * weights[static_cast<size_t>(i)];
    }
    return checkCharacter(text, 8, sum % 11 == 10 ? QChar(u'X') : digitCharacter(sum % 11), NumberVerdict::Unsure);
}

NumberCheckResult checkCustomsCode(QStringView text)
{
    if (text.size() != 10)
        return wrongLength(10);
    for (qsizetype i = 0; i < 10; ++i) {
        const bool letters = i >= 4; // newer zones, natures and serials
        if (!isAsciiDigit(text[i]) && !(letters && isAsciiUpper(text[i])))
            return wrongCharacter(text, i, letters);
    }
    return {};
}

NumberCheckResult checkCas(QStringView text)
{
    // 2 to 7 figures, dash, 2 figures, dash, check digit
    if (text.size() < 7 || text.size() > 12)
        return { NumberVerdict::Wrong, NumberFault::Length, -1, {} };
    int sum = 0;
    int place = 0;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const bool dash = i == text.size() - 2 || i == text.size() - 5;
        if (dash != (text[i] == u'-') || (!dash && !isAsciiDigit(text[i])))
            return { NumberVerdict::Wrong, NumberFault::Character, static_cast<int>(i), dash ? QString(u'-') : QString() };
        if (!dash)
            sum += digitValue(text[i]) * place++;
    }
    return checkCharacter(text, text.size() - 1, digitCharacter(sum % 10));
}

QStringView findCas(QStringView text)
{
    const auto isPart = [](QChar character) { return isAsciiDigit(character) || character == u'-'; };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isAsciiDigit(text[at]))
            continue;
        qsizetype end = at;
        while (end < text.size() && isPart(text[end]))
            ++end;
        const QStringView part = text.sliced(at, end - at);
        const NumberFault fault = checkCas(part).fault;
        if (fault == NumberFault::None || fault == NumberFault::Digit)
            return part;
        at = end;
    }
    return {};
}

} // namespace Tongguan
