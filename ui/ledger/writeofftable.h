// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/ledger/writeoffview.h"
#include "ui/shell/tone.h"

#include <QAbstractTableModel>

namespace Tongguan {

// One step of a write-off as a table: open matters, terms and stock, differences, disposal. Cells that a person fills in
// are editable and taken back through signals.
class WriteOffTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit WriteOffTable(WriteOffStep step, QObject* parent = nullptr);

    void setView(const WriteOffView& view);
    [[nodiscard]] const WriteOffView& view() const { return m_view; }
    void setEditable(bool editable);
    [[nodiscard]] bool isTyped(int column) const { return m_columns[column].way >= 0 || m_columns[column].isWords; } // a person fills it
    [[nodiscard]] int itemAt(int row) const; // 0: of no item
    [[nodiscard]] const OpenMatter* matterAt(int row) const;
    [[nodiscard]] const WriteOffReportLine* lineAt(int row) const;
    [[nodiscard]] int rowOf(int item) const; // -1: none
    [[nodiscard]] QStringList sums() const; // by column; "" where there is none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void explained(int item, const QString& text);
    void disposed(const Tongguan::DisposalLine& line);

private:
    // A column: its title, how a row shows it, and whether it is a figure.
    struct Column {
        QString title;
        std::function<QString(const WriteOffTable&, int row)> text;
        bool isFigure = true;
        int way = -1;         // of disposal, to be edited
        bool isWords = false; // the explanation, to be edited
    };
    void makeColumns();
    void matterColumns();
    void stockColumns();
    void differenceColumns();
    void disposalColumns();
    [[nodiscard]] Tone toneAt(const QModelIndex& index) const;
    bool takeQuantity(const WriteOffReportLine& line, int way, const QString& text);

    WriteOffStep m_step;
    WriteOffView m_view;
    QList<Column> m_columns;
    QList<qsizetype> m_rows; // lines of the report that are shown, or matters
    bool m_editable = false;
};

} // namespace Tongguan
