// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page's docks, actions and layout; what it does is in declarationpage.cpp.
#include "ui/declaration/conflictpanel.h"
#include "ui/declaration/declarationpage.h"
#include "ui/declaration/fieldfinder.h"
#include "ui/declaration/findingspanel.h"
#include "ui/declaration/formpages.h"
#include "ui/declaration/hintpanel.h"
#include "ui/declaration/receiptspanel.h"
#include "ui/declaration/taxpanel.h"
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
static constexpr int TaxWidth = 340;
static constexpr int TaxHeight = 500;

void DeclarationPage::makeDocks()
{
    const auto make = [this](const QString& name, const QString& title, QWidget* content) {
        auto* dock = new QDockWidget(title, m_workspace);
        dock->setObjectName(name);
        dock->setWidget(content);
        dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetFloatable);
        m_workspace->addDockWidget(Qt::RightDockWidgetArea, dock);
        connect(dock, &QDockWidget::dockLocationChanged, this, &DeclarationPage::layoutChanged);
        return dock;
    };
    m_findingsDock = make(u"findingsDock"_s, tr("Findings"), m_findingsPanel);
    m_hintDock = make(u"hintDock"_s, tr("Filling hint"), m_hintPanel);
    m_receiptsDock = make(u"receiptsDock"_s, tr("Receipts"), m_receiptsPanel);
    m_workspace->tabifyDockWidget(m_hintDock, m_receiptsDock);
    m_hintDock->raise();
    m_taxDock = make(u"taxDock"_s, tr("Taxes"), m_taxPanel);
    m_workspace->tabifyDockWidget(m_findingsDock, m_taxDock);
    m_findingsDock->raise();
    for (QDockWidget* dock : { m_findingsDock, m_hintDock, m_receiptsDock, m_taxDock })
        dock->setMinimumWidth(DockMinimum);
    sizeDocks();
    m_defaultLayout = m_workspace->saveState();
}

QAction* DeclarationPage::makeAction(const QString& text, const QKeySequence& keys, const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_menu->addAction(action);
    return action;
}

void DeclarationPage::makeActions()
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
    makeAction(tr("Goods grid"), QKeySequence(Qt::Key_F2), [this] { m_pages->goToGrid(); });
    makeAction(tr("Find field"), QKeySequence(Qt::Key_F3), [this] { m_finder->begin(); });
    makeAction(tr("Check"), QKeySequence(Qt::Key_F5), [this] { check(); });
    makeAction(tr("Taxes"), QKeySequence(Qt::Key_F6), [this] { showTaxes(); });
    makeAction(tr("Receipts"), QKeySequence(Qt::Key_F8), [this] {
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
    makeAction(tr("Save as template…"), {}, [this] {
        save();
        Q_EMIT templateSaveRequested(m_view.id);
    });
    makeAction(tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        save();
        Q_EMIT exportRequested(m_view.id);
    });
    makeAction(tr("Print…"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] {
        save();
        Q_EMIT printRequested(m_view.id, u"declaration"_s);
    });
    makeAction(tr("Print the archive…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] {
        save();
        Q_EMIT printRequested(m_view.id, u"archive"_s);
    });
    QAction* submitting = makeAction(tr("Submit"), QKeySequence(Qt::Key_F9), [this] { submit(); });
    m_menu->addSeparator();
    makeAction(tr("Restore layout"), {}, [this] { restoreDefaultLayout(); });
    m_fill->setEnabled(false);
    m_editing = { undo, redo, copying, submitting };
}

// Shows the pane with room to read it in; where it has the keys already, they go back to the form.
void DeclarationPage::showTaxes()
{
    m_stack->setCurrentWidget(m_workspace);
    if (m_taxPanel->isAncestorOf(QApplication::focusWidget())) {
        m_pages->focusFirst();
        return;
    }
    flush();
    const bool wasHidden = m_taxDock->isHidden() || !m_taxPanel->isVisible();
    m_taxDock->show();
    m_taxDock->raise();
    if (wasHidden || m_taxDock->height() < TaxHeight * 3 / 4)
        QTimer::singleShot(0, this, &DeclarationPage::makeRoomForTaxes); // once it is laid out
    m_taxPanel->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT layoutChanged();
}

void DeclarationPage::makeRoomForTaxes()
{
    if (m_taxDock->isFloating() || !m_taxPanel->isVisible())
        return;
    QDockWidget* below = m_hintDock->isVisible() ? m_hintDock : m_receiptsDock;
    if (const int both = m_taxDock->height() + below->height(); m_taxDock->height() < TaxHeight && below->isVisible())
        m_workspace->resizeDocks({ m_taxDock, below }, { std::min(TaxHeight, both * 4 / 5), std::max(both - TaxHeight, both / 5) }, Qt::Vertical);
    if (m_taxDock->width() < TaxWidth)
        m_workspace->resizeDocks({ m_taxDock, below }, { TaxWidth, TaxWidth }, Qt::Horizontal);
}

QByteArray DeclarationPage::layoutState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << quint8(1) << m_workspace->saveState() << m_pages->gridStates();
    return bytes;
}

bool DeclarationPage::restoreLayout(const QByteArray& state)
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
    return m_workspace->restoreState(docks);
}

void DeclarationPage::sizeDocks()
{
    m_workspace->resizeDocks({ m_findingsDock, m_hintDock }, { DockWidth, DockWidth }, Qt::Horizontal);
    m_workspace->resizeDocks({ m_findingsDock, m_hintDock }, { 3, 2 }, Qt::Vertical);
}

void DeclarationPage::restoreDefaultLayout()
{
    m_workspace->restoreState(m_defaultLayout);
    for (QDockWidget* dock : { m_findingsDock, m_taxDock, m_hintDock, m_receiptsDock }) {
        dock->show();
    }
    m_findingsDock->raise();
    m_hintDock->raise();
    sizeDocks();
    Q_EMIT layoutChanged();
}

} // namespace Tongguan
