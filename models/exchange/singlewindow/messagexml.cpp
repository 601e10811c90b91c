// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/singlewindow/messagexml.h"

#include "models/base/gb18030.h"

#include <QFile>
#include <QStringDecoder>
#include <sstream>

namespace Tongguan {
namespace {

constexpr int MaximumWrappings = 4;
constexpr qsizetype MaximumTags = 3'000'000; // a declaration of 10,000 lines has half of it; each costs memory

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
            if (++depth > MaximumMessageDepth)
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

// Templates of working programs hold "<EdiRemark2/ >": the blank before the end of an empty element is dropped.
QByteArray withoutBlanksInEmptyTags(const QByteArray& xml)
{
    QByteArray mended;
    mended.reserve(xml.size());
    qsizetype open = -1; // of the tag that has not ended yet
    for (qsizetype i = 0; i < xml.size(); ++i) {
        const char c = xml[i];
        mended.append(c);
        if (c == '<')
            open = i;
        else if (c == '>')
            open = -1;
        if (c != '/' || open < 0 || i - open >= 128)
            continue;
        qsizetype end = i + 1;
        while (end < xml.size() && end - i < 16 && (xml[end] == ' ' || xml[end] == '\t' || xml[end] == '\r' || xml[end] == '\n'))
            ++end;
        if (end > i + 1 && end < xml.size() && xml[end] == '>')
            i = end - 1;
    }
    return mended;
}

// What the prolog says, in upper case; "" where it says nothing.
QByteArray declaredEncoding(const QByteArray& bytes, qsizetype prolog)
{
    const qsizetype end = bytes.indexOf("?>", prolog);
    const QByteArray declaration = bytes.mid(prolog, end < 0 || end - prolog > 200 ? 200 : end - prolog);
    const qsizetype at = declaration.indexOf("encoding");
    if (at < 0)
        return {};
    const qsizetype open = declaration.indexOf(declaration.indexOf('\'', at) >= 0 ? '\'' : '"', at);
    const qsizetype close = open < 0 ? -1 : declaration.indexOf(declaration[open], open + 1);
    return close > open ? declaration.mid(open + 1, close - open - 1).toUpper() : QByteArray();
}

tl::unexpected<Error> brokenEncoding(const QString& detail)
{
    return fail(ErrorKind::Corrupt, u"xml.encoding"_s, detail);
}

// The bytes from the prolog or root element on, in UTF-8.
Result<QByteArray> asUtf8(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16, QStringDecoder::Flag::Default);
        const QString text = decoder(bytes);
        if (decoder.hasError())
            return brokenEncoding(u"broken UTF-16"_s);
        return text.toUtf8();
    }
    const qsizetype prolog = bytes.startsWith("<?xml") ? 0 : bytes.left(4096).indexOf("<?xml");
    const qsizetype start = prolog >= 0 ? prolog : bytes.indexOf('<');
    if (start < 0)
        return fail(ErrorKind::Corrupt, bytes.trimmed().isEmpty() ? u"xml.empty"_s : u"xml.malformed"_s, u"no XML element"_s);
    const QByteArray encoding = prolog >= 0 ? declaredEncoding(bytes, prolog) : QByteArray();
    QByteArray rest = start == 0 ? bytes : bytes.sliced(start);
    if (encoding.isEmpty() || encoding == "UTF-8" || encoding == "UTF8") {
        if (!rest.isValidUtf8())
            return brokenEncoding(u"not the UTF-8 that it claims to be"_s);
        return rest;
    }
    if (encoding == "GB2312" || encoding == "GBK" || encoding == "GB18030") {
        const std::optional<QString> text = fromGb18030(rest);
        if (!text)
            return brokenEncoding(u"broken GB18030"_s);
        return text->toUtf8();
    }
    QStringDecoder decoder(encoding.constData());
    if (!decoder.isValid())
        return brokenEncoding(u"encoding "_s + QString::fromLatin1(encoding));
    QString text = decoder(rest);
    if (decoder.hasError())
        return brokenEncoding(u"broken "_s + QString::fromLatin1(encoding));
    return text.toUtf8();
}

} // namespace

QLatin1StringView localName(const char* qualified)
{
    const QLatin1StringView name(qualified);
    const qsizetype colon = name.indexOf(u':');
    return colon < 0 ? name : name.sliced(colon + 1);
}

bool plainText(const pugi::xml_node& node, QString& text)
{
    text = QString::fromUtf8(node.value());
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        if (child.type() == pugi::node_element)
            return false;
        text += QString::fromUtf8(child.value());
    }
    return true;
}

pugi::xml_node childOf(const pugi::xml_node& node, QLatin1StringView name)
{
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        if (child.type() == pugi::node_element && localName(child.name()) == name)
            return child;
    }
    return {};
}

Result<QString> rawXml(pugi::xml_node node)
{
    if (!dropPrefixes(node))
        return fail(ErrorKind::Invalid, u"xml.deep"_s, u"more than %1 levels"_s.arg(MaximumMessageDepth));
    std::ostringstream out;
    node.print(out, "", pugi::format_raw | pugi::format_no_declaration);
    return QString::fromStdString(out.str());
}

