// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/singlewindow/declarationmessage.h"

#include "models/base/dates.h"
#include "models/exchange/singlewindow/messagexml.h"
#include "models/exchange/singlewindow/messagepackage.h"
#include "models/exchange/zip/zip.h"

#include <array>

namespace Tongguan {
namespace {

constexpr qsizetype MaximumRecords = 10'000;

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
        if (m_type.headMessagePath.isEmpty()) { // the head's elements stand below the root itself
            if (auto done = readRecord(message, group, root, extras); !done)
                return tl::unexpected(done.error());
            root.setExtras(std::move(extras));
            return document;
        }
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
        if (auto done = readRecord(node, group, record, extras, siblings.isEmpty() ? nullptr : &siblings.constLast()); !done)
            return done;
        record.setExtras(std::move(extras));
        if (group.single && record.isEmpty())
            return {}; // says nothing, and comes back as nothing
        siblings.append(std::move(record));
        return {};
    }

    // What a line says is often what the line before it said: then both share the text.
    class Before final {
    public:
        explicit Before(const Record* record)
        {
            if (record) {
                m_at = record->values().constBegin();
                m_end = record->values().constEnd();
            }
        }
        [[nodiscard]] const QString* sameOf(int element, const char* said) // null where it said something else
        {
            while (m_at != m_end && m_at->first < element)
                ++m_at;
            return m_at != m_end && m_at->first == element && isSame(m_at->second, said) ? &m_at->second : nullptr;
        }

    private:
        static bool isSame(const QString& text, const char* said)
        {
            const char* at = said;
            for (const QChar c : text) {
                if (c.unicode() > 0x7F)
                    return QAnyStringView::equal(text, QUtf8StringView(said));
                if (ushort(static_cast<unsigned char>(*at++)) != c.unicode())
                    return false;
            }
            return *at == '\0';
        }

        QList<std::pair<quint16, QString>>::const_iterator m_at {}, m_end {};
    };

    Done readRecord(const pugi::xml_node& node, const Group& group, Record& record, QList<Extra>& extras, const Record* siblingBefore = nullptr)
    {
        int expected = 0; // messages mostly follow the schema's order: try the next element before the hash
        int last = -1;
        const auto put = [&](const char* name, int index, QString value) {
            if (index > last && !value.isEmpty()) {
                record.appendValue(index, std::move(value));
                last = index;
            } else if (record.value(index).isEmpty())
                record.setValue(index, value);
            else if (!value.isEmpty()) // the same element twice: the first counts, the second is kept
                extras.append({ QString::fromUtf8(localName(name).data()), value });
        };
        Before before(siblingBefore);
        record.reserveValues(siblingBefore ? int(siblingBefore->values().size()) + 2 : int(group.elements.size()));
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
                if (inner >= 0 && (&group != &m_type.root || m_type.headMessagePath.isEmpty())) {
                    if (auto done = readGroup(child, group, inner, record, extras); !done)
                        return done;
                } else if (auto done = keepExtra(child, {}, extras); !done)
                    return done;
                continue;
            }
            expected = index + 1;
            if (child.first_child()) { // a text in pieces, or elements
                QString text;
                if (plainText(child, text))
                    put(qualified, index, canonical(group.elements[index], std::move(text)));
                else if (auto done = keepExtra(child, {}, extras); !done)
                    return done;
                continue;
            }
            const char* said = child.value();
            if (*said == '\0')
                continue; // empty = absent
            const QString* same = before.sameOf(index, said);
            put(qualified, index, same ? *same : canonical(group.elements[index], QString::fromUtf8(said)));
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

// What else of the Single Window it is, so that the person knows where it belongs.
tl::unexpected<Error> wrongRoot(QLatin1StringView name)
{
    struct Known {
        QLatin1StringView root, code, what;
    };
    static constexpr std::array known {
        Known { "DecImportResponse"_L1, "message.receipt"_L1, "the Single Window's answer to a declaration"_L1 },
        Known { "DEC_RESULT"_L1, "message.receipt"_L1, "a receipt of customs"_L1 },
        Known { "DEC_DATA"_L1, "message.receipt"_L1, "a receipt of customs"_L1 },
        Known { "TrnImportResponse"_L1, "message.receipt"_L1, "the answer to a transit form"_L1 },
        Known { "TRN_RESULT"_L1, "message.receipt"_L1, "a receipt of a transit form"_L1 },
        Known { "TRN_DATA"_L1, "message.receipt"_L1, "a receipt of a transit form"_L1 },
        Known { "CommonResponeMessage"_L1, "message.receipt"_L1, "the answer to a bonded document"_L1 },
        Known { "Package"_L1, "message.receipt"_L1, "a receipt of a bonded document"_L1 },
        Known { "ImportAgrResponse"_L1, "message.receipt"_L1, "the answer to an agency agreement"_L1 },
        Known { "DecModSaveResponse"_L1, "message.receipt"_L1, "the answer to an amendment"_L1 },
        Known { "DecSDImportResponse"_L1, "message.receipt"_L1, "the answer to a supplementary declaration"_L1 },
        Known { "DecModMessage"_L1, "message.amendment"_L1, "a request to amend or withdraw a declaration"_L1 },
        Known { "DecSDMessage"_L1, "message.supplement"_L1, "a supplementary declaration"_L1 },
        Known { "Signature"_L1, "message.bonded"_L1, "a bonded document (INV101, SAS121, BWS101 and others)"_L1 },
        Known { "EmlMessage"_L1, "message.bonded"_L1, "a processing trade handbook"_L1 },
        Known { "EmsMessage"_L1, "message.bonded"_L1, "a processing trade account book"_L1 },
    };
    const auto* found = std::find_if(known.begin(), known.end(), [&](const Known& k) { return k.root == name; });
    if (found == known.end())
        return fail(ErrorKind::Invalid, u"xml.root"_s, QString(name));
    return fail(ErrorKind::Invalid, found->code, name + u": "_s + found->what);
}

} // namespace

