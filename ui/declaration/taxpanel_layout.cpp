// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the tax pane is put together; what it does is in taxpanel.cpp.
#include "ui/calculator/derivationview.h"
#include "ui/declaration/taxpanel.h"
#include "ui/declaration/taxtable.h"
#include "ui/declaration/taxwhatifstrip.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Tongguan {

static QToolButton* taxButton(const QString& icon, const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

TaxPanel::TaxPanel(const FormContext& context, QWidget* parent)
    : SidePanel(parent)
    , m_context(context)
    , m_taxation(*context.tables, Parameters::builtIn())
    , m_sum(new QLabel)
    , m_state(new QLabel)
    , m_compare(taxButton(u"columns"_s, tr("What if"), tr("Compare: another origin, agreement, terms, freight or insurance")))
    , m_copyButton(taxButton(u"copy"_s, tr("Copy"), tr("Copy the table, for a spreadsheet")))
    , m_more(taxButton(u"more"_s, tr("More"), tr("More")))
    , m_menu(new QMenu(this))
    , m_notice(new QWidget)
    , m_noticeIcon(new QLabel)
    , m_noticeWords(new QLabel)
    , m_enter(taxButton(u"edit"_s, tr("Enter rates…"), tr("Enter the rates that the tables do not hold")))
    , m_exchange(taxButton(u"import"_s, tr("Exchange rates…"), tr("Import or enter exchange rates")))
    , m_whatIf(new TaxWhatIfStrip(context))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_table(new TaxTable(this))
    , m_tree(new QTreeView)
    , m_why(new QLabel)
    , m_derivation(new DerivationView)
{
    setObjectName(u"taxPanel"_s);
    buildTree();
    auto* upper = new QWidget;
    auto* upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->setSpacing(0);
    upperColumn->addWidget(m_tree, 1);
    upperColumn->addWidget(m_why);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_derivation);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_derivation->setClosable(true);
    m_derivation->hide();
    m_whatIf->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(buildNotice());
    layout->addWidget(m_whatIf);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_tree);
    connect(m_derivation, &DerivationView::closeRequested, this, &TaxPanel::closeDerivation);
    connect(m_derivation, &DerivationView::jumpRequested, this, &TaxPanel::jump);
    connect(m_whatIf, &TaxWhatIfStrip::changed, this, [this] {
        if (isVisible())
            reckon();
    });
    connect(m_whatIf, &TaxWhatIfStrip::takeOverRequested, this, &TaxPanel::takeOver);
    connect(m_whatIf, &TaxWhatIfStrip::closeRequested, this, [this] {
        setComparing(false);
        m_tree->setFocus(Qt::OtherFocusReason);
    });
}

TaxPanel::~TaxPanel() = default;

QWidget* TaxPanel::buildHead()
{
    auto* head = new QWidget;
    QFont large = Theme::figureFont(font());
    large.setPointSizeF(large.pointSizeF() + 3);
    large.setBold(true);
    m_sum->setFont(large);
    m_sum->setAccessibleName(tr("Taxes payable, yuan"));
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_compare->setCheckable(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    m_menu->addAction(themedIcon(u"edit"), tr("Enter rates…"), this, &TaxPanel::enterRates);
    m_menu->addAction(themedIcon(u"import"), tr("Exchange rates…"), this, &TaxPanel::exchangeRequested);
    m_menu->addAction(themedIcon(u"calculator"), tr("Tax calculator"), this, &TaxPanel::calculatorRequested);
    connect(m_compare, &QToolButton::toggled, this, [this](bool on) {
        setComparing(on);
        if (on)
            m_whatIf->focusFirst();
    });
    connect(m_copyButton, &QToolButton::clicked, this, &TaxPanel::copyTable);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_sum);
    words->addWidget(m_state);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(8, 4, 4, 4);
    row->setSpacing(0);
    row->addLayout(words, 1);
    row->addWidget(m_compare, 0, Qt::AlignTop);
    row->addWidget(m_copyButton, 0, Qt::AlignTop);
    row->addWidget(m_more, 0, Qt::AlignTop);
    return head;
}

QWidget* TaxPanel::buildNotice()
{
    m_noticeIcon->setPixmap(themedIcon(u"warning", Tone::Warning).pixmap(16, 16));
    m_noticeWords->setWordWrap(true);
    m_noticeWords->setTextFormat(Qt::PlainText);
    for (QToolButton* button : { m_enter, m_exchange }) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(false);
    }
    m_exchange->setObjectName(u"taxExchange"_s);
    m_enter->setObjectName(u"taxEnterRates"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_exchange);
    buttons->addWidget(m_enter);
    buttons->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_noticeWords);
    words->addLayout(buttons);
    auto* row = new QHBoxLayout(m_notice);
    row->setContentsMargins(8, 2, 8, 6);
    row->setSpacing(6);
    row->addWidget(m_noticeIcon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_enter, &QToolButton::clicked, this, &TaxPanel::enterRates);
    connect(m_exchange, &QToolButton::clicked, this, &TaxPanel::exchangeRequested);
    return m_notice;
}

void TaxPanel::buildTree()
{
    m_tree->setModel(m_table);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAccessibleName(tr("Taxes"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(TaxTable::WhatColumn, QHeaderView::Stretch);
    m_tree->setColumnHidden(TaxTable::OtherColumn, true);
    m_tree->setColumnHidden(TaxTable::DifferenceColumn, true);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setMargin(8);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->setAccessibleName(tr("What is missing, and notes"));
    m_why->hide();
    auto* copying = new QAction(m_tree);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(copying);
    connect(copying, &QAction::triggered, this, &TaxPanel::copyTable);
    connect(m_tree, &QTreeView::activated, this, &TaxPanel::open);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &TaxPanel::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TaxPanel::showWhy);
}

} // namespace Tongguan
