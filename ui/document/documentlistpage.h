// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/document/listsubject.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolBar;

namespace Tongguan {

class DeclarationTable;
class EmptyState;
class ListFilterBar;
class ListSelection;
class SettingsPort;

// A list of documents: search while typing, states as chips, any number of rows. It only asks: every deed is a signal. (The
// class is not called ListPage because that is a page of rows in models/tables.)
class DocumentListPage final : public QWidget
{
    Q_OBJECT
public:
    DocumentListPage(DeclarationSource& source, SettingsPort& settings, ListSubject subject, QWidget* parent = nullptr);
    ~DocumentListPage() override;

    void setFilter(const ListFilter& filter);
    [[nodiscard]] ListFilter filter() const;
    [[nodiscard]] const ListSubject& subject() const { return m_subject; }
    void refresh(); // after the store changed; keeps the selection and the place
    void setToday(const QDate& today);
    // Beside an open document: few columns, icons instead of words on the tools.
    void setCompact(bool compact);
    void setMayEdit(bool mayEdit); // officers see no new, submit or delete
    void select(DocumentId id); // now, or when it is among the rows at hand
    [[nodiscard]] DocumentId currentId() const;
    [[nodiscard]] QString status() const { return m_status; }

Q_SIGNALS:
    void openRequested(Tongguan::DocumentId id);
    void currentChanged(Tongguan::DocumentId id);
    void newRequested(const QString& type, const QString& direction);
    void importRequested(const QStringList& files); // empty: ask which
    void duplicateRequested(Tongguan::DocumentId id);
    void deleteRequested(const QList<Tongguan::DocumentId>& ids);
    void undoRequested(); // of the last deletion
    void batchRequested(const QList<Tongguan::DocumentId>& ids); // one field in all of them
    void compareRequested(Tongguan::DocumentId left, Tongguan::DocumentId right);
    void submitRequested(const QList<Tongguan::DocumentId>& ids);
    void exportRequested(const QList<Tongguan::DocumentId>& ids);
    void printRequested(const QList<Tongguan::DocumentId>& ids, const QString& form); // the type, "archive"
    void statusChanged(const QString& text); // "3 selected, 12 lines"
    void failed(const Tongguan::Error& error);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Rows = QList<DeclarationRow>;
    void buildMakings();
    void buildActions();
    void buildTable();
    QAction* addTool(const QString& name, const QString& icon, const QString& text, const QKeySequence& keys);
    void applyFilter(const ListFilter& filter);
    void askCounts();
    void showState();
    void showSelection();
    void sortBy(int column);
    void restoreSorting();
    void selectWanted();
    [[nodiscard]] QString sortingKey() const { return m_subject.settings + u"/sorting"_s; }
    void restoreColumns();
    void rememberColumns();
    [[nodiscard]] QString columnsKey() const { return m_subject.settings + u"/columns"_s; }
    void standardColumns();
    void fillColumnMenu();
    void openCurrent();
    void withSelected(std::function<void(const Rows&)> then);
    void withSelectedIds(std::function<void(const QList<DocumentId>&)> then);
    void printOfOneType(const Rows& rows);
    void batchOfOneType(const Rows& rows);
    void copySelected();

    DeclarationSource& m_source;
    SettingsPort& m_settings;
    const ListSubject m_subject;
    DeclarationTable* m_table;
    ListFilterBar* m_filterBar;
    QToolBar* m_tools;
    QTableView* m_view;
    ListSelection* m_selection = nullptr;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QMenu *m_columnMenu, *m_rowMenu;
    QList<QAction*> m_makings;
    QAction* m_newButton = nullptr; // where they are a menu
    QAction *m_import, *m_open, *m_duplicate, *m_delete, *m_submit, *m_export, *m_print, *m_archive, *m_copy, *m_batch, *m_compare;
    QString m_status;
    DocumentId m_wanted; // to be selected when its row is there
    quint64 m_countGeneration = 0;
    bool m_compact = false, m_mayEdit = true, m_restoring = false, m_counted = false;
};

} // namespace Tongguan
