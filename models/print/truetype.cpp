// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/truetype.h"

#include <QtEndian>

namespace Tongguan {
namespace {

constexpr int BoxGlyph = 0;
// Composite glyphs (OpenType specification, "glyf"): flags of a component.
constexpr quint16 WordArguments = 0x0001, OneScale = 0x0008, MoreComponents = 0x0020, TwoScales = 0x0040, FourScales = 0x0080;

void put16(QByteArray& to, quint32 value)
{
    to.append(char(value >> 8));
    to.append(char(value));
}

void put32(QByteArray& to, quint32 value)
{
    put16(to, value >> 16);
    put16(to, value & 0xffff);
}

void patch16(QByteArray& in, qsizetype at, quint16 value) { qToBigEndian(value, in.data() + at); }
void patch32(QByteArray& in, qsizetype at, quint32 value) { qToBigEndian(value, in.data() + at); }

quint32 checksumOf(const QByteArray& bytes)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4)
        sum += qFromBigEndian<quint32>(bytes.constData() + at);
    return sum;
}

// Where the components of a composite outline name their glyphs.
QList<qsizetype> componentsOf(QByteArrayView outline)
{
    QList<qsizetype> places;
    if (outline.size() < 12 || qFromBigEndian<qint16>(outline.data()) >= 0)
        return places;
    qsizetype at = 10;
    while (at + 4 <= outline.size()) {
        const auto flags = qFromBigEndian<quint16>(outline.data() + at);
        places.append(at + 2);
        at += 4 + (flags & WordArguments ? 4 : 2);
        at += flags & OneScale ? 2 : flags & TwoScales ? 4 : flags & FourScales ? 8 : 0;
        if (!(flags & MoreComponents))
            break;
    }
    return places;
}

QByteArray fontFile(QList<std::pair<QByteArray, QByteArray>> tables)
{
    const auto count = quint32(tables.size());
    quint32 power = 1, log = 0;
    while (power * 2 <= count) {
        power *= 2;
        ++log;
    }
    QByteArray head, body;
    put32(head, 0x00010000);
    put16(head, count);
    put16(head, power * 16);
    put16(head, log);
    put16(head, count * 16 - power * 16);
    const auto start = quint32(12 + 16 * tables.size());
    for (auto& [tag, bytes] : tables) {
        const auto length = quint32(bytes.size());
        bytes.append(QByteArray((4 - bytes.size() % 4) % 4, '\0'));
        head.append(tag);
        put32(head, checksumOf(bytes));
        put32(head, start + quint32(body.size()));
        put32(head, length);
        body.append(bytes);
    }
    return head + body;
}

} // namespace

Result<std::unique_ptr<const TrueTypeFont>> TrueTypeFont::open(QByteArray bytes, int face)
{
    std::unique_ptr<TrueTypeFont> font(new TrueTypeFont);
    font->m_bytes = std::move(bytes);
    qsizetype start = 0;
    if (font->m_bytes.startsWith("ttcf")) {
        if (face < 0 || quint32(face) >= font->u32(8))
            return fail(ErrorKind::Corrupt, u"font.format"_s, u"no such face in the collection"_s);
        start = qsizetype(font->u32(12 + 4 * face));
    }
    if (!font->readTables(start) || !font->readCharacters())
        return fail(ErrorKind::Corrupt, u"font.format"_s, u"not a TrueType font with outlines and a table of characters"_s);
    font->readName();
    return font;
}

quint16 TrueTypeFont::u16(qsizetype at) const
{
    return at >= 0 && at + 2 <= m_bytes.size() ? qFromBigEndian<quint16>(m_bytes.constData() + at) : quint16(0);
}

quint32 TrueTypeFont::u32(qsizetype at) const
{
    return at >= 0 && at + 4 <= m_bytes.size() ? qFromBigEndian<quint32>(m_bytes.constData() + at) : 0U;
}

bool TrueTypeFont::readTables(qsizetype start)
{
    const int count = u16(start + 4);
    for (int i = 0; i < count; ++i) {
        const qsizetype at = start + 12 + 16 * i;
        const Table found { qsizetype(u32(at + 8)), qsizetype(u32(at + 12)) };
        if (at + 16 <= m_bytes.size() && found.offset + found.length <= m_bytes.size())
            m_tables.insert(m_bytes.mid(at, 4), found);
    }
    for (const char* tag : { "head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap" })
        if (table(tag).length == 0)
            return false;
    m_metrics = table("hmtx").offset;
    m_places = table("loca").offset;
    m_outlines = table("glyf");
    const qsizetype head = table("head").offset, hhea = table("hhea").offset;
    m_unitsPerEm = u16(head + 18);
    m_longOffsets = u16(head + 50) == 1;
    m_glyphCount = u16(table("maxp").offset + 4);
    m_metricCount = u16(hhea + 34);
    if (m_unitsPerEm == 0 || m_glyphCount == 0 || m_metricCount == 0)
        return false;
    const auto scaled = [this](quint16 units) { return 1000.0 * double(qint16(units)) / m_unitsPerEm; };
    m_ascent = scaled(u16(hhea + 4));
    m_descent = scaled(u16(hhea + 6));
    for (size_t i = 0; i < 4; ++i)
        m_box[i] = qRound(scaled(u16(head + 36 + 2 * qsizetype(i))));
    return true;
}

