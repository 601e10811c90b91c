// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/reference/tariffimport.h"

#include <QDialog>

namespace Tongguan {

// Why an office's tariff table was refused: each row with its fault, to copy and mend.
class TariffFaultsDialog final : public QDialog {
    Q_OBJECT
public:
    TariffFaultsDialog(const QString& fileName, const TariffImport& import, QWidget* parent = nullptr);
};

[[nodiscard]] QString tariffFaultText(const TariffFault& fault);

} // namespace Tongguan
