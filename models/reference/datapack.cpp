// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/datapack.h"

#include <QCryptographicHash>

namespace Tongguan {
namespace {

constexpr qsizetype KeyDigits = 16;
constexpr qsizetype SignatureDigits = 128;
constexpr int LongestText = 200;
constexpr QByteArrayView MessagePrefix = "tongguan pack 1\n";
constexpr std::array HeadMembers { "id"_L1, "kind"_L1, "version"_L1, "edition"_L1, "title"_L1, "from"_L1, "until"_L1, "issuer"_L1 };

QString hexDigest(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// Small hex digits, just so many: one spelling for one value.
std::optional<QByteArray> bytesOfHex(const QString& text, qsizetype digits)
{
    const QByteArray latin = text.toLatin1();
    const QByteArray bytes = QByteArray::fromHex(latin);
    if (text.size() != digits || bytes.toHex() != latin)
        return {};
    return bytes;
}

tl::unexpected<Error> wrongHead(const QString& member)
{
    return fail(ErrorKind::Invalid, u"pack.head"_s, u"missing or wrong: "_s + member, member);
}

// A day or nothing; outer nothing where it is neither.
std::optional<QDate> dayOf(JsonValue value)
{
    if (value.isUndefined())
        return QDate();
    const QString text = value.toString();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() && day.toString(Qt::ISODate) == text ? std::optional(day) : std::nullopt;
}

bool isSeriesName(const QString& id)
{
    return !id.isEmpty() && id.size() <= 80 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
    });
}

} // namespace

