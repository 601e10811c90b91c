// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/sheetview.h"

#include <QAbstractTableModel>

namespace Tongguan {

// The goods lines as they would come in, one row each; cells with findings are tinted and say why.
class SheetPreviewTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setPreview(SheetPreview preview);
    [[nodiscard]] const SheetPreview& preview() const { return m_preview; }
    // The next cell with a finding behind that one, around the end; not valid where there is none.
    [[nodiscard]] QModelIndex nextFinding(const QModelIndex& from) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    SheetPreview m_preview;
    QList<std::pair<qsizetype, qsizetype>> m_marked; // rising
};

} // namespace Tongguan
