// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QTableWidget;

namespace Tongguan {

// What did not work out of many, one below the other: which, and why. To be copied whole.
class ReportDialog final : public QDialog {
    Q_OBJECT
public:
    ReportDialog(const QString& title, const QString& words, const QStringList& columns, const QList<QStringList>& rows, QWidget* parent = nullptr);

    [[nodiscard]] QTableWidget& table() const { return *m_table; }

private:
    QTableWidget* m_table;
};

} // namespace Tongguan
