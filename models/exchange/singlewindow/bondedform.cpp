// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/singlewindow/bondedform.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Tongguan {
namespace {

BondedForm formFromJson(const QJsonValue& json)
{
    return { .document = json["document"_L1].toString(),
        .message = json["type"_L1].toString(),
        .envelope = json["envelope"_L1].toString() == u"import" ? BondedForm::Envelope::Import : BondedForm::Envelope::Signature,
        .pocket = json["pocket"_L1].toBool(),
        .tellsSystem = json["sysId"_L1].toBool(),
        .receiver = json["receiver"_L1].toString(),
        .operation = json["operation"_L1].toString(),
        .certainty = json["certainty"_L1].toString(),
        .source = json["source"_L1].toString() };
}

} // namespace

const BondedForms& BondedForms::builtIn()
{
    static const BondedForms forms = [] {
        QFile file(u":/ledger/messages.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no forms of bonded messages");
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        BondedForms read;
        for (const QJsonValue& form : json["messages"_L1].toArray())
            read.m_forms << formFromJson(form);
        for (const QJsonValue& system : json["systems"_L1].toArray())
            read.m_systems << System { system["sysId"_L1].toString(), system["letters"_L1].toString() };
        for (const QJsonValue& other : json["others"_L1].toArray())
            read.m_others << Other { other["root"_L1].toString(), { other["zh"_L1].toString(), other["en"_L1].toString() } };
        return read;
    }();
    return forms;
}

const BondedForm* BondedForms::of(QStringView document) const
{
    const auto found = std::ranges::find_if(m_forms, [document](const BondedForm& form) { return form.document == document; });
    return found == m_forms.end() ? nullptr : &*found;
}

QString BondedForms::systemOf(QStringView recordNo) const
{
    if (recordNo.isEmpty())
        return {};
    const auto found = std::ranges::find_if(m_systems, [recordNo](const System& system) { return system.letters.contains(recordNo.front()); });
    return found == m_systems.end() ? QString() : found->id;
}

Label BondedForms::otherMessage(QStringView root) const
{
    const auto found = std::ranges::find_if(m_others, [root](const Other& other) { return other.root == root; });
    return found == m_others.end() ? Label() : found->name;
}

} // namespace Tongguan
