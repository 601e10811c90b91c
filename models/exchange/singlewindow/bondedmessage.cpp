// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/singlewindow/bondedmessage.h"

#include "models/exchange/singlewindow/messagepackage.h"
#include "models/exchange/singlewindow/messagexml.h"
#include "models/exchange/singlewindow/oldcodes.h"

#include <sstream>

namespace Tongguan {
namespace {

// The first element of that name, the root itself included.
pugi::xml_node elementNamed(const pugi::xml_node& root, const QString& name)
{
    const auto named = [&name](const pugi::xml_node& node) { return localName(node.name()) == name; };
    return named(root) ? root : root.find_node(named);
}

struct FoundMessage {
    const BondedForm* form = nullptr;
    const DocumentType* type = nullptr;
    pugi::xml_node node;
};

FoundMessage findMessage(const Dictionary& dictionary, const pugi::xml_node& root)
{
    for (const BondedForm& form : BondedForms::builtIn().all()) {
        const DocumentType* type = dictionary.type(form.document);
        if (!type)
            continue;
        if (const pugi::xml_node node = elementNamed(root, type->messageRoot))
            return { &form, type, node };
    }
    return {};
}

// "EMS111", "INV101": requests are of the first hundred, receipts of the second.
bool isCustomsRequest(const QString& name)
{
    return name.size() == 6 && name[3] == u'1' && name[0].isUpper() && name[4].isDigit() && name[5].isDigit();
}

// In its own words what it is instead.
tl::unexpected<Error> notBonded(const Dictionary& dictionary, const MessageXml& xml)
{
    const pugi::xml_node business = elementNamed(xml.root(), u"BussinessData"_s);
    for (const pugi::xml_node& node : business.children()) {
        const QString name = QString::fromUtf8(localName(node.name()).data());
        if (const Label what = BondedForms::builtIn().otherMessage(name); !what.en.isEmpty())
            return fail(ErrorKind::Invalid, u"message.bonded"_s, name + u": "_s + what.en, name);
        if (isCustomsRequest(name))
            return fail(ErrorKind::Invalid, u"message.bonded"_s, name + u": a request in the form of the customs side"_s, name);
        if (node.type() == pugi::node_element && name != u"DelcareFlag")
            return fail(ErrorKind::Invalid, u"message.receipt"_s, name + u": a receipt of a bonded document"_s, name);
    }
    const Result<ReadMessage> read = readDeclaration(*dictionary.type(u"inventoryList"), xml);
    if (!read)
        return tl::unexpected(read.error());
    return fail(ErrorKind::Bug, u"message.bonded"_s, u"a message of ours was not found in it"_s);
}

// What the message says of itself behind the groups: it is not of the document.
void takeAddress(ReadBonded& read)
{
    QList<Extra> kept;
    for (const Extra& extra : read.document.root().extras()) {
        if (extra.name == u"/SysId")
            read.system = extra.text.trimmed();
        else if (extra.name == u"/OperCusRegCode")
            read.operatorCode = extra.text.trimmed();
        else if (extra.name != u"/NptsSign" && extra.name != u"/ImportInfo/")
            kept << extra;
    }
    read.document.editRoot().setExtras(std::move(kept));
}

Result<ReadBonded> readBondedXml(const Dictionary& dictionary, const CodeTables& tables, const QByteArray& bytes)
{
    const Result<MessageXml> xml = MessageXml::parse(bytes);
    if (!xml)
        return tl::unexpected(xml.error());
    const FoundMessage found = findMessage(dictionary, xml->root());
    if (!found.form)
        return notBonded(dictionary, *xml);
    std::ostringstream inner;
    found.node.print(inner, "", pugi::format_raw);
    Result<ReadMessage> message = readDeclaration(*found.type, QByteArray::fromStdString(inner.str()));
    if (!message)
        return tl::unexpected(message.error());
    ReadBonded read { .document = fromOldCodes(message->document, tables), .message = found.form->message, .system = {}, .operatorCode = {} };
    takeAddress(read);
    const pugi::xml_node flag = elementNamed(xml->root(), u"DelcareFlag"_s);
    read.declares = QByteArrayView(flag.text().get()).trimmed() == "1";
    return read;
}

} // namespace

Result<ReadBonded> readBonded(const Dictionary& dictionary, const CodeTables& tables, const QByteArray& bytes)
{
    if (!isZip(bytes))
        return readBondedXml(dictionary, tables, bytes);
    const Result<ZipEntry> message = messageOfPackage(bytes);
    return message ? readBondedXml(dictionary, tables, message->bytes) : tl::unexpected(message.error());
}

Result<Document> readInventoryList(const Dictionary& dictionary, const CodeTables& tables, const QByteArray& bytes)
{
    Result<ReadBonded> read = readBonded(dictionary, tables, bytes);
    if (!read)
        return tl::unexpected(read.error());
    if (read->document.type().key != u"inventoryList")
        return fail(ErrorKind::Invalid, u"message.bonded"_s, read->message + u": "_s + read->document.type().name.in(u"en"), read->message);
    return std::move(read->document);
}

} // namespace Tongguan
