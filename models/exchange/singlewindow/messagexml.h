// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/base/text.h"

#include <QByteArray>
#include <QList>
#include <memory>
#include <pugixml.hpp>

class QIODevice;

namespace Tongguan {

constexpr qint64 MaximumMessageBytes = 64LL * 1024 * 1024;
constexpr int MaximumMessageDepth = 32;

// The name behind the prefix.
[[nodiscard]] QLatin1StringView localName(const char* qualified);
// Text of an element without element children; false where it has some. An element's value is its text up to its first child.
[[nodiscard]] bool plainText(const pugi::xml_node& node, QString& text);
// The child, by its local name.
[[nodiscard]] pugi::xml_node childOf(const pugi::xml_node& node, QLatin1StringView name);
// The subtree without prefixes. Fails with "xml.deep".
[[nodiscard]] Result<QString> rawXml(pugi::xml_node node);

// The XML of one message. Read as the import client's world writes it: a byte-order mark and junk before the prolog are
// skipped, UTF-8, UTF-16 and GB 18030 are understood, "<a/ >" of hand-made templates is mended, nothing is expanded.
// Errors: "xml.empty", "xml.huge" (over 64 MiB or 3,000,000 tags), "xml.encoding", "xml.truncated", "xml.malformed", "xml.doctype",
// "xml.deep" (over 32 levels).
class MessageXml final {
public:
    [[nodiscard]] static Result<MessageXml> parse(const QByteArray& bytes);
    [[nodiscard]] pugi::xml_node root() const { return m_root; }
    [[nodiscard]] const QByteArray& text() const { return m_text; } // in UTF-8, from the prolog on

    // Goes to the message inside what it was mailed in: the local dialect's ImportMessage, and the mailbox's Message
    // and Response with the inner XML as text. Fails as parse() does where the inner text is broken.
    [[nodiscard]] Done unwrap();
    [[nodiscard]] const QString& envelope() const { return m_envelope; } // what the wrapping said of itself, as XML

private:
    [[nodiscard]] Done load(const QByteArray& bytes);

    QByteArray m_text;
    QByteArray m_buffer; // the document points into it
    std::unique_ptr<pugi::xml_document> m_document;
    pugi::xml_node m_root;
    QString m_envelope;
};

// The bytes of a device or file up to the limit; what is longer is refused, "xml.huge", without being held.
// Further error of the file: "file.unreadable".
[[nodiscard]] Result<QByteArray> readMessageBytes(QIODevice& device);
[[nodiscard]] Result<QByteArray> readMessageFile(const QString& path);

} // namespace Tongguan
