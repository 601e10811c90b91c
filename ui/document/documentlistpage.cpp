// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/documentlistpage.h"
#include "models/base/async.h"
#include "models/tables/declarationtable.h"
#include "ui/document/listcolumns.h"
#include "ui/document/listfilterbar.h"
#include "ui/document/listselection.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/icons.h"
#include "ui/shell/settingsport.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolBar>
#include <QUrl>

namespace Tongguan {

namespace {

// As settings keep them.
const QByteArrayList& sortNames()
{
    static const QByteArrayList names { "changed", "number", "entryNo", "party", "date", "state" };
    return names;
}

constexpr int MostAtOnce = 5000; // rows that one deed may take; more is a slip of the hand

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
    , m_batch(addTool(u"batch"_s, u"edit"_s, tr("Change one field in all…"), QKeySequence(u"Ctrl+H"_s)))
    , m_compare(addTool(u"compare"_s, u"columns"_s, tr("Compare the two"), QKeySequence(u"Ctrl+Shift+D"_s)))
{
    setObjectName(u"declarationListPage"_s);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    buildMakings();
    buildActions();
    buildTable();
    m_selection = new ListSelection(*m_view, *m_table, this);
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
    connect(m_table, &DeclarationTable::dataChanged, this, [this] {
        showSelection();
        selectWanted();
    });
    connect(m_table, &DeclarationTable::failed, this, &DocumentListPage::failed);
    restoreSorting();
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
    m_selection->hold();
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
    whenReady(m_source.countByState(filter()), this, [this, generation](const Result<QHash<DeclarationState, qint64>>& counts) {
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
        m_settings.setValue(sortingKey(), sortNames().at(int(wanted.sort)) + (wanted.order == Qt::AscendingOrder ? " up" : " down"));
    }
    setFilter(wanted); // a column that cannot sort gives the mark back to the one that does
}

void DocumentListPage::restoreSorting()
{
    ListFilter filter = m_subject.everything();
    const QByteArrayList kept = m_settings.value(sortingKey()).split(' ');
    const qsizetype key = sortNames().indexOf(kept.constFirst());
    if (kept.size() == 2 && key >= 0) {
        filter.sort = SortKey(key);
        filter.order = kept.last() == "up" ? Qt::AscendingOrder : Qt::DescendingOrder;
    }
    setFilter(filter);
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
    m_batch->setEnabled(some && m_mayEdit && (editable || !counted));
    m_compare->setEnabled(rows == 2);
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
    for (auto* action : m_makings + QList<QAction*> { m_import, m_submit, m_delete, m_duplicate, m_batch })
        action->setVisible(mayEdit);
    if (m_newButton)
        m_newButton->setVisible(mayEdit);
    showState();
    showSelection();
}

void DocumentListPage::select(DocumentId id)
{
    m_wanted = id;
    selectWanted();
}

// A new one is among the rows only when they have been read again.
void DocumentListPage::selectWanted()
{
    const int row = m_wanted.isNull() ? -1 : m_table->rowOf(m_wanted);
    if (row < 0)
        return;
    m_wanted = {};
    QItemSelectionModel* selection = m_view->selectionModel();
    if (m_view->currentIndex().row() != row || !selection->isRowSelected(row)) { // whatever keys are held
        selection->setCurrentIndex(m_table->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view->scrollTo(m_view->currentIndex());
    }
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
        whenReady(m_source.page(filter(), range.top(), range.height()), this, [this, gathering, i, then](const Result<ListPage>& page) {
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

// Those of the first row's type that may be changed.
void DocumentListPage::batchOfOneType(const Rows& rows)
{
    QList<DocumentId> ids;
    for (const auto& row : rows) {
        if (row.type == rows.constFirst().type && isEditable(row.state))
            ids.append(row.id);
    }
    if (!ids.isEmpty())
        Q_EMIT batchRequested(ids);
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
