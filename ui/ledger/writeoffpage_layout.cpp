// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/writeoffpage.h"

#include "ui/ledger/writeofftable.h"
#include "ui/ledger/writeoffwords.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Tongguan {

namespace {

    constexpr int StepsWidth = 176;
    const auto DayFormat = u"yyyy-MM-dd"_s;

    QDateEdit* dayField(const QString& name)
    {
        auto* field = new QDateEdit;
        field->setObjectName(name);
        field->setDisplayFormat(DayFormat);
        field->setCalendarPopup(true);
        field->setMinimumWidth(130);
        return field;
    }

    QLabel* wordyLabel(const QString& name)
    {
        auto* label = new QLabel;
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

} // namespace

WriteOffPage::WriteOffPage(QWidget* parent)
    : QWidget(parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_all = new QStackedWidget;
    outer->addWidget(m_all);
    m_message = wordyLabel(u"message"_s);
    m_message->setAlignment(Qt::AlignCenter);
    m_all->addWidget(m_message);
    auto* sitting = new QWidget;
    m_all->addWidget(sitting);
    auto* layout = new QVBoxLayout(sitting);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(makeHead());
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_steps = new QListWidget;
    m_steps->setObjectName(u"steps"_s);
    m_steps->setAccessibleName(tr("Steps of the write-off"));
    m_steps->setFixedWidth(StepsWidth);
    m_steps->setIconSize({ 16, 16 });
    for (int step = 0; step < WriteOffSteps; ++step)
        m_steps->addItem(new QListWidgetItem);
    row->addWidget(m_steps);
    m_stack = new QStackedWidget;
    for (QWidget* page : { makePeriod(), makeMatters(), makeStock(), makeDifferences(), makeDisposal(), makeReport() })
        m_stack->addWidget(page);
    row->addWidget(m_stack, 1);
    layout->addLayout(row, 1);
    layout->addWidget(makeFoot());
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int step) {
        m_stack->setCurrentIndex(step);
        m_back->setEnabled(step > 0);
        m_next->setEnabled(step + 1 < WriteOffSteps);
        Q_EMIT stepShown(WriteOffStep(step));
    });
    m_steps->setCurrentRow(0);
    // Also from within a table, which would take the key for itself.
    for (const auto& [keys, by] : { std::pair(u"Alt+Left"_s, -1), std::pair(u"Alt+Right"_s, 1) }) {
        auto* turn = new QShortcut(QKeySequence(keys), sitting, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(turn, &QShortcut::activated, this, [this, by = by] {
            if (const int step = m_steps->currentRow() + by; step >= 0 && step < WriteOffSteps)
                m_steps->setCurrentRow(step);
        });
    }
    m_all->addWidget(makeCases());
    m_none = new EmptyState;
    m_none->setWords(u"ledger"_s, tr("No record to write off"), tr("A write-off is made of a handbook or an account book: bring one in on the page of the records."));
    m_none->setActions(tr("To the records"));
    connect(m_none, &EmptyState::firstChosen, this, &WriteOffPage::left);
    m_all->addWidget(m_none);
    connect(m_all, &QStackedWidget::currentChanged, this, [this, sitting] { // where the keys begin
        const QWidget* shown = m_all->currentWidget();
        setFocusProxy(shown == sitting ? static_cast<QWidget*>(m_steps) : shown == m_none ? static_cast<QWidget*>(m_none) : shown == m_message ? nullptr : m_cases);
    });
    setBusy({});
}

QWidget* WriteOffPage::makeCases()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 8, 12, 8);
    auto* line = new QHBoxLayout;
    auto* title = new QLabel(tr("Write-off reports"));
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    auto* again = new QPushButton(themedIcon(u"refresh"), tr("&Fetch again"));
    line->addWidget(title);
    line->addStretch(1);
    line->addWidget(again);
    layout->addLayout(line);
    m_cases = new QTreeWidget;
    m_cases->setObjectName(u"cases"_s);
    m_cases->setAccessibleName(title->text());
    m_cases->setRootIsDecorated(false);
    m_cases->setUniformRowHeights(true);
    m_cases->setAlternatingRowColors(true);
    m_cases->setHeaderLabels({ tr("Record"), tr("Enterprise"), tr("Report"), tr("State"), tr("Handed in"), tr("Open questions"), tr("Without a line") });
    auto* none = wordyLabel(u"noCases"_s);
    none->setAlignment(Qt::AlignCenter);
    none->setText(tr("No enterprise has reported a write-off yet."));
    m_casePages = new QStackedWidget;
    m_casePages->addWidget(m_cases);
    m_casePages->addWidget(none);
    layout->addWidget(m_casePages, 1);
    connect(again, &QPushButton::clicked, this, &WriteOffPage::casesRefreshRequested);
    connect(m_cases, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { Q_EMIT caseRequested(DocumentId::fromString(item->data(0, Qt::UserRole).toString())); });
    return page;
}