Result<ReadMessage> readMessage(const Dictionary& dictionary, const QByteArray& bytes)
{
    Result<MessageXml> xml = MessageXml::parse(bytes);
    if (!xml)
        return tl::unexpected(xml.error());
    if (Done done = xml->unwrap(); !done)
        return tl::unexpected(done.error());
    const QLatin1StringView root = localName(xml->root().name());
    for (const QStringView key : { u"amendment", u"supplement" }) {
        const DocumentType* type = dictionary.type(key);
        if (type && type->messageRoot == root)
            return readDeclaration(*type, *xml);
    }
    return readDeclaration(dictionary.declaration(), *xml);
}

Result<ReadMessage> readDeclaration(const DocumentType& type, const QByteArray& bytes)
{
    Result<MessageXml> xml = MessageXml::parse(bytes);
    if (!xml)
        return tl::unexpected(xml.error());
    if (Done done = xml->unwrap(); !done)
        return tl::unexpected(done.error());
    return readDeclaration(type, *xml);
}

Result<ReadMessage> readDeclaration(const DocumentType& type, const MessageXml& xml)
{
    const pugi::xml_node root = xml.root();
    if (localName(root.name()) != type.messageRoot)
        return wrongRoot(localName(root.name()));
    ReadMessage message;
    for (const pugi::xml_attribute attribute : root.attributes()) {
        if (localName(attribute.name()).compare("version"_L1, Qt::CaseInsensitive) == 0)
            message.version = QString::fromUtf8(attribute.value());
    }
    message.envelope = xml.envelope();
    Result<Document> document = MessageMapper(type).map(root);
    if (!document)
        return tl::unexpected(document.error());
    message.document = std::move(*document);
    return message;
}

Result<ReadMessage> readDeclarationFile(const DocumentType& type, const QString& path)
{
    const Result<QByteArray> bytes = readMessageFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return isZip(*bytes) ? readPackage(type, *bytes) : readDeclaration(type, *bytes);
}

} // namespace Tongguan
