// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/documentlistpage.h"
#include "models/tables/declarationtable.h"
#include "ui/document/listcolumns.h"
#include "ui/document/listdelegate.h"
#include "ui/document/listfilterbar.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/icons.h"
#include "ui/shell/settingsport.h"
#include "ui/shell/statewords.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolBar>
#include <QUrl>

namespace Tongguan {

namespace {

constexpr int MostAtOnce = 5000; // rows that one deed may take; more is a slip of the hand
const auto ColumnsVersion = QByteArrayLiteral("2:"); // before the header's state: another order of columns forgets it

QStringList messageFilesOf(const QMimeData* mime)
{
    QStringList files;
    const auto urls = mime->urls();
    for (const auto& url : urls) {
        const auto file = url.toLocalFile();
        if (!file.isEmpty() && (file.endsWith(u".xml"_s, Qt::CaseInsensitive) || file.endsWith(u".zip"_s, Qt::CaseInsensitive) || QFileInfo(file).isDir()))
            files.append(file);
    }
    return files;
}

int standardWidth(ListColumn column, const QFontMetrics& metrics, const ListSubject& subject)
{
    const int digit = metrics.horizontalAdvance(u'0'), glyph = metrics.horizontalAdvance(u'报');
    switch (column) {
    case ListColumn::State: {
        int word = 0;
        for (const auto state : subject.states)
            word = std::max(word, metrics.horizontalAdvance(stateWord(state, subject.types.constFirst().key)));
        return 21 + word + 14;
    }
    case ListColumn::Sync: return std::max(36, metrics.horizontalAdvance(subject.columnName(column)) + 14);
    case ListColumn::Type: {
        int word = 0;
        for (const auto& type : subject.types)
            word = std::max(word, metrics.horizontalAdvance(type.name));
        return std::min(word, 9 * glyph) + 16;
    }
    case ListColumn::Number:
    case ListColumn::EntryNo: return 19 * digit + 14;
    case ListColumn::Direction: return std::max(4 * glyph, metrics.horizontalAdvance(subject.columnName(column)) + 16);
    case ListColumn::Party:
    case ListColumn::Owner: return 17 * glyph + 12;
    case ListColumn::Goods: return 16 * glyph + 12;
    case ListColumn::Lines: return std::max(4 * digit + 14, metrics.horizontalAdvance(subject.columnName(column)) + 16);
    case ListColumn::Date: return std::max(10 * digit + 16, metrics.horizontalAdvance(subject.columnName(column)) + 28);
    case ListColumn::Changed: return 15 * digit + 18;
    }
    return 80;
}

} // namespace

DocumentListPage::DocumentListPage(DeclarationSource& source, SettingsPort& settings, ListSubject subject, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_settings(settings)
    , m_subject(std::move(subject))
    , m_table(new DeclarationTable(source, this))
    , m_filterBar(new ListFilterBar(m_subject, this))
    , m_tools(new QToolBar(this))
    , m_view(new QTableView(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_columnMenu(new QMenu(tr("Columns"), this))
    , m_rowMenu(new QMenu(this))
    , m_import(addTool(u"import"_s, u"import"_s, tr("Import message…"), QKeySequence(u"Ctrl+O"_s)))
    , m_open(addTool(u"open"_s, u"open"_s, tr("Open"), {}))
    , m_duplicate(addTool(u"duplicate"_s, u"duplicate"_s, tr("Copy as a new document"), QKeySequence(u"Ctrl+D"_s)))
    , m_delete(addTool(u"delete"_s, u"delete"_s, tr("Delete"), QKeySequence(u"Delete"_s)))
    , m_submit(addTool(u"submit"_s, u"submit"_s, tr("Submit"), QKeySequence(u"F9"_s)))
    , m_export(addTool(u"export"_s, u"export"_s, tr("Export message…"), QKeySequence(u"Ctrl+E"_s)))
    , m_print(addTool(u"print"_s, u"print"_s, tr("Print…"), QKeySequence(u"Ctrl+P"_s)))
    , m_archive(addTool(u"archive"_s, u"folder"_s, tr("Print the archive…"), QKeySequence(u"Ctrl+Shift+P"_s)))
    , m_copy(addTool(u"copy"_s, u"copy"_s, tr("Copy the rows as a table"), QKeySequence(QKeySequence::Copy)))
{
    setObjectName(u"declarationListPage"_s);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    buildMakings();
    buildActions();
    buildTable();
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_filterBar->setContentsMargins(12, 2, 12, 6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_filterBar);
    column->addWidget(m_pages, 1);

    connect(m_filterBar, &ListFilterBar::changed, this, &DocumentListPage::applyFilter);
    connect(m_filterBar, &ListFilterBar::leaveRequested, this, [this] {
        m_view->setFocus(Qt::OtherFocusReason);
        if (!m_view->currentIndex().isValid() && m_table->rowCount() > 0)
            m_view->selectRow(0);
    });
    connect(m_empty, &EmptyState::firstChosen, this, [this] {
        if (m_table->state() == DeclarationTable::PageState::Offline)
            refresh();
        else if (m_filterBar->isNarrowing())
            m_filterBar->clear();
        else
            m_makings.constFirst()->trigger();
    });
    connect(m_empty, &EmptyState::secondChosen, this, [this] { Q_EMIT importRequested({}); });
    connect(m_table, &DeclarationTable::stateChanged, this, &DocumentListPage::showState);
    connect(m_table, &DeclarationTable::counted, this, [this] {
        m_counted = true;
        showState();
        showSelection();
    });
    connect(m_table, &DeclarationTable::dataChanged, this, &DocumentListPage::showSelection);
    connect(m_table, &DeclarationTable::failed, this, &DocumentListPage::failed);
    applyFilter(m_subject.everything());
}

DocumentListPage::~DocumentListPage() = default;

QAction* DocumentListPage::addTool(const QString& name, const QString& icon, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(themedIcon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(keys.isEmpty() ? text : u"%1  %2"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    return action;
}

// Two or three stand as tools; more of them are a menu.
void DocumentListPage::buildMakings()
{
    constexpr qsizetype mostTools = 3;
    for (const ListSubject::Making& making : m_subject.makings) {
        QAction* action = addTool(making.tool, making.icon, making.text, making.key);
        connect(action, &QAction::triggered, this, [this, making] { Q_EMIT newRequested(making.type, making.direction); });
        m_makings.append(action);
    }
    addActions(m_makings);
    if (m_makings.size() <= mostTools) {
        m_tools->addActions(m_makings);
        return;
    }
    auto* menu = new QMenu(m_subject.makeText, this);
    menu->addActions(m_makings);
    auto* button = new QToolButton(m_tools);
    button->setObjectName(u"new"_s);
    button->setText(m_subject.makeText);
    button->setAccessibleName(m_subject.makeText);
    button->setIcon(themedIcon(u"add"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    m_newButton = m_tools->addWidget(button);
    auto* openMenu = new QAction(m_subject.makeText, this);
    openMenu->setShortcut(QKeySequence(u"Alt+Shift+Ins"_s));
    openMenu->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    button->setToolTip(u"%1  %2"_s.arg(m_subject.makeText, openMenu->shortcut().toString(QKeySequence::NativeText)));
    addAction(openMenu);
    connect(openMenu, &QAction::triggered, button, &QToolButton::showMenu);
}

void DocumentListPage::buildActions()
{
    m_tools->setIconSize(QSize(16, 16));
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setMovable(false);
    m_tools->setContentsMargins(8, 0, 8, 0);
    m_tools->addAction(m_import);
    m_tools->addSeparator();
    m_tools->addActions({ m_submit, m_export, m_print, m_duplicate, m_delete });
    auto* space = new QWidget(m_tools);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(space);
    auto* columns = new QToolButton(m_tools);
    columns->setObjectName(u"columns"_s);
    columns->setIcon(themedIcon(u"columns"));
    columns->setToolTip(tr("Columns"));
    columns->setAccessibleName(tr("Columns"));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(m_columnMenu);
    m_tools->addWidget(columns);
    m_rowMenu->addActions({ m_open, m_submit, m_export, m_print, m_archive });
    m_archive->setVisible(m_subject.hasArchive);
    m_rowMenu->addSeparator();
    m_rowMenu->addActions({ m_copy, m_duplicate, m_delete });
    addActions({ m_import, m_submit, m_export, m_print, m_archive });
    m_view->addActions({ m_duplicate, m_delete, m_copy }); // keys that mean something else in the search box
    for (auto* action : { m_duplicate, m_delete, m_copy })
        action->setShortcutContext(Qt::WidgetShortcut);

    auto* find = new QAction(this);
    find->setShortcut(QKeySequence(QKeySequence::Find));
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, m_filterBar, &ListFilterBar::focusSearch);
    connect(m_import, &QAction::triggered, this, [this] { Q_EMIT importRequested({}); });
    connect(m_open, &QAction::triggered, this, &DocumentListPage::openCurrent);
    connect(m_duplicate, &QAction::triggered, this, [this] {
        if (!currentId().isNull())
            Q_EMIT duplicateRequested(currentId());
    });
    connect(m_delete, &QAction::triggered, this, [this] { withSelectedIds([this](const auto& ids) { Q_EMIT deleteRequested(ids); }); });
    connect(m_submit, &QAction::triggered, this, [this] { withSelectedIds([this](const auto& ids) { Q_EMIT submitRequested(ids); }); });
    connect(m_export, &QAction::triggered, this, [this] { withSelectedIds([this](const auto& ids) { Q_EMIT exportRequested(ids); }); });
    connect(m_print, &QAction::triggered, this, [this] { withSelected([this](const Rows& rows) { printOfOneType(rows); }); });
    connect(m_archive, &QAction::triggered, this, [this] { withSelectedIds([this](const auto& ids) { Q_EMIT printRequested(ids, u"archive"_s); }); });
    connect(m_copy, &QAction::triggered, this, &DocumentListPage::copySelected);
}

void DocumentListPage::buildTable()
{
    for (int column = 0; column < ListColumnCount; ++column)
        m_table->setHeaderData(column, Qt::Horizontal, m_subject.columnName(ListColumn(column)));
    m_view->setObjectName(u"declarationList"_s);
    m_view->setAccessibleName(m_subject.name);
    m_view->setModel(m_table);
    m_view->setItemDelegate(new ListDelegate(*m_table, m_subject, m_view));
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
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    auto* rows = m_view->verticalHeader();
    rows->hide();
    rows->setMinimumSectionSize(20);
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(tableRowHeight());
    auto* header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(28);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    restoreColumns();

    connect(header, &QHeaderView::sectionClicked, this, &DocumentListPage::sortBy);
    connect(header, &QHeaderView::sectionMoved, this, &DocumentListPage::rememberColumns);
    connect(header, &QHeaderView::sectionResized, this, &DocumentListPage::rememberColumns);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) { m_columnMenu->popup(header->mapToGlobal(at)); });
    connect(m_columnMenu, &QMenu::aboutToShow, this, &DocumentListPage::fillColumnMenu);
    connect(m_view, &QTableView::doubleClicked, this, &DocumentListPage::openCurrent);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) { m_rowMenu->popup(m_view->viewport()->mapToGlobal(at)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DocumentListPage::showSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!currentId().isNull())
            Q_EMIT currentChanged(currentId());
    });
}

void DocumentListPage::setFilter(const ListFilter& filter)
{
    m_filterBar->setFilter(filter);
    applyFilter(filter);
}

ListFilter DocumentListPage::filter() const
{
    return m_table->filter();
}

void DocumentListPage::applyFilter(const ListFilter& filter)
{
    m_counted = false;
    m_table->setFilter(m_filterBar->filter());
    if (const auto column = columnOf(filter.sort))
        m_view->horizontalHeader()->setSortIndicator(int(*column), filter.order);
    askCounts();
}

void DocumentListPage::refresh()
{
    m_table->refresh();
    askCounts();
}

void DocumentListPage::setToday(const QDate& today)
{
    m_filterBar->setToday(today);
}

void DocumentListPage::askCounts()
{
    const auto generation = ++m_countGeneration;
    m_source.countByState(filter()).then(this, [this, generation](const Result<QHash<DeclarationState, qint64>>& counts) {
        if (counts && generation == m_countGeneration)
            m_filterBar->setCounts(*counts);
    });
}

void DocumentListPage::sortBy(int column)
{
    const auto key = sortKeyOf(ListColumn(column));
    auto wanted = filter();
    if (key) {
        wanted.order = wanted.sort == *key && wanted.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        wanted.sort = *key;
    }
    setFilter(wanted); // a column that cannot sort gives the mark back to the one that does
}

void DocumentListPage::showState()
{
    const auto state = m_table->state();
    if (state == DeclarationTable::PageState::Empty && m_counted) {
        if (m_filterBar->isNarrowing()) {
            m_empty->setWords(u"filter"_s, tr("Nothing fits the filter"), m_subject.narrowedText);
            m_empty->setActions(tr("Clear filter"));
        } else if (m_mayEdit) {
            m_empty->setWords(u"declarations"_s, m_subject.noneTitle, m_subject.noneText);
            m_empty->setActions(m_subject.makings.constFirst().text, tr("Import message…"));
        } else {
            m_empty->setWords(u"empty"_s, m_subject.noneTitle, m_subject.noneOfficeText);
            m_empty->setActions({});
        }
    } else if (state == DeclarationTable::PageState::Offline) {
        m_empty->setWords(u"warning"_s, tr("The list cannot be read"), tr("Nothing was lost. The notice above says why."));
        m_empty->setActions(tr("Try again"));
    }
    const bool words = (state == DeclarationTable::PageState::Empty && m_counted) || state == DeclarationTable::PageState::Offline;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) && m_pages->currentWidget()->isAncestorOf(QApplication::focusWidget());
    m_pages->setCurrentWidget(words ? static_cast<QWidget*>(m_empty) : m_view);
    if (hadFocus)
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void DocumentListPage::showSelection()
{
    int rows = 0, lines = 0;
    bool all = true, editable = false, drafts = false;
    const auto selection = m_view->selectionModel()->selection();
    for (const auto& range : selection) {
        rows += range.height();
        for (int row = range.top(); row <= range.bottom() && all && rows <= MostAtOnce; ++row) {
            const auto declaration = m_table->rowAt(row);
            all = declaration.has_value();
            lines += declaration ? declaration->lineCount : 0;
            editable = editable || (declaration && isEditable(declaration->state));
            drafts = drafts || (declaration && declaration->state == DeclarationState::Draft);
        }
    }
    const bool counted = all && rows <= MostAtOnce;
    const bool some = rows > 0;
    m_open->setEnabled(rows == 1);
    m_duplicate->setEnabled(rows == 1 && m_mayEdit);
    m_export->setEnabled(some);
    m_print->setEnabled(some);
    m_archive->setEnabled(some);
    m_copy->setEnabled(some);
    m_submit->setEnabled(some && m_mayEdit && (editable || !counted));
    m_delete->setEnabled(some && m_mayEdit && (drafts || !counted));
    QString text;
    if (rows > 1)
        text = counted ? tr("%1, %2").arg(tr("%n selected", nullptr, rows), tr("%n line(s)", nullptr, lines)) : tr("%n selected", nullptr, rows);
    else if (m_counted)
        text = m_subject.countText(m_table->rowCount());
    if (text == m_status)
        return;
    m_status = text;
    Q_EMIT statusChanged(text);
}

void DocumentListPage::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    m_tools->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_filterBar->setCompact(compact);
    restoreColumns();
}

void DocumentListPage::setMayEdit(bool mayEdit)
{
    m_mayEdit = mayEdit;
    for (auto* action : m_makings + QList<QAction*> { m_import, m_submit, m_delete, m_duplicate })
        action->setVisible(mayEdit);
    if (m_newButton)
        m_newButton->setVisible(mayEdit);
    showState();
    showSelection();
}

void DocumentListPage::standardColumns()
{
    auto* header = m_view->horizontalHeader();
    const QList<ListColumn> known = m_subject.columns();
    for (int i = 0; i < ListColumnCount; ++i) {
        const auto column = ListColumn(i);
        header->moveSection(header->visualIndex(i), i);
        header->setSectionHidden(i, !known.contains(column) || !(m_compact ? isShownCompact(column) : column != ListColumn::Owner));
        header->resizeSection(i, standardWidth(column, fontMetrics(), m_subject));
    }
}

void DocumentListPage::restoreColumns()
{
    m_restoring = true;
    const auto kept = m_settings.value(columnsKey());
    standardColumns();
    if (m_compact) // the last one takes what is left
        m_view->horizontalHeader()->resizeSection(int(ListColumn::Party), 60);
    if (!m_compact && kept.startsWith(ColumnsVersion)) {
        auto* header = m_view->horizontalHeader();
        header->restoreState(QByteArray::fromBase64(kept.mid(ColumnsVersion.size())));
        header->setStretchLastSection(true);
        if (const auto column = columnOf(filter().sort))
            header->setSortIndicator(int(*column), filter().order);
    }
    m_restoring = false;
}

void DocumentListPage::rememberColumns()
{
    if (m_restoring || m_compact || !isVisible()) // before it is shown only our own code resizes
        return;
    m_settings.setValue(columnsKey(), ColumnsVersion + m_view->horizontalHeader()->saveState().toBase64());
}

void DocumentListPage::fillColumnMenu()
{
    m_columnMenu->clear();
    auto* header = m_view->horizontalHeader();
    for (const ListColumn known : m_subject.columns()) {
        const int column = int(known);
        auto* action = m_columnMenu->addAction(m_subject.columnName(known));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column) || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_view->horizontalHeader()->setSectionHidden(column, !shown);
            rememberColumns();
        });
    }
    m_columnMenu->addSeparator();
    connect(m_columnMenu->addAction(themedIcon(u"restore"), tr("Standard columns")), &QAction::triggered, this, [this] {
        standardColumns();
        rememberColumns();
    });
}