QWidget* WriteOffPage::makeHead()
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 4);
    auto* leave = new QPushButton(themedIcon(u"back"), tr("Back"));
    leave->setObjectName(u"leave"_s);
    leave->setFlat(true);
    leave->setToolTip(tr("Leave the sitting; everything is kept"));
    m_title = wordyLabel(u"title"_s);
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_title->setFont(font);
    m_title->setWordWrap(false);
    m_record = new QComboBox;
    m_record->setObjectName(u"record"_s);
    m_record->setAccessibleName(tr("Record"));
    m_record->setToolTip(tr("The record that is written off"));
    m_state = wordyLabel(u"state"_s);
    m_state->setWordWrap(false);
    m_print = new QPushButton(themedIcon(u"print"), tr("&Print report"));
    m_print->setObjectName(u"print"_s);
    line->addWidget(leave);
    line->addWidget(m_title);
    line->addWidget(m_record);
    line->addSpacing(12);
    line->addWidget(m_state);
    line->addStretch(1);
    line->addWidget(m_print);
    connect(leave, &QPushButton::clicked, this, [this] {
        if (m_view.role == SittingRole::Officer)
            showCases();
        else
            Q_EMIT left();
    });
    connect(m_print, &QPushButton::clicked, this, &WriteOffPage::printRequested);
    connect(m_record, &QComboBox::activated, this, [this](int index) { Q_EMIT recordRequested(m_record->itemText(index)); });
    return head;
}

QWidget* WriteOffPage::makeFoot()
{
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(StepsWidth + 12, 4, 0, 0);
    m_back = new QPushButton(tr("&Back"));
    m_back->setObjectName(u"back"_s);
    m_back->setToolTip(QKeySequence(u"Alt+Left"_s).toString(QKeySequence::NativeText));
    m_next = new QPushButton(tr("&Next"));
    m_next->setObjectName(u"next"_s);
    m_next->setToolTip(QKeySequence(u"Alt+Right"_s).toString(QKeySequence::NativeText));
    m_busy = new QWidget;
    auto* busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins(0, 0, 0, 0);
    m_busyText = new QLabel;
    m_bar = new QProgressBar;
    m_bar->setFixedWidth(180);
    m_bar->setTextVisible(false);
    auto* stop = new QPushButton(tr("Stop"));
    stop->setObjectName(u"stop"_s);
    busy->addWidget(m_busyText);
    busy->addWidget(m_bar);
    busy->addWidget(stop);
    line->addWidget(m_back);
    line->addWidget(m_next);
    line->addStretch(1);
    line->addWidget(m_busy);
    connect(stop, &QPushButton::clicked, this, &WriteOffPage::stopRequested);
    connect(m_back, &QPushButton::clicked, this, [this] { m_steps->setCurrentRow(m_steps->currentRow() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_steps->setCurrentRow(m_steps->currentRow() + 1); });
    return foot;
}

QWidget* WriteOffPage::stepPage(WriteOffStep step, QVBoxLayout*& into)
{
    auto* page = new QWidget;
    into = new QVBoxLayout(page);
    into->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel;
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    m_titles[size_t(step)] = title;
    auto* hint = new QLabel;
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_hints[size_t(step)] = hint;
    into->addWidget(title);
    into->addWidget(hint);
    return page;
}

QWidget* WriteOffPage::makeSheet(WriteOffStep step)
{
    Sheet& made = sheet(step);
    made.pages = new QStackedWidget;
    made.table = new WriteOffTable(step, this);
    made.view = new QTableView;
    made.view->setObjectName(u"sheet%1"_s.arg(int(step)));
    made.view->setModel(made.table);
    made.view->setAccessibleName(WriteOffWords::step(step, SittingRole::Clerk));
    made.view->verticalHeader()->hide();
    made.view->verticalHeader()->setDefaultSectionSize(tableRowHeight());
    made.view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    made.view->setWordWrap(false);
    made.view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    made.view->setAlternatingRowColors(true);
    made.view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    made.view->horizontalHeader()->setStretchLastSection(step == WriteOffStep::Matters || step == WriteOffStep::Differences);
    made.empty = wordyLabel(u"empty%1"_s.arg(int(step)));
    made.empty->setAlignment(Qt::AlignCenter);
    made.pages->addWidget(made.view);
    made.pages->addWidget(made.empty);
    // The item that a person chose last is the one to be asked about.
    connect(made.view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, step] {
        const int row = sheet(step).view->currentIndex().row();
        if (!m_filling && row >= 0)
            m_about->setCurrentIndex(std::max(0, m_about->findData(sheet(step).table->itemAt(row))));
    });
    auto* copy = new QShortcut(QKeySequence::Copy, made.view, nullptr, nullptr, Qt::WidgetShortcut);
    QTableView* view = made.view;
    connect(copy, &QShortcut::activated, this, [this, view] { copyCells(view); });
    connect(made.table, &WriteOffTable::explained, this, [this](int item, const QString& text) {
        changeOrder([item, &text](WriteOffOrder& order) {
            if (text.isEmpty())
                order.explanations.remove(item);
            else
                order.explanations.insert(item, text);
        });
    });
    connect(made.table, &WriteOffTable::disposed, this, [this](const DisposalLine& line) {
        changeOrder([this, &line](WriteOffOrder& order) {
            order.disposal = m_view.report.disposal(); // from the first choice on the plan is the person's own
            for (DisposalLine& one : order.disposal.lines) {
                if (one.item == line.item)
                    one = line;
            }
        });
    });
    return made.pages;
}

