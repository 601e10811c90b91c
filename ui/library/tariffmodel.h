// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/reference/tariff.h"

#include <QAbstractItemModel>

namespace Tongguan {

// The tariff for a view: a tree of sections, chapters, headings and codes, or the plain list of what a search found.
// Rows are decoded when they are painted; children come when a branch is opened.
class TariffModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { CodeColumn, NameColumn, UnitColumn, MfnColumn, VatColumn, DocumentsColumn, ColumnCount };

    TariffModel(const Tariff& tariff, const CodeTables& tables, QObject* parent = nullptr);

    void showTree();
    void showFound(const QList<int>& rows);
    [[nodiscard]] int rowOf(const QModelIndex& index) const; // of the tariff, -1 for a branch
    [[nodiscard]] QModelIndex indexOf(int row) const; // in the tree

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    // Where an index stands is in its internal id: 0 a section (or a found row), else which branch holds it.
    struct Holder {
        const TariffBranch* branch = nullptr;
        quintptr parent = 0; // of the branch itself
        int at = 0; // row of the branch
        int depth = 0; // 1 a section, 2 a chapter, 3 a heading
    };
    void fill();
    [[nodiscard]] const TariffBranch* branchOf(const QModelIndex& index) const;
    [[nodiscard]] QVariant codeData(int row, int column, int role) const;

    const Tariff& m_tariff;
    const CodeTables& m_tables;
    bool m_isTree = true;
    QList<int> m_found;
    QList<Holder> m_holders; // from 1
    QHash<const TariffBranch*, quintptr> m_holderOf;
};

} // namespace Tongguan
