// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/print/pages.h"

#include <QDialog>

class QActionGroup;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolBar;

namespace Tongguan {

class EmptyState;
class NotificationBar;
class Sheets;
class SheetView;

// What would be printed, before it is: choose the form, look, print, save as PDF. It only shows and asks; pages come
// from outside.
class PreviewWindow final : public QDialog
{
    Q_OBJECT
public:
    struct Form {
        QString key, text, hint;
    };

    PreviewWindow(const QList<Form>& forms, QWidget* parent = nullptr);
    ~PreviewWindow() override;

    void setForm(const QString& key);
    [[nodiscard]] QString form() const { return m_form; }
    // `sheets` must stay until others are set. Chapters are shown beside them where there are several.
    void setSheets(const Sheets* sheets, const QList<PrintedChapter>& chapters);
    void setBusy(const QString& text, qint64 done, qint64 total); // total 0: done
    void setMessage(const QString& text); // instead of pages: why there are none
    void setFilesAllowed(bool allowed); // attachments can be added and opened elsewhere
    [[nodiscard]] SheetView& view() const { return *m_view; }
    [[nodiscard]] NotificationBar& notices() const { return *m_notices; }

Q_SIGNALS:
    void formChosen(const QString& key);
    void printRequested();
    void saveRequested();
    void addFilesRequested();
    void openOutsideRequested(qsizetype page); // the attached file that the page is of
    void stopRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildTools(const QList<Form>& forms);
    void showPage();

    QString m_form;
    QToolBar* m_tools;
    QActionGroup* m_forms;
    QAction *m_print, *m_save, *m_addFiles, *m_outside;
    NotificationBar* m_notices;
    QListWidget* m_chapters;
    QStackedWidget* m_stack;
    SheetView* m_view;
    EmptyState* m_empty;
    QLabel *m_page, *m_zoom, *m_busyText;
    QWidget* m_busy;
    QProgressBar* m_bar;
};

} // namespace Tongguan
