// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/composer.h"

#include "models/print/barcode.h"
#include "models/print/typesetter.h"

#include <cmath>
#include <numeric>

namespace Tongguan {
namespace {

constexpr double Rise = 0.86; // of the size, from the top of a line to its base line
constexpr double SizeStep = 0.25, LastSize = 3; // points
constexpr double Tolerance = 0.01; // millimetres

struct SetCell {
    const PrintCell* cell = nullptr;
    double x = 0; // of the record, where several stand side by side
    QString caption;
    QStringList lines;
    double size = 8, captionSize = 6, leading = 1.22;
    QString code; // what bars or square hold
};

struct SetBand {
    const PrintBand* band = nullptr;
    double height = 0;
    QList<SetCell> cells;
};

QString paragraphText(const QList<PrintPart>& parts, const PrintScope& scope)
{
    QString out;
    for (const PrintPart& part : parts) {
        if (part.each.isEmpty()) {
            out += part.text.expand(scope);
            continue;
        }
        QStringList texts;
        if (const auto* records = scope.group(part.each))
            for (const PrintRecord& record : *records)
                texts.append(part.text.expand({ &record, &scope }));
        if (!texts.isEmpty())
            out += part.before + texts.join(part.join);
    }
    return Typesetter::clean(out);
}

class Composer final {
public:
    Composer(const Layout& layout, const PrintRecord& record, const TrueTypeFont& font) : m_layout(layout), m_type(font), m_root { &record, nullptr } { }

    PrintedPages compose()
    {
        newPage();
        for (const PrintBand& band : m_layout.bands)
            if (band.place == PrintBand::Place::Flow)
                flow(band, m_root);
        finish();
        return std::move(m_out);
    }

private:
    // -- setting: texts into lines
    SetCell set(const PrintCell& cell, const PrintScope& scope, double x, double limit);
    void fit(SetCell& set, const QStringList& paragraphs, double width, double limit);
    SetBand set(const PrintBand& band, QList<PrintScope> records);
    [[nodiscard]] double captionHeight(const SetCell& set) const { return set.caption.isEmpty() ? 0 : set.captionSize * m_layout.leading * MillimetresPerPoint; }
    [[nodiscard]] double lineHeight(const SetCell& set) const { return set.size * set.leading * MillimetresPerPoint; }
    [[nodiscard]] double textHeight(const SetCell& set) const { return captionHeight(set) + double(set.lines.size()) * lineHeight(set) + 2 * m_layout.padding; }
    std::pair<SetBand, SetBand> split(const SetBand& band, double room) const;

    // -- flowing: bands onto pages
    void flow(const PrintBand& band, const PrintScope& scope);
    void flowRecords(const PrintBand& band, const PrintScope& scope, const QList<PrintRecord>& records);
    void put(const SetBand& band);
    void newPage();
    void finish();
    [[nodiscard]] double marginHeight(PrintBand::Place place, qsizetype page, bool isLast);
    [[nodiscard]] QList<SetBand> margin(PrintBand::Place place, qsizetype page, bool isLast, const PrintScope& scope);

    // -- drawing
    void draw(PrintedPage& page, const SetBand& band, double y);
    void draw(PrintedPage& page, const SetCell& set, double y, double height);
    void drawText(PrintedPage& page, const SetCell& set, double x, double y, double width, double height);
    void drawCode(PrintedPage& page, const SetCell& set, double x, double y, double width, double height) const;
    void border(PrintedPage& page, double x, double y, double width, double height) const;

