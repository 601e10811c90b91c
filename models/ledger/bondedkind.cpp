// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/bondedkind.h"

#include "models/base/chinaday.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tongguan {
namespace {

    QJsonArray deskKinds()
    {
        QFile file(u":/ledger/desk.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no kinds of bonded documents");
        return QJsonDocument::fromJson(file.readAll()).object().value("kinds"_L1).toArray();
    }

    QStringList texts(const QJsonValue& list)
    {
        QStringList all;
        for (const QJsonValue entry : list.toArray())
            all.append(entry.toString());
        return all;
    }

    BondedKind kindOf(const QJsonObject& json, const DocumentType& type)
    {
        BondedKind kind { .type = &type, .icon = json["icon"_L1].toString(), .directions = texts(json["directions"_L1]), .given = texts(json["given"_L1]), .movesLedger = json["movesLedger"_L1].toBool(),
        .mentions = texts(json["mentions"_L1]), .mentionedBy = texts(json["mentionedBy"_L1]), .changes = json["changes"_L1].toString(), .today = texts(json["today"_L1]) };
        const QJsonObject initial = json["initial"_L1].toObject();
        for (auto value = initial.begin(); value != initial.end(); ++value)
            kind.initial.append({ value.key(), value.value().toString() });
        const QJsonObject company = json["company"_L1].toObject();
        for (auto value = company.begin(); value != company.end(); ++value)
            kind.company.insert(value.key(), value.value().toString());
        return kind;
    }

    void putText(Document& document, const QString& key, const QString& text)
    {
        if (!text.isEmpty())
            (void)document.setValue(key, text); // keys are proved by bondedKindsVerdict()
    }

} // namespace

Document BondedKind::blank(const QString& direction, const QString& number, const QHash<QString, QString>& enterprise) const
{
    Document document(*type);
    for (const auto& [key, text] : initial)
        putText(document, key, text);
    for (auto element = company.begin(); element != company.end(); ++element)
        putText(document, element.key(), enterprise.value(element.value()));
    for (const QString& key : today)
        putText(document, key, chinaToday().toString(Qt::ISODate));
    if (!directions.isEmpty())
        putText(document, u"direction"_s, direction);
    if (const auto path = type->summary.constFind(u"number"_s); path != type->summary.constEnd())
        putText(document, type->keyPath(*path), number);
    return document;
}

Document BondedKind::changeOf(const Document& approved, const QString& number) const
{
    Document change = approved;
    for (const QString& key : given) { // the record's own number stays: it is that record which is changed
        if (const auto path = type->find(key); path && (!type->summary.contains(u"entryNo"_s) || type->summary.value(u"entryNo"_s) != *path))
            change.editRoot().setValue(path->element, {});
    }
    putText(change, type->keyPath(type->summary.value(u"number"_s)), number);
    for (const QString& key : today)
        putText(change, key, chinaToday().toString(Qt::ISODate));
    putText(change, changes, QString::number(approved.value(changes).toInt() + 1));
    if (type->root.indexOf(u"action") >= 0)
        putText(change, u"action"_s, u"2"_s);
    return change;
}

bool BondedKind::isChange(const Document& document) const { return !changes.isEmpty() && document.value(changes).toInt() > 0; }

QList<BondedKind> bondedKinds(const Dictionary& dictionary)
{
    QList<BondedKind> kinds;
    for (const QJsonValue entry : deskKinds()) {
        if (const DocumentType* type = dictionary.type(entry["type"_L1].toString()))
            kinds.append(kindOf(entry.toObject(), *type));
    }
    return kinds;
}

Done bondedKindsVerdict(const Dictionary& dictionary)
{
    for (const QJsonValue entry : deskKinds()) {
        const QString key = entry["type"_L1].toString();
        const DocumentType* type = dictionary.type(key);
        if (!type)
            return fail(ErrorKind::Invalid, u"ledger.desk"_s, u"no such document type"_s, key);
        const BondedKind kind = kindOf(entry.toObject(), *type);
        QStringList keys = kind.given + kind.mentions + kind.today + kind.company.keys();
        for (const auto& [element, text] : kind.initial)
            keys.append(element);
        if (!kind.changes.isEmpty())
            keys.append(kind.changes);
        if (!kind.directions.isEmpty())
            keys.append(u"direction"_s);
        for (const QString& other : kind.mentionedBy) {
            if (!dictionary.type(other))
                return fail(ErrorKind::Invalid, u"ledger.desk"_s, u"no such document type"_s, other);
        }
        for (const QString& element : std::as_const(keys)) {
            const auto path = type->find(element);
            if (!path || !path->groups.isEmpty() || path->element < 0)
                return fail(ErrorKind::Invalid, u"ledger.desk"_s, u"no such element of the head"_s, key + u'.' + element);
        }
    }
    return {};
}

} // namespace Tongguan
