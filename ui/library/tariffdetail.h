// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/reference/tariff.h"

#include <QTextBrowser>

namespace Tongguan {

// All that is known of one commodity code, and what is not: rates, units, documents, inspection, elements, edition.
class TariffDetail final : public QTextBrowser {
    Q_OBJECT
public:
    TariffDetail(const Tariff& tariff, const CodeTables& tables, QWidget* parent = nullptr);

    void showRow(int row); // -1: nothing chosen
    [[nodiscard]] int row() const { return m_row; }

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString heading(const TariffRow& row) const;
    [[nodiscard]] QString rates(const TariffRow& row) const;
    [[nodiscard]] QString letters(const QString& codes, QStringView table, const TariffRow& row) const;
    [[nodiscard]] QString elements(const TariffRow& row) const;
    [[nodiscard]] QString section(const QString& title, const QString& body) const;
    [[nodiscard]] QString unknown() const;
    [[nodiscard]] QString quiet(const QString& text) const;

    const Tariff& m_tariff;
    const CodeTables& m_tables;
    int m_row = -1;
};

} // namespace Tongguan
