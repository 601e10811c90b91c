// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/chinaday.h"
#include "ui/ledger/chartpanel.h"
#include "ui/ledger/foresightpanel.h"
#include "ui/ledger/itemcard.h"
#include "ui/ledger/ledgerpane.h"
#include "ui/ledger/ledgersheet.h"
#include "ui/ledger/ledgerview.h"
#include "ui/ledger/ledgerwords.h"
#include "ui/ledger/overviewpanel.h"
#include "ui/ledger/recordpage.h"
#include "ui/ledger/whatifpanel.h"
#include "models/tables/consumptiontable.h"
#include "ui/shell/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace Tongguan {

static constexpr std::chrono::milliseconds TypedPause { 180 };

static QDateEdit* makeDayEdit(const QString& name, QDate day)
{
    auto* edit = new QDateEdit(day);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    edit->setEnabled(false);
    return edit;
}

RecordPage::RecordPage(LedgerSource& source, SettingsPort& settings, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_settings(settings)
    , m_today(chinaToday())
    , m_title(new QLabel)
    , m_about(new QLabel)
    , m_valid(new QLabel)
    , m_writeOff(new QPushButton(tr("Write-off…")))
    , m_isAt(new QCheckBox(tr("Up to")))
    , m_isCompared(new QCheckBox(tr("Compare with")))
    , m_foreseen(new QCheckBox(tr("With pre-deducted")))
    , m_at(makeDayEdit(tr("Balances up to and with this day"), m_today))
    , m_compared(makeDayEdit(tr("Day to compare with"), m_today.addMonths(-1)))
    , m_pages(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_materials(new BalanceTable(LedgerSide::Material, this))
    , m_products(new BalanceTable(LedgerSide::Product, this))
    , m_consumptions(new ConsumptionTable(LedgerWords::consumptionTitles(), this))
    , m_movements(new MovementTable(source, LedgerWords::movementWords(), this))
    , m_overview(new OverviewPanel)
    , m_kind(new QComboBox)
    , m_standing(new QComboBox)
    , m_charts(new ChartPanel(source))
    , m_whatIf(new WhatIfPanel(source))
    , m_foresight(new ForesightPanel(source, settings))
    , m_card(new ItemCard(source, settings))
{
    setObjectName(u"recordPage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(column);
    buildTabs();
    m_pages->addWidget(m_tabs);
    m_pages->addWidget(m_card);
    column->addWidget(m_pages, 1);
    const auto keepKeys = [this] { setFocusProxy(isCardShown() ? static_cast<QWidget*>(m_card) : m_tabs->currentWidget()); }; // not to the bar of the tabs
    connect(m_pages, &QStackedWidget::currentChanged, this, keepKeys);
    connect(m_tabs, &QTabWidget::currentChanged, this, keepKeys);
    keepKeys();
    const auto askAgain = [this] {
        m_at->setEnabled(m_isAt->isChecked());
        m_compared->setEnabled(m_isCompared->isChecked());
        if (m_number.isEmpty())
            return;
        refresh();
        m_charts->setCounting(counting());
        if (isCardShown())
            m_card->show(m_number, m_card->side(), m_card->item(), at(), counting());
    };
    for (QCheckBox* box : { m_isAt, m_isCompared, m_foreseen })
        connect(box, &QCheckBox::toggled, this, askAgain);
    for (QDateEdit* edit : { m_at, m_compared })
        connect(edit, &QDateEdit::dateChanged, this, askAgain);
    connect(m_writeOff, &QPushButton::clicked, this, [this] { Q_EMIT writeOffRequested(m_number); });
    connect(m_overview, &OverviewPanel::itemRequested, this, &RecordPage::showItem);
    connect(m_charts, &ChartPanel::itemRequested, this, &RecordPage::showItem);
    connect(m_charts, &ChartPanel::printRequested, this, [this](LedgerSheet sheet) {
        sheet.subtitle = subtitle();
        Q_EMIT printRequested(sheet);
    });
    connect(m_charts, &ChartPanel::noticed, this, &RecordPage::noticed);
    connect(m_charts, &ChartPanel::failed, this, &RecordPage::failed);
    connect(m_whatIf, &WhatIfPanel::noticed, this, &RecordPage::noticed);
    connect(m_whatIf, &WhatIfPanel::failed, this, &RecordPage::failed);
    connect(m_whatIf, &WhatIfPanel::versionRequested, this, &RecordPage::versionRequested);
    connect(m_whatIf, &WhatIfPanel::itemRequested, this, &RecordPage::showItem);
    connect(m_foresight, &ForesightPanel::itemRequested, this, &RecordPage::showItem);
    connect(m_foresight, &ForesightPanel::failed, this, &RecordPage::failed);
    connect(m_foresight, &ForesightPanel::printRequested, this, [this] { Q_EMIT printRequested(m_foresight->sheet()); });
    connect(m_card, &ItemCard::closeRequested, this, &RecordPage::back);
    connect(m_card, &ItemCard::openRequested, this, &RecordPage::openRequested);
    connect(m_card, &ItemCard::itemRequested, this, &RecordPage::showItem);
    connect(m_card, &ItemCard::exportRequested, this, &RecordPage::exportRequested);
    connect(m_card, &ItemCard::printRequested, this, &RecordPage::printRequested);
    connect(m_card, &ItemCard::statusChanged, this, &RecordPage::statusChanged);
    connect(m_card, &ItemCard::failed, this, &RecordPage::failed);
    connect(m_movements, &MovementTable::failed, this, &RecordPage::failed);
}

RecordPage::~RecordPage() = default;

void RecordPage::buildHead(QVBoxLayout* column)
{
    auto* back = new QToolButton;
    back->setAutoRaise(true);
    back->setIcon(themedIcon(u"back"));
    back->setToolTip(tr("Back (Esc)"));
    back->setAccessibleName(tr("Back"));
    connect(back, &QToolButton::clicked, this, &RecordPage::back);
    auto* escape = new QAction(this);
    escape->setShortcuts({ QKeySequence(Qt::Key_Escape), QKeySequence(Qt::ALT | Qt::Key_Left) });
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QAction::triggered, this, &RecordPage::back);
    addAction(escape);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_writeOff->setIcon(themedIcon(u"check"));
    m_writeOff->setToolTip(tr("Sit down to the write-off of a period"));
    m_foreseen->setChecked(true);
    m_foreseen->setToolTip(tr("Counts what customs has not deducted yet: lists that were sent or made without a line"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 12, 4);
    head->setSpacing(8);
    head->addWidget(back);
    head->addWidget(m_title);
    head->addWidget(m_about);
    head->addStretch();
    head->addWidget(m_valid);
    head->addWidget(m_writeOff);
    column->addLayout(head);
    auto* days = new QHBoxLayout;
    days->setContentsMargins(40, 0, 12, 6);
    days->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*> { m_isAt, m_at, m_isCompared, m_compared, m_foreseen })
        days->addWidget(widget);
    days->addStretch();
    column->addLayout(days);
}

void RecordPage::buildTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the record"));
    m_materials->setTitles(LedgerWords::balanceTitles(LedgerSide::Material));
    m_products->setTitles(LedgerWords::balanceTitles(LedgerSide::Product));
    m_materialPane = buildBalances(m_materials, u"materials"_s);
    m_productPane = buildBalances(m_products, u"products"_s);
    m_consumptionPane = buildConsumptions();
    m_movementPane = buildMovements();
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(m_materialPane, tr("Materials"));
    m_tabs->addTab(m_productPane, tr("Products"));
    m_tabs->addTab(m_consumptionPane, tr("Unit consumption"));
    m_tabs->addTab(m_movementPane, tr("Movements"));
    m_tabs->addTab(m_charts, tr("Charts"));
    m_tabs->addTab(m_whatIf, tr("What-if"));
    m_tabs->addTab(m_foresight, tr("Foresight"));
    connectPane(m_materialPane, Materials);
    connectPane(m_productPane, Products);
    connectPane(m_consumptionPane, Consumptions);
    connectPane(m_movementPane, Movements);
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        auto* go = new QAction(this);
        go->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + tab)));
        go->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(go, &QAction::triggered, this, [this, tab] { showTab(Tab(tab)); });
        addAction(go);
        m_tabs->setTabToolTip(tab, go->shortcut().toString(QKeySequence::NativeText));
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        Q_EMIT statusChanged({});
        if (tab == Charts)
            m_charts->wake();
    });
}

