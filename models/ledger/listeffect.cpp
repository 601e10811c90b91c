// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/listeffect.h"

#include "models/base/dates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Tongguan {
namespace {

MovementStanding standingOf(const QString& deduction)
{
    return deduction == u"2" || deduction == u"3" ? MovementStanding::Deducted : MovementStanding::Foreseen;
}

MovementId movementIdOf(DocumentId list, LineId line, const QString& change)
{
    return MovementId(QUuid::createUuidV5(QUuid::fromRfc4122(list.toBytes()), u"%1/%2"_s.arg(QString::number(quint64(line)), change)));
}

} // namespace

const ListEffects& ListEffects::builtIn()
{
    static const ListEffects effects = [] {
        ListEffects read;
        QFile file(u":/ledger/effects.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no effects of lists");
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        read.m_source = json.value("source"_L1).toString();
        const QJsonObject names = json.value("movements"_L1).toObject();
        for (int kind = 0; kind < MovementKinds; ++kind) {
            const QJsonValue name = names.value(QStringView(ruleOf(MovementKind(kind)).name));
            read.m_names << Label { name["zh"_L1].toString(), name["en"_L1].toString() };
        }
        const QJsonArray list = json.value("effects"_L1).toArray();
        for (const QJsonValue& effect : list) {
            const std::optional<MovementKind> kind = movementKindOf(effect["movement"_L1].toString());
            if (!kind)
                qFatal("%s", qPrintable(effect["movement"_L1].toString()));
            Effect one { *kind, effect["direction"_L1].toString(), effect["side"_L1].toString(), {} };
            for (const QJsonValue& mode : effect["modes"_L1].toArray())
                one.modes << mode.toString();
            read.m_effects << one;
        }
        return read;
    }();
    return effects;
}

std::optional<MovementKind> ListEffects::effectOf(QStringView direction, QStringView side, QStringView supervisionMode) const
{
    const auto fits = [](const QString& wanted, QStringView given) { return wanted.isEmpty() || wanted == given; };
    const auto found = std::ranges::find_if(m_effects, [&](const Effect& effect) {
        return fits(effect.direction, direction) && fits(effect.side, side) && effect.modes.contains(supervisionMode);
    });
    return found == m_effects.end() ? std::nullopt : std::optional(found->kind);
}

Label ListEffects::nameOf(MovementKind kind) const { return m_names[int(kind)]; }

Result<QList<Movement>> movementsOf(const Document& list, DocumentId id, const ListEffects& effects)
{
    const std::optional<MovementKind> kind = effects.effectOf(list.value(u"direction"), list.value(u"side"), list.value(u"supervisionMode"));
    if (!kind)
        return fail(ErrorKind::Invalid, u"ledger.list.effect"_s, u"%1/%2/%3"_s.arg(list.value(u"direction"), list.value(u"side"), list.value(u"supervisionMode")), u"supervisionMode"_s);
    const std::optional<QDate> date = parseDate(list.value(u"declarationDate"));
    if (!date)
        return fail(ErrorKind::Invalid, u"ledger.list.line"_s, u"no date"_s, u"declarationDate"_s);
    QList<Movement> movements;
    const QList<Record>& lines = list.lines(u"line");
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const auto place = [row](const char16_t* key) { return u"line[%1].%2"_s.arg(QString::number(row + 1), QStringView(key)); };
        if (list.value(place(u"modified")) == u"2")
            continue; // taken out of the list
        const std::optional<LedgerQuantity> quantity = LedgerQuantity::parse(list.value(place(u"quantity")));
        const int item = list.value(place(u"item")).toInt();
        if (!quantity || quantity->isZero() || quantity->isNegative())
            return fail(ErrorKind::Invalid, u"ledger.list.line"_s, u"no quantity above 0 with at most five decimals"_s, place(u"quantity"));
        if (item < 1)
            return fail(ErrorKind::Invalid, u"ledger.list.line"_s, u"no item of the record"_s, place(u"item"));
        movements << Movement { .id = movementIdOf(id, lines[row].id(), list.value(u"changes")),
            .kind = *kind,
            .item = item,
            .version = ruleOf(*kind).side == LedgerSide::Product ? list.value(place(u"version")).toInt() : 0,
            .quantity = *quantity,
            .date = *date,
            .standing = standingOf(list.value(u"deduction")),
            .document = id,
            .line = int(row) + 1 };
    }
    return movements;
}

QString recordOf(const Document& list) { return list.value(u"recordNo").trimmed(); }

} // namespace Tongguan
