// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/sheetpreviewtable.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;
class QTableWidget;

namespace Tongguan {

class FlowBox;

// A customer's spreadsheet beside what it will become: which column holds what at the left, the goods lines at the
// right. What is corrected is remembered for the customer.
class SheetImportDialog final : public QDialog
{
    Q_OBJECT
public:
    SheetImportDialog(const QString& fileName, QList<SheetElementView> elements, QWidget* parent = nullptr);

    void setSheets(const QStringList& names, int current);
    void setCustomers(const QStringList& names, const QString& current);
    void setColumns(const QList<SheetColumnView>& columns, int headerRow, int rows);
    void setMergeKeys(const QStringList& by, const QStringList& also); // element keys without "line."
    void setPreview(SheetPreview preview);
    void setOpenDocument(const QString& number); // "": none that lines could be added to
    void setBusy(bool busy, double part = 0);
    // A table of plain rows: no direction, nothing to merge; `import` is what its button says.
    void setRowsOnly(const QString& import);
    void setSummary(const QString& text); // of plain rows

    [[nodiscard]] QStringList keys() const; // by column
    [[nodiscard]] int headerRow() const; // from 0, -1: none
    [[nodiscard]] bool isImport() const;
    [[nodiscard]] QString customer() const;
    [[nodiscard]] bool merges() const;
    [[nodiscard]] QStringList mergeKeys() const;

Q_SIGNALS:
    void sheetChosen(int index);
    void customerChosen(const QString& name);
    void headerRowChosen(int row);
    void mappingChanged(); // also direction and merging
    void importRequested();
    void appendRequested();
    void stopRequested();

private:
    QWidget* makeHead();
    QWidget* makeMapping();
    QWidget* makePreview();
    QLayout* makeFoot();
    QComboBox* makeElementBox(const QString& key, const QString& header);
    [[nodiscard]] QString nameOf(const QString& key) const;
    void tell();
    void goToNextFinding();

    QList<SheetElementView> m_elements;
    QComboBox *m_sheet = nullptr, *m_direction = nullptr, *m_customer = nullptr;
    QSpinBox* m_header = nullptr;
    QTableWidget* m_columns = nullptr;
    QTableView* m_view = nullptr;
    SheetPreviewTable* m_table = nullptr;
    QCheckBox* m_merge = nullptr;
    FlowBox* m_mergeKeys = nullptr;
    QList<QCheckBox*> m_mergeBoxes;
    QLabel *m_sums = nullptr, *m_words = nullptr;
    QPushButton *m_next = nullptr, *m_import = nullptr, *m_append = nullptr, *m_stop = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_directionLabel = nullptr;
    bool m_filling = false, m_hasOpenDocument = false, m_rowsOnly = false;
};

} // namespace Tongguan
