// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page's docks, actions and layout; what it does is in declarationpage.cpp.
#include "ui/document/conflictpanel.h"
#include "ui/document/documentpage.h"
#include "ui/document/fieldfinder.h"
#include "ui/document/findingspanel.h"
#include "ui/document/formpages.h"
#include "ui/document/hintpanel.h"
#include "ui/document/questionspanel.h"
#include "ui/document/receiptspanel.h"
#include "ui/shell/icons.h"

#include <QAction>
#include <QDataStream>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QStackedWidget>

namespace Tongguan {

static constexpr int DockWidth = 264;
static constexpr int DockMinimum = 208;

void DocumentPage::makeDocks()
{
    m_findingsDock = makeDock(u"findingsDock"_s, tr("Findings"), m_findingsPanel);
    m_hintDock = makeDock(u"hintDock"_s, tr("Filling hint"), m_hintPanel);
    m_receiptsDock = makeDock(u"receiptsDock"_s, tr("Receipts"), m_receiptsPanel);
    m_questionsDock = makeDock(u"questionsDock"_s, tr("Questions"), m_questionsPanel);
    m_workspace->tabifyDockWidget(m_hintDock, m_receiptsDock);
    m_workspace->tabifyDockWidget(m_findingsDock, m_questionsDock);
    m_findingsDock->raise();
    m_questionsDock->hide();
    m_hintDock->raise();
    sizeDocks();
    m_defaultLayout = m_workspace->saveState();
}

QDockWidget* DocumentPage::makeDock(const QString& name, const QString& title, QWidget* content)
{
    auto* dock = new QDockWidget(title, m_workspace);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setMinimumWidth(DockMinimum);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetFloatable);
    m_workspace->addDockWidget(Qt::RightDockWidgetArea, dock);
    connect(dock, &QDockWidget::dockLocationChanged, this, &DocumentPage::layoutChanged);
    return dock;
}

void DocumentPage::addPanel(SidePanel* panel, const PanelPlace& place)
{
    QDockWidget* dock = makeDock(place.name, place.title, panel);
    m_workspace->tabifyDockWidget(m_findingsDock, dock);
    m_findingsDock->raise();
    m_panels.append({ panel, dock, place });
    connect(panel, &SidePanel::jumpRequested, this, qOverload<const Place&>(&DocumentPage::jumpTo));
    connect(panel, &SidePanel::formRequested, m_pages, &FormPages::focusFirst);
    QAction* showing = makeAction(place.title, place.key, [this, panel] { showPanel(panel); });
    m_menu->removeAction(showing);
    m_menu->insertAction(m_receipts, showing);
    sizeDocks();
    m_defaultLayout = m_workspace->saveState();
}

QAction* DocumentPage::addAct(const QString& text, const QKeySequence& keys, const std::function<void()>& run)
{
    QAction* act = makeAction(text, keys, run);
    m_menu->removeAction(act);
    m_menu->insertAction(m_submit, act);
    return act;
}

QAction* DocumentPage::makeAction(const QString& text, const QKeySequence& keys, const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_menu->addAction(action);
    return action;
}

void DocumentPage::makeActions()
{
    QAction* undo = makeAction(tr("Undo"), QKeySequence::Undo, [this] {
        m_model.endTyping();
        m_model.undoStack()->undo();
        flush();
    });
    QAction* redo = makeAction(tr("Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y), [this] {
        m_model.undoStack()->redo();
        flush();
    });
    redo->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z) });
    undo->setIcon(themedIcon(u"undo"));
    m_menu->addSeparator();
    makeAction(tr("Filling hint"), QKeySequence(Qt::Key_F1), [this] {
        m_hintDock->show();
        m_hintDock->raise();
    });
    makeAction(tr("Lines"), QKeySequence(Qt::Key_F2), [this] { m_pages->goToGrid(); });
    QAction* finding = makeAction(tr("Find field"), QKeySequence(Qt::Key_F3), [this] {
        m_beforeFinder = QApplication::focusWidget();
        m_finder->begin();
    });
    finding->setShortcuts({ QKeySequence(Qt::Key_F3), QKeySequence(QKeySequence::Find) });
    makeAction(tr("Check"), QKeySequence(Qt::Key_F5), [this] { check(); });
    makeAction(tr("Next finding"), QKeySequence(Qt::SHIFT | Qt::Key_F5), [this] { stepFindings(1); });
    makeAction(tr("Previous finding"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F5), [this] { stepFindings(-1); });
    m_receipts = makeAction(tr("Receipts"), QKeySequence(Qt::Key_F8), [this] {
        m_receiptsDock->show();
        m_receiptsDock->raise();
        m_receiptsPanel->setFocus(Qt::OtherFocusReason);
    });
    m_menu->addSeparator();
    QAction* copying = makeAction(tr("Copy from…"), QKeySequence(Qt::Key_F7), [this] {
        save();
        Q_EMIT copyFromRequested(m_view.id);
    });
    m_fill = makeAction(tr("Fill from the enterprise file"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { fillFromEnterprise(); });
    QAction* keeping = makeAction(tr("Save as template…"), {}, [this] {
        save();
        Q_EMIT templateSaveRequested(m_view.id);
    });
    QAction* exporting = makeAction(tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        save();
        Q_EMIT exportRequested(m_view.id);
    });
    QAction* printing = makeAction(tr("Print…"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] {
        save();
        Q_EMIT printRequested(m_view.id, document().type().key);
    });
    QAction* saving = makeAction(tr("Save now"), QKeySequence::Save, [this] {
        save();
        notice(tr("Saved on this computer. Every change is saved by itself, too."));
    });
    m_submit = makeAction(tr("Submit"), QKeySequence(Qt::Key_F9), [this] { submit(); });
    m_takeBack = makeAction(tr("Take the submission back"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F9), [this] { Q_EMIT takeBackRequested(m_view.id); });
    m_menu->addSeparator();
    makeAction(tr("Restore layout"), {}, [this] { restoreDefaultLayout(); });
    m_fill->setEnabled(false);
    m_editing = { undo, redo, copying, saving, m_submit };
    m_owners = { undo, redo, copying, m_fill, keeping, exporting, printing, saving, m_submit, m_takeBack };
}

