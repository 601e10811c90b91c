// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/producttable.h"
#include "ui/forms/cells.h"

#include <QUndoStack>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace Tongguan {

class EmptyState;

// The enterprise's products: found as one types, edited in the cells, pasted from a spreadsheet; every change can be
// undone. The last row takes a new one.
class ProductPage final : public QWidget {
    Q_OBJECT
public:
    explicit ProductPage(ProductSource& source, QWidget* parent = nullptr);
    ~ProductPage() override;

    void look(const QString& text); // as if it was typed
    void refresh(); // the source has changed
    void setTarget(const QString& target); // where "use" takes a product to; empty: nowhere
    [[nodiscard]] ProductTable& table() const { return *m_table; }
    [[nodiscard]] QTableView& view() const { return *m_view; }
    void paste(const Cells& cells);

    struct Change {
        std::optional<Product> before, after; // nothing: it was not there, it goes
    };
    void apply(const QList<Change>& changes, bool forward);

Q_SIGNALS:
    void useRequested(const Tongguan::Product& product);
    void noticed(const QString& text);
    void failed(const Tongguan::Error& error);

private:
    QWidget* buildHead();
    void makeActions();
    QAction* makeAction(const QString& icon, const QString& text, const QKeySequence& keys, const std::function<void()>& run);
    void edit(const Product& before, const Product& after);
    void push(const QString& name, const QList<Change>& changes);
    void removeSelected();
    void copySelected() const;
    void pasteFromClipboard();
    void pasteColumns(const QList<int>& columns, const Cells& rows); // under a row of titles
    void pasteBlock(const Cells& rows); // from the current cell on
    void finishPaste(const QList<Change>& changes);
    void use();
    void follow();
    void showState(ProductTable::State state);
    void addNew();
    [[nodiscard]] QList<int> columnsOfTitles(const QStringList& titles) const; // empty: it is no row of titles
    [[nodiscard]] QList<Product> selected() const;

    ProductSource& m_source;
    QUndoStack m_undo;
    ProductTable* m_table;
    QLineEdit* m_typed;
    QLabel* m_count;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QTableView* m_view;
    QAction *m_remove = nullptr, *m_use = nullptr;
    bool m_hasTarget = false;
};

[[nodiscard]] QStringList productTitles(); // of the columns

} // namespace Tongguan