// The table of all of Unicode (format 12); fonts without one are not for Chinese paper.
bool TrueTypeFont::readCharacters()
{
    const qsizetype cmap = table("cmap").offset;
    for (int i = 0; i < u16(cmap + 2); ++i) {
        const qsizetype at = cmap + qsizetype(u32(cmap + 8 + 8 * i));
        if (u16(at) != 12)
            continue;
        const quint32 count = std::min<quint32>(u32(at + 12), 0x10000);
        for (quint32 k = 0; k < count; ++k) {
            const qsizetype range = at + 16 + 12 * qsizetype(k);
            m_ranges.append({ u32(range), u32(range + 4), u32(range + 8) });
        }
        return !m_ranges.isEmpty();
    }
    return false;
}

void TrueTypeFont::readName()
{
    constexpr int PostScriptName = 6, Windows = 3;
    const qsizetype names = table("name").offset;
    for (int i = 0; names > 0 && i < u16(names + 2); ++i) {
        const qsizetype at = names + 6 + 12 * i;
        if (u16(at) != Windows || u16(at + 6) != PostScriptName)
            continue;
        const qsizetype text = names + u16(names + 4) + u16(at + 10);
        for (qsizetype k = 0; k + 1 < u16(at + 8); k += 2)
            m_name += QChar(u16(text + k));
        break;
    }
    m_name.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'-'; });
    if (m_name.isEmpty())
        m_name = u"Paper"_s;
}

quint16 TrueTypeFont::glyph(char32_t character) const
{
    const auto found = std::upper_bound(m_ranges.begin(), m_ranges.end(), quint32(character), [](quint32 c, const Range& range) { return c < range.first; });
    if (found == m_ranges.begin())
        return BoxGlyph;
    const Range& range = *std::prev(found);
    const quint32 glyph = range.glyph + (quint32(character) - range.first);
    return quint32(character) <= range.last && glyph < quint32(m_glyphCount) ? quint16(glyph) : quint16(BoxGlyph);
}

double TrueTypeFont::width(quint16 glyph) const
{
    const int metric = std::min<int>(glyph, m_metricCount - 1);
    return 1000.0 * u16(m_metrics + 4 * metric) / m_unitsPerEm;
}

QByteArrayView TrueTypeFont::outline(quint16 glyph) const
{
    if (glyph >= m_glyphCount)
        return {};
    const auto place = [this](int index) {
        return m_longOffsets ? qsizetype(u32(m_places + 4 * index)) : 2 * qsizetype(u16(m_places + 2 * index));
    };
    const qsizetype from = place(glyph), to = place(glyph + 1);
    if (to <= from || to > m_outlines.length)
        return {};
    return QByteArrayView(m_bytes).sliced(m_outlines.offset + from, to - from);
}

QByteArray TrueTypeFont::copyOf(const char* tag) const
{
    const Table found = table(tag);
    return m_bytes.mid(found.offset, found.length);
}

QByteArray TrueTypeFont::subset(const QList<quint16>& glyphs) const
{
    QList<quint16> all { BoxGlyph };
    all += glyphs;
    QHash<quint16, quint16> parts; // glyphs that composite ones are made of
    QByteArray glyf, loca, hmtx;
    for (qsizetype i = 0; i < all.size(); ++i) { // grows while parts are found
        put32(loca, quint32(glyf.size()));
        QByteArray bytes = outline(all[i]).toByteArray();
        for (const qsizetype place : componentsOf(bytes)) {
            const auto part = qFromBigEndian<quint16>(bytes.constData() + place);
            if (!parts.contains(part)) {
                parts.insert(part, quint16(all.size()));
                all.append(part);
            }
            patch16(bytes, place, parts.value(part));
        }
        bytes.append(QByteArray((4 - bytes.size() % 4) % 4, '\0'));
        glyf.append(bytes);
        const bool own = all[i] < m_metricCount;
        put16(hmtx, u16(m_metrics + 4 * (own ? int(all[i]) : m_metricCount - 1)));
        put16(hmtx, own ? u16(m_metrics + 4 * all[i] + 2) : u16(m_metrics + 4 * m_metricCount + 2 * (all[i] - m_metricCount)));
    }
    put32(loca, quint32(glyf.size()));

    QByteArray head = copyOf("head"), hhea = copyOf("hhea"), maxp = copyOf("maxp");
    const auto count = quint16(all.size());
    patch32(head, 8, 0); // the whole file's checksum, below
    patch16(head, 50, 1); // long offsets
    patch16(hhea, 34, count);
    patch16(maxp, 4, count);
    QList<std::pair<QByteArray, QByteArray>> tables;
    const auto add = [&tables](const char* tag, const QByteArray& bytes) {
        if (!bytes.isEmpty())
            tables.append({ QByteArray(tag, 4), bytes });
    };
    // By tag, as the file wants them; hinting programs go along because outlines may call them.
    add("cvt ", copyOf("cvt "));
    add("fpgm", copyOf("fpgm"));
    add("glyf", glyf);
    add("head", head);
    add("hhea", hhea);
    add("hmtx", hmtx);
    add("loca", loca);
    add("maxp", maxp);
    add("prep", copyOf("prep"));
    QByteArray file = fontFile(tables);
    qsizetype headAt = 0;
    for (int i = 0; i < tables.size(); ++i)
        if (tables[i].first == "head")
            headAt = qsizetype(qFromBigEndian<quint32>(file.constData() + 12 + 16 * i + 8));
    patch32(file, headAt + 8, 0xB1B0AFBAU - checksumOf(file));
    return file;
}

} // namespace Tongguan
