// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DocumentFlow that keeps several documents open.
#include "app/desk/documentflow.h"

#include "app/desk/desksettings.h"
#include "models/base/async.h"
#include "ui/document/documentpage.h"
#include "ui/document/opentabs.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Tongguan {
namespace {

// Whose it is and the end of its number: that is how one tells them apart in a narrow tab.
QString tabText(const Summary& summary)
{
    constexpr qsizetype tail = 4;
    const QString number = summary.number.right(tail);
    return summary.party.isEmpty() ? summary.number : number + u' ' + summary.party;
}

} // namespace

void DocumentFlow::makeSide()
{
    m_side = new QWidget;
    m_tabs = new OpenTabs;
    m_stack = new QStackedWidget;
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    m_side->hide();
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    connect(m_tabs, &OpenTabs::chosen, this, [this](DocumentId id) { look(id, true); });
    connect(m_tabs, &OpenTabs::closeRequested, this, &DocumentFlow::closeTab);
    for (const int by : { -1, 1 }) {
        auto* turn = new QAction(m_splitter);
        turn->setShortcut(QKeySequence(Qt::CTRL | (by < 0 ? Qt::Key_PageUp : Qt::Key_PageDown)));
        turn->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_splitter->addAction(turn);
        connect(turn, &QAction::triggered, this, [this, by] { turnTabs(by); });
    }
}

void DocumentFlow::turnTabs(int by)
{
    if (const DocumentId next = m_tabs && !m_open.isNull() ? m_tabs->neighbour(by) : DocumentId(); !next.isNull())
        look(next, true);
}

void DocumentFlow::showTab(const StoredDeclaration& stored, bool stays)
{
    if (m_isForeign)
        return;
    const Summary summary = summarize(stored.document);
    m_tabs->put(stored.id, tabText(summary), summary.number + u'\n' + summary.party, stays);
    rememberOpen();
}

void DocumentFlow::closeTab(DocumentId id)
{
    const DocumentId next = id == m_open && m_tabs ? m_tabs->neighbour(1) : DocumentId();
    if (id == m_open && !m_isForeign)
        saveOpen();
    if (m_tabs)
        m_tabs->drop(id);
    m_places.remove(id);
    if (!next.isNull())
        look(next, true);
    else if (id == m_open)
        closeDocument();
    rememberOpen();
}

void DocumentFlow::rememberOpen()
{
    QByteArrayList ids;
    for (const DocumentId& id : m_tabs ? m_tabs->ids() : QList<DocumentId>())
        ids.append(id.toString().toLatin1());
    m_settings.setValue(settingsKey(u"open"_s), ids.join(' '));
    m_settings.setValue(settingsKey(u"current"_s), m_isForeign ? QByteArray() : m_open.toString().toLatin1());
}

// At once where one sees the workspace, else when one comes to it.
void DocumentFlow::restoreOpen()
{
    const QByteArray current = m_settings.value(settingsKey(u"current"_s));
    const QByteArrayList open = m_settings.value(settingsKey(u"open"_s)).split(' ');
    const auto restore = [this, current, open](const QString& workspace) {
        if (workspace == m_desk.workspace && !std::exchange(m_isRestored, true))
            restoreTabs(current, open);
    };
    connect(&m_window, &MainWindow::workspaceShown, this, restore);
    restore(m_window.currentWorkspace());
}

void DocumentFlow::restoreTabs(const QByteArray& current, const QByteArrayList& open)
{
    if (!m_side)
        makeSide();
    if (m_open.isNull() && !current.isEmpty())
        look(DocumentId::fromString(QString::fromLatin1(current)), true);
    for (const QByteArray& id : open) {
        whenReady(m_office.store().read(DocumentId::fromString(QString::fromLatin1(id))), this, [this](const Result<StoredDeclaration>& stored) {
            if (!stored)
                return; // it is gone
            const Summary summary = summarize(stored->document);
            m_tabs->restore(stored->id, tabText(summary), summary.number + u'\n' + summary.party);
        });
    }
}

} // namespace Tongguan