void DocumentListPage::select(DocumentId id)
{
    const int row = m_table->rowOf(id);
    if (row >= 0 && currentId() != id)
        m_view->selectRow(row);
}

DocumentId DocumentListPage::currentId() const
{
    const auto row = m_table->rowAt(m_view->currentIndex().row());
    return row ? row->id : DocumentId();
}

void DocumentListPage::openCurrent()
{
    if (!currentId().isNull())
        Q_EMIT openRequested(currentId());
}

// Rows that are not at hand are fetched first; one question for each run of rows.
void DocumentListPage::withSelected(std::function<void(const Rows&)> then)
{
    auto ranges = m_view->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto& a, const auto& b) { return a.top() < b.top(); });
    int wanted = 0;
    Rows atHand;
    for (const auto& range : ranges) {
        wanted += range.height();
        for (int row = range.top(); row <= range.bottom() && wanted <= MostAtOnce; ++row) {
            if (const auto declaration = m_table->rowAt(row))
                atHand.append(*declaration);
        }
    }
    if (wanted == 0)
        return;
    if (wanted > MostAtOnce) {
        Q_EMIT statusChanged(tr("Too many at once: select at most %n row(s)", nullptr, MostAtOnce));
        return;
    }
    if (atHand.size() == wanted) {
        then(atHand);
        return;
    }
    struct Gathering {
        QList<Rows> parts;
        int missing = 0;
    };
    auto gathering = std::make_shared<Gathering>(); // lives as long as its last answer
    gathering->parts.resize(ranges.size());
    gathering->missing = int(ranges.size());
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        const auto& range = ranges.at(i);
        m_source.page(filter(), range.top(), range.height()).then(this, [this, gathering, i, then](const Result<ListPage>& page) {
            if (!page) {
                Q_EMIT failed(page.error());
                return;
            }
            gathering->parts[i] = page->rows;
            if (--gathering->missing > 0)
                return;
            Rows rows;
            for (const auto& part : std::as_const(gathering->parts))
                rows += part;
            then(rows);
        });
    }
}

