// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/singlewindow/windowreceipt.h"

#include "models/base/dates.h"
#include "models/exchange/singlewindow/messagexml.h"
#include "models/reference/codetable.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace Tongguan {
namespace {

// Where a receipt keeps what; element paths below its root. '|' parts alternatives, the first that says something counts;
// '&' joins all that do; a last step with '*' takes all siblings of that name, one with '@' the attribute.
struct ReceiptShape {
    QLatin1StringView root;
    ReceiptKind kind;
    QLatin1StringView client, seq, entry, channel, code, note, time;
    QLatin1StringView good; // the code that says it was done
};

// Formats: import interface documents of 2018 and real receipts of 2018 to 2024. DEC_DATA and TRN_DATA are the
// older envelopes of the same results.
constexpr std::array receiptShapes {
    ReceiptShape { "DecImportResponse"_L1, ReceiptKind::DeclarationResponse, "ClientSeqNo"_L1, "SeqNo"_L1, {}, {}, "ResponseCode"_L1,
        "ErrorMessage"_L1, {}, "0"_L1 },
    ReceiptShape { "DEC_RESULT"_L1, ReceiptKind::DeclarationResult, {}, "CUS_CIQ_NO|SEQ_NO"_L1, "ENTRY_ID"_L1, "CHANNEL"_L1, {},
        "NOTE|RESULT_INFO"_L1, "NOTICE_DATE"_L1, {} },
    ReceiptShape { "DEC_DATA"_L1, ReceiptKind::DeclarationResult, {}, "DEC_RESULT/SEQ_NO|DEC_RESULT/CUS_CIQ_NO"_L1,
        "DEC_RESULT/ENTRY_ID"_L1, "DEC_RESULT/CHANNEL"_L1, {}, "DEC_RESULT/NOTE|DEC_RESULT/RESULT_INFO|RESULT_INFO"_L1,
        "DEC_RESULT/NOTICE_DATE"_L1, {} },
    ReceiptShape { "TrnImportResponse"_L1, ReceiptKind::TransitResponse, "EportResult/CopSeqNo"_L1, "EportResult/SeqNo"_L1,
        "CusResult/TransNo"_L1, "CusResult/Channel"_L1, "EportResult/ResponseCode"_L1, "EportResult/ResponseMessage&CusResult/Note"_L1,
        "CusResult/NoticeDate"_L1, "0"_L1 },
    ReceiptShape { "TRN_RESULT"_L1, ReceiptKind::TransitResult, {}, "SEQ_NO"_L1, "TRANS_NO"_L1, "CHANNEL"_L1, {}, "NOTE"_L1,
        "NOTICE_DATE"_L1, {} },
    ReceiptShape { "TRN_DATA"_L1, ReceiptKind::TransitResult, {}, "TRN_RESULT/SEQ_NO"_L1, "TRN_RESULT/TRANS_NO"_L1,
        "TRN_RESULT/CHANNEL"_L1, {}, "TRN_RESULT/NOTE"_L1, "TRN_RESULT/NOTICE_DATE"_L1, {} },
    ReceiptShape { "CommonResponeMessage"_L1, ReceiptKind::BondedResponse, "EtpsPreentNo"_L1, "SeqNo"_L1, {}, {}, "DealFlag"_L1,
        "CheckInfo"_L1, {}, "0"_L1 },
    ReceiptShape { "ImportAgrResponse"_L1, ReceiptKind::AgreementResponse, {}, "ConsignNo"_L1, {}, {}, "ResponseInfo/ResponseCode"_L1,
        "ResponseInfo/ResponseMessage"_L1, {}, "1"_L1 }, // one is success here, against all others
    ReceiptShape { "DecModSaveResponse"_L1, ReceiptKind::AmendmentResponse, {}, "DecModSeqNo"_L1, "EntryId"_L1, {}, "ResultCode"_L1,
        "ResultMessage"_L1, {}, "0"_L1 },
    ReceiptShape { "DecSDImportResponse"_L1, ReceiptKind::SupplementResponse, "ClientSeqNo"_L1, "SeqNo"_L1, {}, {}, "ResponseCode"_L1,
        "ErrorMessage"_L1, {}, "0"_L1 },
    ReceiptShape { "Root"_L1, ReceiptKind::ClientFailure, {}, {}, {}, {}, "failCode|failCode@version"_L1, "failInfo"_L1, {}, {} },
    ReceiptShape { "DecMessage"_L1, ReceiptKind::Declaration, "DecSign/ClientSeqNo"_L1, "DecHead/SeqNo"_L1, "DecHead/EntryId"_L1, {}, "DecSign/OperType"_L1,
        "DecHead/NoteS"_L1, {}, {} },
};

// Of a package, below its type's element. Joined by the number that the Single Window gave; the enterprise's own is in the
// list's head where that comes along.
constexpr ReceiptShape packageShape { "Package"_L1, ReceiptKind::BondedResult, "BondInvtBsc/etpsInnerInvtNo"_L1,
    "HdeApprResult/etpsPreentNo|InvApprResult/invPreentNo|MsgReceResult/etpsPreentNo|BondInvtBsc/invtPreentNo|SasPassportBsc/sasPassportPreentNo|Sas2stepPassportBsc/sasPassportPreentNo"_L1,
    "HdeApprResult/businessId|InvApprResult/businessId|BondInvtBsc/bondInvtNo|SasPassportBsc/passportNo|Sas2stepPassportBsc/passportNo"_L1,
    "HdeApprResult/manageResult|InvApprResult/manageResult|MsgReceResult/manageResult"_L1, {},
    "HdeApprResult/rmk&InvApprResult/reason&MsgReceResult/rmk&CheckInfo/note*"_L1,
    "HdeApprResult/manageDate|InvApprResult/createDate|MsgReceResult/manageDate"_L1, {} };

// All that stands below, text of nested elements with it.
QString receiptText(const pugi::xml_node& node)
{
    QString text;
    if (plainText(node, text))
        return text;
    text = QString::fromUtf8(node.value());
    for (const pugi::xml_node child : node.children())
        text += child.type() == pugi::node_element ? QString::fromUtf8(child.text().get()) : QString::fromUtf8(child.value());
    return text;
}

QString valueAt(pugi::xml_node node, QLatin1StringView path)
{
    while (!path.isEmpty()) {
        const qsizetype slash = path.indexOf('/'_L1);
        QLatin1StringView step = slash < 0 ? path : path.first(slash);
        path = slash < 0 ? QLatin1StringView() : path.sliced(slash + 1);
        if (step.endsWith('*'_L1)) {
            QStringList all;
            for (const pugi::xml_node child : node.children()) {
                if (localName(child.name()) == step.chopped(1))
                    all.append(receiptText(child));
            }
            return all.join(u'\n');
        }
        const qsizetype at = step.indexOf('@'_L1);
        node = childOf(node, at < 0 ? step : step.first(at));
        if (!node)
            return {};
        if (at >= 0)
            return QString::fromUtf8(node.attribute(QByteArray(step.sliced(at + 1).data(), step.size() - at - 1).constData()).value());
    }
    return receiptText(node);
}

QString valueOf(const pugi::xml_node& node, QLatin1StringView paths)
{
    const bool joined = paths.contains('&'_L1);
    const QLatin1StringView separator = joined ? "&"_L1 : "|"_L1;
    QStringList said;
    while (!paths.isEmpty()) {
        const qsizetype end = paths.indexOf(separator);
        const QString text = valueAt(node, end < 0 ? paths : paths.first(end));
        if (!text.isEmpty())
            said.append(text);
        if (end < 0 || (!joined && !said.isEmpty()))
            break;
        paths = paths.sliced(end + 1);
    }
    return said.join(u'\n');
}

// China's time as receipts write it: 2019-12-23T21:36:38, 2024-07-30 11:48:02, 20180614T101112 with hundredths after it or
// not, 20180614101112. UTC; not valid where it is none of them.
QDateTime receiptTime(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c != u'-' && c != u'T' && c != u' ' && c != u':' && c != u'.')
            return {};
    }
    if (digits.size() < 14)
        return {};
    const auto two = [&digits](qsizetype at) { return QStringView(digits).sliced(at, 2).toInt(); };
    const auto day = parseDate(QStringView(digits).first(8));
    const QTime hour(two(8), two(10), two(12));
    if (!day || !hour.isValid())
        return {};
    const QString fraction = digits.sliced(14).left(3).leftJustified(3, u'0');
    return QDateTime(*day, hour.addMSecs(fraction.toInt()), Qt::OffsetFromUTC, 8 * 3600).toUTC();
}

