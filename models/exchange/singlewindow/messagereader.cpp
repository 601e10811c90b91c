// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/singlewindow/declarationmessage.h"

#include "models/base/dates.h"
#include "models/base/gb18030.h"

#include <QFile>
#include <QStringDecoder>
#include <pugixml.hpp>
#include <sstream>

namespace Tongguan {
namespace {

constexpr qint64 MaximumBytes = 64LL * 1024 * 1024;
constexpr int MaximumDepth = 32;
constexpr qsizetype MaximumRecords = 10'000;

QLatin1StringView localName(const char* qualified)
{
    const QLatin1StringView name(qualified);
    const qsizetype colon = name.indexOf(u':');
    return colon < 0 ? name : name.sliced(colon + 1);
}

// Text of an element without element children; nothing where it has some.
bool plainText(const pugi::xml_node& node, QString& text)
{
    const pugi::xml_node first = node.first_child();
    if (!first) {
        text.clear();
        return true;
    }
    if (!first.next_sibling()) {
        if (first.type() == pugi::node_element)
            return false;
        text = QString::fromUtf8(first.value());
        return true;
    }
    text.clear();
    for (pugi::xml_node child = first; child; child = child.next_sibling()) {
        if (child.type() == pugi::node_element)
            return false;
        text += QString::fromUtf8(child.value());
    }
    return true;
}

// Names without their prefixes, all the way down; false where that is too far.
bool dropPrefixes(pugi::xml_node top)
{
    pugi::xml_node node = top;
    int depth = 0;
    while (node) {
        if (node.type() == pugi::node_element) {
            if (const char* colon = std::strchr(node.name(), ':'))
                node.set_name(std::string(colon + 1).c_str());
        }
        if (node.first_child()) {
            node = node.first_child();
            if (++depth > MaximumDepth)
                return false;
            continue;
        }
        while (node != top && !node.next_sibling()) {
            node = node.parent();
            --depth;
        }
        if (node == top)
            break;
        node = node.next_sibling();
    }
    return true;
}

Result<QString> rawXml(pugi::xml_node node)
{
    if (!dropPrefixes(node))
        return fail(ErrorKind::Invalid, u"xml.deep"_s, u"more than %1 levels"_s.arg(MaximumDepth));
    std::ostringstream out;
    node.print(out, "", pugi::format_raw | pugi::format_no_declaration);
    return QString::fromStdString(out.str());
}

// An unknown element as an extra; empty leaves say nothing and are dropped.
Done keepExtra(pugi::xml_node node, QLatin1StringView prefix, QList<Extra>& extras)
{
    QString text;
    const QString name = prefix + QString::fromUtf8(localName(node.name()).data());
    if (!plainText(node, text)) {
        auto raw = rawXml(node);
        if (!raw)
            return tl::unexpected(raw.error());
        extras.append({ name + u'/', *raw });
    } else if (!text.isEmpty())
        extras.append({ name, text });
    return {};
}

// yyyyMMdd of a real day becomes yyyy-MM-dd; anything else stays as it is.
QString dateFromMessage(const QString& text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.size() != 8 || !parseDate(trimmed))
        return text;
    return trimmed.first(4) + u'-' + trimmed.sliced(4, 2) + u'-' + trimmed.sliced(6);
}

QString canonical(const Element& element, QString text)
{
    switch (element.kind) {
    case ElementKind::Date:
        return dateFromMessage(text);
    case ElementKind::Code:
    case ElementKind::Decimal:
    case ElementKind::Integer:
    case ElementKind::Flag:
        if (!text.isEmpty() && (text.front().isSpace() || text.back().isSpace()))
            return text.trimmed();
        return text;
    case ElementKind::Text:
    case ElementKind::Multi:
    case ElementKind::Flags:
    case ElementKind::List:
    case ElementKind::Blob:
        return text;
    }
    Q_UNREACHABLE();
}

class MessageMapper final {
public:
    explicit MessageMapper(const DocumentType& type) : m_type(type) { }

