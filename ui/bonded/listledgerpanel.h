// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/bonded/listledgerview.h"
#include "ui/document/sidepanel.h"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace Tongguan {

// What an inventory list does to its ledger, line by line: the movement, what may still move before and after it. Enter
// leads to the line, Ctrl+C copies the table.
class ListLedgerPanel final : public SidePanel {
    Q_OBJECT
public:
    explicit ListLedgerPanel(QWidget* parent = nullptr);

    void setDocument(const Document& document, bool editable) override;
    void startAnew() override;
    void setView(const ListLedgerView& view);
    [[nodiscard]] const ListLedgerView& view() const { return m_view; }
    [[nodiscard]] QTreeWidget* tree() const { return m_tree; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString asTable() const; // cells parted by tabs

Q_SIGNALS:
    void examineRequested(const Tongguan::Document& list); // its view is wanted

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addLine(const LineStand& line);
    void addShortage(const MaterialShortage& shortage);
    void jump(QTreeWidgetItem* row);

    Document m_document;
    ListLedgerView m_view;
    QLabel* m_icon;
    QLabel* m_sentence;
    QTreeWidget* m_tree;
};

} // namespace Tongguan