void RecordPage::connectPane(LedgerPane* pane, Tab tab)
{
    connect(&pane->view(), &LedgerView::chosen, this, [this, tab](const QModelIndex& index) { choose(tab, index); });
    connect(&pane->view(), &LedgerView::selectionSummed, this, &RecordPage::statusChanged);
    connect(pane, &LedgerPane::exportRequested, this, [this, tab] { Q_EMIT exportRequested(sheetOf(tab)); });
    connect(pane, &LedgerPane::printRequested, this, [this, tab] { Q_EMIT printRequested(sheetOf(tab)); });
}

LedgerPane* RecordPage::buildBalances(BalanceTable* table, const QString& key)
{
    auto* pane = new LedgerPane(key, 3, m_settings);
    pane->setObjectName(key);
    const bool isMaterial = table->side() == LedgerSide::Material;
    pane->view().setAccessibleName(isMaterial ? tr("Balances of materials") : tr("Balances of products"));
    pane->view().setWidths(isMaterial ? QList<int> { 5, 13, 18, 6, 12 } : QList<int> { 5, 13, 22, 6, 12 });
    pane->view().setModel(table);
    pane->view().setSortingEnabled(true);
    pane->view().horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    pane->setEmpty(isMaterial ? tr("No materials") : tr("No products"), tr("The record has no items of this kind yet, and nothing has moved."));
    auto* remarked = new QCheckBox(tr("Only with warnings"));
    auto* moved = new QCheckBox(tr("Only what moved"));
    pane->addTool(remarked);
    pane->addTool(moved);
    const auto filter = [pane, table, remarked, moved, this] {
        table->setFilter({ .text = pane->typed().text(), .onlyRemarked = remarked->isChecked(), .onlyMoved = moved->isChecked() });
        showCounts();
    };
    connect(&pane->typed(), &QLineEdit::textChanged, this, filter);
    connect(remarked, &QCheckBox::toggled, this, filter);
    connect(moved, &QCheckBox::toggled, this, filter);
    connect(table, &BalanceTable::sumsChanged, this, [pane, table] { pane->view().setSums(table->sums()); });
    return pane;
}