    const Layout& m_layout;
    Typesetter m_type;
    PrintScope m_root;
    PrintedPages m_out;
    double m_y = 0, m_start = 0, m_bottom = 0; // of the flow on this page
    QList<double> m_starts, m_bottoms;
    struct Heading {
        const PrintBand* band;
        const PrintScope* scope;
    };
    QList<Heading> m_headings; // to be repeated on the next page
};

// Wrapped; made smaller while it does not fit; then set tighter.
void Composer::fit(SetCell& set, const QStringList& paragraphs, double width, double limit)
{
    const auto wrapAll = [&] {
        set.lines.clear();
        for (const QString& paragraph : paragraphs)
            set.lines += m_type.wrap(paragraph, width, set.size);
        while (!set.lines.isEmpty() && set.lines.last().isEmpty())
            set.lines.removeLast();
    };
    wrapAll();
    while (textHeight(set) > limit + Tolerance && set.size > LastSize) {
        if (set.size <= set.cell->smallest && set.leading > 1.05)
            set.leading = 1.05;
        else
            set.size -= SizeStep;
        wrapAll();
    }
}

SetCell Composer::set(const PrintCell& cell, const PrintScope& scope, double x, double limit)
{
    SetCell set { &cell, x, {}, {}, cell.size, cell.captionSize, m_layout.leading, {} };
    if (!cell.onlyWith.isEmpty() && scope.value(cell.onlyWith).isEmpty())
        return set;
    const double width = cell.width - 2 * m_layout.padding;
    set.caption = Typesetter::clean(cell.caption.expand(scope)).replace(u'\n', u' ');
    while (!set.caption.isEmpty() && set.captionSize > LastSize && m_type.width(set.caption, set.captionSize) > width)
        set.captionSize -= SizeStep;
    QStringList paragraphs;
    for (const auto& paragraph : cell.paragraphs)
        if (const QString text = paragraphText(paragraph, scope); !text.isEmpty() || !cell.dense)
            paragraphs.append(text);
    if (cell.code != PrintCell::Code::None)
        set.code = paragraphs.join(u'\n');
    else
        fit(set, paragraphs, width, limit);
    return set;
}

SetBand Composer::set(const PrintBand& band, QList<PrintScope> records)
{
    SetBand result { &band, band.height, {} };
    const double step = (m_layout.width - m_layout.left - m_layout.right) / band.across;
    for (qsizetype i = 0; i < records.size(); ++i) {
        for (const PrintCell& cell : band.cells) {
            const double room = cell.height > 0 ? cell.height : band.height - cell.y;
            const bool isFixed = !band.grow || cell.height > 0;
            result.cells.append(set(cell, records[i], double(i) * step, isFixed ? room : 1e9));
            if (!isFixed)
                result.height = std::max(result.height, cell.y + textHeight(result.cells.last()));
        }
    }
    return result;
}

// What fits into `room`, and the rest.
std::pair<SetBand, SetBand> Composer::split(const SetBand& band, double room) const
{
    SetBand head = band, tail = band;
    head.height = room;
    tail.height = 0;
    for (qsizetype i = 0; i < band.cells.size(); ++i) {
        const SetCell& all = band.cells[i];
        const double free = room - all.cell->y - captionHeight(all) - 2 * m_layout.padding;
        const auto count = all.cell->height > 0 ? all.lines.size() : std::clamp<qsizetype>(qsizetype(free / lineHeight(all) + Tolerance), 0, all.lines.size());
        head.cells[i].lines = all.lines.first(count);
        tail.cells[i].lines = all.lines.sliced(count);
        tail.cells[i].code.clear();
        tail.height = std::max(tail.height, all.cell->y + textHeight(tail.cells[i]));
    }
    return { head, tail };
}

void Composer::put(const SetBand& band)
{
    SetBand rest = band;
    for (;;) {
        const bool isFresh = m_y <= m_start + Tolerance;
        if (m_y + rest.height <= m_bottom + Tolerance || (isFresh && !rest.band->grow)) {
            draw(m_out.pages.last(), rest, m_y);
            m_y += rest.height + rest.band->after;
            return;
        }
        if (isFresh) { // longer than a whole page
            const auto [head, tail] = split(rest, m_bottom - m_y);
            const auto linesOf = [](const SetBand& set) { return std::accumulate(set.cells.begin(), set.cells.end(), qsizetype(0), [](qsizetype sum, const SetCell& cell) { return sum + cell.lines.size(); }); };
            draw(m_out.pages.last(), head, m_y);
            m_y = m_bottom;
            if (linesOf(tail) == 0 || linesOf(tail) == linesOf(rest))
                return; // all set, or a page too low for a single line
            rest = tail;
        }
        newPage();
    }
}

void Composer::flow(const PrintBand& band, const PrintScope& scope)
{
    if (!band.onlyWith.isEmpty() && scope.value(band.onlyWith).isEmpty())
        return;
    if (band.each.isEmpty()) {
        if (!band.cells.isEmpty()) {
            const SetBand one = set(band, { scope });
            if (band.keep > 0 && m_y + one.height + band.keep > m_bottom && m_y > m_start + Tolerance)
                newPage();
            put(one);
        }
        for (const PrintBand& below : band.bands)
            flow(below, scope);
        return;
    }
    if (const auto* records = scope.group(band.each); records && !records->isEmpty())
        flowRecords(band, scope, *records);
}

void Composer::flowRecords(const PrintBand& band, const PrintScope& scope, const QList<PrintRecord>& records)
{
    const qsizetype outer = m_headings.size();
    const auto scopeOf = [&](qsizetype i) { return PrintScope { &records[i], &scope }; };
    for (qsizetype i = 0; i < records.size(); i += band.across) {
        QList<PrintScope> row;
        for (qsizetype k = i; k < std::min<qsizetype>(i + band.across, records.size()); ++k)
            row.append(scopeOf(k));
        const SetBand first = band.cells.isEmpty() ? SetBand() : set(band, row);
        if (i == 0) { // the heading does not stand alone at the foot of a page
            double height = first.height;
            for (const PrintBand& heading : band.heading)
                height += set(heading, { scope }).height + heading.after;
            if (m_y + height > m_bottom + Tolerance && m_y > m_start + Tolerance)
                newPage();
            for (const PrintBand& heading : band.heading) {
                put(set(heading, { scope }));
                m_headings.append({ &heading, &scope });
            }
        }
        if (!band.cells.isEmpty())
            put(first);
        for (const PrintBand& below : band.bands)
            flow(below, row.first());
    }
    m_headings.resize(outer);
}

double Composer::marginHeight(PrintBand::Place place, qsizetype page, bool isLast)
{
    PrintRecord numbers; // as wide as they may become
    numbers.set(u"page"_s, u"99"_s);
    numbers.set(u"pages"_s, u"99"_s);
    double height = 0;
    for (const SetBand& band : margin(place, page, isLast, { &numbers, &m_root }))
        height += band.height + band.band->after;
    return height;
}

QList<SetBand> Composer::margin(PrintBand::Place place, qsizetype page, bool isLast, const PrintScope& scope)
{
    QList<SetBand> bands;
    for (const PrintBand& band : m_layout.bands) {
        const bool isHere = band.on == PrintBand::On::Every || (band.on == PrintBand::On::First && page == 0) || (band.on == PrintBand::On::Later && page > 0)
            || (band.on == PrintBand::On::Last && isLast);
        if (band.place == place && isHere && (band.onlyWith.isEmpty() || !scope.value(band.onlyWith).isEmpty()))
            bands.append(set(band, { scope }));
    }
    return bands;
}

void Composer::newPage()
{
    PrintedPage page;
    page.width = m_layout.width;
    page.height = m_layout.height;
    const qsizetype index = m_out.pages.size();
    m_out.pages.append(page);
    m_y = m_layout.top + marginHeight(PrintBand::Place::Top, index, false);
    m_bottom = m_layout.height - m_layout.bottom - marginHeight(PrintBand::Place::Bottom, index, false);
    m_starts.append(m_y);
    m_bottoms.append(m_bottom);
    for (const Heading& heading : m_headings) {
        const SetBand band = set(*heading.band, { *heading.scope });
        draw(m_out.pages.last(), band, m_y);
        m_y += band.height + band.band->after;
    }
    m_start = m_y;
}

void Composer::finish()
{
    const qsizetype last = m_out.pages.size() - 1;
    const double lastBottom = m_layout.height - m_layout.bottom - marginHeight(PrintBand::Place::Bottom, last, true);
    if (m_y > lastBottom + Tolerance) {
        m_headings.clear();
        newPage();
    }
    const qsizetype count = m_out.pages.size();
    m_bottoms.last() = m_layout.height - m_layout.bottom - marginHeight(PrintBand::Place::Bottom, count - 1, true);
    for (qsizetype i = 0; i < count; ++i) {
        PrintRecord numbers;
        numbers.set(u"page"_s, QString::number(i + 1));
        numbers.set(u"pages"_s, QString::number(count));
        const PrintScope scope { &numbers, &m_root };
        PrintedPage& page = m_out.pages[i];
        PrintedPage whole = page; // the head is read first
        whole.texts.clear();
        double y = m_layout.top;
        for (const SetBand& band : margin(PrintBand::Place::Top, i, i + 1 == count, scope)) {
            draw(whole, band, y);
            y += band.height + band.band->after;
        }
        whole.texts += page.texts;
        y = m_bottoms[i];
        for (const SetBand& band : margin(PrintBand::Place::Bottom, i, i + 1 == count, scope)) {
            draw(whole, band, y);
            y += band.height + band.band->after;
        }
        page = whole;
        if (m_layout.frame)
            border(page, m_layout.left, m_starts[i], m_layout.width - m_layout.left - m_layout.right, m_bottoms[i] - m_starts[i]);
    }
}

void Composer::draw(PrintedPage& page, const SetBand& band, double y)
{
    for (const SetCell& cell : band.cells)
        draw(page, cell, y + cell.cell->y, cell.cell->height > 0 ? cell.cell->height : band.height - cell.cell->y);
}

void Composer::draw(PrintedPage& page, const SetCell& set, double y, double height)
{
    const double x = m_layout.left + set.x + set.cell->x, width = set.cell->width;
    if (set.cell->shade < 1)
        page.fills.append({ x, y, width, height, set.cell->shade });
    if (set.cell->border)
        border(page, x, y, width, height);
    drawCode(page, set, x, y, width, height);
    drawText(page, set, x, y, width, height);
}

void Composer::drawText(PrintedPage& page, const SetCell& set, double x, double y, double width, double height)
{
    const double pad = m_layout.padding;
    double top = y + pad;
    if (!set.caption.isEmpty()) {
        page.texts.append({ x + pad, top + Rise * set.captionSize * MillimetresPerPoint, set.captionSize, set.caption, false });
        top += captionHeight(set);
    }
    if (set.cell->middle)
        top += std::max(0.0, (height - textHeight(set)) / 2);
    for (const QString& line : set.lines) {
        const double free = width - 2 * pad - (set.cell->align == PrintCell::Align::Left ? 0 : m_type.width(line, set.size));
        const double shift = set.cell->align == PrintCell::Align::Right ? free : set.cell->align == PrintCell::Align::Centre ? free / 2 : 0;
        if (!line.isEmpty())
            page.texts.append({ x + pad + shift, top + Rise * set.size * MillimetresPerPoint, set.size, line, set.cell->bold });
        top += lineHeight(set);
    }
}

void Composer::drawCode(PrintedPage& page, const SetCell& set, double x, double y, double width, double height) const
{
    if (set.code.isEmpty())
        return;
    if (set.cell->code == PrintCell::Code::Bars) {
        const QList<int> widths = code128(set.code);
        const int modules = std::accumulate(widths.begin(), widths.end(), 0);
        double at = x;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const double bar = width * widths[i] / modules;
            if (i % 2 == 0)
                page.fills.append({ at, y, bar, height, 0 });
            at += bar;
        }
        return;
    }
    const auto rows = qrCode(set.code);
    const double module = rows.isEmpty() ? 0 : std::min(width, height) / double(rows.size());
    for (qsizetype row = 0; row < rows.size(); ++row)
        for (qsizetype from = 0; from < rows[row].size();) { // dark modules side by side are one rectangle
            qsizetype to = from;
            while (to < rows[row].size() && rows[row][to])
                ++to;
            if (to > from)
                page.fills.append({ x + double(from) * module, y + double(row) * module, double(to - from) * module, module, 0 });
            from = to + 1;
        }
}

void Composer::border(PrintedPage& page, double x, double y, double width, double height) const
{
    const auto rule = [&](double x1, double y1, double x2, double y2) {
        const auto rounded = [](double value) { return std::round(value * 100) / 100; };
        const PrintedRule line { rounded(x1), rounded(y1), rounded(x2), rounded(y2), m_layout.line };
        if (!page.rules.contains(line)) // neighbours share it
            page.rules.append(line);
    };
    rule(x, y, x + width, y);
    rule(x, y + height, x + width, y + height);
    rule(x, y, x, y + height);
    rule(x + width, y, x + width, y + height);
}

} // namespace

PrintedPages compose(const Layout& layout, const PrintRecord& record, const TrueTypeFont& font)
{
    PrintedPages pages = Composer(layout, record, font).compose();
    pages.title = layout.name.zh;
    return pages;
}

} // namespace Tongguan
