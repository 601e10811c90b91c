// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/taxsheet.h"

namespace Tongguan {

enum class OwnRateKind { Mfn, General, Provisional, Agreement, Export, Consumption, Vat, Dumping, Countervailing };
[[nodiscard]] QString ownRateKindName(OwnRateKind kind); // "mfn"
[[nodiscard]] std::optional<OwnRateKind> ownRateKindFromName(QStringView name);
[[nodiscard]] Label ownRateKindLabel(OwnRateKind kind);
[[nodiscard]] QList<OwnRateKind> ownRateKinds(Direction direction); // those that a line of that direction may need
// Anti-dumping, countervailing and agreement rates hold for goods of one origin, the others for all.
[[nodiscard]] bool isByOrigin(OwnRateKind kind);

// A rate that the tables do not hold, as a person entered it.
struct OwnRate {
    QString code; // commodity
    OwnRateKind kind = OwnRateKind::Mfn;
    QString origin; // where isByOrigin()
    QString rate;   // "7%", "0.3元/千克"
    QDate entered;
    bool operator==(const OwnRate&) const = default;
};

// What a person has entered, by commodity code. A value. The document has no field for it: it is kept beside.
class OwnRates final {
public:
    [[nodiscard]] static Result<OwnRates> fromJson(const QByteArray& json);
    [[nodiscard]] QByteArray toJson() const;

    // An empty rate removes. Fails with Invalid "rate.text" where it is not understood, "rate.negative", in `field` the kind.
    [[nodiscard]] Done set(const OwnRate& rate);
    [[nodiscard]] QString rate(const QString& code, OwnRateKind kind, const QString& origin) const; // "" where none
    [[nodiscard]] QList<OwnRate> of(const QString& code) const;
    [[nodiscard]] const QList<OwnRate>& all() const { return m_rates; }
    [[nodiscard]] bool isEmpty() const { return m_rates.isEmpty(); }
    // For the lines of a document. Agreement rates hold where the line claims an origin under an agreement.
    [[nodiscard]] QMap<int, LineRates> forLines(const Document& document) const;

    bool operator==(const OwnRates&) const = default;

private:
    QList<OwnRate> m_rates;
};

} // namespace Tongguan
