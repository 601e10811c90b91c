// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/typesetter.h"

namespace Tongguan {
namespace {

bool isIdeographic(char32_t c)
{
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF) || c >= 0x20000;
}

// Closing marks do not begin a line.
bool staysBehind(char32_t c)
{
    static const QString marks = u"、。，．；：！？）》」』】〕%),.;:!?"_s;
    return c < 0x10000 && marks.contains(QChar(char16_t(c)));
}

bool mayBreak(char32_t before, char32_t after)
{
    if (after == U' ' || staysBehind(after))
        return false;
    return before == U' ' || before == U'|' || before == U'-' || before == U'/' || before == U',' || before == U';' || isIdeographic(before) || isIdeographic(after);
}

} // namespace

QString Typesetter::clean(const QString& text)
{
    QString out = text;
    out.replace(u"\r\n"_s, u"\n"_s);
    for (QChar& c : out)
        if (c == u'\r')
            c = u'\n';
        else if (c.category() == QChar::Other_Control && c != u'\n')
            c = u' ';
    return out;
}

double Typesetter::advance(char32_t character)
{
    const auto known = m_advances.constFind(character);
    if (known != m_advances.constEnd())
        return *known;
    const double value = m_font.width(m_font.glyph(character));
    m_advances.insert(character, value);
    return value;
}

double Typesetter::width(const QString& text, double size)
{
    double sum = 0;
    for (const char32_t character : text.toStdU32String())
        sum += advance(character);
    return sum * size / 1000 * MillimetresPerPoint;
}

QStringList Typesetter::wrap(const QString& text, double width, double size)
{
    QStringList lines;
    const double limit = width / MillimetresPerPoint / size * 1000;
    for (const QString& paragraph : text.split(u'\n')) {
        const std::u32string characters = paragraph.toStdU32String();
        const auto count = qsizetype(characters.size());
        const auto part = [&characters](qsizetype from, qsizetype to) {
            while (to > from && characters[size_t(to - 1)] == U' ')
                --to;
            return QString::fromUcs4(characters.data() + from, to - from);
        };
        qsizetype start = 0, chance = 0;
        double used = 0;
        for (qsizetype i = 0; i < count; ++i) {
            if (i > start && mayBreak(characters[size_t(i - 1)], characters[size_t(i)]))
                chance = i;
            used += advance(characters[size_t(i)]);
            if (used <= limit || i == start || characters[size_t(i)] == U' ')
                continue;
            const qsizetype end = chance > start ? chance : i;
            lines.append(part(start, end));
            start = chance = end;
            while (start < i && characters[size_t(start)] == U' ')
                ++start;
            used = 0;
            for (qsizetype k = start; k <= i; ++k)
                used += advance(characters[size_t(k)]);
        }
        lines.append(part(start, count));
    }
    return lines;
}

} // namespace Tongguan
