// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/datapack.h"

#include <QCryptographicHash>

namespace Tongguan {
namespace {

constexpr qsizetype KeyDigits = 16;
constexpr qsizetype SignatureDigits = 128;
constexpr int LongestText = 200;

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
std::optional<QDate> dayOf(const QJsonObject& body, const QString& member)
{
    if (!body.contains(member))
        return QDate();
    const QString text = body[member].toString();
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

QByteArray packMessage(const QJsonObject& body) { return "tongguan pack 1\n" + canonicalJson(body); }

QByteArray packFile(const QJsonObject& body, const QString& key, const QByteArray& signature)
{
    return canonicalJson({ { u"pack"_s, body },
        { u"signature"_s, QJsonObject { { u"key"_s, key }, { u"value"_s, QString::fromLatin1(signature.toHex()) } } } });
}

Result<PackHead> readPackHead(const QJsonObject& body)
{
    PackHead head;
    head.id = body[u"id"_s].toString();
    if (!isSeriesName(head.id))
        return wrongHead(u"id"_s);
    const auto kind = packKindFromName(body[u"kind"_s].toString());
    if (!kind)
        return wrongHead(u"kind"_s);
    head.kind = *kind;
    head.version = body[u"version"_s].toInt();
    if (head.version < 1)
        return wrongHead(u"version"_s);
    const QJsonObject title = body[u"title"_s].toObject();
    if (auto done = refuseOthers(title, { "zh"_L1, "en"_L1 }, u"title"_s); !done)
        return tl::unexpected(done.error());
    head.title = { title[u"zh"_s].toString(), title[u"en"_s].toString() };
    head.edition = body[u"edition"_s].toString();
    head.issuer = body[u"issuer"_s].toString();
    if (head.edition.size() > 40)
        return wrongHead(u"edition"_s);
    if (head.issuer.isEmpty() || head.issuer.size() > LongestText)
        return wrongHead(u"issuer"_s);
    if (head.title.zh.isEmpty() || head.title.zh.size() > LongestText || head.title.en.size() > LongestText)
        return wrongHead(u"title"_s);
    const auto from = dayOf(body, u"from"_s);
    const auto until = dayOf(body, u"until"_s);
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
    auto body = readJson(json);
    if (!body)
        return tl::unexpected(body.error());
    auto head = readPackHead(*body);
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
    QJsonObject body = (*outer)[u"pack"_s].toObject();
    const auto value = bytesOfHex(signature[u"value"_s].toString(), SignatureDigits);
    if (!value || !check(key->bytes, packMessage(body), *value))
        return fail(ErrorKind::Corrupt, u"pack.signature"_s, u"not what %1 signed"_s.arg(key->name));
    auto head = readPackHead(body);
    if (!head)
        return tl::unexpected(head.error());
    return DataPack { std::move(*head), std::move(body), id, file };
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

Done refuseOthers(const QJsonObject& object, std::initializer_list<QLatin1StringView> known, const QString& where)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (std::find(known.begin(), known.end(), it.key()) == known.end())
            return fail(ErrorKind::Invalid, u"pack.unknown"_s, u"unknown member \"%1\""_s.arg(it.key().left(80)), where.isEmpty() ? it.key() : where);
    }
    return {};
}

Done refuseOthersInPack(const QJsonObject& body, std::initializer_list<QLatin1StringView> payload)
{
    QJsonObject rest = body;
    for (const QLatin1StringView member : { "id"_L1, "kind"_L1, "version"_L1, "edition"_L1, "title"_L1, "from"_L1, "until"_L1, "issuer"_L1 })
        rest.remove(member);
    return refuseOthers(rest, payload);
}

} // namespace Tongguan