void DocumentPage::showPanel(SidePanel* panel)
{
    const auto found = std::find_if(m_panels.cbegin(), m_panels.cend(), [panel](const Panel& one) { return one.widget == panel; });
    if (found == m_panels.cend())
        return;
    m_stack->setCurrentWidget(m_workspace);
    if (panel->isAncestorOf(QApplication::focusWidget())) {
        m_pages->focusFirst();
        return;
    }
    flush();
    const bool wasHidden = found->dock->isHidden() || !panel->isVisible();
    found->dock->show();
    found->dock->raise();
    if (wasHidden || found->dock->height() < found->place.height * 3 / 4)
        QTimer::singleShot(0, this, [this, panel] { makeRoom(panel); }); // once it is laid out
    panel->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT layoutChanged();
}

void DocumentPage::makeRoom(SidePanel* panel)
{
    const auto found = std::find_if(m_panels.cbegin(), m_panels.cend(), [panel](const Panel& one) { return one.widget == panel; });
    QDockWidget* dock = found->dock;
    const PanelPlace& room = found->place;
    if (dock->isFloating() || !panel->isVisible())
        return;
    QDockWidget* below = m_hintDock->isVisible() ? m_hintDock : m_receiptsDock;
    if (const int both = dock->height() + below->height(); dock->height() < room.height && below->isVisible())
        m_workspace->resizeDocks({ dock, below }, { std::min(room.height, both * 4 / 5), std::max(both - room.height, both / 5) }, Qt::Vertical);
    if (dock->width() < room.width)
        m_workspace->resizeDocks({ dock, below }, { room.width, room.width }, Qt::Horizontal);
}

QByteArray DocumentPage::layoutState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << quint8(1) << m_workspace->saveState() << m_pages->gridStates();
    return bytes;
}

bool DocumentPage::restoreLayout(const QByteArray& state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    QByteArray docks;
    QHash<QString, QByteArray> grids;
    stream >> version >> docks >> grids;
    if (stream.status() != QDataStream::Ok || version != 1) {
        return false;
    }
    m_pages->setGridStates(grids);
    const bool restored = m_workspace->restoreState(docks);
    m_questionsDock->setVisible(!m_view.questions.isEmpty());
    return restored;
}

void DocumentPage::sizeDocks()
{
    m_workspace->resizeDocks({ m_findingsDock, m_hintDock }, { DockWidth, DockWidth }, Qt::Horizontal);
    m_workspace->resizeDocks({ m_findingsDock, m_hintDock }, { 3, 2 }, Qt::Vertical);
}

void DocumentPage::restoreDefaultLayout()
{
    m_workspace->restoreState(m_defaultLayout);
    for (QDockWidget* dock : { m_findingsDock, m_hintDock, m_receiptsDock }) {
        dock->show();
    }
    for (const Panel& panel : std::as_const(m_panels)) {
        panel.dock->show();
    }
    m_questionsDock->setVisible(!m_view.questions.isEmpty());
    m_findingsDock->raise();
    m_hintDock->raise();
    sizeDocks();
    Q_EMIT layoutChanged();
}

} // namespace Tongguan
