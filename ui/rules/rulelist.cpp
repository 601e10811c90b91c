// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulelist.h"

#include "ui/forms/language.h"
#include "ui/rules/rulewords.h"
#include "ui/shell/chip.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/flowbox.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/icons.h"
#include "ui/shell/settingsport.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QMenu>
#include <QStackedWidget>

namespace Tongguan {

static const auto RuleColumnsKey = u"rules/columns"_s;
static const auto RuleColumnsVersion = QByteArrayLiteral("1:");

RuleList::RuleList(RuleTable& table, SettingsPort& settings, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_settings(settings)
    , m_shown(new RuleFilterModel(table, this))
    , m_search(new QLineEdit)
    , m_certainty(new QComboBox)
    , m_group(new QComboBox)
    , m_pack(new QComboBox)
    , m_view(new QTableView)
    , m_empty(new EmptyState)
    , m_pages(new QStackedWidget)
    , m_columns(new QMenu(tr("Columns"), this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_search->setObjectName(u"ruleSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search rules: id, text, field, source   Ctrl+F"));
    m_search->setAccessibleName(tr("Search rules"));
    m_search->setMinimumHeight(formRowHeight());
    m_search->installEventFilter(this);
    buildTable();
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    auto* filters = new FlowBox;
    buildFilters(&filters->flow());
    layout->addWidget(filters);
    layout->addWidget(m_pages, 1);
    connect(m_search, &QLineEdit::textChanged, this, &RuleList::filter);
    connect(m_empty, &EmptyState::firstChosen, this, [this] {
        clearFilters();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    packsChanged();
}

RuleList::~RuleList() = default;

void RuleList::buildFilters(QLayout* layout)
{
    for (const QString& severity : severityNames()) {
        auto* chip = new Chip(severityIconName(severity), severityWord(severity), severityTone(severity), this);
        chip->setCheckable(true);
        chip->setObjectName(severity);
        connect(chip, &QAbstractButton::toggled, this, &RuleList::filter);
        m_severities.append(chip);
        layout->addWidget(chip);
    }
    m_certainty->addItem(tr("Any certainty"), QString());
    for (const QString& certainty : certaintyNames())
        m_certainty->addItem(certaintyWord(certainty), certainty);
    m_certainty->setAccessibleName(tr("Certainty"));
    m_group->setAccessibleName(tr("Part of the declaration"));
    m_pack->setAccessibleName(tr("Pack"));
    for (QComboBox* box : { m_certainty, m_group, m_pack }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, &RuleList::filter);
        layout->addWidget(box);
    }
}

void RuleList::buildTable()
{
    m_view->setObjectName(u"ruleList"_s);
    m_view->setAccessibleName(tr("Rules"));
    m_view->setModel(m_shown);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->installEventFilter(this);
    auto* rows = m_view->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(tableRowHeight());
    auto* header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    restoreColumns();
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder); // the packs' own order until a header is clicked
    connect(header, &QHeaderView::sectionMoved, this, &RuleList::rememberColumns);
    connect(header, &QHeaderView::sectionResized, this, &RuleList::rememberColumns);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) { m_columns->popup(header->mapToGlobal(at)); });
    connect(m_columns, &QMenu::aboutToShow, this, &RuleList::fillColumnMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { Q_EMIT currentChanged(current()); });
    connect(m_view, &QTableView::doubleClicked, this, [this] { Q_EMIT editRequested(current()); });
    auto* copy = new QAction(themedIcon(u"copy"), tr("Copy the rows as a table"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &RuleList::copyRows);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void RuleList::packsChanged()
{
    m_filling = true;
    const QVariant group = m_group->currentData(), pack = m_pack->currentData();
    m_group->clear();
    m_group->addItem(tr("All parts"));
    for (const auto& [key, name] : m_table.groups())
        m_group->addItem(inLanguage(name), key);
    m_pack->clear();
    m_pack->addItem(tr("All packs"), QString());
    QStringList packs;
    for (int row = 0; row < m_table.rowCount(); ++row) {
        if (!packs.contains(m_table.at(row).pack))
            packs.append(m_table.at(row).pack);
    }
    for (const QString& id : packs)
        m_pack->addItem(id, id);
    m_group->setCurrentIndex(group.isValid() ? std::max(0, m_group->findData(group)) : 0);
    m_pack->setCurrentIndex(std::max(0, m_pack->findData(pack)));
    m_pack->setVisible(packs.size() > 1);
    m_filling = false;
    filter();
}

void RuleList::clearFilters()
{
    m_filling = true;
    m_search->clear();
    for (Chip* chip : std::as_const(m_severities))
        chip->setChecked(false);
    for (QComboBox* box : { m_certainty, m_group, m_pack })
        box->setCurrentIndex(0);
    m_filling = false;
    filter();
}

void RuleList::filter()
{
    if (m_filling)
        return;
    RuleFilter wanted { .text = m_search->text(), .severities = {}, .certainty = m_certainty->currentData().toString(),
        .pack = m_pack->currentData().toString(), .group = {} };
    for (const Chip* chip : std::as_const(m_severities)) {
        if (chip->isChecked())
            wanted.severities.insert(chip->objectName());
    }
    if (m_group->currentIndex() > 0)
        wanted.group = m_group->currentData().toString();
    m_shown->setFilter(wanted);
    showCounts();
}

void RuleList::showCounts()
{
    QHash<QString, int> bySeverity;
    for (int row = 0; row < m_table.rowCount(); ++row)
        ++bySeverity[m_table.at(row).rule.severity];
    for (Chip* chip : std::as_const(m_severities))
        chip->setCount(bySeverity.value(chip->objectName()));
    const bool nothing = m_shown->rowCount() == 0;
    if (m_table.rowCount() == 0) {
        m_empty->setWords(u"book"_s, tr("No rules"), tr("The packs on the left hold none. The dictionary's own checks still run."));
        m_empty->setActions({});
    } else {
        m_empty->setWords(u"filter"_s, tr("No rule fits"), tr("There are rules, but none with these words and choices."));
        m_empty->setActions(tr("Show all rules"));
    }
    m_pages->setCurrentWidget(nothing ? static_cast<QWidget*>(m_empty) : m_view);
    if (!m_view->currentIndex().isValid() && !nothing)
        m_view->selectRow(0);
    Q_EMIT statusChanged(status());
}

QString RuleList::status() const
{
    const int all = m_table.rowCount(), shown = m_shown->rowCount();
    return shown == all ? tr("%n rule(s)", nullptr, all) : tr("%1 of %n rule(s)", nullptr, all).arg(shown);
}

int RuleList::current() const
{
    const QModelIndex index = m_shown->mapToSource(m_view->currentIndex());
    return index.isValid() ? index.row() : -1;
}

bool RuleList::select(const QString& id, bool draft)
{
    const int row = m_table.rowOf(id, draft);
    if (row < 0)
        return false;
    if (!m_shown->mapFromSource(m_table.index(row, 0)).isValid())
        clearFilters();
    const QModelIndex index = m_shown->mapFromSource(m_table.index(row, 0));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    return true;
}

void RuleList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RuleList::copyRows() const
{
    const auto* header = m_view->horizontalHeader();
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const QModelIndex& index : rows) {
        const ListedRule& row = m_table.at(m_shown->mapToSource(index).row());
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            if (!header->isSectionHidden(header->logicalIndex(visual)))
                cells.append(ruleCellText(RuleColumn(header->logicalIndex(visual)), row).simplified());
        }
        text += cells.join(u'\t') + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

void RuleList::standardColumns()
{
    const QFontMetrics metrics(font());
    const int glyph = metrics.horizontalAdvance(u'报');
    int severity = 0;
    for (const QString& name : severityNames())
        severity = std::max(severity, metrics.horizontalAdvance(severityWord(name)));
    const QList<std::pair<RuleColumn, int>> widths { { RuleColumn::Severity, severity + 36 }, { RuleColumn::Id, 12 * glyph },
        { RuleColumn::Field, 8 * glyph }, { RuleColumn::Message, 5 * glyph }, { RuleColumn::Certainty, 6 * glyph },
        { RuleColumn::Source, 14 * glyph }, { RuleColumn::Pack, 8 * glyph }, { RuleColumn::Found, 4 * glyph } };
    auto* header = m_view->horizontalHeader();
    for (const auto& [column, width] : widths) {
        header->moveSection(header->visualIndex(int(column)), int(column));
        header->setSectionHidden(int(column), column >= RuleColumn::Certainty && column != RuleColumn::Found);
        header->resizeSection(int(column), width);
    }
    header->moveSection(header->visualIndex(int(RuleColumn::Found)), int(RuleColumn::Message));
}

void RuleList::restoreColumns()
{
    m_filling = true;
    standardColumns();
    const QByteArray kept = m_settings.value(RuleColumnsKey);
    if (kept.startsWith(RuleColumnsVersion)) {
        m_view->horizontalHeader()->restoreState(QByteArray::fromBase64(kept.mid(RuleColumnsVersion.size())));
        m_view->horizontalHeader()->setStretchLastSection(true);
    }
    m_filling = false;
}

void RuleList::rememberColumns()
{
    if (!m_filling && isVisible())
        m_settings.setValue(RuleColumnsKey, RuleColumnsVersion + m_view->horizontalHeader()->saveState().toBase64());
}

void RuleList::fillColumnMenu()
{
    m_columns->clear();
    auto* header = m_view->horizontalHeader();
    for (int column = 0; column < RuleColumnCount; ++column) {
        QAction* action = m_columns->addAction(ruleColumnName(RuleColumn(column)));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column) || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_view->horizontalHeader()->setSectionHidden(column, !shown);
            rememberColumns();
        });
    }
    m_columns->addSeparator();
    connect(m_columns->addAction(themedIcon(u"restore"), tr("Standard columns")), &QAction::triggered, this, [this] {
        standardColumns();
        rememberColumns();
    });
}

void RuleList::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_pages->currentWidget()->setFocus(event->reason());
}

void RuleList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_view->verticalHeader()->setDefaultSectionSize(tableRowHeight());
}

bool RuleList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
        m_view->setFocus(Qt::OtherFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->selectRow(0);
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_view && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
        Q_EMIT editRequested(current());
        return true;
    }
    if (watched == m_view && key->key() == Qt::Key_Up && m_view->currentIndex().row() == 0) {
        focusSearch();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Tongguan
