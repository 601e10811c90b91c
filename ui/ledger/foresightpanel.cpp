// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/foresightpanel.h"

#include "models/base/async.h"
#include "models/base/dates.h"
#include "ui/ledger/figuredelegate.h"
#include "ui/ledger/foresighttable.h"
#include "ui/ledger/ledgerview.h"
#include "ui/shell/icons.h"
#include "ui/shell/settingsport.h"
#include "ui/shell/theme.h"
#include "ui/shell/tone.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace Tongguan {

static constexpr std::chrono::milliseconds ForesightPause { 120 };

static QString ordersKey(const QString& record) { return u"ledger/orders/"_s + record; }

ForesightPanel::ForesightPanel(LedgerSource& source, SettingsPort& settings, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_settings(settings)
    , m_hint(new QLabel(tr("Type or paste the open orders: products to deliver and materials on their way. Nothing of it is posted.")))
    , m_verdict(new QLabel)
    , m_orders(new OrderTable(this))
    , m_foreseen(new ForesightTable(this))
    , m_typed(new QTableView)
    , m_view(new LedgerView(u"foresight"_s, 3, settings))
    , m_pause(new QTimer(this))
{
    setObjectName(u"foresightPanel"_s);
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(ForesightPause);
    connect(m_pause, &QTimer::timeout, this, &ForesightPanel::ask);
    connect(m_orders, &OrderTable::edited, this, [this] {
        if (m_filling)
            return;
        m_settings.setValue(ordersKey(m_record.number), textOfCells(m_orders->cells()).toUtf8());
        m_pause->start();
    });
    connect(m_view, &LedgerView::chosen, this, [this](const QModelIndex& index) { Q_EMIT itemRequested(LedgerSide::Material, m_foreseen->lines().at(index.row()).item); });
}

ForesightPanel::~ForesightPanel() = default;

void ForesightPanel::build()
{
    m_typed->setModel(m_orders);
    m_typed->setObjectName(u"orders"_s);
    m_typed->setAccessibleName(tr("Open orders"));
    m_typed->setItemDelegate(new FigureDelegate(m_typed));
    m_typed->setFrameShape(QFrame::NoFrame);
    m_typed->setAlternatingRowColors(true);
    m_typed->setTabKeyNavigation(false);
    m_typed->setWordWrap(false);
    m_typed->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_typed->verticalHeader()->hide();
    m_typed->verticalHeader()->setDefaultSectionSize(tableRowHeight());
    m_typed->horizontalHeader()->setHighlightSections(false);
    m_typed->installEventFilter(this);
    const int digit = m_typed->fontMetrics().horizontalAdvance(u'0');
    for (const auto& [column, characters] : { std::pair(OrderTable::Number, 18), std::pair(OrderTable::Item, 18), std::pair(OrderTable::Name, 26), std::pair(OrderTable::Version, 8), std::pair(OrderTable::Quantity, 14), std::pair(OrderTable::Due, 14) })
        m_typed->setColumnWidth(column, characters * digit);
    m_view->setWidths({ 5, 13, 18, 6, 12, 12, 12, 12, 12, 12, 14 });
    m_view->setModel(m_foreseen);
    m_view->setAccessibleName(tr("Foreseen balances"));
    auto* tools = new QToolBar;
    tools->setIconSize({ 16, 16 });
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto add = [this, tools](const QString& icon, const QString& text, auto run) { connect(tools->addAction(themedIcon(icon), text), &QAction::triggered, this, run); };
    add(u"paste"_s, tr("Paste orders"), [this] { pasteOrders(); });
    add(u"delete"_s, tr("Remove rows"), [this] { removeChosen(); });
    add(u"copy"_s, tr("Copy the result"), [this] {
        m_view->selectAll();
        m_view->copySelection();
    });
    add(u"print"_s, tr("Print…"), [this] { Q_EMIT printRequested(); });
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 8, 6);
    head->addWidget(m_hint, 1);
    head->addWidget(tools);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_typed);
    auto* below = new QWidget;
    auto* belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->setSpacing(0);
    m_verdict->setContentsMargins(12, 6, 12, 6);
    belowColumn->addWidget(m_verdict);
    belowColumn->addWidget(m_view, 1);
    split->addWidget(below);
    split->setSizes({ 220, 320 });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(split, 1);
    m_view->foot()->setParent(this); // no sums here
    setFocusProxy(m_typed);
}

