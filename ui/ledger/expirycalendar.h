// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerrecord.h"
#include "ui/ledger/chartview.h"

namespace Tongguan {

// When records end: a row for each, months across, their cycles, today.
class ExpiryCalendar final : public ChartView {
    Q_OBJECT
public:
    explicit ExpiryCalendar(QWidget* parent = nullptr);

    void setRecords(const QList<LedgerRecord>& records, QDate today); // those that end first come first
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] QList<Part> layOut(const QSizeF& size, const QFont& font) const override;
    void draw(QPainter& painter, const QSizeF& size, const QList<Part>& parts, const QPalette& palette) const override;

private:
    [[nodiscard]] double left(const QFont& font) const;
    [[nodiscard]] double xOf(QDate day, const QSizeF& size, const QFont& font) const;

    QList<LedgerRecord> m_records;
    QDate m_today, m_first, m_last;
};

} // namespace Tongguan
