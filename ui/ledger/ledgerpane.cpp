// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerpane.h"

#include "models/base/text.h"
#include "ui/ledger/ledgerview.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace Tongguan {

LedgerPane::LedgerPane(const QString& key, int frozen, SettingsPort& settings, QWidget* parent)
    : QWidget(parent)
    , m_view(new LedgerView(key, frozen, settings))
    , m_typed(new QLineEdit)
    , m_count(new QLabel)
    , m_message(new QLabel)
    , m_tools(new QToolBar)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_row(new QHBoxLayout)
{
    m_typed->setClearButtonEnabled(true);
    m_typed->addAction(themedIcon(u"search"), QLineEdit::LeadingPosition);
    m_typed->setMinimumHeight(28);
    m_typed->setMaximumWidth(260);
    m_typed->setPlaceholderText(tr("Item, part number, code, name"));
    m_typed->setAccessibleName(tr("Find in this table"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_tools->setIconSize({ 16, 16 });
    m_tools->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_row->setContentsMargins(12, 6, 8, 6);
    m_row->setSpacing(8);
    m_row->addWidget(m_typed, 1);
    m_row->addWidget(m_count);
    m_row->addWidget(m_message);
    m_row->addStretch();
    m_row->addWidget(m_tools);
    auto* table = new QWidget;
    auto* tableColumn = new QVBoxLayout(table);
    tableColumn->setContentsMargins(0, 0, 0, 0);
    tableColumn->setSpacing(0);
    tableColumn->addWidget(m_view, 1);
    tableColumn->addWidget(m_view->foot());
    m_pages->addWidget(table);
    m_pages->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_view);
    QAction* find = addAction({}, tr("Find"), QKeySequence::Find);
    find->setVisible(true);
    m_tools->removeAction(find);
    connect(find, &QAction::triggered, m_typed, [this] {
        m_typed->setFocus(Qt::ShortcutFocusReason);
        m_typed->selectAll();
    });
    connect(m_typed, &QLineEdit::returnPressed, m_view, [this] {
        m_view->setFocus(Qt::OtherFocusReason);
        if (m_view->model() && m_view->model()->rowCount() > 0 && !m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_view->model()->index(0, 0));
    });
    connect(addAction(u"columns"_s, tr("Columns")), &QAction::triggered, this, [this] { m_view->showColumnMenu(m_tools->mapToGlobal(QPoint(0, m_tools->height()))); });
    connect(addAction(u"copy"_s, tr("Copy the selection for a spreadsheet")), &QAction::triggered, m_view, &LedgerView::copySelection);
    connect(addAction(u"export"_s, tr("Export this table…"), QKeySequence(Qt::CTRL | Qt::Key_E)), &QAction::triggered, this, &LedgerPane::exportRequested);
    connect(addAction(u"print"_s, tr("Print this table…"), QKeySequence::Print), &QAction::triggered, this, &LedgerPane::printRequested);
}

void LedgerPane::addTool(QWidget* tool) { m_row->insertWidget(m_toolPlace++, tool); }

QAction* LedgerPane::addAction(const QString& icon, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!keys.isEmpty())
        action->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    m_tools->addAction(action);
    QWidget::addAction(action);
    return action;
}

void LedgerPane::setCount(const QString& text) { m_count->setText(text); }

void LedgerPane::setMessage(const QString& text) { m_message->setText(text); }

void LedgerPane::setEmpty(const QString& title, const QString& sentence) { m_empty->setWords(u"ledger"_s, title, sentence); }

void LedgerPane::setFilled(bool filled) { m_pages->setCurrentIndex(filled ? 0 : 1); }

} // namespace Tongguan
