// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/layout.h"

namespace Tongguan {
namespace {

constexpr double StandardSize = 8, StandardCaption = 6, SmallestSize = 4.5;

// Everything below with the values of one direction.
QJsonValue forDirection(const QJsonValue& value, QStringView direction)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue& item : value.toArray())
            out.append(forDirection(item, direction));
        return out;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    if (object.size() == 2 && object.contains(u"I") && object.contains(u"E"))
        return forDirection(object.value(direction), direction);
    QJsonObject out;
    for (auto it = object.begin(); it != object.end(); ++it)
        out.insert(it.key(), forDirection(it.value(), direction));
    return out;
}

// Reads a layout; the first fault is kept and ends it.
class LayoutReader final {
public:
    Layout layout;
    std::optional<Error> error;

    void read(const QJsonObject& json)
    {
        allow(json, { u"key"_s, u"name"_s, u"source"_s, u"page"_s, u"size"_s, u"captionSize"_s, u"smallest"_s, u"padding"_s, u"leading"_s, u"line"_s, u"frame"_s, u"bands"_s });
        layout.key = json.value(u"key").toString();
        const QJsonObject name = json.value(u"name").toObject();
        layout.name = { name.value(u"zh").toString(), name.value(u"en").toString() };
        layout.source = json.value(u"source").toString();
        const QJsonObject page = json.value(u"page").toObject();
        allow(page, { u"width"_s, u"height"_s, u"left"_s, u"top"_s, u"right"_s, u"bottom"_s });
        for (auto& [key, to] : std::initializer_list<std::pair<QStringView, double*>> { { u"width", &layout.width }, { u"height", &layout.height },
                 { u"left", &layout.left }, { u"top", &layout.top }, { u"right", &layout.right }, { u"bottom", &layout.bottom } })
            *to = page.value(key).toDouble(*to);
        layout.padding = json.value(u"padding").toDouble(layout.padding);
        layout.leading = json.value(u"leading").toDouble(layout.leading);
        layout.line = json.value(u"line").toDouble(layout.line);
        layout.frame = json.value(u"frame").toBool();
        m_size = json.value(u"size").toDouble(StandardSize);
        m_captionSize = json.value(u"captionSize").toDouble(StandardCaption);
        m_smallest = json.value(u"smallest").toDouble(SmallestSize);
        layout.bands = bands(json.value(u"bands"));
        if (layout.key.isEmpty() || layout.name.zh.isEmpty() || layout.bands.isEmpty() || layout.width <= layout.left + layout.right)
            refuse(u"layout.shape"_s, u"key, name, bands or page are missing or wrong"_s);
    }

private:
    void refuse(const QString& code, const QString& detail)
    {
        if (!error)
            error = Error { ErrorKind::Invalid, code, detail, layout.key };
    }

    void allow(const QJsonObject& json, const QStringList& keys) // a slip of the pen in a layout is told
    {
        for (auto it = json.begin(); it != json.end(); ++it)
            if (!keys.contains(it.key()))
                refuse(u"layout.shape"_s, u"unknown key "_s + it.key());
    }

    PrintText text(const QJsonValue& json)
    {
        auto compiled = PrintText::compile(json.toString());
        if (!compiled)
            refuse(compiled.error().code, compiled.error().detail + u": "_s + compiled.error().field);
        return compiled ? *std::move(compiled) : PrintText();
    }

    QList<PrintPart> paragraph(const QJsonValue& json)
    {
        QList<PrintPart> parts;
        for (const QJsonValue& item : json.isArray() ? json.toArray() : QJsonArray { json }) {
            const QJsonObject object = item.toObject();
            if (item.isObject())
                allow(object, { u"each"_s, u"text"_s, u"join"_s, u"before"_s });
            parts.append(item.isObject() ? PrintPart { object.value(u"each").toString(), text(object.value(u"text")), object.value(u"join").toString(), object.value(u"before").toString() }
                                         : PrintPart { {}, text(item), {}, {} });
        }
        return parts;
    }

