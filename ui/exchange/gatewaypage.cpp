// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/gatewaypage.h"

#include "models/base/text.h"
#include "ui/exchange/traffictable.h"
#include "ui/exchange/trafficwords.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/statewords.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QUrl>

namespace Tongguan {
namespace {

constexpr int MostCopied = 5000;

QStringList messageFilesOf(const QMimeData* mime)
{
    QStringList files;
    for (const QUrl& url : mime->urls()) {
        const QString file = url.toLocalFile();
        if (file.endsWith(u".xml"_s, Qt::CaseInsensitive) || file.endsWith(u".zip"_s, Qt::CaseInsensitive))
            files.append(file);
    }
    return files;
}

int trafficColumnWidth(int column, const QFontMetrics& metrics)
{
    const int digit = metrics.horizontalAdvance(u'0'), glyph = metrics.horizontalAdvance(u'报');
    switch (column) {
    case TrafficTable::State: return std::max(5 * glyph, 10 * digit) + 36;
    case TrafficTable::When: return 16 * digit + 12;
    case TrafficTable::Number:
    case TrafficTable::SingleWindowNo:
    case TrafficTable::EntryNo: return 20 * digit + 12;
    case TrafficTable::Kind: return 18 * digit + 12;
    case TrafficTable::Note: return 20 * glyph + 12;
    default: return 30 * digit;
    }
}

} // namespace

GatewayPage::GatewayPage(QWidget* parent)
    : QWidget(parent)
    , m_table(new TrafficTable(this))
    , m_tools(new QToolBar(this))
    , m_folder(new QLabel(this))
    , m_status(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_rows(new QTableView(this))
    , m_facts(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_work(addTool(u"work"_s, u"sync"_s, tr("Work"), {}))
    , m_choose(addTool(u"choose"_s, u"folder"_s, tr("Choose the folder…"), {}))
    , m_send(addTool(u"send"_s, u"submit"_s, tr("Send message files…"), {}))
    , m_resend(addTool(u"resend"_s, u"redo"_s, tr("Send again"), QKeySequence(u"Ctrl+R"_s)))
    , m_find(addTool(u"find"_s, u"declarations"_s, tr("Open the declaration"), QKeySequence(Qt::Key_Return)))
    , m_reveal(addTool(u"reveal"_s, u"open"_s, tr("Show in its folder"), {}))
    , m_copy(addTool(u"copy"_s, u"copy"_s, tr("Copy the rows as a table"), QKeySequence(QKeySequence::Copy)))
    , m_answers(addTool(u"answers"_s, u"receipt"_s, tr("The import client gives technical answers"), {}))
{
    setAcceptDrops(true);
    buildTools();
    buildFilter();
    buildTable();
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 6);
    head->setSpacing(8);
    head->addWidget(m_folder);
    head->addWidget(m_status, 1);
    head->addWidget(m_kind);
    head->addWidget(m_search);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_splitter);
    connect(m_empty, &EmptyState::firstChosen, this, [this] {
        if (m_view.folder.isEmpty() || m_view.problem)
            Q_EMIT chooseFolderRequested();
        else
            Q_EMIT sendFilesRequested({});
    });
    showState();
}

QAction* GatewayPage::addTool(const QString& name, const QString& iconName, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(themedIcon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(keys.isEmpty() ? text : text + u"  "_s + keys.toString(QKeySequence::NativeText));
    addAction(action);
    return action;
}

void GatewayPage::buildTools()
{
    m_tools->setIconSize(QSize(20, 20));
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_work->setCheckable(true);
    m_answers->setCheckable(true);
    m_answers->setToolTip(tr("As ticked in the import client. Where it gives none, a missing answer is no reason for an alarm."));
    m_tools->addActions({ m_work, m_choose, m_send });
    m_tools->addSeparator();
    m_tools->addActions({ m_find, m_resend, m_reveal });
    m_tools->addSeparator();
    m_tools->addAction(m_answers);
    connect(m_work, &QAction::triggered, this, &GatewayPage::workingRequested);
    connect(m_choose, &QAction::triggered, this, &GatewayPage::chooseFolderRequested);
    connect(m_send, &QAction::triggered, this, [this] { Q_EMIT sendFilesRequested({}); });
    connect(m_answers, &QAction::triggered, this, &GatewayPage::technicalAnswersChanged);
    connect(m_resend, &QAction::triggered, this, [this] { Q_EMIT resendRequested(currentFile()); });
    connect(m_reveal, &QAction::triggered, this, [this] { Q_EMIT showInFolderRequested(currentFile()); });
    connect(m_copy, &QAction::triggered, this, &GatewayPage::copyRows);
    connect(m_find, &QAction::triggered, this, [this] {
        const auto row = m_table->rowAt(m_rows->currentIndex().row());
        if (!row)
            return;
        const QString number = !row->number.isEmpty() ? row->number : !row->singleWindowNo.isEmpty() ? row->singleWindowNo : row->entryNo;
        if (!number.isEmpty())
            Q_EMIT declarationRequested(number);
    });
}

void GatewayPage::buildFilter()
{
    m_folder->setObjectName(u"folder"_s);
    m_status->setObjectName(u"status"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("Which files"));
    m_kind->addItem(tr("All files"), int(TrafficKind::All));
    m_kind->addItem(tr("Sent"), int(TrafficKind::Outgoing));
    m_kind->addItem(tr("Received"), int(TrafficKind::Incoming));
    m_kind->addItem(tr("Needs attention"), int(TrafficKind::Attention));
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Number or file name"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(220);
    auto* wait = new QTimer(this);
    wait->setSingleShot(true);
    wait->setInterval(150);
    connect(m_search, &QLineEdit::textChanged, wait, qOverload<>(&QTimer::start));
    connect(wait, &QTimer::timeout, this, &GatewayPage::filterChanged);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &GatewayPage::filterChanged);
}

void GatewayPage::buildTable()
{
    m_rows->setObjectName(u"rows"_s);
    m_rows->setAccessibleName(tr("Files"));
    m_rows->setModel(m_table);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setShowGrid(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->setWordWrap(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_rows->verticalHeader()->setDefaultSectionSize(tableRowHeight());
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_rows->addActions({ m_find, m_resend, m_reveal, m_copy });
    for (int column = 0; column < TrafficTable::ColumnCount; ++column)
        m_rows->setColumnWidth(column, trafficColumnWidth(column, fontMetrics()));
    auto* below = new QWidget(this);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(12, 6, 12, 8);
    column->setSpacing(4);
    m_facts->setObjectName(u"facts"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setObjectName(u"text"_s);
    m_text->setAccessibleName(tr("Text of the file"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(Theme::codeFont(font()));
    column->addWidget(m_facts);
    column->addWidget(m_text, 1);
    m_splitter->addWidget(m_rows);
    m_splitter->addWidget(below);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    connect(m_table, &TrafficTable::counted, this, &GatewayPage::showRows);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GatewayPage::currentChanged);
    connect(m_table, &QAbstractItemModel::modelReset, this, &GatewayPage::currentChanged);
    connect(m_rows, &QTableView::doubleClicked, m_find, &QAction::trigger);
}

void GatewayPage::setView(const GatewayView& view)
{
    m_view = view;
    showState();
}

void GatewayPage::setNow(const QDateTime& now)
{
    m_now = now;
    m_table->setNow(now);
}

void GatewayPage::showState()
{
    const bool chosen = !m_view.folder.isEmpty();
    m_work->setChecked(m_view.working);
    m_work->setText(m_view.working ? tr("Working") : tr("Work"));
    m_work->setToolTip(m_view.working ? tr("Stop working in this folder") : tr("Start working in this folder"));
    m_answers->setChecked(m_view.technicalAnswers);
    m_work->setEnabled(chosen);
    m_send->setEnabled(chosen);
    m_search->setEnabled(chosen);
    m_kind->setEnabled(chosen);
    m_folder->setText(m_view.folder);
    m_folder->setVisible(chosen);
    QString status;
    if (m_view.problem)
        status = explain(*m_view.problem).advice();
    else if (chosen && !m_view.working)
        status = tr("Stopped");
    else if (m_view.overdue > 0)
        status = tr("%n answer(s) overdue", nullptr, int(m_view.overdue));
    else if (chosen && m_view.looked.isValid())
        status = tr("Looked %1").arg(shortTime(m_view.looked, m_now.isValid() ? m_now : QDateTime::currentDateTimeUtc()));
    m_status->setText(status);
    m_status->setToolTip(m_view.problem ? explain(*m_view.problem).details : QString());
    QPalette colours = palette();
    if (m_view.problem || m_view.overdue > 0)
        colours.setColor(QPalette::WindowText, toneColor(m_view.problem ? Tone::Bad : Tone::Warning, palette()));
    m_status->setPalette(colours);
    showRows(m_table->rowCount());
    currentChanged();
}

void GatewayPage::showRows(qint64 count)
{
    if (count > 0 && !m_view.folder.isEmpty()) {
        m_pages->setCurrentWidget(m_splitter);
        return;
    }
    m_pages->setCurrentWidget(m_empty);
    if (m_view.folder.isEmpty()) {
        m_empty->setWords(u"folder"_s, tr("No folder of the import client yet"),
            tr("Choose the folder in which the Single Window's import client has OutBox, SentBox, InBox and FailBox. Declarations go out through it, and receipts come back."));
        m_empty->setActions(tr("Choose the folder…"));
    } else if (m_view.problem) {
        const Explanation words = explain(*m_view.problem);
        m_empty->setWords(u"error"_s, words.what, words.safe + u' ' + words.todo);
        m_empty->setActions(tr("Choose the folder…"));
    } else if (!m_search->text().isEmpty() || m_kind->currentIndex() > 0) {
        m_empty->setWords(u"search"_s, tr("Nothing fits"), tr("No file of the traffic fits what was searched for."));
        m_empty->setActions({});
    } else {
        m_empty->setWords(u"empty"_s, tr("No traffic yet"), tr("What is sent and what comes back is listed here, file by file."));
        m_empty->setActions(tr("Send message files…"));
    }
}

void GatewayPage::filterChanged()
{
    m_table->setFilter(m_search->text().trimmed(), TrafficKind(m_kind->currentData().toInt()));
}

qint64 GatewayPage::currentFile() const
{
    const QModelIndex index = m_rows->currentIndex();
    return index.isValid() ? m_table->data(index, TrafficTable::FileRole).toLongLong() : 0;
}

void GatewayPage::currentChanged()
{
    const auto row = m_table->rowAt(m_rows->currentIndex().row());
    m_resend->setEnabled(row && !row->incoming);
    m_reveal->setEnabled(row.has_value());
    m_find->setEnabled(row && !(row->number.isEmpty() && row->singleWindowNo.isEmpty() && row->entryNo.isEmpty()));
    m_copy->setEnabled(m_rows->selectionModel() && m_rows->selectionModel()->hasSelection());
    if (row) {
        Q_EMIT fileWanted(row->n);
        return;
    }
    m_facts->setText(tr("Choose a file to see what is in it."));
    m_text->clear();
}

void GatewayPage::showFile(const TrafficText& file)
{
    if (file.row.n != currentFile())
        return;
    const TrafficWords words = trafficWords(file.row.state);
    QStringList facts { words.word + u": "_s + words.meaning };
    if (!file.row.overdue.isEmpty())
        facts.append(overdueSentence(file.row.overdue));
    if (file.state)
        facts.append(tr("The declaration is: %1").arg(stateWord(*file.state)));
    if (file.told.isValid())
        facts.append(tr("Told by customs: %1").arg(shortTime(file.told, m_now.isValid() ? m_now : QDateTime::currentDateTimeUtc())));
    if (!file.row.note.isEmpty())
        facts.append(tr("Note: %1").arg(file.row.note));
    facts.append(tr("Kept at %1").arg(file.place));
    m_facts->setText(facts.join(u'\n'));
    if (m_text->toPlainText() != file.text)
        m_text->setPlainText(file.text);
}

void GatewayPage::copyRows() const
{
    QStringList lines;
    const QModelIndexList selected = m_rows->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected.first(std::min<qsizetype>(selected.size(), MostCopied))) {
        QStringList cells;
        for (int column = 0; column < TrafficTable::ColumnCount; ++column)
            cells.append(m_table->data(index.siblingAtColumn(column)).toString().replace(u'\t', u' '));
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void GatewayPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_view.folder.isEmpty() && !messageFilesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void GatewayPage::dropEvent(QDropEvent* event)
{
    Q_EMIT sendFilesRequested(messageFilesOf(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace Tongguan
