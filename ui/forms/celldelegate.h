// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/formcontext.h"

#include <QStyledItemDelegate>

namespace Tongguan {

enum class Leave;
class RecordTable;

// Cells edited with the same inputs as forms; findings as a corner mark and an underline in their colour.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(RecordTable& table, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    void left(Tongguan::Leave how) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    RecordTable& m_table;
};

} // namespace Tongguan