LedgerPane* RecordPage::buildConsumptions()
{
    auto* pane = new LedgerPane(u"consumptions"_s, 3, m_settings);
    pane->setObjectName(u"consumptions"_s);
    pane->view().setAccessibleName(tr("Unit consumptions"));
    pane->view().setWidths({ 8, 22, 6, 8, 20, 6, 12, 10, 10, 10, 14 });
    pane->view().setModel(m_consumptions);
    pane->view().setSortingEnabled(true);
    pane->view().horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    pane->typed().setPlaceholderText(tr("Product or material"));
    pane->setEmpty(tr("No unit consumptions"), tr("This record has none: its material use is known by material lists or work orders, or they are yet to be recorded."));
    connect(&pane->typed(), &QLineEdit::textChanged, this, [this](const QString& text) {
        m_consumptions->setFilter({ .text = text, .product = 0, .material = 0 });
        showCounts();
    });
    connect(pane->addAction(u"calculator"_s, tr("What if it were another one? (Enter)")), &QAction::triggered, this, [this] {
        if (const QModelIndex index = m_consumptionPane->view().currentIndex(); index.isValid())
            choose(Consumptions, index);
    });
    return pane;
}

LedgerPane* RecordPage::buildMovements()
{
    auto* pane = new LedgerPane(u"movements"_s, 2, m_settings);
    pane->setObjectName(u"movements"_s);
    pane->view().setAccessibleName(tr("Movements"));
    pane->view().setWidths({ 12, 16, 10, 6, 13, 18, 6, 22, 6, 12, 12, 26 });
    pane->view().setHiddenAtFirst({ MovementTable::Change, MovementTable::Balance });
    pane->view().setModel(m_movements);
    pane->view().horizontalHeader()->setSortIndicator(MovementTable::Date, Qt::DescendingOrder);
    pane->view().setSortingEnabled(true);
    pane->setEmpty(tr("No movements"), tr("Nothing fits, or nothing has moved yet: movements come from inventory lists as they are sent and deducted."));
    m_kind->addItem(tr("All movements"));
    for (int kind = 0; kind < MovementKinds; ++kind)
        m_kind->addItem(LedgerWords::movement(MovementKind(kind)), kind);
    m_kind->setAccessibleName(tr("Kind of movement"));
    m_standing->addItem(tr("Any standing"));
    for (const MovementStanding standing : { MovementStanding::Foreseen, MovementStanding::Deducted, MovementStanding::Withdrawn })
        m_standing->addItem(LedgerWords::standing(standing), int(standing));
    m_standing->setAccessibleName(tr("Standing"));
    pane->addTool(m_kind);
    pane->addTool(m_standing);
    auto* pause = new QTimer(pane);
    pause->setSingleShot(true);
    pause->setInterval(TypedPause);
    connect(pause, &QTimer::timeout, this, &RecordPage::queryMovements);
    connect(&pane->typed(), &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RecordPage::queryMovements);
    connect(m_standing, &QComboBox::currentIndexChanged, this, &RecordPage::queryMovements);
    connect(m_movements, &MovementTable::sumsChanged, this, [this, pane] { pane->view().setSums(m_movements->sums()); });
    connect(m_movements, &MovementTable::counted, this, [pane](qint64 rows) { pane->setCount(tr("%n movement(s)", nullptr, int(rows))); });
    connect(m_movements, &MovementTable::stateChanged, this, [pane](MovementTable::State state) { pane->setFilled(state != MovementTable::State::Empty); });
    return pane;
}

} // namespace Tongguan
