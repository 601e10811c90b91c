// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/singlewindow/messagewriter.h"

#include <QXmlStreamReader>

namespace Tongguan {
namespace {

bool fitsXml(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c.unicode() >= 0xFFFE;
    });
}

class MessageWriter final {
public:
    MessageWriter(XmlText& out, const Document& document, const WriteOptions& options)
        : m_out(out), m_document(document), m_type(document.type()), m_options(options)
    {
    }

    Done write(const std::function<void(XmlText&)>& tail)
    {
        m_out.open(m_type.messageRoot.toUtf8());
        if (!m_type.messageNamespace.isEmpty())
            m_out.attribute("xmlns", m_type.messageNamespace);
        writeVersion();
        if (m_type.headMessagePath.isEmpty())
            writeRecord(m_type.root, m_document.root(), {});
        else
            writeHeadAndGroups(m_document.root());
        if (tail)
            tail(m_out);
        m_out.close();
        if (m_error)
            return tl::unexpected(*m_error);
        return {};
    }

private:
    // The attribute's name: lower case in the files of version 3.1 and before, upper case since.
    void writeVersion()
    {
        const QString version = m_options.version.isEmpty() ? m_type.messageVersion : m_options.version;
        if (!version.isEmpty())
            m_out.attribute(version < u"4" ? "version" : "Version", version);
    }

    void writeHeadAndGroups(const Record& root)
    {
        const QString& head = m_type.headMessagePath.front();
        writeInnerGroups(m_type.root, root, head, {});
        m_out.open(head.toUtf8());
        writeValues(m_type.root, root, {});
        for (const Extra& extra : root.extras()) {
            if (!extra.name.startsWith(u'/'))
                writeExtra(extra);
        }
        m_out.close();
        writeInnerGroups(m_type.root, root, {}, {});
        for (const Extra& extra : root.extras()) {
            if (extra.name.startsWith(u'/'))
                writeExtra({ extra.name.sliced(1), extra.text });
        }
    }

    void writeGroup(const Group& group, const QList<Record>& records, const QString& place)
    {
        if (records.isEmpty() && !(group.key == u"sign" && !m_options.operation.isEmpty()))
            return;
        const bool wrapped = group.messagePath.size() > 1;
        if (wrapped)
            m_out.open(group.messagePath.front().toUtf8());
        const QList<Record> one { Record() };
        const QByteArray name = group.messagePath.back().toUtf8();
        int row = 0;
        for (const Record& record : records.isEmpty() ? one : records) {
            ++row;
            const QString here = group.single ? place + group.key + u'.'
                                              : u"%1%2[%3]."_s.arg(place, group.key).arg(row);
            m_out.open(name);
            writeRecord(group, record, here);
            m_out.close();
        }
        if (wrapped)
            m_out.close();
    }

    void writeRecord(const Group& group, const Record& record, const QString& place)
    {
        writeValues(group, record, place);
        for (const Extra& extra : record.extras())
            writeExtra(extra);
    }

    void writeValues(const Group& group, const Record& record, const QString& place)
    {
        const bool head = &group == &m_type.root && !m_type.headMessagePath.isEmpty();
        const bool swapped = isSwapped(group);
        for (qsizetype i = 0; i < group.elements.size(); ++i) {
            const Element& element = group.elements[i];
            if (element.message.isEmpty())
                continue; // ours alone
            if (!head)
                writeInnerGroups(group, record, element.message, place);
            int from = int(i);
            if (swapped && from == m_type.exportSwap->first.element)
                from = m_type.exportSwap->second.element;
            else if (swapped && from == m_type.exportSwap->second.element)
                from = m_type.exportSwap->first.element;
            QString text = record.value(from);
            if (!m_options.operation.isEmpty() && group.key == u"sign" && element.message == u"OperType")
                text = m_options.operation;
            writeValue(element, group.messageNameOf(int(i)), text, place);
        }
        if (!head)
            writeInnerGroups(group, record, {}, place);
    }

    void writeInnerGroups(const Group& group, const Record& record, const QString& before, const QString& place)
    {
        for (qsizetype g = 0; g < group.groups.size(); ++g) {
            if (group.groups[g].messageBefore == before)
                writeGroup(group.groups[g], record.children(int(g)), place);
        }
    }

    void writeValue(const Element& element, const char* name, const QString& text, const QString& place)
    {
        if (text.isEmpty()) {
            if (m_options.emptyElements && isOfVersion(element))
                m_out.element(name, {});
            return;
        }
        if (!fitsXml(text) && !m_error)
            m_error = Error { ErrorKind::Invalid, u"xml.character"_s, {}, place + element.key };
        if (element.kind == ElementKind::Date && text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid())
            m_out.element(name, QString(text).remove(u'-'));
        else if (element.kind == ElementKind::Multi && m_options.unescapedTexts)
            m_out.cdata(name, text);
        else
            m_out.element(name, text);
    }

    void writeExtra(const Extra& extra)
    {
        if (extra.name.startsWith(u"json:"))
            return; // of a newer program's document, not of the message
        if (!fitsXml(extra.text) && !m_error)
            m_error = Error { ErrorKind::Invalid, u"xml.character"_s, {}, extra.name };
        if (!extra.name.endsWith(u'/')) {
            m_out.element(extra.name.toUtf8(), extra.text);
            return;
        }
        QXmlStreamReader in(extra.text);
        while (!in.atEnd()) {
            switch (in.readNext()) {
            case QXmlStreamReader::StartElement:
                m_out.open(in.name().toUtf8());
                for (const QXmlStreamAttribute& attribute : in.attributes())
                    m_out.attribute(attribute.name().toUtf8(), attribute.value());
                break;
            case QXmlStreamReader::EndElement:
                m_out.close();
                break;
            case QXmlStreamReader::Characters:
                if (!in.isWhitespace())
                    m_out.text(in.text());
                break;
            default:
                break;
            }
        }
        if (in.hasError() && !m_error)
            m_error = Error { ErrorKind::Invalid, u"xml.extra"_s, in.errorString(), extra.name };
    }

    // Elements that came after version 4.0 (current field list): older readers see them only where they say something.
    bool isOfVersion(const Element& element) const
    {
        const bool newer = element.message == u"RcepOrigPlaceCode" || element.message == u"ControlExplainCode";
        return !newer || m_options.version.isEmpty() || m_options.version > u"4.0";
    }

    bool isSwapped(const Group& group) const
    {
        return m_type.exportSwap && m_document.direction() == Direction::Export
            && &group == &m_type.group(m_type.exportSwap->first.groups);
    }

    XmlText& m_out;
    const Document& m_document;
    const DocumentType& m_type;
    const WriteOptions& m_options;
    std::optional<Error> m_error;
};

} // namespace

Done writeMessageElement(XmlText& out, const Document& document, const WriteOptions& options, const std::function<void(XmlText&)>& tail)
{
    return MessageWriter(out, document, options).write(tail);
}

Result<QByteArray> writeDeclaration(const Document& document, const WriteOptions& options)
{
    XmlText out;
    out.prolog();
    if (Done done = writeMessageElement(out, document, options); !done)
        return tl::unexpected(done.error());
    return out.take();
}

} // namespace Tongguan