// The client's own failures hold a JSON array of lines.
QString failureNote(const QString& info)
{
    const QJsonDocument json = QJsonDocument::fromJson(info.toUtf8());
    if (!json.isArray())
        return info;
    QStringList lines;
    for (const QJsonValue line : json.array())
        lines.append(line.toString());
    return lines.join(u'\n');
}

void fillReceipt(WindowReceipt& receipt, const ReceiptShape& shape, const pugi::xml_node& body)
{
    receipt.kind = shape.kind;
    receipt.key.clientSeqNo = valueOf(body, shape.client).trimmed();
    receipt.key.seqNo = valueOf(body, shape.seq).trimmed();
    receipt.key.entryId = valueOf(body, shape.entry).trimmed();
    receipt.channel = valueOf(body, shape.channel).trimmed();
    receipt.code = valueOf(body, shape.code).trimmed();
    receipt.note = valueOf(body, shape.note);
    receipt.time = receiptTime(valueOf(body, shape.time));
    if (!shape.good.isEmpty() && !receipt.code.isEmpty())
        receipt.verdict = receipt.code == shape.good ? ReceiptVerdict::Granted : ReceiptVerdict::Refused;
    if (shape.kind == ReceiptKind::ClientFailure) {
        receipt.note = failureNote(receipt.note);
        receipt.verdict = ReceiptVerdict::Refused;
    }
}