QWidget* WriteOffPage::makePeriod()
{
    QVBoxLayout* into = nullptr;
    QWidget* page = stepPage(WriteOffStep::Period, into);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setHorizontalSpacing(12);
    m_cycle = new QComboBox;
    m_cycle->setObjectName(u"cycle"_s);
    m_cycle->setMinimumWidth(280);
    m_from = dayField(u"from"_s);
    m_to = dayField(u"to"_s);
    m_nextRecord = new QComboBox;
    m_nextRecord->setObjectName(u"nextRecord"_s);
    m_nextRecord->setMinimumWidth(280);
    form->addRow(tr("&Cycle"), m_cycle);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow(tr("Surplus is carried &over to"), m_nextRecord);
    into->addSpacing(8);
    into->addLayout(form);
    into->addSpacing(12);
    m_periodFacts = wordyLabel(u"periodFacts"_s);
    into->addWidget(m_periodFacts);
    into->addStretch(1);
    connect(m_cycle, &QComboBox::activated, this, [this](int index) {
        const WriteOffCycle cycle = m_view.cycles.value(index);
        m_filling = true;
        if (cycle.from.isValid())
            m_from->setDate(cycle.from);
        m_to->setDate(cycle.to.isValid() ? cycle.to : m_view.today);
        m_filling = false;
        takePeriod();
    });
    connect(m_from, &QDateEdit::dateChanged, this, &WriteOffPage::takePeriod);
    connect(m_to, &QDateEdit::dateChanged, this, &WriteOffPage::takePeriod);
    connect(m_nextRecord, &QComboBox::activated, this, &WriteOffPage::takePeriod);
    return page;
}

QWidget* WriteOffPage::makeMatters()
{
    QVBoxLayout* into = nullptr;
    QWidget* page = stepPage(WriteOffStep::Matters, into);
    into->addWidget(makeSheet(WriteOffStep::Matters), 1);
    auto* line = new QHBoxLayout;
    m_openList = new QPushButton(tr("&Open the list"));
    m_openList->setObjectName(u"openList"_s);
    auto* again = new QPushButton(tr("&Look again"));
    again->setObjectName(u"again"_s);
    line->addWidget(m_openList);
    line->addWidget(again);
    line->addStretch(1);
    into->addLayout(line);
    const auto open = [this] {
        const int row = sheet(WriteOffStep::Matters).view->currentIndex().row();
        if (row < 0 || row >= m_view.report.matters.size())
            return;
        if (const DocumentId list = sheet(WriteOffStep::Matters).table->matterAt(row)->document; !list.isNull())
            Q_EMIT openRequested(list);
    };
    connect(m_openList, &QPushButton::clicked, this, open);
    connect(sheet(WriteOffStep::Matters).view, &QTableView::activated, this, open);
    connect(again, &QPushButton::clicked, this, &WriteOffPage::refreshRequested);
    return page;
}

