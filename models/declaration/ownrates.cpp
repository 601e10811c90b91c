// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/ownrates.h"

#include "models/base/dates.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Tongguan {

namespace {

    struct OwnRateWords {
        OwnRateKind kind;
        QLatin1StringView name;
        Label label;
    };

    const std::array<OwnRateWords, 9>& ownRateWords()
    {
        using enum OwnRateKind;
        static const std::array<OwnRateWords, 9> words { { { Mfn, "mfn"_L1, { u"最惠国税率"_s, u"Most-favoured-nation rate"_s } },
            { General, "general"_L1, { u"普通税率"_s, u"General rate"_s } }, { Provisional, "provisional"_L1, { u"暂定税率"_s, u"Provisional rate"_s } },
            { Agreement, "agreement"_L1, { u"协定税率"_s, u"Agreement rate"_s } }, { Export, "export"_L1, { u"出口税率"_s, u"Export rate"_s } },
            { Consumption, "consumption"_L1, { u"消费税税率"_s, u"Consumption tax rate"_s } }, { Vat, "vat"_L1, { u"增值税税率"_s, u"VAT rate"_s } },
            { Dumping, "antidumping"_L1, { u"反倾销税税率"_s, u"Anti-dumping rate"_s } },
            { Countervailing, "countervailing"_L1, { u"反补贴税税率"_s, u"Countervailing rate"_s } } } };
        return words;
    }

    const OwnRateWords& wordsOf(OwnRateKind kind)
    {
        return *std::find_if(ownRateWords().begin(), ownRateWords().end(), [kind](const OwnRateWords& each) { return each.kind == kind; });
    }

    bool isShareOnly(OwnRateKind kind)
    {
        using enum OwnRateKind;
        return kind == Consumption || kind == Vat || kind == Dumping || kind == Countervailing;
    }

    void apply(const OwnRate& own, LineRates& rates)
    {
        const auto duty = DutyRate::parse(own.rate);
        const auto share = parseShare(own.rate);
        switch (own.kind) {
            using enum OwnRateKind;
        case Mfn: rates.mfn = duty; return;
        case General: rates.general = duty; return;
        case Provisional: rates.provisional = duty; return;
        case Agreement: rates.agreement = duty; return;
        case Export: rates.exportRate = duty; return;
        case Consumption: rates.consumption = share; return;
        case Vat: rates.vat = share; return;
        case Dumping: rates.dumping = share; return;
        case Countervailing: rates.countervailing = share; return;
        }
    }

} // namespace

QString ownRateKindName(OwnRateKind kind) { return wordsOf(kind).name; }

Label ownRateKindLabel(OwnRateKind kind) { return wordsOf(kind).label; }

std::optional<OwnRateKind> ownRateKindFromName(QStringView name)
{
    for (const OwnRateWords& words : ownRateWords())
        if (words.name == name)
            return words.kind;
    return {};
}

QList<OwnRateKind> ownRateKinds(Direction direction)
{
    using enum OwnRateKind;
    if (direction == Direction::Export)
        return { Export };
    return { Mfn, Provisional, General, Agreement, Dumping, Countervailing, Consumption, Vat };
}

bool isByOrigin(OwnRateKind kind)
{
    return kind == OwnRateKind::Agreement || kind == OwnRateKind::Dumping || kind == OwnRateKind::Countervailing;
}

Done OwnRates::set(const OwnRate& rate)
{
    OwnRate entry = rate;
    entry.rate = rate.rate.trimmed();
    if (!isByOrigin(entry.kind))
        entry.origin.clear();
    const auto isSame = [&entry](const OwnRate& each) { return each.code == entry.code && each.kind == entry.kind && each.origin == entry.origin; };
    if (!entry.rate.isEmpty()) {
        const auto share = parseShare(entry.rate);
        const bool understood = isShareOnly(entry.kind) ? share.has_value() : DutyRate::parse(entry.rate).has_value();
        if (share && share->isNegative())
            return fail(ErrorKind::Invalid, u"rate.negative"_s, u"a rate is not below zero"_s, ownRateKindName(entry.kind));
        if (!understood || entry.code.isEmpty())
            return fail(ErrorKind::Invalid, u"rate.text"_s, u"not understood: "_s + entry.rate, ownRateKindName(entry.kind));
    }
    m_rates.removeIf(isSame);
    if (!entry.rate.isEmpty())
        m_rates.append(entry);
    return {};
}

QString OwnRates::rate(const QString& code, OwnRateKind kind, const QString& origin) const
{
    const QString scope = isByOrigin(kind) ? origin : QString();
    for (const OwnRate& each : m_rates)
        if (each.code == code && each.kind == kind && each.origin == scope)
            return each.rate;
    return {};
}

QList<OwnRate> OwnRates::of(const QString& code) const
{
    QList<OwnRate> rates;
    std::copy_if(m_rates.cbegin(), m_rates.cend(), std::back_inserter(rates), [&code](const OwnRate& each) { return each.code == code; });
    return rates;
}

QMap<int, LineRates> OwnRates::forLines(const Document& document) const
{
    QMap<int, LineRates> lines;
    if (m_rates.isEmpty() || document.isNull())
        return lines;
    const Group* group = document.type().root.groupIndexOf(u"line") < 0 ? nullptr : &document.type().root.groups.at(document.type().root.groupIndexOf(u"line"));
    const auto cell = [group](const Record& record, QStringView key) { return group && group->indexOf(key) >= 0 ? record.value(group->indexOf(key)) : QString(); };
    int no = 0;
    for (const Record& record : document.lines(u"line")) {
        ++no;
        const QString claimed = cell(record, u"agreementOrigin");
        for (const OwnRate& own : of(cell(record, u"commodityCode"))) {
            const QString origin = own.kind == OwnRateKind::Agreement ? claimed : cell(record, u"originCountry");
            if (!isByOrigin(own.kind) || (!origin.isEmpty() && origin == own.origin))
                apply(own, lines[no]);
        }
    }
    return lines;
}

QByteArray OwnRates::toJson() const
{
    QJsonArray array;
    for (const OwnRate& rate : m_rates) {
        QJsonObject json { { u"code"_s, rate.code }, { u"kind"_s, ownRateKindName(rate.kind) }, { u"rate"_s, rate.rate }, { u"entered"_s, dateText(rate.entered) } };
        if (!rate.origin.isEmpty())
            json.insert(u"origin"_s, rate.origin);
        array.append(json);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<OwnRates> OwnRates::fromJson(const QByteArray& json)
{
    OwnRates rates;
    if (json.isEmpty())
        return rates;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return fail(ErrorKind::Corrupt, u"rates.form"_s, u"no list of rates"_s);
    for (const QJsonValue& value : document.array()) {
        const auto kind = ownRateKindFromName(value["kind"_L1].toString());
        if (!kind)
            return fail(ErrorKind::Corrupt, u"rates.form"_s, u"unknown kind"_s, value["code"_L1].toString());
        if (const Done done = rates.set({ value["code"_L1].toString(), *kind, value["origin"_L1].toString(), value["rate"_L1].toString(),
                parseDate(value["entered"_L1].toString()).value_or(QDate()) }); !done)
            return fail(ErrorKind::Corrupt, u"rates.form"_s, done.error().detail, value["code"_L1].toString());
    }
    return rates;
}

} // namespace Tongguan