QString packKindName(PackKind kind)
{
    switch (kind) {
    case PackKind::Rules:
        return u"rules"_s;
    case PackKind::Exchange:
        return u"exchange"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PackKind> packKindFromName(QStringView name)
{
    for (const PackKind kind : { PackKind::Rules, PackKind::Exchange }) {
        if (name == packKindName(kind))
            return kind;
    }
    return {};
}

QString PackKey::id() const { return hexDigest(bytes).left(KeyDigits); }
QString DataPack::digest() const { return hexDigest(bytes); }

QByteArray packMessage(const QJsonObject& body) { return MessagePrefix.toByteArray() + canonicalJson(body); }

QByteArray packFile(const QJsonObject& body, const QString& key, const QByteArray& signature)
{
    return canonicalJson({ { u"pack"_s, body },
        { u"signature"_s, QJsonObject { { u"key"_s, key }, { u"value"_s, QString::fromLatin1(signature.toHex()) } } } });
}

Result<PackHead> readPackHead(JsonValue body)
{
    PackHead head;
    head.id = body["id"_L1].toString();
    if (!isSeriesName(head.id))
        return wrongHead(u"id"_s);
    const auto kind = packKindFromName(body["kind"_L1].toString());
    if (!kind)
        return wrongHead(u"kind"_s);
    head.kind = *kind;
    head.version = body["version"_L1].toInt();
    if (head.version < 1)
        return wrongHead(u"version"_s);
    const JsonValue title = body["title"_L1];
    if (auto done = refuseOthers(title, { "zh"_L1, "en"_L1 }, u"title"_s); !done)
        return tl::unexpected(done.error());
    head.title = { title["zh"_L1].toString(), title["en"_L1].toString() };
    head.edition = body["edition"_L1].toString();
    head.issuer = body["issuer"_L1].toString();
    if (head.edition.size() > 40)
        return wrongHead(u"edition"_s);
    if (head.issuer.isEmpty() || head.issuer.size() > LongestText)
        return wrongHead(u"issuer"_s);
    if (head.title.zh.isEmpty() || head.title.zh.size() > LongestText || head.title.en.size() > LongestText)
        return wrongHead(u"title"_s);
    const auto from = dayOf(body["from"_L1]);
    const auto until = dayOf(body["until"_L1]);
    if (!from)
        return wrongHead(u"from"_s);
    if (!until || (until->isValid() && from->isValid() && *until < *from))
        return wrongHead(u"until"_s);
    head.from = *from;
    head.until = *until;
    return head;
}

Result<DataPack> readPackBody(const QByteArray& json)
{
    const JsonLimits limits;
    if (json.size() > limits.bytes)
        return fail(ErrorKind::Invalid, u"pack.large"_s, u"%1 bytes, at most %2"_s.arg(json.size()).arg(limits.bytes));
    auto body = JsonTree::read(json, limits.depth);
    if (!body)
        return fail(body.error().kind, body.error().code == u"json.deep" ? u"pack.deep"_s : u"pack.json"_s, body.error().detail, body.error().field);
    if (!body->root().isObject())
        return fail(ErrorKind::Corrupt, u"pack.json"_s, u"no object"_s, u"0"_s);
    auto head = readPackHead(body->root());
    if (!head)
        return tl::unexpected(head.error());
    return DataPack { std::move(*head), std::move(*body), {}, {} };
}

Result<DataPack> openPack(const QByteArray& file, const QList<PackKey>& trusted, const SignatureCheck& check)
{
    const auto outer = readCanonicalJson(file);
    if (!outer)
        return tl::unexpected(outer.error());
    if (!outer->contains(u"signature"_s))
        return fail(ErrorKind::Refused, u"pack.unsigned"_s, u"it carries no signature"_s);
    const QJsonObject signature = (*outer)[u"signature"_s].toObject();
    if (outer->size() != 2 || !(*outer)[u"pack"_s].isObject() || signature.size() != 2)
        return fail(ErrorKind::Invalid, u"pack.members"_s, u"a signed pack has \"pack\" and \"signature\" with \"key\" and \"value\""_s);
    const QString id = signature[u"key"_s].toString();
    const auto key = std::find_if(trusted.begin(), trusted.end(), [&](const PackKey& one) { return one.id() == id; });
    if (key == trusted.end())
        return fail(ErrorKind::Refused, u"pack.key"_s, u"signed by a key that is not trusted here: "_s + id.left(KeyDigits));
    const QByteArray message = packMessage((*outer)[u"pack"_s].toObject());
    const auto value = bytesOfHex(signature[u"value"_s].toString(), SignatureDigits);
    if (!value || !check(key->bytes, message, *value))
        return fail(ErrorKind::Corrupt, u"pack.signature"_s, u"not what %1 signed"_s.arg(key->name));
    auto pack = readPackBody(message.sliced(MessagePrefix.size()));
    if (pack) {
        pack->key = id;
        pack->bytes = file;
    }
    return pack;
}

Done admitPack(const PackHead& head, QDate today, int known)
{
    if (head.from.isValid() && today < head.from)
        return fail(ErrorKind::Refused, u"pack.early"_s, u"holds from "_s + head.from.toString(Qt::ISODate), head.id);
    if (head.until.isValid() && today > head.until)
        return fail(ErrorKind::Refused, u"pack.expired"_s, u"held until "_s + head.until.toString(Qt::ISODate), head.id);
    if (head.version < known)
        return fail(ErrorKind::Refused, u"pack.older"_s, u"version %1, version %2 was accepted before"_s.arg(head.version).arg(known), head.id);
    return {};
}

Done refuseOthers(JsonValue object, std::span<const QLatin1StringView> known, const QString& where)
{
    if (!object.isObject())
        return {};
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (std::find(known.begin(), known.end(), QLatin1StringView(it.key())) == known.end()) {
            const QString key = QString::fromUtf8(it.key());
            return fail(ErrorKind::Invalid, u"pack.unknown"_s, u"unknown member \"%1\""_s.arg(key.left(80)), where.isEmpty() ? key : where);
        }
    }
    return {};
}

Done refuseOthers(JsonValue object, std::initializer_list<QLatin1StringView> known, const QString& where)
{
    return refuseOthers(object, std::span(known.begin(), known.size()), where);
}

Done refuseOthersInPack(JsonValue body, std::initializer_list<QLatin1StringView> payload)
{
    std::vector<QLatin1StringView> known(payload);
    known.insert(known.end(), HeadMembers.begin(), HeadMembers.end());
    return refuseOthers(body, known, {});
}

} // namespace Tongguan
