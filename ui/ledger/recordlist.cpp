// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/recordlist.h"

#include "models/base/async.h"
#include "models/base/chinaday.h"
#include "ui/ledger/expirycalendar.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/ledgerview.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/icons.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace Tongguan {

RecordList::RecordList(LedgerSource& source, SettingsPort& settings, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_table(new LedgerTable(this))
    , m_view(new LedgerView(u"records"_s, 1, settings))
    , m_calendar(new ExpiryCalendar)
    , m_empty(new EmptyState)
    , m_pages(new QStackedWidget)
    , m_typed(new QLineEdit)
    , m_count(new QLabel)
    , m_tools(new QToolBar)
    , m_today(chinaToday())
{
    setObjectName(u"recordList"_s);
    setAcceptDrops(true);
    build();
    connect(m_view, &LedgerView::chosen, this, &RecordList::chooseCurrent);
    connect(m_calendar, &ChartView::chosen, this, [this](const QVariant& key) { Q_EMIT openRequested(key.toString()); });
    connect(m_typed, &QLineEdit::textChanged, m_table, &LedgerTable::setText);
    connect(m_typed, &QLineEdit::returnPressed, this, &RecordList::chooseCurrent);
    connect(m_empty, &EmptyState::firstChosen, this, [this] { Q_EMIT importRequested({}); });
    connect(m_empty, &EmptyState::secondChosen, this, &RecordList::trainingRequested);
}

void RecordList::build()
{
    m_view->setObjectName(u"recordTable"_s);
    m_view->setAccessibleName(tr("Records"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setWidths({ 15, 12, 26, 26, 26, 11, 11, 12, 12 });
    m_view->setModel(m_table);
    m_empty->setWords(u"ledger"_s, tr("No ledgers yet"),
        tr("Here you keep the handbooks and account books of processing trade: every balance on any day, what is running out, and the write-off. Begin with a record, or look at the training one."));
    m_empty->setActions(tr("Import a record…"), tr("Try the training record"));
    auto* calendar = new QScrollArea;
    calendar->setFrameShape(QFrame::NoFrame);
    calendar->setWidgetResizable(true);
    calendar->setWidget(m_calendar);
    calendar->setFocusPolicy(Qt::NoFocus);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(m_view);
    split->addWidget(calendar);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(true);
    m_pages->addWidget(split);
    m_pages->addWidget(m_empty);
    m_typed->setPlaceholderText(tr("Record number, enterprise"));
    m_typed->setAccessibleName(tr("Search records"));
    m_typed->setClearButtonEnabled(true);
    m_typed->addAction(themedIcon(u"search"), QLineEdit::LeadingPosition);
    m_typed->setMinimumHeight(28);
    m_typed->setMaximumWidth(360);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_tools->setIconSize({ 16, 16 });
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(makeAction(u"open"_s, tr("Open"), {}), &QAction::triggered, this, &RecordList::chooseCurrent);
    connect(makeAction(u"import"_s, tr("Import a record…"), QKeySequence(Qt::Key_Insert)), &QAction::triggered, this, [this] { Q_EMIT importRequested({}); });
    connect(makeAction(u"template"_s, tr("Training record"), {}), &QAction::triggered, this, &RecordList::trainingRequested);
    connect(makeAction(u"export"_s, tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E)), &QAction::triggered, this, [this] { Q_EMIT exportRequested(sheet()); });
    connect(makeAction(u"print"_s, tr("Print…"), QKeySequence::Print), &QAction::triggered, this, [this] { Q_EMIT printRequested(sheet()); });
    auto* find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, m_typed, [this] { m_typed->setFocus(Qt::ShortcutFocusReason); });
    addAction(find);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_typed, 1);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_tools);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->foot()->setParent(this); // no sums here
    setFocusProxy(m_view);
}

QAction* RecordList::makeAction(const QString& icon, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_tools->addAction(action);
    addAction(action);
    return action;
}

LedgerSheet RecordList::sheet() const
{
    LedgerSheet sheet = m_view->sheet();
    sheet.title = tr("Handbooks and account books");
    sheet.subtitle = m_today.toString(Qt::ISODate);
    sheet.total = m_table->rowCount();
    const QList<int> shown = m_view->shownColumns();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList line;
        for (const int column : shown)
            line << m_table->index(row, column).data(Qt::EditRole).toString();
        sheet.rows << line;
    }
    return sheet;
}

bool RecordList::isEmptyShown() const { return m_pages->currentWidget() == m_empty; }

void RecordList::setToday(QDate today)
{
    if (today != m_today) {
        m_today = today;
        refresh();
    }
}

void RecordList::refresh()
{
    const quint64 generation = ++m_generation;
    whenReady(m_source.ledgerRecords(), this, [this, generation](const Result<QList<LedgerRecord>>& records) {
        if (generation != m_generation)
            return;
        if (!records) {
            Q_EMIT failed(records.error());
            return;
        }
        take(*records);
    });
}

void RecordList::take(const QList<LedgerRecord>& records)
{
    const QString current = m_view->currentIndex().isValid() ? m_table->rowAt(m_view->currentIndex().row()).record.number : QString();
    m_table->setRecords(records, m_today);
    m_calendar->setRecords(records, m_today);
    m_pages->setCurrentIndex(records.isEmpty() ? 1 : 0);
    m_tools->setVisible(!records.isEmpty());
    m_typed->setVisible(!records.isEmpty());
    m_count->setText(records.isEmpty() ? QString() : tr("%n record(s)", nullptr, int(records.size())));
    if (m_table->rowCount() > 0)
        m_view->setCurrentIndex(m_table->index(std::max(0, m_table->rowOf(current)), 0));
    Q_EMIT counted(records.size(), m_table->badCount());
    for (const LedgerRecord& record : records)
        askOverview(record.number);
}

void RecordList::askOverview(const QString& number)
{
    const quint64 generation = m_generation;
    whenReady(m_source.ledgerOverview(number), this, [this, number, generation](const Result<LedgerOverview>& overview) {
        if (generation != m_generation)
            return;
        if (overview)
            m_table->setOverview(number, *overview);
        else
            Q_EMIT failed(overview.error());
        Q_EMIT counted(m_table->all().size(), m_table->badCount());
    });
}

void RecordList::chooseCurrent()
{
    if (const QModelIndex index = m_view->currentIndex(); index.isValid())
        Q_EMIT openRequested(m_table->rowAt(index.row()).record.number);
}

void RecordList::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void RecordList::dropEvent(QDropEvent* event)
{
    QStringList files;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    event->acceptProposedAction();
    if (!files.isEmpty())
        Q_EMIT importRequested(files);
}

} // namespace Tongguan