void DocumentListPage::withSelectedIds(std::function<void(const QList<DocumentId>&)> then)
{
    withSelected([then = std::move(then)](const Rows& rows) {
        QList<DocumentId> ids;
        for (const auto& row : rows)
            ids.append(row.id);
        then(ids);
    });
}

// The form is that of the first row's type; of a mixed selection only those of it go together.
void DocumentListPage::printOfOneType(const Rows& rows)
{
    QList<DocumentId> ids;
    for (const auto& row : rows) {
        if (row.type == rows.constFirst().type)
            ids.append(row.id);
    }
    Q_EMIT printRequested(ids, rows.constFirst().type);
}

void DocumentListPage::copySelected()
{
    withSelected([this](const Rows& rows) {
        const auto* header = m_view->horizontalHeader();
        QList<ListColumn> columns;
        for (int visual = 0; visual < header->count(); ++visual) {
            if (!header->isSectionHidden(header->logicalIndex(visual)))
                columns.append(ListColumn(header->logicalIndex(visual)));
        }
        QGuiApplication::clipboard()->setText(listAsTable(rows, columns, [this](ListColumn column, const DeclarationRow& row) { return m_subject.text(column, row); }));
    });
}

void DocumentListPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_mayEdit && !messageFilesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentListPage::dropEvent(QDropEvent* event)
{
    const auto files = messageFilesOf(event->mimeData());
    if (!m_mayEdit || files.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT importRequested(files);
}

void DocumentListPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_view->verticalHeader()->setDefaultSectionSize(tableRowHeight());
}

void DocumentListPage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_pages->currentWidget()->setFocus(event->reason());
}

bool DocumentListPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key->key() == Qt::Key_Up && m_view->currentIndex().row() == 0 && key->modifiers() == Qt::NoModifier) {
            m_filterBar->focusSearch();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Tongguan
