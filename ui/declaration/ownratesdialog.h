// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/ownrates.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace Tongguan {

// Which commodity rates are entered for.
struct RateSubject {
    QString code, goods;
    QString origin;    // of anti-dumping and countervailing duties
    QString agreement; // origin under an agreement; "" where none is claimed
    Direction direction = Direction::Import;
};

// The rates of one commodity that the tables do not hold, as a person enters them; beside each what the tables say.
class OwnRatesDialog final : public QDialog {
    Q_OBJECT
public:
    OwnRatesDialog(const OwnRates& rates, const RateSubject& subject, const CodeTables& tables, QDate today, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* edit(OwnRateKind kind) const; // null where it is not asked for
    [[nodiscard]] QString problem() const;
    void accept() override;

Q_SIGNALS:
    void entered(const Tongguan::OwnRates& rates);

private:
    [[nodiscard]] QString tableRate(OwnRateKind kind) const;
    [[nodiscard]] QString scopeOf(OwnRateKind kind) const;

    OwnRates m_rates;
    RateSubject m_subject;
    const CodeTables& m_tables;
    QDate m_today;
    QList<std::pair<OwnRateKind, QLineEdit*>> m_edits;
    QLabel* m_problem;
};

} // namespace Tongguan
