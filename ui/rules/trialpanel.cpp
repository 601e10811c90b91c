// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/trialpanel.h"

#include "ui/document/fieldname.h"
#include "ui/forms/language.h"
#include "ui/rules/rulewords.h"
#include "ui/shell/icons.h"

#include <QClipboard>
#include <QTreeWidget>

namespace Tongguan {

static constexpr int TrialPlaceRole = Qt::UserRole;

TrialPanel::TrialPanel(const CodeTables& tables, QWidget* parent)
    : QWidget(parent)
    , m_tables(tables)
    , m_title(new QLabel)
    , m_summary(new QLabel)
    , m_tree(new QTreeWidget)
{
    auto* choose = new QPushButton(tr("Choose a declaration…"));
    choose->setObjectName(u"chooseDocument"_s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"trialSummary"_s);
    m_tree->setObjectName(u"trial"_s);
    m_tree->setAccessibleName(tr("The rule on each line"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderLabels({ tr("Where"), tr("Outcome"), tr("When"), tr("Must hold"), tr("Finding, values read") });
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setIndentation(14);
    m_tree->header()->setStretchLastSection(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(choose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connect(choose, &QPushButton::clicked, this, &TrialPanel::chooseRequested);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (const QString place = item->data(0, TrialPlaceRole).toString(); !place.isEmpty())
            Q_EMIT openRequested(place);
    });
    auto* copy = new QAction(themedIcon(u"copy"), tr("Copy the rows as a table"), m_tree);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &TrialPanel::copyRows);
    m_tree->addAction(copy);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    setDocument({}, {});
}

void TrialPanel::setDocument(const Document& document, const QString& title)
{
    m_document = document;
    m_title->setText(document.isNull() ? tr("No declaration chosen") : title);
    m_title->setToolTip(title);
    show();
}

void TrialPanel::setRule(const CompiledRule& compiled, const QString& id)
{
    m_compiled = compiled;
    m_id = id;
    show();
}

void TrialPanel::show()
{
    m_tree->clear();
    if (m_document.isNull()) {
        m_summary->setText(tr("Open a declaration, or choose one here, to see what the rule says about it."));
        return;
    }
    if (!m_compiled.rule) {
        m_summary->setText(m_id.isEmpty() ? tr("Choose a rule in the list.") : tr("The rule cannot be tried until its expressions are right."));
        return;
    }
    const QList<TrialRow> rows = trialRows(*m_compiled.rule, m_document, m_tables);
    int finds = 0;
    for (const TrialRow& row : rows) {
        finds += row.trial.outcome == RuleOutcome::Finds ? 1 : 0;
        addRow(row);
    }
    m_summary->setText(rows.isEmpty() ? tr("The declaration has no lines that this rule runs over.")
                                      : tr("%1: looked at %2, finds something at %3.").arg(m_id).arg(rows.size()).arg(finds));
    for (int column = 0; column < 4; ++column) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, m_tree->columnWidth(column) + 10);
    }
}

void TrialPanel::addRow(const TrialRow& row)
{
    const auto place = m_document.place(row.record);
    const QString where = row.record.isEmpty() ? tr("Head") : place ? placeName(m_document, *place) : row.record;
    const RuleTrial& trial = row.trial;
    const bool looked = trial.outcome != RuleOutcome::NotConcerned;
    auto* item = new QTreeWidgetItem(m_tree, { where, ruleOutcomeWord(trial.outcome), truthWord(trial.when),
        looked ? truthWord(trial.must) : QString(), inLanguage(trial.message) });
    item->setIcon(1, themedIcon(ruleOutcomeIconName(trial.outcome), ruleOutcomeTone(trial.outcome)));
    item->setData(0, TrialPlaceRole, trial.field);
    item->setToolTip(4, inLanguage(trial.message));
    const DocumentType& type = m_document.type();
    for (const auto& [path, value] : row.read) {
        auto* read = new QTreeWidgetItem(item, { inLanguage(type.element(path).nameFor(m_document.direction())), {}, {}, {},
            value.isEmpty() ? tr("(empty)") : value });
        read->setToolTip(0, type.keyPath(path));
        if (value.isEmpty())
            read->setForeground(4, quietColor(palette()));
    }
    item->setExpanded(trial.outcome == RuleOutcome::Finds || trial.outcome == RuleOutcome::Unknown || m_tree->topLevelItemCount() == 1);
}

void TrialPanel::copyRows() const
{
    QString text;
    for (QTreeWidgetItemIterator it(m_tree, QTreeWidgetItemIterator::Selected); *it; ++it) {
        QStringList cells;
        for (int column = 0; column < m_tree->columnCount(); ++column)
            cells.append((*it)->text(column).simplified());
        text += cells.join(u'\t') + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace Tongguan
