// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/previewwindow.h"

#include "ui/print/sheetview.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/icons.h"
#include "ui/shell/notificationbar.h"

#include <QActionGroup>
#include <QListWidget>
#include <QProgressBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>

namespace Tongguan {
namespace {

constexpr double PreviewZoomStep = 1.2;
constexpr int ChapterWidth = 200;

QAction* previewAction(PreviewWindow* window, const QString& name, const QString& icon, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(themedIcon(icon), text, window);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setToolTip(keys.isEmpty() ? text : u"%1  %2"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    window->addAction(action);
    return action;
}

} // namespace

PreviewWindow::PreviewWindow(const QList<Form>& forms, QWidget* parent)
    : QDialog(parent, Qt::Window), m_tools(new QToolBar(this)), m_forms(new QActionGroup(this)), m_notices(new NotificationBar(this)), m_chapters(new QListWidget(this)), m_stack(new QStackedWidget(this)),
      m_view(new SheetView(this)), m_empty(new EmptyState(this)), m_page(new QLabel(this)), m_zoom(new QLabel(this)), m_busyText(new QLabel(this)), m_busy(new QWidget(this)),
      m_bar(new QProgressBar(this))
{
    setObjectName(u"previewWindow"_s);
    setWindowTitle(tr("Print"));
    m_print = previewAction(this, u"print"_s, u"print"_s, tr("Print…"), QKeySequence::Print);
    m_save = previewAction(this, u"save"_s, u"export"_s, tr("Save as PDF…"), QKeySequence::Save);
    m_addFiles = previewAction(this, u"addFiles"_s, u"attachment"_s, tr("Add files…"), {});
    m_outside = previewAction(this, u"outside"_s, u"open"_s, tr("Open in another program"), {});
    buildTools(forms);
    connect(m_print, &QAction::triggered, this, &PreviewWindow::printRequested);
    connect(m_save, &QAction::triggered, this, &PreviewWindow::saveRequested);
    connect(m_addFiles, &QAction::triggered, this, &PreviewWindow::addFilesRequested);
    connect(m_outside, &QAction::triggered, this, [this] { Q_EMIT openOutsideRequested(m_view->currentPage()); });

    m_chapters->setObjectName(u"chapters"_s);
    m_chapters->setAccessibleName(tr("Contents"));
    m_chapters->setFrameShape(QFrame::NoFrame);
    m_chapters->setTextElideMode(Qt::ElideMiddle);
    connect(m_chapters, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_chapters->hasFocus())
            m_view->goTo(m_chapters->item(row)->data(Qt::UserRole).toLongLong());
    });
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_chapters);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ ChapterWidth, 4 * ChapterWidth });
    splitter->setChildrenCollapsible(false);

    auto* stop = new QPushButton(tr("Stop"), m_busy);
    stop->setObjectName(u"stop"_s);
    connect(stop, &QPushButton::clicked, this, &PreviewWindow::stopRequested);
    m_bar->setTextVisible(false);
    auto* busyLine = new QHBoxLayout(m_busy);
    busyLine->setContentsMargins(8, 4, 8, 4);
    busyLine->addWidget(m_busyText);
    busyLine->addWidget(m_bar, 1);
    busyLine->addWidget(stop);
    m_busy->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_notices);
    column->addWidget(splitter, 1);
    column->addWidget(m_busy);
    connect(m_view, &SheetView::currentPageChanged, this, &PreviewWindow::showPage);
    connect(m_view, &SheetView::zoomChanged, this, [this](double zoom) { m_zoom->setText(u"%1 %"_s.arg(qRound(zoom * 100))); });
    const QSize room = screen() ? screen()->availableSize() : QSize(1366, 768);
    resize(std::min(1180, room.width() * 9 / 10), std::min(1000, room.height() * 9 / 10));
    setSheets(nullptr, {});
    setFilesAllowed(false);
    m_view->setFocus();
}

PreviewWindow::~PreviewWindow() = default;

