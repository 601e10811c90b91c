// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulespage.h"

#include "models/reference/codetable.h"
#include "models/rules/finding.h"
#include "ui/rules/packlist.h"
#include "ui/rules/rulecard.h"
#include "ui/rules/ruleeditor.h"
#include "ui/rules/rulelist.h"
#include "ui/rules/rulewords.h"
#include "ui/rules/trialpanel.h"
#include "ui/shell/icons.h"
#include "ui/shell/settingsport.h"

#include <QListWidget>
#include <QSplitter>
#include <QTabWidget>
#include <QToolBar>

namespace Tongguan {

static const auto RulesSplitKey = u"rules/split"_s;

RulesPage::RulesPage(const DocumentType& type, const CodeTables& tables, SettingsPort& settings, QWidget* parent)
    : QWidget(parent)
    , m_tables(tables)
    , m_settings(settings)
    , m_names(type)
    , m_table(new RuleTable(type, this))
    , m_packList(new PackList)
    , m_list(new RuleList(*m_table, settings))
    , m_card(new RuleCard(m_names, tables))
    , m_trial(new TrialPanel(tables))
    , m_editor(new RuleEditor(m_names, tables))
    , m_tabs(new QTabWidget)
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_right(new QSplitter(Qt::Vertical))
    , m_add(addTool(u"addRule"_s, u"add"_s, tr("New rule"), QKeySequence(u"Ctrl+Shift+R"_s)))
    , m_change(addTool(u"changeRule"_s, u"edit"_s, tr("Change for this office"), QKeySequence(u"F2"_s)))
    , m_remove(addTool(u"removeRule"_s, u"delete"_s, tr("Delete from the draft"), {}))
    , m_undo(addTool(u"undo"_s, u"undo"_s, tr("Undo"), QKeySequence::Undo))
    , m_redo(addTool(u"redo"_s, u"redo"_s, tr("Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y)))
    , m_export(addTool(u"exportDraft"_s, u"export"_s, tr("Export the draft…"), QKeySequence(u"Ctrl+E"_s)))
    , m_publish(addTool(u"publish"_s, u"cloud-up"_s, tr("Publish…"), {}))
{
    setObjectName(u"rulesPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(400));
    build();
    connect(&m_pause, &QTimer::timeout, this, &RulesPage::keepDraft);
    connect(&m_draft, &RuleDraft::changed, this, &RulesPage::draftTurned);
    connect(m_list, &RuleList::currentChanged, this, &RulesPage::showCurrent);
    connect(m_list, &RuleList::statusChanged, this, &RulesPage::statusChanged);
    connect(m_list, &RuleList::editRequested, this, &RulesPage::changeHere);
    connect(m_editor, &RuleEditor::edited, this, [this](const QString& part, const RuleText& rule) {
        if (const int index = draftIndex(); index >= 0)
            m_draft.set(index, part, rule);
    });
    connect(m_trial, &TrialPanel::chooseRequested, this, &RulesPage::documentRequested);
    connect(m_trial, &TrialPanel::openRequested, this, &RulesPage::placeRequested);
    connect(m_packList, &PackList::takeInRequested, this, &RulesPage::takeInRequested);
    connect(m_packList, &PackList::pinRequested, this, &RulesPage::pinRequested);
    showCurrent();
    showTools();
}

RulesPage::~RulesPage() = default;

void RulesPage::build()
{
    auto* packs = new QWidget;
    auto* packsLayout = new QVBoxLayout(packs);
    packsLayout->setContentsMargins(12, 6, 6, 8);
    packsLayout->addWidget(m_packList);
    auto* rules = new QWidget;
    auto* rulesLayout = new QVBoxLayout(rules);
    rulesLayout->setContentsMargins(6, 6, 6, 0);
    rulesLayout->addWidget(m_list);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_card, tr("Rule"));
    m_tabs->addTab(m_trial, tr("Try it on a declaration"));
    m_right->addWidget(m_tabs);
    m_right->addWidget(m_editor);
    m_right->setChildrenCollapsible(false);
    m_columns->addWidget(packs);
    m_columns->addWidget(rules);
    m_columns->addWidget(m_right);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 2);
    m_columns->setStretchFactor(2, 3);
    m_columns->setSizes({ 200, 480, 620 });
    m_right->setSizes({ 260, 380 });
    m_columns->restoreState(m_settings.value(RulesSplitKey));
    connect(m_columns, &QSplitter::splitterMoved, this, [this] { m_settings.setValue(RulesSplitKey, m_columns->saveState()); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    buildTools(layout);
    layout->addWidget(m_columns, 1);
}

QAction* RulesPage::addTool(const QString& name, const QString& icon, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(themedIcon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(keys.isEmpty() ? text : u"%1  %2"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    addAction(action);
    return action;
}

void RulesPage::buildTools(QBoxLayout* layout)
{
    auto* tools = new QToolBar;
    tools->setIconSize(QSize(16, 16));
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->setContentsMargins(8, 0, 8, 0);
    tools->addActions({ m_add, m_change, m_remove });
    tools->addSeparator();
    tools->addActions({ m_undo, m_redo });
    tools->addSeparator();
    tools->addActions({ m_export, m_publish });
    layout->addWidget(tools);
    m_redo->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z) });
    connect(m_add, &QAction::triggered, this, &RulesPage::addRule);
    connect(m_change, &QAction::triggered, this, &RulesPage::changeHere);
    connect(m_remove, &QAction::triggered, this, &RulesPage::removeRule);
    connect(m_undo, &QAction::triggered, this, [this] { undoOrRedo(true); });
    connect(m_redo, &QAction::triggered, this, [this] { undoOrRedo(false); });
    connect(m_export, &QAction::triggered, this, &RulesPage::exportRequested);
    connect(m_publish, &QAction::triggered, this, &RulesPage::publishRequested);
    const auto key = [this](const QKeySequence& keys, auto run) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    key(QKeySequence::Find, [this] { m_list->focusSearch(); });
    key(QKeySequence(Qt::Key_F5), [this] {
        m_tabs->setCurrentWidget(m_trial);
        m_trial->setFocus(Qt::ShortcutFocusReason);
    });
    key(QKeySequence(Qt::Key_F6), [this] { (m_editor->isVisible() ? static_cast<QWidget*>(m_editor) : m_card)->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence(Qt::Key_F4), [this] { m_list->view()->setFocus(Qt::ShortcutFocusReason); });
}

PackView RulesPage::draftView() const
{
    PackView view;
    view.id = tr("Own rules");
    view.standing = PackView::Standing::Draft;
    view.signature = PackView::Signature::Missing;
    view.rules = m_draft.rules();
    return view;
}

void RulesPage::refreshRows()
{
    QList<PackView> all = m_packs;
    if (!m_draft.rules().isEmpty())
        all.prepend(draftView());
    m_packList->setPacks(all);
    const int before = m_table->rowCount();
    m_table->setPacks(all);
    if (before != m_table->rowCount())
        m_list->packsChanged();
}

void RulesPage::setPacks(const QList<PackView>& packs)
{
    const int row = m_list->current();
    const QString id = row < 0 ? QString() : m_table->at(row).rule.id;
    const bool draft = row >= 0 && m_table->at(row).draft;
    m_packs = packs;
    refreshRows();
    if (!id.isEmpty() && !m_list->select(id, draft))
        (void)m_list->select(id, false);
    showCurrent();
}

void RulesPage::setMayEdit(bool may)
{
    m_mayEdit = may;
    m_packList->setMayManage(may);
    showTools();
    showCurrent();
}

void RulesPage::setMayPublish(bool may)
{
    m_mayPublish = may;
    showTools();
}

void RulesPage::setDraft(const QList<RuleText>& rules)
{
    m_draft.load(rules);
    m_pause.stop(); // what came from the store need not go back
}

void RulesPage::setDocument(const Document& document, const QString& title) { m_trial->setDocument(document, title); }

void RulesPage::setFound(const QHash<QString, int>& byRule, int documents)
{
    m_table->setFound(byRule);
    m_card->setCounted(documents);
    if (m_tabs->currentWidget() == m_card)
        showCurrent();
}

bool RulesPage::showRule(const QString& id)
{
    if (!m_list->select(id, false) && !m_list->select(id, true))
        return false;
    m_tabs->setCurrentWidget(m_card);
    m_list->view()->setFocus(Qt::OtherFocusReason);
    return true;
}

void RulesPage::showFinding(const Finding& finding)
{
    if (showRule(finding.id))
        return;
    m_list->view()->clearSelection();
    m_list->view()->setCurrentIndex({});
    m_tabs->setCurrentWidget(m_card);
    m_card->showDictionaryFinding(finding);
    m_card->setFocus(Qt::OtherFocusReason);
}

void RulesPage::showCurrent()
{
    const int row = m_list->current();
    if (row < 0) {
        m_card->clearCard(tr("Choose a rule in the list to read what it wants, why, and by which source."));
        m_trial->setRule({}, {});
        m_editor->hide();
        showTools();
        return;
    }
    const ListedRule& chosen = m_table->at(row);
    PackView pack = draftView();
    for (const PackView& each : std::as_const(m_packs)) {
        if (!chosen.draft && each.id == chosen.pack && each.standing == PackView::Standing::InUse)
            pack = each;
    }
    const CompiledRule compiled = compileRule(chosen.rule, m_names.type());
    m_card->showRule(chosen, pack);
    m_trial->setRule(compiled, chosen.rule.id);
    m_editor->setVisible(chosen.draft && m_mayEdit);
    if (m_editor->isVisibleTo(this))
        m_editor->setRule(chosen.rule, compiled);
    showTools();
}

// The draft stands first in the list.
int RulesPage::draftIndex() const
{
    const int row = m_list->current();
    return row >= 0 && m_table->at(row).draft ? row : -1;
}

void RulesPage::showTools()
{
    const int row = m_list->current();
    const bool draft = row >= 0 && m_table->at(row).draft;
    for (QAction* action : { m_add, m_change, m_remove, m_undo, m_redo, m_export })
        action->setVisible(m_mayEdit);
    m_publish->setVisible(m_mayEdit && m_mayPublish);
    m_change->setEnabled(m_mayEdit && row >= 0 && !draft);
    m_remove->setEnabled(m_mayEdit && draft);
    m_publish->setEnabled(!m_draft.rules().isEmpty());
    m_export->setEnabled(m_mayEdit && !m_draft.rules().isEmpty());
    m_undo->setEnabled(m_mayEdit && m_draft.undoStack().canUndo());
    m_redo->setEnabled(m_mayEdit && m_draft.undoStack().canRedo());
}

void RulesPage::addRule()
{
    if (!m_mayEdit)
        return;
    RuleText rule;
    rule.id = u"office.rule"_s;
    rule.severity = u"warning"_s;
    rule.certainty = u"practice"_s;
    const int index = m_draft.add(rule);
    (void)m_list->select(m_draft.rules().at(index).id, true);
    m_tabs->setCurrentWidget(m_trial);
    m_editor->focusPart(u"must"_s);
}

// A rule of a pack cannot be changed; one of the office with the same id takes its place once it is published.
void RulesPage::changeHere()
{
    const int row = m_list->current();
    if (!m_mayEdit || row < 0)
        return;
    if (!m_table->at(row).draft) {
        const RuleText rule = m_table->at(row).rule;
        if (m_draft.indexOf(rule.id) < 0)
            m_draft.add(rule);
        (void)m_list->select(rule.id, true);
        Q_EMIT noticed(tr("A copy of the rule is in the draft. The rule itself stays in force until the draft is signed and published."));
    }
    m_tabs->setCurrentWidget(m_trial);
    m_editor->focusPart(u"must"_s);
}

void RulesPage::removeRule()
{
    const int index = draftIndex();
    if (!m_mayEdit || index < 0)
        return;
    const QString id = m_draft.rules().at(index).id;
    m_draft.remove(index);
    m_list->view()->setFocus(Qt::OtherFocusReason);
    Q_EMIT noticed(tr("The rule %1 was deleted from the draft. Ctrl+Z brings it back.").arg(id));
}

void RulesPage::undoOrRedo(bool undo)
{
    if (!m_mayEdit)
        return;
    if (undo)
        m_draft.undoStack().undo();
    else
        m_draft.undoStack().redo();
}

void RulesPage::draftTurned()
{
    refreshRows();
    showCurrent();
    m_pause.start();
}

void RulesPage::keepDraft()
{
    m_pause.stop();
    if (!m_draft.isModified())
        return;
    m_draft.markSaved();
    Q_EMIT draftChanged(m_draft.rules());
}

QString RulesPage::draftFault() const
{
    for (const RuleText& rule : m_draft.rules()) {
        if (std::count_if(m_draft.rules().begin(), m_draft.rules().end(), [&rule](const RuleText& other) { return other.id == rule.id; }) > 1)
            return tr("%1: two rules have this id").arg(rule.id);
        const CompiledRule compiled = compileRule(rule, m_names.type());
        for (const RuleFault& fault : compiled.faults)
            return tr("%1: %2: %3").arg(rule.id, rulePartWord(fault.part), faultWords(fault));
        for (const CaseOutcome& outcome : runCases(*compiled.rule, m_names.type(), m_tables)) {
            if (!outcome.asExpected)
                return tr("%1: a case does not end as it should").arg(rule.id);
        }
    }
    return {};
}

void RulesPage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_list->setFocus(event->reason());
}

void RulesPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    keepDraft();
}

} // namespace Tongguan