void ForesightPanel::setRecord(const LedgerRecord& record)
{
    const bool isAnother = record.number != m_record.number;
    m_record = record;
    m_foreseen->setItems(record.items);
    m_filling = true;
    m_orders->setItems(record.items);
    if (isAnother)
        m_orders->setCells(cellsFromText(QString::fromUtf8(m_settings.value(ordersKey(record.number)))));
    m_filling = false;
    ask();
}

void ForesightPanel::refresh() { m_pause->start(); }

void ForesightPanel::ask()
{
    const quint64 generation = ++m_generation;
    const QList<OpenOrder> orders = m_orders->orders();
    if (orders.isEmpty()) {
        answer({});
        return;
    }
    whenReady(m_source.ledgerForeseen(m_record.number, orders), this, [this, generation](const Result<QList<ForeseenLine>>& lines) {
        if (generation != m_generation)
            return;
        if (lines)
            answer(*lines);
        else
            Q_EMIT failed(lines.error());
    });
}

void ForesightPanel::answer(const QList<ForeseenLine>& lines)
{
    m_foreseen->setLines(lines);
    QDate first;
    int runShort = 0, over = 0;
    for (const ForeseenLine& line : lines) {
        runShort += line.shortFrom.isValid() ? 1 : 0;
        over += line.overRecord.isZero() ? 0 : 1;
        if (line.shortFrom.isValid() && (!first.isValid() || line.shortFrom < first))
            first = line.shortFrom;
    }
    QStringList words;
    if (const int faulty = m_orders->faulty(); faulty > 0)
        words << tr("%n order(s) are not complete yet", nullptr, faulty);
    if (runShort > 0)
        words << tr("%n material(s) run short, the first on %1", nullptr, runShort).arg(dateText(first));
    if (over > 0)
        words << tr("%n material(s) would go beyond the record", nullptr, over);
    if (!lines.isEmpty() && runShort == 0 && over == 0)
        words << tr("Every material lasts.");
    if (lines.isEmpty() && words.isEmpty())
        words << tr("No open orders yet.");
    m_verdict->setText(words.join(u" · "_s));
    QPalette colours = palette();
    const Tone tone = runShort > 0 ? Tone::Bad : over > 0 ? Tone::Warning : lines.isEmpty() ? Tone::Neutral : Tone::Good;
    colours.setColor(QPalette::WindowText, toneColor(tone, palette()));
    m_verdict->setPalette(colours);
}

void ForesightPanel::pasteOrders()
{
    const Cells cells = cellsFromMime(*QApplication::clipboard()->mimeData());
    if (cells.isEmpty())
        return;
    Cells rows; // of a block as wide as the table the name is left out; a block without it is taken as it is
    for (QStringList row : cells) {
        if (row.size() >= OrderTable::ColumnCount)
            row.removeAt(OrderTable::Name);
        rows << row;
    }
    const int row = m_typed->currentIndex().isValid() ? m_typed->currentIndex().row() : m_orders->rowCount() - 1;
    m_orders->paste(row, rows);
    m_typed->setCurrentIndex(m_orders->index(m_orders->rowCount() - 1, 0));
}

void ForesightPanel::removeChosen()
{
    QList<int> rows;
    const QModelIndexList cells = m_typed->selectionModel()->selectedIndexes();
    for (const QModelIndex& cell : cells) {
        if (!rows.contains(cell.row()))
            rows << cell.row();
    }
    m_orders->remove(rows);
}

bool ForesightPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (key.matches(QKeySequence::Paste)) {
        pasteOrders();
        return true;
    }
    if (key.matches(QKeySequence::Delete)) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

LedgerSheet ForesightPanel::sheet() const
{
    LedgerSheet sheet = m_view->sheet();
    sheet.title = tr("Foreseen balances");
    sheet.subtitle = u"%1 · %2"_s.arg(m_record.number, m_verdict->text());
    sheet.total = m_foreseen->rowCount();
    const QList<int> shown = m_view->shownColumns();
    for (int row = 0; row < m_foreseen->rowCount(); ++row) {
        QStringList line;
        for (const int column : shown)
            line << m_foreseen->index(row, column).data(Qt::EditRole).toString();
        sheet.rows << line;
    }
    return sheet;
}

} // namespace Tongguan
