// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/singlewindow/bondedmessage.h"
#include "models/exchange/singlewindow/messagewriter.h"
#include "models/exchange/singlewindow/oldcodes.h"

namespace Tongguan {
namespace {

// Names and values that the import client's templates have around every message; the client signs, so they are empty.
constexpr const char* XsiNamespace = "http://www.w3.org/2001/XMLSchema-instance";

struct Address {
    const BondedForm& form;
    QString system, operatorCode, messageId;
    const BondedOptions& options;
};

void writeAlgorithm(XmlText& out, const char* name, QStringView algorithm)
{
    out.open(name);
    out.attribute("Algorithm", algorithm);
    out.close();
}

void writeSignature(XmlText& out)
{
    out.open("SignedInfo");
    writeAlgorithm(out, "CanonicalizationMethod", u"http://www.w3.org/TR/2001/REC-xml-c14n-20010315");
    writeAlgorithm(out, "SignatureMethod", u"http://www.w3.org/2000/09/xmldsig#rsa-sha1");
    out.open("Reference");
    out.attribute("URI", u"String");
    writeAlgorithm(out, "DigestMethod", u"http://www.w3.org/2000/09/xmldsig#sha1");
    out.element("DigestValue", {});
    out.close();
    out.close();
    out.element("SignatureValue", {});
    out.open("KeyInfo");
    out.element("KeyName", {});
    out.close();
}

void writeEnvelopeHead(XmlText& out, const Address& to)
{
    const QDateTime& time = to.options.time;
    out.open("EnvelopInfo");
    out.element("version", u"1.0");
    out.element("business_id", to.messageId);
    out.element("message_id", to.messageId);
    out.element("file_name", QString(to.messageId + u".xml"_s));
    out.element("message_type", to.form.message);
    out.element("sender_id", to.options.sender);
    out.element("receiver_id", to.form.receiver);
    out.element("send_time", time.isValid() ? time.toOffsetFromUtc(8 * 3600).toString(u"yyyy-MM-ddThh:mm:ss"_s) : QString()); // China's
    out.element("Ic_Card", to.options.cardNo);
    out.close();
}

// Behind the groups: which system, and whose card.
void writeTail(XmlText& out, const Address& to)
{
    if (to.form.envelope == BondedForm::Envelope::Import)
        out.element("NptsSign", {});
    if (to.form.tellsSystem)
        out.element("SysId", to.system);
    out.element("OperCusRegCode", to.operatorCode);
    if (to.form.envelope != BondedForm::Envelope::Import)
        return;
    out.open("ImportInfo");
    out.element("MessageType", to.form.message);
    out.element("OpType", to.form.operation);
    out.element("HostId", {});
    out.element("FileSize", u"0");
    out.element("Sign", {});
    out.close();
}

Done writeInEnvelope(XmlText& out, const Document& document, const Address& to)
{
    const WriteOptions plain { .operation = {}, .version = {}, .unescapedTexts = true };
    const auto tail = [&to](XmlText& text) { writeTail(text, to); };
    if (to.form.envelope == BondedForm::Envelope::Import)
        return writeMessageElement(out, document, plain, tail);
    out.open("Signature");
    out.attribute("xsi:noNamespaceSchemaLocation", QString(to.form.message + u".xsd"_s));
    out.attribute("xmlns:xsi", QString::fromLatin1(XsiNamespace));
    writeSignature(out);
    out.open("Object");
    out.attribute("Id", u"String");
    out.open("Package");
    writeEnvelopeHead(out, to);
    out.open("DataInfo");
    if (to.form.pocket)
        out.element("PocketInfo", {});
    out.open("BussinessData");
    const Done written = writeMessageElement(out, document, plain, tail);
    out.element("DelcareFlag", to.options.declares ? u"1" : u"0");
    for (int level = 0; level < 5; ++level)
        out.close();
    return written;
}

} // namespace

Result<QByteArray> writeBonded(const Document& document, const CodeTables& tables, const BondedOptions& options)
{
    const BondedForm* form = BondedForms::builtIn().of(document.type().key);
    if (!form)
        return fail(ErrorKind::Invalid, u"message.form"_s, document.type().key);
    const QString system = options.system.isEmpty() ? BondedForms::builtIn().systemOf(document.value(u"recordNo")) : options.system;
    if (form->tellsSystem && system.isEmpty())
        return fail(ErrorKind::Invalid, u"message.system"_s, document.value(u"recordNo"), u"recordNo"_s);
    const Result<Document> outside = toOldCodes(document, tables);
    if (!outside)
        return tl::unexpected(outside.error());
    const Address to { *form, system, options.operatorCode.isEmpty() ? document.value(u"inputCode") : options.operatorCode,
        options.messageId.isEmpty() ? document.value(u"ownNo") : options.messageId, options };
    XmlText out;
    out.prolog();
    if (const Done done = writeInEnvelope(out, *outside, to); !done)
        return tl::unexpected(done.error());
    return out.take();
}

Result<QByteArray> writeBondedPackage(const Document& document, const CodeTables& tables, const QString& name, const QDateTime& time, const BondedOptions& options)
{
    const Result<QByteArray> message = writeBonded(document, tables, options);
    if (!message)
        return tl::unexpected(message.error());
    return writeZip({ { name + u".xml"_s, *message } }, time);
}

QString bondedFileName(const Document& document, int attempt)
{
    const BondedForm* form = BondedForms::builtIn().of(document.type().key);
    QStringList parts { form ? form->message : document.type().key };
    if (document.type().find(u"direction"))
        parts << (document.direction() == Direction::Export ? u"E"_s : u"I"_s);
    QString own = document.value(u"ownNo");
    for (QChar& c : own) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'.')
            c = u'-'; // no path, no blank: the client's folders are shared
    }
    parts << own << u"t-%1"_s.arg(attempt);
    return parts.join(u'_');
}

} // namespace Tongguan