// The bonded receipts: Package, bare or in its Signature.
bool fillPackage(WindowReceipt& receipt, const pugi::xml_node& root)
{
    pugi::xml_node package = root;
    if (localName(root.name()) == "Signature"_L1)
        package = childOf(childOf(root, "Object"_L1), "Package"_L1);
    if (localName(package.name()) != "Package"_L1)
        return false;
    const pugi::xml_node data = childOf(childOf(package, "DataInfo"_L1), "BussinessData"_L1);
    const QString said = valueAt(package, "EnvelopInfo/message_type"_L1).trimmed();
    pugi::xml_node body = said.isEmpty() ? pugi::xml_node() : childOf(data, QLatin1StringView(said.toLatin1()));
    for (pugi::xml_node child = data.first_child(); child && !body; child = child.next_sibling()) {
        if (child.type() == pugi::node_element)
            body = child;
    }
    if (!body)
        return false;
    fillReceipt(receipt, packageShape, body);
    receipt.message = said.isEmpty() ? QString::fromUtf8(localName(body.name()).data()) : said;
    receipt.related = valueAt(body, "InvApprResult/entrySeqNo"_L1).trimmed();
    if (!receipt.time.isValid())
        receipt.time = receiptTime(valueAt(package, "EnvelopInfo/send_time"_L1));
    return true;
}

QString bondedCode(const WindowReceipt& receipt)
{
    return receipt.channel.isEmpty() ? receipt.message : receipt.message + u'-' + receipt.channel;
}

// The one state that a channel leads to, wherever from.
QString channelState(const QString& channel)
{
    for (const DeclarationState from : allStates()) {
        if (const auto to = stateAfter(from, channel))
            return stateName(*to);
    }
    return {};
}

bool isDeclarationChannel(ReceiptKind kind)
{
    return kind == ReceiptKind::DeclarationResult || kind == ReceiptKind::TransitResult || kind == ReceiptKind::TransitResponse;
}

} // namespace