QWidget* WriteOffPage::makeStock()
{
    QVBoxLayout* into = nullptr;
    QWidget* page = stepPage(WriteOffStep::Stock, into);
    auto* line = new QHBoxLayout;
    m_readList = new QPushButton(themedIcon(u"import"), tr("Read stock &list…"));
    m_readList->setObjectName(u"readList"_s);
    m_readMovements = new QPushButton(themedIcon(u"import"), tr("Read ERP &movements…"));
    m_readMovements->setObjectName(u"readMovements"_s);
    m_dropStock = new QPushButton(tr("Without stock"));
    m_dropStock->setObjectName(u"dropStock"_s);
    auto* label = new QLabel(tr("Day of the &count"));
    m_stockDay = dayField(u"stockDay"_s);
    label->setBuddy(m_stockDay);
    line->addWidget(m_readList);
    line->addWidget(m_readMovements);
    line->addSpacing(12);
    line->addWidget(label);
    line->addWidget(m_stockDay);
    line->addWidget(m_dropStock);
    line->addStretch(1);
    into->addLayout(line);
    m_stockFacts = wordyLabel(u"stockFacts"_s);
    into->addWidget(m_stockFacts);
    into->addWidget(makeSheet(WriteOffStep::Stock), 1);
    connect(m_readList, &QPushButton::clicked, this, [this] { Q_EMIT stockRequested(false); });
    connect(m_readMovements, &QPushButton::clicked, this, [this] { Q_EMIT stockRequested(true); });
    connect(m_dropStock, &QPushButton::clicked, this, [this] {
        changeOrder([](WriteOffOrder& order) {
            order.hasStock = false;
            order.stock.clear();
            order.stockName.clear();
        });
    });
    connect(m_stockDay, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (!m_filling)
            changeOrder([day](WriteOffOrder& order) { order.stockDay = day; });
    });
    return page;
}

QWidget* WriteOffPage::makeDifferences()
{
    QVBoxLayout* into = nullptr;
    QWidget* page = stepPage(WriteOffStep::Differences, into);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSheet(WriteOffStep::Differences));
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_causes = wordyLabel(u"causes"_s);
    m_causes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_causes->setTextFormat(Qt::RichText);
    area->setWidget(m_causes);
    splitter->addWidget(area);
    splitter->setSizes({ 300, 150 });
    into->addWidget(splitter, 1);
    connect(sheet(WriteOffStep::Differences).view->selectionModel(), &QItemSelectionModel::currentChanged, this, &WriteOffPage::fillCauses);
    return page;
}

QWidget* WriteOffPage::makeDisposal()
{
    QVBoxLayout* into = nullptr;
    QWidget* page = stepPage(WriteOffStep::Disposal, into);
    into->addWidget(makeSheet(WriteOffStep::Disposal), 1);
    m_disposalFacts = wordyLabel(u"disposalFacts"_s);
    into->addWidget(m_disposalFacts);
    auto* line = new QHBoxLayout;
    m_propose = new QPushButton(tr("&Propose anew"));
    m_propose->setObjectName(u"propose"_s);
    m_taxes = new QPushButton(themedIcon(u"calculator"), tr("&Taxes of a domestic sale…"));
    m_taxes->setObjectName(u"taxes"_s);
    m_makeLists = new QPushButton(themedIcon(u"add"), tr("&Make the lists"));
    m_makeLists->setObjectName(u"makeLists"_s);
    m_makeLists->setEnabled(false); // until there is something to dispose of
    m_makeLists->setToolTip(tr("Drafts of the inventory lists that carry this out; nothing is made twice"));
    line->addWidget(m_propose);
    line->addWidget(m_makeLists);
    line->addWidget(m_taxes);
    line->addStretch(1);
    into->addLayout(line);
    connect(m_propose, &QPushButton::clicked, this, [this] { changeOrder([](WriteOffOrder& order) { order.disposal = {}; }); });
    connect(m_makeLists, &QPushButton::clicked, this, &WriteOffPage::listsRequested);
    connect(m_taxes, &QPushButton::clicked, this, [this] {
        const Sheet& shown = sheet(WriteOffStep::Disposal);
        Q_EMIT taxesRequested(shown.table->itemAt(shown.view->currentIndex().row()));
    });
    return page;
}

