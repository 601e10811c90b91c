// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/reference/packshelf.h"
#include "models/security/packsigner.h"

namespace Tongguan {

// Somebody who signs packs in tests.
class PackMaker final {
public:
    PackMaker() : m_signer(*PackSigner::create()) { }

    [[nodiscard]] PackKey key(const QString& name = QStringLiteral("office")) const { return { m_signer.publicKey(), name }; }
    [[nodiscard]] QByteArray sign(const QJsonObject& body) const { return packFile(body, key().id(), m_signer.sign(packMessage(body))); }
    [[nodiscard]] const PackSigner& signer() const { return m_signer; }

    [[nodiscard]] static QJsonObject body(const QString& id, const QString& kind, int version)
    {
        return { { u"id"_s, id }, { u"kind"_s, kind }, { u"version"_s, version }, { u"edition"_s, u"2026.%1"_s.arg(version) },
            { u"title"_s, QJsonObject { { u"zh"_s, u"试验包"_s }, { u"en"_s, u"Test pack"_s } } }, { u"issuer"_s, u"试验关"_s } };
    }
    // Head and one rule: gross weight not below `least`.
    [[nodiscard]] static QJsonObject rules(const QString& id, int version, int least = 5, const QString& ruleId = u"office.weight"_s)
    {
        const auto one = [](int weight, bool finds) {
            return QJsonObject { { u"set"_s, QJsonObject { { u"grossWeight"_s, QString::number(weight) } } }, { u"finds"_s, finds } };
        };
        QJsonObject pack = body(id, u"rules"_s, version);
        pack.insert(u"type"_s, u"declaration"_s);
        pack.insert(u"rules"_s, QJsonArray { QJsonObject { { u"id"_s, ruleId }, { u"severity"_s, u"warning"_s }, { u"certainty"_s, u"practice"_s },
            { u"field"_s, u"grossWeight"_s }, { u"must"_s, u"grossWeight >= %1"_s.arg(least) },
            { u"message"_s, QJsonObject { { u"zh"_s, u"毛重 {grossWeight} 过小"_s }, { u"en"_s, u"Gross weight {grossWeight} is small"_s } } },
            { u"why"_s, QJsonObject { { u"zh"_s, u"本关要求。"_s }, { u"en"_s, u"This office asks for it."_s } } },
            { u"source"_s, u"本关通知 2026-1"_s }, { u"cases"_s, QJsonArray { one(least - 1, true), one(least, false) } } } });
        return pack;
    }
    [[nodiscard]] static QJsonObject rates(const QString& id, int version, const QString& usd)
    {
        QJsonObject pack = body(id, u"exchange"_s, version);
        pack.insert(u"rates"_s, QJsonArray { QJsonObject { { u"currency"_s, u"USD"_s }, { u"per"_s, u"100"_s }, { u"cny"_s, usd },
            { u"from"_s, u"2026-11-01"_s }, { u"to"_s, u"2026-11-30"_s }, { u"source"_s, u"试验汇率表"_s } } });
        return pack;
    }

private:
    PackSigner m_signer;
};

} // namespace Tongguan