QString receiptKindName(ReceiptKind kind)
{
    switch (kind) {
    case ReceiptKind::DeclarationResponse: return u"declarationResponse"_s;
    case ReceiptKind::DeclarationResult: return u"declarationResult"_s;
    case ReceiptKind::TransitResponse: return u"transitResponse"_s;
    case ReceiptKind::TransitResult: return u"transitResult"_s;
    case ReceiptKind::BondedResponse: return u"bondedResponse"_s;
    case ReceiptKind::BondedResult: return u"bondedResult"_s;
    case ReceiptKind::AgreementResponse: return u"agreementResponse"_s;
    case ReceiptKind::AmendmentResponse: return u"amendmentResponse"_s;
    case ReceiptKind::SupplementResponse: return u"supplementResponse"_s;
    case ReceiptKind::ClientFailure: return u"clientFailure"_s;
    case ReceiptKind::Declaration: return u"declaration"_s;
    case ReceiptKind::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

ReceiptName parseReceiptName(QStringView fileName)
{
    ReceiptName name;
    const qsizetype folder = std::max(fileName.lastIndexOf(u'/'), fileName.lastIndexOf(u'\\'));
    QStringView rest = fileName.sliced(folder + 1);
    if (const qsizetype dot = rest.lastIndexOf(u'.'); dot >= 0)
        rest = rest.first(dot);
    if (rest.startsWith(u"Successed_")) { // the client's spelling
        name.verdict = ReceiptVerdict::Granted;
        rest = rest.sliced(10);
    } else if (rest.startsWith(u"Failed_")) {
        name.verdict = ReceiptVerdict::Refused;
        rest = rest.sliced(7);
    } else
        return name;
    const qsizetype stamp = rest.lastIndexOf(u'_');
    const QStringView digits = stamp < 0 ? QStringView() : rest.sliced(stamp + 1);
    const bool stamped = digits.size() >= 14 && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    name.sentName = (stamped ? rest.first(stamp) : rest).toString();
    return name;
}

Result<WindowReceipt> readReceipt(const QByteArray& bytes, const QString& fileName)
{
    Result<MessageXml> xml = MessageXml::parse(bytes);
    if (!xml)
        return tl::unexpected(xml.error());
    if (Done done = xml->unwrap(); !done)
        return tl::unexpected(done.error());
    const ReceiptName name = parseReceiptName(fileName);
    const pugi::xml_node root = xml->root();
    const QLatin1StringView rootName = localName(root.name());
    WindowReceipt receipt;
    receipt.message = QString::fromUtf8(rootName.data());
    receipt.sentName = name.sentName;
    const auto* shape = std::find_if(receiptShapes.begin(), receiptShapes.end(), [&](const ReceiptShape& s) { return s.root == rootName; });
    if (shape != receiptShapes.end())
        fillReceipt(receipt, *shape, root);
    else if (!fillPackage(receipt, root))
        receipt.raw = xml->text();
    if (receipt.verdict == ReceiptVerdict::None)
        receipt.verdict = name.verdict;
    return receipt;
}

QString receiptState(const WindowReceipt& receipt, const CodeTables& tables)
{
    if (isDeclarationChannel(receipt.kind) && !receipt.channel.isEmpty())
        return channelState(receipt.channel);
    if (receipt.kind == ReceiptKind::BondedResult) {
        const CodeTable* results = tables.table(u"bondedResult");
        return results ? results->column(bondedCode(receipt), "state"_L1) : QString();
    }
    switch (receipt.verdict) {
    case ReceiptVerdict::None: return {};
    case ReceiptVerdict::Granted: return u"saved"_s;
    case ReceiptVerdict::Refused: return u"refused"_s;
    }
    Q_UNREACHABLE();
}

Label receiptMeaning(const WindowReceipt& receipt, const CodeTables& tables)
{
    const bool bonded = receipt.kind == ReceiptKind::BondedResult;
    const CodeTable* table = tables.table(bonded ? u"bondedResult" : u"channel");
    const auto code = table ? table->find(bonded ? bondedCode(receipt) : receipt.channel) : std::nullopt;
    return code ? code->name : Label();
}

Receipt toLifecycleReceipt(const WindowReceipt& receipt)
{
    const QString content = receipt.message % u'\n' % receipt.key.seqNo % u'\n' % receipt.key.entryId % u'\n' % receipt.channel % u'\n'
        % receipt.time.toString(Qt::ISODateWithMs) % u'\n' % receipt.note;
    Receipt made;
    made.id = QString::fromLatin1(QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
    made.channel = receipt.kind == ReceiptKind::BondedResult ? bondedCode(receipt) : receipt.channel;
    made.note = receipt.note;
    made.time = receipt.time;
    made.entryNo = receipt.key.entryId;
    made.singleWindowNo = receipt.key.seqNo;
    return made;
}

} // namespace Tongguan