QWidget* WriteOffPage::makeReport()
{
    QVBoxLayout* into = nullptr;
    QWidget* page = stepPage(WriteOffStep::Report, into);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* left = new QVBoxLayout;
    m_checks = new QGridLayout;
    m_checks->setHorizontalSpacing(8);
    m_checks->setVerticalSpacing(2);
    for (int check = 0; check < StandardChecks; ++check) {
        m_checkMarks[size_t(check)] = new QLabel;
        m_checkTexts[size_t(check)] = new QLabel;
        m_checkTexts[size_t(check)]->setObjectName(u"check%1"_s.arg(check));
        m_checks->addWidget(m_checkMarks[size_t(check)], check, 0);
        m_checks->addWidget(m_checkTexts[size_t(check)], check, 1);
    }
    m_checks->setColumnStretch(1, 1);
    left->addLayout(m_checks);
    left->addSpacing(8);
    m_remarksTitle = new QLabel;
    m_remarks = new QPlainTextEdit;
    m_remarks->setObjectName(u"remarks"_s);
    m_remarks->setTabChangesFocus(true);
    m_remarks->setMinimumHeight(40); // a low screen keeps its status line
    m_remarksTitle->setBuddy(m_remarks);
    left->addWidget(m_remarksTitle);
    left->addWidget(m_remarks, 1);
    row->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    right->addWidget(new QLabel(tr("Questions of customs")));
    m_questions = new QListWidget;
    m_questions->setObjectName(u"questions"_s);
    m_questions->setWordWrap(true);
    m_questions->setAlternatingRowColors(true);
    right->addWidget(m_questions, 1);
    auto* words = new QHBoxLayout;
    m_about = new QComboBox;
    m_about->setObjectName(u"about"_s);
    m_about->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_about->setMinimumContentsLength(10);
    words->addWidget(m_about);
    m_words = new QLineEdit;
    m_words->setObjectName(u"words"_s);
    m_say = new QPushButton;
    m_say->setObjectName(u"say"_s);
    words->addWidget(m_words, 1);
    words->addWidget(m_say);
    right->addLayout(words);
    row->addLayout(right, 1);
    into->addLayout(row, 1);
    m_decision = wordyLabel(u"decision"_s);
    into->addWidget(m_decision);
    auto* buttons = new QHBoxLayout;
    m_report = new QPushButton;
    m_report->setObjectName(u"report"_s);
    m_approve = new QPushButton(themedIcon(u"check"), tr("&Approve"));
    m_approve->setObjectName(u"approve"_s);
    m_return = new QPushButton(tr("&Return with these remarks"));
    m_return->setObjectName(u"return"_s);
    m_begin = new QPushButton(tr("Begin the next &write-off"));
    m_begin->setObjectName(u"begin"_s);
    connect(m_begin, &QPushButton::clicked, this, &WriteOffPage::nextRequested);
    for (QPushButton* button : { m_report, m_approve, m_return, m_begin })
        buttons->addWidget(button);
    m_obstacles = wordyLabel(u"obstacles"_s);
    m_obstacles->setForegroundRole(QPalette::PlaceholderText);
    buttons->addWidget(m_obstacles, 1);
    into->addLayout(buttons);
    connect(m_remarks, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling && m_view.role == SittingRole::Clerk && mayEdit())
            changeOrder([this](WriteOffOrder& order) { order.remarks = m_remarks->toPlainText(); });
        m_return->setEnabled(!m_remarks->toPlainText().trimmed().isEmpty());
    });
    connect(m_say, &QPushButton::clicked, this, &WriteOffPage::say);
    connect(m_words, &QLineEdit::returnPressed, this, &WriteOffPage::say);
    connect(m_questions, &QListWidget::currentRowChanged, this, &WriteOffPage::fillQuestions);
    connect(m_report, &QPushButton::clicked, this, &WriteOffPage::reportRequested);
    connect(m_approve, &QPushButton::clicked, this, &WriteOffPage::askApproval);
    connect(m_return, &QPushButton::clicked, this, [this] { Q_EMIT returnRequested(m_remarks->toPlainText().trimmed()); });
    return page;
}

} // namespace Tongguan
