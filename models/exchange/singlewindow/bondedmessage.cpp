// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/singlewindow/bondedmessage.h"

#include "models/exchange/singlewindow/messagexml.h"

#include <sstream>

namespace Tongguan {

Result<Document> readInventoryList(const Dictionary& dictionary, const QByteArray& bytes)
{
    const Result<MessageXml> xml = MessageXml::parse(bytes);
    if (!xml)
        return tl::unexpected(xml.error());
    const DocumentType* type = dictionary.type(u"inventoryList");
    if (!type)
        return fail(ErrorKind::Bug, u"dictionary.type"_s, u"no inventoryList"_s);
    const auto isList = [](const pugi::xml_node& node) { return localName(node.name()) == "InvtMessage"_L1; };
    const pugi::xml_node message = isList(xml->root()) ? xml->root() : xml->root().find_node(isList);
    if (!message) {
        const bool bonded = localName(xml->root().name()) == "Signature"_L1;
        return fail(ErrorKind::Invalid, bonded ? u"message.bonded"_s : u"xml.root"_s, u"no InvtMessage in it"_s);
    }
    std::ostringstream inner;
    message.print(inner, "", pugi::format_raw);
    const Result<ReadMessage> read = readDeclaration(*type, QByteArray::fromStdString(inner.str()));
    if (!read)
        return tl::unexpected(read.error());
    return read->document;
}

} // namespace Tongguan
