// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the calculator page is put together; what it does is in calculatorpage.cpp.
#include "ui/calculator/calculationform.h"
#include "ui/calculator/calculatorpage.h"
#include "ui/calculator/derivationview.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Tongguan {

static QLabel* calculatorHeading(const QString& text)
{
    auto* label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

static QLabel* calculatorWords()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

CalculatorPage::CalculatorPage(const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new QLineEdit)
    , m_topics(new QTreeWidget)
    , m_history(new QListWidget)
    , m_title(calculatorHeading({}))
    , m_message(new QLabel)
    , m_notes(calculatorWords())
    , m_exampleWords(calculatorWords())
    , m_examples(new QComboBox)
    , m_form(new CalculationForm(context))
    , m_results(new QTreeWidget)
    , m_derivation(new DerivationView)
    , m_clear(new QPushButton(tr("Clear")))
    , m_copyButton(new QPushButton(themedIcon(u"copy"), tr("Copy")))
    , m_exchange(new QPushButton(tr("Exchange rates…")))
{
    setObjectName(u"calculatorPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(buildChoice());
    splitter->addWidget(buildForm());
    splitter->addWidget(buildResults());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ 220, 500, 460 });
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_form, &CalculationForm::edited, this, &CalculatorPage::follow);
    connect(m_form, &CalculationForm::committed, this, &CalculatorPage::remember);
    connect(m_derivation, &DerivationView::jumpRequested, this, [this](const QString&, const QString& key) { m_form->focusOn(key); });
    fillTopics();
    choose(u"chain.import"_s);
}

CalculatorPage::~CalculatorPage() = default;

QWidget* CalculatorPage::buildChoice()
{
    m_search->setObjectName(u"findTopic"_s);
    m_search->setPlaceholderText(tr("Find a calculation"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(formRowHeight());
    m_topics->setHeaderHidden(true);
    m_topics->setRootIsDecorated(false);
    m_topics->setIndentation(10);
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setUniformRowHeights(true);
    m_topics->setAccessibleName(tr("Calculations"));
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setUniformItemSizes(true);
    m_history->setTextElideMode(Qt::ElideRight);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_history->setAccessibleName(tr("Reckoned in this session"));
    auto* heading = calculatorHeading(tr("Reckoned in this session"));
    heading->setContentsMargins(8, 4, 0, 0);
    heading->setBuddy(m_history);
    auto* choice = new QWidget;
    choice->setMinimumWidth(180);
    auto* column = new QVBoxLayout(choice);
    column->setContentsMargins(8, 8, 0, 8);
    column->setSpacing(4);
    column->addWidget(m_search);
    column->addWidget(m_topics, 3);
    column->addWidget(heading);
    column->addWidget(m_history, 1);
    connect(m_search, &QLineEdit::textChanged, this, &CalculatorPage::filterTopics);
    connect(m_topics, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (const QString name = item ? item->data(0, Qt::UserRole).toString() : QString(); !name.isEmpty() && name != m_topic.name)
            choose(name);
    });
    connect(m_topics, &QTreeWidget::itemActivated, this, [this] { m_form->focusFirst(); });
    connect(m_history, &QListWidget::itemActivated, this, [this] { restore(m_history->currentRow()); });
    return choice;
}

QWidget* CalculatorPage::buildForm()
{
    m_examples->setAccessibleName(tr("Examples"));
    m_examples->setMinimumHeight(formRowHeight());
    m_examples->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QPushButton* button : { m_clear, m_copyButton, m_exchange }) {
        button->setMinimumHeight(formRowHeight());
        button->setAutoDefault(false);
    }
    m_exchange->setToolTip(tr("See, enter or import exchange rates"));
    m_clear->setToolTip(tr("Empty the form (Ctrl+L)"));
    m_copyButton->setToolTip(tr("Copy inputs and results (Ctrl+Shift+C)"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() + 2);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_title, 1);
    head->addWidget(m_exchange);
    head->addWidget(m_examples);
    head->addWidget(m_clear);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget;
    auto* bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(0, 0, 8, 0);
    bodyColumn->addWidget(m_form);
    bodyColumn->addStretch(1);
    scroll->setWidget(body);
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(16, 10, 8, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_exampleWords);
    column->addWidget(scroll, 1);
    connect(m_examples, &QComboBox::activated, this, [this](int index) {
        if (const QString id = m_examples->itemData(index).toString(); !id.isEmpty())
            loadExample(id);
    });
    connect(m_exchange, &QPushButton::clicked, this, &CalculatorPage::exchangeRequested);
    connect(m_clear, &QPushButton::clicked, this, &CalculatorPage::clearInputs);
    connect(m_copyButton, &QPushButton::clicked, this, &CalculatorPage::copy);
    const auto addKey = [this](const QKeySequence& keys, void (CalculatorPage::*run)()) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    addKey(QKeySequence(Qt::CTRL | Qt::Key_L), &CalculatorPage::clearInputs);
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &CalculatorPage::copy);
    return form;
}

QWidget* CalculatorPage::buildResults()
{
    m_results->setColumnCount(3);
    m_results->setHeaderLabels({ tr("Item"), tr("Figure"), tr("Published") });
    m_results->setRootIsDecorated(false);
    m_results->setAlternatingRowColors(true);
    m_results->setUniformRowHeights(true);
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setAccessibleName(tr("Results"));
    m_results->header()->setStretchLastSection(false);
    m_results->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_results->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setContentsMargins(8, 4, 8, 4);
    m_notes->setContentsMargins(8, 4, 8, 4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 0, 0);
    head->addWidget(calculatorHeading(tr("Result")), 1);
    head->addWidget(m_copyButton);
    auto* upper = new QWidget;
    auto* upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 10, 8, 0);
    upperColumn->setSpacing(4);
    upperColumn->addLayout(head);
    upperColumn->addWidget(m_message);
    upperColumn->addWidget(m_results, 1);
    upperColumn->addWidget(m_notes);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(m_derivation);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    connect(m_results, &QTreeWidget::currentItemChanged, this, &CalculatorPage::openCurrent);
    connect(m_results, &QTreeWidget::itemActivated, this, [this] { m_derivation->setFocus(Qt::OtherFocusReason); });
    return splitter;
}

} // namespace Tongguan