    Result<Document> map(const pugi::xml_node& message)
    {
        Document document(m_type);
        Record& root = document.editRoot();
        const Group& group = m_type.root;
        QList<Extra> extras;
        for (pugi::xml_node node : message.children()) {
            if (node.type() != pugi::node_element)
                continue;
            const QLatin1StringView name = localName(node.name());
            if (m_type.headMessagePath.size() == 1 && name == m_type.headMessagePath.front()) {
                if (auto done = readRecord(node, group, root, extras); !done)
                    return tl::unexpected(done.error());
                continue;
            }
            const int index = groupAt(group, name);
            if (index < 0) {
                if (auto done = keepExtra(node, "/"_L1, extras); !done)
                    return tl::unexpected(done.error());
                continue;
            }
            if (auto done = readGroup(node, group, index, root, extras); !done)
                return tl::unexpected(done.error());
        }
        root.setExtras(std::move(extras));
        if (document.direction() == Direction::Export)
            swapForExport(document);
        return document;
    }

private:
    // The group whose outermost message element has this name; a group without wrapper is its own.
    static int groupAt(const Group& parent, QLatin1StringView name)
    {
        for (qsizetype i = 0; i < parent.groups.size(); ++i) {
            if (name == parent.groups[i].messagePath.front())
                return int(i);
        }
        return -1;
    }

    Done readGroup(const pugi::xml_node& node, const Group& parent, int index, Record& into,
        QList<Extra>& rootExtras)
    {
        const Group& group = parent.groups[index];
        if (group.messagePath.size() == 1)
            return readOne(node, group, index, into);
        const QString& item = group.messagePath.back();
        for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
            if (child.type() != pugi::node_element)
                continue;
            if (localName(child.name()) == item) {
                if (auto done = readOne(child, group, index, into); !done)
                    return done;
            } else { // a stranger in the wrapper: kept with its wrapper around it
                const QString wrapper = group.messagePath.front();
                const auto raw = rawXml(child);
                if (!raw)
                    return tl::unexpected(raw.error());
                rootExtras.append({ u'/' + wrapper + u'/', u'<' + wrapper + u'>' + *raw + u"</"_s + wrapper + u'>' });
            }
        }
        return {};
    }

    Done readOne(const pugi::xml_node& node, const Group& group, int index, Record& into)
    {
        QList<Record>& siblings = into.editChildren(index);
        if (group.single && !siblings.isEmpty()) {
            QList<Extra> extras = into.extras();
            const auto raw = rawXml(node);
            if (!raw)
                return tl::unexpected(raw.error());
            extras.append({ u'/' + group.messagePath.front() + u'/', *raw });
            into.setExtras(std::move(extras));
            return {};
        }
        if (siblings.size() >= MaximumRecords)
            return fail(ErrorKind::Invalid, u"xml.lines"_s,
                u"more than %1 records"_s.arg(MaximumRecords), group.key);
        Record record(LineId { quint64(siblings.size()) + 1 });
        QList<Extra> extras;
        if (auto done = readRecord(node, group, record, extras); !done)
            return done;
        record.setExtras(std::move(extras));
        if (group.single && record.isEmpty())
            return {}; // says nothing, and comes back as nothing
        siblings.append(std::move(record));
        return {};
    }

