// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/trafficview.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolBar;

namespace Tongguan {

class EmptyState;
class TrafficTable;

// The whole traffic with the Single Window's import client: every file with its state, any of them to be opened, sent again
// or followed to its declaration; and the choice of the folder. It knows nothing of disks.
class GatewayPage final : public QWidget
{
    Q_OBJECT
public:
    explicit GatewayPage(QWidget* parent = nullptr);

    void setView(const GatewayView& view);
    void setNow(const QDateTime& now);
    [[nodiscard]] TrafficTable& table() const { return *m_table; }
    void showFile(const TrafficText& file);
    [[nodiscard]] qint64 currentFile() const; // 0: none

Q_SIGNALS:
    void chooseFolderRequested();
    void workingRequested(bool working);
    void sendFilesRequested(const QStringList& files); // empty: the person chooses
    void technicalAnswersChanged(bool given);
    void fileWanted(qint64 n);
    void resendRequested(qint64 n);
    void declarationRequested(const QString& number);
    void showInFolderRequested(qint64 n);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildTools();
    void buildFilter();
    void buildTable();
    void showState();
    void showRows(qint64 count);
    void filterChanged();
    void currentChanged();
    void copyRows() const;
    [[nodiscard]] QAction* addTool(const QString& name, const QString& iconName, const QString& text, const QKeySequence& keys);

    GatewayView m_view;
    QDateTime m_now;
    TrafficTable* m_table;
    QToolBar* m_tools;
    QLabel *m_folder, *m_status;
    QLineEdit* m_search;
    QComboBox* m_kind;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QSplitter* m_splitter;
    QTableView* m_rows;
    QLabel* m_facts;
    QPlainTextEdit* m_text;
    QAction *m_work, *m_choose, *m_send, *m_resend, *m_find, *m_reveal, *m_copy, *m_answers;
};

} // namespace Tongguan