    PrintCell cell(const QJsonObject& json, double x)
    {
        allow(json, { u"x"_s, u"y"_s, u"w"_s, u"h"_s, u"caption"_s, u"text"_s, u"size"_s, u"captionSize"_s, u"smallest"_s, u"align"_s, u"code"_s, u"border"_s, u"bold"_s, u"middle"_s, u"dense"_s, u"shade"_s, u"with"_s });
        PrintCell cell;
        cell.x = json.value(u"x").toDouble(x);
        cell.y = json.value(u"y").toDouble();
        cell.width = json.value(u"w").toDouble();
        cell.height = json.value(u"h").toDouble();
        cell.caption = text(json.value(u"caption"));
        const QJsonValue words = json.value(u"text");
        if (!words.isUndefined())
            for (const QJsonValue& item : words.isArray() ? words.toArray() : QJsonArray { words })
                cell.paragraphs.append(paragraph(item));
        cell.size = json.value(u"size").toDouble(m_size);
        cell.captionSize = json.value(u"captionSize").toDouble(m_captionSize);
        cell.smallest = json.value(u"smallest").toDouble(std::min(m_smallest, cell.size));
        const QString align = json.value(u"align").toString(), code = json.value(u"code").toString();
        cell.align = align == u"right" ? PrintCell::Align::Right : align == u"centre" ? PrintCell::Align::Centre : PrintCell::Align::Left;
        cell.code = code == u"bars" ? PrintCell::Code::Bars : code == u"square" ? PrintCell::Code::Square : PrintCell::Code::None;
        cell.border = json.value(u"border").toBool(m_border);
        cell.bold = json.value(u"bold").toBool();
        cell.middle = json.value(u"middle").toBool();
        cell.dense = json.value(u"dense").toBool();
        cell.shade = json.value(u"shade").toDouble(m_shade);
        cell.onlyWith = json.value(u"with").toString();
        if (cell.width <= 0 || cell.x < 0 || cell.x + cell.width > layout.width - layout.left - layout.right + 0.01)
            refuse(u"layout.shape"_s, u"a cell stands outside the page"_s);
        return cell;
    }

    PrintBand band(const QJsonObject& json)
    {
        allow(json, { u"place"_s, u"on"_s, u"height"_s, u"after"_s, u"keep"_s, u"grow"_s, u"across"_s, u"each"_s, u"with"_s, u"border"_s, u"shade"_s, u"cells"_s, u"heading"_s, u"bands"_s });
        PrintBand band;
        const QString place = json.value(u"place").toString(), on = json.value(u"on").toString();
        band.place = place == u"top" ? PrintBand::Place::Top : place == u"bottom" ? PrintBand::Place::Bottom : PrintBand::Place::Flow;
        band.on = on == u"first" ? PrintBand::On::First : on == u"later" ? PrintBand::On::Later : on == u"last" ? PrintBand::On::Last : PrintBand::On::Every;
        band.height = json.value(u"height").toDouble();
        band.after = json.value(u"after").toDouble();
        band.keep = json.value(u"keep").toDouble();
        band.grow = json.value(u"grow").toBool();
        band.across = std::max(1, json.value(u"across").toInt(1));
        band.each = json.value(u"each").toString();
        band.onlyWith = json.value(u"with").toString();
        m_border = json.value(u"border").toBool();
        m_shade = json.value(u"shade").toDouble(1);
        double x = 0;
        for (const QJsonValue& item : json.value(u"cells").toArray()) {
            band.cells.append(cell(item.toObject(), x));
            x = band.cells.last().x + band.cells.last().width;
        }
        band.heading = bands(json.value(u"heading"));
        band.bands = bands(json.value(u"bands"));
        if ((band.cells.isEmpty() && band.bands.isEmpty()) || (!band.cells.isEmpty() && band.height <= 0))
            refuse(u"layout.shape"_s, u"a band without cells or height"_s);
        return band;
    }

    QList<PrintBand> bands(const QJsonValue& json)
    {
        QList<PrintBand> list;
        for (const QJsonValue& item : json.toArray())
            list.append(band(item.toObject()));
        return list;
    }

    double m_size = StandardSize, m_captionSize = StandardCaption, m_smallest = SmallestSize, m_shade = 1;
    bool m_border = false;
};

void collectKeys(const QList<PrintBand>& bands, QStringList& keys)
{
    for (const PrintBand& band : bands) {
        for (const PrintCell& cell : band.cells) {
            keys += cell.caption.keys();
            for (const auto& paragraph : cell.paragraphs)
                for (const PrintPart& part : paragraph)
                    for (const QString& key : part.text.keys())
                        keys.append(part.each.isEmpty() ? key : part.each + u'.' + key);
        }
        collectKeys(band.heading, keys);
        collectKeys(band.bands, keys);
    }
}

} // namespace

Result<Layout> Layout::fromJson(const QByteArray& json, Direction direction)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return fail(ErrorKind::Invalid, u"layout.shape"_s, fault.errorString());
    LayoutReader reader;
    reader.read(forDirection(document.object(), direction == Direction::Export ? u"E" : u"I").toObject());
    if (reader.error)
        return tl::unexpected(*reader.error);
    return std::move(reader.layout);
}

QStringList Layout::keys() const
{
    QStringList keys;
    collectKeys(bands, keys);
    return keys;
}

} // namespace Tongguan