Result<MessageXml> MessageXml::parse(const QByteArray& bytes)
{
    MessageXml xml;
    if (Done done = xml.load(bytes); !done)
        return tl::unexpected(done.error());
    return xml;
}

Done MessageXml::load(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return fail(ErrorKind::Corrupt, u"xml.empty"_s);
    if (bytes.size() > MaximumMessageBytes)
        return fail(ErrorKind::Invalid, u"xml.huge"_s, u"%1 bytes"_s.arg(bytes.size()));
    Result<QByteArray> text = asUtf8(bytes);
    if (!text)
        return tl::unexpected(text.error());
    m_text = std::move(*text);
    if (m_text.size() > MaximumTags && std::count(m_text.cbegin(), m_text.cend(), '<') > MaximumTags)
        return fail(ErrorKind::Invalid, u"xml.huge"_s, u"more than %1 tags"_s.arg(MaximumTags));
    m_document = std::make_unique<pugi::xml_document>();
    m_buffer = m_text;
    // An element holds its text itself: half as many nodes.
    constexpr unsigned int options = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_doctype | pugi::parse_embed_pcdata;
    auto parsed = m_document->load_buffer_inplace(m_buffer.data(), size_t(m_buffer.size()), options, pugi::encoding_utf8);
    if (parsed.status == pugi::status_bad_start_element) {
        m_buffer = withoutBlanksInEmptyTags(m_text);
        parsed = m_document->load_buffer_inplace(m_buffer.data(), size_t(m_buffer.size()), options, pugi::encoding_utf8);
    }
    for (pugi::xml_node node = m_document->first_child(); node; node = node.next_sibling()) {
        if (node.type() == pugi::node_doctype)
            return fail(ErrorKind::Invalid, u"xml.doctype"_s, u"a message has no DOCTYPE"_s);
    }
    if (!parsed) {
        const bool cut = parsed.status == pugi::status_end_element_mismatch || parsed.offset + 1 >= ptrdiff_t(m_buffer.size());
        return fail(ErrorKind::Corrupt, cut ? u"xml.truncated"_s : u"xml.malformed"_s,
            QString::fromLatin1(parsed.description()) + u" at byte "_s + QString::number(parsed.offset));
    }
    m_root = m_document->document_element();
    if (!m_root)
        return fail(ErrorKind::Corrupt, u"xml.malformed"_s, u"no root element"_s);
    return {};
}

Done MessageXml::unwrap()
{
    for (int wrapping = 0; wrapping < MaximumWrappings; ++wrapping) {
        const QLatin1StringView name = localName(m_root.name());
        pugi::xml_node inside;
        if (name == "ImportMessage"_L1)
            inside = childOf(m_root, "SWImpData"_L1);
        else if (name == "Message"_L1)
            inside = childOf(m_root, "MessageBody"_L1);
        else if (name == "Response"_L1)
            inside = childOf(m_root, "Data"_L1);
        if (!inside)
            return {};
        if (const pugi::xml_node head = childOf(m_root, "SWImpHead"_L1); head && m_envelope.isEmpty()) {
            const Result<QString> said = rawXml(head);
            if (!said)
                return tl::unexpected(said.error());
            m_envelope = *said;
        }
        QString text;
        if (!plainText(inside, text)) {
            pugi::xml_node element = inside.first_child();
            while (element && element.type() != pugi::node_element)
                element = element.next_sibling();
            m_root = element;
            continue;
        }
        if (!QStringView(text).trimmed().startsWith(u'<'))
            return {}; // no message inside: what it is stays to be judged by its root
        // The inner text is UTF-8 now, whatever its prolog says.
        const qsizetype prolog = text.indexOf(u"<?xml");
        const qsizetype end = prolog < 0 ? -1 : text.indexOf(u"?>", prolog);
        if (Done done = load((end < 0 ? text : text.mid(end + 2)).toUtf8()); !done)
            return done;
    }
    return {};
}

Result<QByteArray> readMessageBytes(QIODevice& device)
{
    QByteArray bytes;
    QByteArray part(64 * 1024, Qt::Uninitialized);
    while (bytes.size() <= MaximumMessageBytes) {
        const qint64 count = device.read(part.data(), part.size());
        if (count < 0)
            return fail(ErrorKind::Invalid, u"file.unreadable"_s, device.errorString());
        if (count == 0)
            return bytes;
        bytes.append(part.constData(), count);
    }
    return fail(ErrorKind::Invalid, u"xml.huge"_s, u"more than %1 bytes"_s.arg(MaximumMessageBytes));
}

Result<QByteArray> readMessageFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), path);
    if (file.size() > MaximumMessageBytes)
        return fail(ErrorKind::Invalid, u"xml.huge"_s, u"%1 bytes"_s.arg(file.size()), path);
    Result<QByteArray> bytes = readMessageBytes(file);
    if (!bytes)
        return fail(bytes.error().kind, bytes.error().code, bytes.error().detail, path);
    return bytes;
}

} // namespace Tongguan
