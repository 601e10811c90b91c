// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/recordchange.h"
#include "models/reference/codetable.h"
#include "ui/document/sidepanel.h"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace Tongguan {

// A change of an approved document: each row that is new, changed or deleted, with what stood there before and what stands
// there now. Enter leads to the field; Ctrl+Z in the form takes a change back.
class ChangePanel final : public SidePanel {
    Q_OBJECT
public:
    explicit ChangePanel(const CodeTables& tables, QWidget* parent = nullptr);

    void setDocument(const Document& document, bool editable) override;
    void startAnew() override;
    void setBefore(const Document& before); // null: it changes nothing that was approved
    [[nodiscard]] QTreeWidget* tree() const { return m_tree; }
    [[nodiscard]] QString sentence() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class RowMark { New, Changed, Deleted };
    void fill();
    [[nodiscard]] QTreeWidgetItem* rowOf(const Document& document, const Place& place, RowMark mark);
    void addValue(QTreeWidgetItem* row, const Document& document, const Place& place, const QString& before, const QString& after);
    void addChange(const RowChange& change);
    [[nodiscard]] QString valueText(const Element& element, const QString& value) const;
    void jump(QTreeWidgetItem* item);

    const CodeTables& m_tables;
    Document m_before, m_document;
    QHash<QString, QTreeWidgetItem*> m_rows; // by mark and place of the record
    int m_counts[3] = {};
    QLabel* m_sentence;
    QTreeWidget* m_tree;
};

} // namespace Tongguan
