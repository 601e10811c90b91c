// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/base/text.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <memory>

namespace Tongguan {

// One face of a TrueType file or collection, read in place: which glyph a character has, how wide it is, and a small
// font file of chosen glyphs for a PDF. Only outlines of the kind "glyf": from them the text of a PDF can be told exactly.
class TrueTypeFont final {
public:
    // Fails with Corrupt "font.format" where it is no such font.
    [[nodiscard]] static Result<std::unique_ptr<const TrueTypeFont>> open(QByteArray bytes, int face = 0);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; } // the whole file
    [[nodiscard]] QString name() const { return m_name; } // PostScript name
    [[nodiscard]] quint16 glyph(char32_t character) const; // 0: it has none, a box is drawn
    [[nodiscard]] double width(quint16 glyph) const; // in thousandths of the size
    [[nodiscard]] double ascent() const { return m_ascent; } // thousandths
    [[nodiscard]] double descent() const { return m_descent; } // negative
    [[nodiscard]] std::array<int, 4> box() const { return m_box; } // thousandths

    // A font file in which glyph 0 is the box and glyph i + 1 is glyphs[i]; the same glyph may come twice.
    [[nodiscard]] QByteArray subset(const QList<quint16>& glyphs) const;

private:
    struct Table {
        qsizetype offset = 0, length = 0;
    };
    TrueTypeFont() = default;
    [[nodiscard]] bool readTables(qsizetype start);
    [[nodiscard]] bool readCharacters();
    void readName();
    [[nodiscard]] Table table(const char* tag) const { return m_tables.value(QByteArray(tag, 4)); }
    [[nodiscard]] QByteArray copyOf(const char* tag) const;
    [[nodiscard]] quint16 u16(qsizetype at) const;
    [[nodiscard]] quint32 u32(qsizetype at) const;
    [[nodiscard]] QByteArrayView outline(quint16 glyph) const; // empty: nothing is drawn

    struct Range {
        quint32 first = 0, last = 0, glyph = 0;
    };
    QByteArray m_bytes;
    QHash<QByteArray, Table> m_tables;
    Table m_outlines;
    qsizetype m_metrics = 0, m_places = 0;
    QList<Range> m_ranges; // sorted
    QString m_name;
    int m_unitsPerEm = 1000, m_glyphCount = 0, m_metricCount = 0;
    bool m_longOffsets = false;
    double m_ascent = 800, m_descent = -200;
    std::array<int, 4> m_box {};
};

} // namespace Tongguan