    Done readRecord(const pugi::xml_node& node, const Group& group, Record& record, QList<Extra>& extras)
    {
        int expected = 0; // messages mostly follow the schema's order: try the next element before the hash
        int last = -1;
        QString text;
        record.reserveValues(int(group.elements.size()));
        for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
            const char* qualified = child.name();
            int index = -1;
            if (expected < group.elements.size() && std::strcmp(qualified, group.messageNameOf(expected)) == 0)
                index = expected;
            else if (*qualified != '\0')
                index = group.indexOfMessage(localName(qualified));
            else
                continue; // text between the elements
            if (index < 0) {
                const int inner = groupAt(group, localName(qualified));
                if (inner >= 0 && &group != &m_type.root) {
                    if (auto done = readGroup(child, group, inner, record, extras); !done)
                        return done;
                } else if (auto done = keepExtra(child, {}, extras); !done)
                    return done;
                continue;
            }
            expected = index + 1;
            const pugi::xml_node inside = child.first_child();
            if (!inside)
                continue; // empty = absent
            if (!inside.next_sibling() && inside.type() != pugi::node_element)
                text = QString::fromUtf8(inside.value());
            else if (!plainText(child, text)) {
                if (auto done = keepExtra(child, {}, extras); !done)
                    return done;
                continue;
            }
            QString value = canonical(group.elements[index], std::move(text));
            text = QString();
            if (value.isEmpty())
                continue;
            if (index > last) {
                record.appendValue(index, std::move(value));
                last = index;
            } else if (record.value(index).isEmpty())
                record.setValue(index, value);
            else // the same element twice: the first counts, the second is kept
                extras.append({ QString::fromUtf8(localName(qualified).data()), value });
        }
        return {};
    }

    void swapForExport(Document& document) const
    {
        if (!m_type.exportSwap)
            return;
        const auto& [first, second] = *m_type.exportSwap;
        QList<Record>& lines = document.editRoot().editChildren(first.groups.front());
        for (Record& line : lines) {
            const QString held = line.value(first.element);
            line.setValue(first.element, line.value(second.element));
            line.setValue(second.element, held);
        }
    }

    const DocumentType& m_type;
};

// Templates of working programs hold "<EdiRemark2/ >": the blank before the end of an empty element is dropped.
QByteArray withoutBlanksInEmptyTags(const QByteArray& xml)
{
    QByteArray mended;
    mended.reserve(xml.size());
    for (qsizetype i = 0; i < xml.size(); ++i) {
        mended.append(xml[i]);
        if (xml[i] != '/')
            continue;
        qsizetype end = i + 1;
        while (end < xml.size() && (xml[end] == ' ' || xml[end] == '\t' || xml[end] == '\r' || xml[end] == '\n'))
            ++end;
        const qsizetype open = xml.lastIndexOf('<', i);
        if (end > i + 1 && end < xml.size() && xml[end] == '>' && open >= 0 && i - open < 128
            && !xml.sliced(open, i - open).contains('>'))
            i = end - 1;
    }
    return mended;
}

// The bytes from the prolog or root element on, in UTF-8.
Result<QByteArray> asUtf8(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16, QStringDecoder::Flag::Default);
        const QString text = decoder(bytes);
        if (decoder.hasError())
            return fail(ErrorKind::Corrupt, u"xml.encoding"_s, u"broken UTF-16"_s);
        return text.toUtf8();
    }
    const qsizetype prolog = bytes.startsWith("<?xml") ? 0 : bytes.left(4096).indexOf("<?xml");
    const qsizetype start = prolog >= 0 ? prolog : bytes.indexOf('<');
    if (start < 0)
        return fail(ErrorKind::Corrupt, bytes.trimmed().isEmpty() ? u"xml.empty"_s : u"xml.malformed"_s,
            u"no XML element"_s);
    QByteArray encoding;
    if (prolog >= 0) {
        const qsizetype end = bytes.indexOf("?>", prolog);
        const QByteArray declaration = bytes.mid(prolog, end < 0 ? 200 : end - prolog);
        const qsizetype at = declaration.indexOf("encoding");
        if (at >= 0) {
            const qsizetype open = declaration.indexOf(declaration.indexOf('\'', at) >= 0 ? '\'' : '"', at);
            const qsizetype close = open < 0 ? -1 : declaration.indexOf(declaration[open], open + 1);
            if (close > open)
                encoding = declaration.mid(open + 1, close - open - 1).toUpper();
        }
    }
    QByteArray rest = start == 0 ? bytes : bytes.sliced(start);
    if (encoding.isEmpty() || encoding == "UTF-8" || encoding == "UTF8") {
        if (!rest.isValidUtf8())
            return fail(ErrorKind::Corrupt, u"xml.encoding"_s, u"not the UTF-8 that it claims to be"_s);
        return rest;
    }
    if (encoding == "GB2312" || encoding == "GBK" || encoding == "GB18030") {
        const std::optional<QString> text = fromGb18030(rest);
        if (!text)
            return fail(ErrorKind::Corrupt, u"xml.encoding"_s, u"broken GB18030"_s);
        return text->toUtf8();
    }
    QStringDecoder decoder(encoding.constData());
    if (!decoder.isValid())
        return fail(ErrorKind::Corrupt, u"xml.encoding"_s, u"encoding "_s + QString::fromLatin1(encoding));
    QString text = decoder(rest);
    if (decoder.hasError())
        return fail(ErrorKind::Corrupt, u"xml.encoding"_s, u"broken "_s + QString::fromLatin1(encoding));
    return text.toUtf8();
}

} // namespace