void PreviewWindow::buildTools(const QList<Form>& forms)
{
    m_tools->setIconSize(QSize(16, 16));
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setMovable(false);
    m_tools->setContentsMargins(8, 2, 8, 2);
    int number = 1;
    for (const Form& form : forms) {
        auto* action = new QAction(form.text, m_forms);
        action->setObjectName(u"form."_s + form.key);
        action->setCheckable(true);
        action->setShortcut(QKeySequence(u"Alt+%1"_s.arg(number++)));
        action->setToolTip(u"%1  %2"_s.arg(form.hint, action->shortcut().toString(QKeySequence::NativeText)));
        m_tools->addAction(action);
        connect(action, &QAction::triggered, this, [this, key = form.key] {
            m_form = key;
            Q_EMIT formChosen(key);
        });
    }
    auto* space = new QWidget(m_tools);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(space);
    QAction* smaller = previewAction(this, u"smaller"_s, {}, tr("Smaller"), QKeySequence::ZoomOut);
    QAction* larger = previewAction(this, u"larger"_s, {}, tr("Larger"), QKeySequence::ZoomIn);
    QAction* wide = previewAction(this, u"fitWidth"_s, {}, tr("Width"), QKeySequence(u"Ctrl+0"_s));
    QAction* whole = previewAction(this, u"fitPage"_s, {}, tr("Page"), QKeySequence(u"Ctrl+9"_s));
    wide->setToolTip(tr("As wide as the window  %1").arg(u"Ctrl+0"_s));
    whole->setToolTip(tr("A whole page  %1").arg(u"Ctrl+9"_s));
    connect(smaller, &QAction::triggered, this, [this] { m_view->setZoom(m_view->zoom() / PreviewZoomStep); });
    connect(larger, &QAction::triggered, this, [this] { m_view->setZoom(m_view->zoom() * PreviewZoomStep); });
    connect(wide, &QAction::triggered, this, [this] { m_view->setFit(SheetView::Fit::Width); });
    connect(whole, &QAction::triggered, this, [this] { m_view->setFit(SheetView::Fit::Page); });
    m_page->setContentsMargins(8, 0, 8, 0);
    m_zoom->setContentsMargins(4, 0, 4, 0);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(u"000 %"_s) + 8);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_tools->addWidget(m_page);
    smaller->setIconText(u"−"_s);
    larger->setIconText(u"+"_s);
    m_tools->addAction(smaller);
    m_tools->addWidget(m_zoom);
    m_tools->addActions({ larger, wide, whole });
    m_tools->addSeparator();
    m_tools->addActions({ m_addFiles, m_outside, m_save, m_print });
}

void PreviewWindow::setForm(const QString& key)
{
    m_form = key;
    for (QAction* action : m_forms->actions())
        action->setChecked(action->objectName() == QString(u"form."_s + key));
}

void PreviewWindow::setSheets(const Sheets* sheets, const QList<PrintedChapter>& chapters)
{
    m_view->setSheets(sheets);
    m_chapters->clear();
    for (const PrintedChapter& chapter : chapters) {
        auto* item = new QListWidgetItem(chapter.title, m_chapters);
        item->setData(Qt::UserRole, qlonglong(chapter.page));
        item->setToolTip(chapter.title);
    }
    m_chapters->setVisible(chapters.size() > 1);
    const bool isThere = m_view->pageCount() > 0;
    m_stack->setCurrentWidget(m_view);
    m_print->setEnabled(isThere);
    m_save->setEnabled(isThere);
    showPage();
}

void PreviewWindow::setMessage(const QString& text)
{
    setSheets(nullptr, {});
    m_empty->setWords(u"error"_s, tr("There is nothing to print"), text);
    m_empty->setActions({});
    m_stack->setCurrentWidget(m_empty);
}

void PreviewWindow::setBusy(const QString& text, qint64 done, qint64 total)
{
    m_busy->setVisible(total > 0);
    m_busyText->setText(text);
    m_bar->setRange(0, int(total));
    m_bar->setValue(int(done));
}

void PreviewWindow::setFilesAllowed(bool allowed)
{
    m_addFiles->setVisible(allowed);
    m_outside->setVisible(allowed);
}

void PreviewWindow::showPage()
{
    const qsizetype page = m_view->currentPage();
    m_page->setText(m_view->pageCount() > 0 ? tr("Page %1 of %2").arg(page + 1).arg(m_view->pageCount()) : QString());
    for (int row = m_chapters->count() - 1; row >= 0; --row) {
        if (m_chapters->item(row)->data(Qt::UserRole).toLongLong() <= page) {
            if (!m_chapters->hasFocus())
                m_chapters->setCurrentRow(row);
            break;
        }
    }
}

void PreviewWindow::closeEvent(QCloseEvent* event)
{
    Q_EMIT stopRequested();
    QDialog::closeEvent(event);
}

} // namespace Tongguan