Result<ReadMessage> readDeclaration(const DocumentType& type, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return fail(ErrorKind::Corrupt, u"xml.empty"_s);
    if (bytes.size() > MaximumBytes)
        return fail(ErrorKind::Invalid, u"xml.huge"_s, u"%1 bytes"_s.arg(bytes.size()));
    Result<QByteArray> text = asUtf8(bytes);
    if (!text)
        return tl::unexpected(text.error());
    if (text->first(std::min<qsizetype>(text->size(), 4096)).contains("<!DOCTYPE"))
        return fail(ErrorKind::Invalid, u"xml.doctype"_s, u"a declaration message has no DOCTYPE"_s);

    pugi::xml_document xml;
    constexpr unsigned int options = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol;
    QByteArray buffer = *text;
    pugi::xml_parse_result parsed
        = xml.load_buffer_inplace(buffer.data(), size_t(buffer.size()), options, pugi::encoding_utf8);
    if (parsed.status == pugi::status_bad_start_element) {
        buffer = withoutBlanksInEmptyTags(*text);
        parsed = xml.load_buffer_inplace(buffer.data(), size_t(buffer.size()), options, pugi::encoding_utf8);
    }
    if (!parsed) {
        const bool cut = parsed.status == pugi::status_end_element_mismatch
            || parsed.offset + 1 >= ptrdiff_t(buffer.size());
        return fail(ErrorKind::Corrupt, cut ? u"xml.truncated"_s : u"xml.malformed"_s,
            QString::fromLatin1(parsed.description()) + u" at byte "_s + QString::number(parsed.offset));
    }
    const pugi::xml_node root = xml.document_element();
    if (!root)
        return fail(ErrorKind::Corrupt, u"xml.malformed"_s, u"no root element"_s);
    if (localName(root.name()) != type.messageRoot)
        return fail(ErrorKind::Invalid, u"xml.root"_s, QString::fromUtf8(root.name()));

    ReadMessage message;
    for (const pugi::xml_attribute attribute : root.attributes()) {
        if (localName(attribute.name()).compare("version"_L1, Qt::CaseInsensitive) == 0)
            message.version = QString::fromUtf8(attribute.value());
    }
    Result<Document> document = MessageMapper(type).map(root);
    if (!document)
        return tl::unexpected(document.error());
    message.document = std::move(*document);
    return message;
}

Result<ReadMessage> readDeclarationFile(const DocumentType& type, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), path);
    if (file.size() > MaximumBytes)
        return fail(ErrorKind::Invalid, u"xml.huge"_s, u"%1 bytes"_s.arg(file.size()), path);
    return readDeclaration(type, file.read(MaximumBytes + 1));
}

} // namespace Tongguan
