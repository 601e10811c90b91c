// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerview.h"

#include "models/base/decimal.h"
#include "models/tables/figures.h"
#include "ui/forms/cells.h"
#include "ui/ledger/figuredelegate.h"
#include "ui/ledger/ledgersheet.h"
#include "ui/shell/settingsport.h"
#include "ui/shell/theme.h"
#include "ui/shell/tone.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace Tongguan {

static constexpr qsizetype MostSumLines = 4;
static constexpr qsizetype MostCopied = 200'000; // cells: more belongs into a file

// The sums, in line with the columns.
class LedgerView::Foot final : public QWidget {
public:
    explicit Foot(LedgerView* view)
        : m_view(view)
    {
        setObjectName(u"ledgerFoot"_s);
        setAccessibleName(LedgerView::tr("Sums"));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Window));
        painter.setPen(lineColor(palette()));
        painter.drawLine(0, 0, width(), 0);
        if (m_view->m_frozen->isVisible()) {
            paintColumns(painter, false);
            const QRect kept(0, 1, m_view->m_frozen->width() + m_view->verticalHeader()->width(), height() - 1);
            painter.fillRect(kept, palette().color(QPalette::Window));
            painter.setClipRect(kept);
            paintColumns(painter, true);
            paintHiddenNames(painter, kept);
        } else {
            paintColumns(painter, false);
        }
    }

private:
    void paintColumns(QPainter& painter, bool frozen) const
    {
        const auto* table = frozen ? m_view->m_frozen : m_view;
        const int left = frozen ? m_view->m_frozen->x() : m_view->viewport()->x();
        const int lineHeight = tableRowHeight();
        const QFont figures = Theme::figureFont(font());
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->isColumnHidden(column))
                continue;
            const bool isFigure = m_view->model()->headerData(column, Qt::Horizontal, IsFigureRole).toBool();
            painter.setFont(isFigure ? figures : font());
            for (qsizetype line = 0; line < m_view->m_sums.size() && line < MostSumLines; ++line) {
                QRect cell(left + table->columnViewportPosition(column) + 4, 1 + int(line) * lineHeight, table->columnWidth(column) - 8, lineHeight);
                painter.setPen(palette().color(QPalette::WindowText));
                const QString text = m_view->m_sums[line].value(column);
                if (isFigure)
                    cell.setLeft(cell.left() - emptyBefore(*table, line, column));
                painter.drawText(cell, int(isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideLeft, cell.width()));
            }
        }
    }

    // The breadth of the cells before that hold nothing: a long sum may use it.
    int emptyBefore(const QTableView& table, qsizetype line, int column) const
    {
        int breadth = 0;
        const QHeaderView& header = *table.horizontalHeader();
        for (int visual = header.visualIndex(column) - 1; visual >= 0; --visual) {
            const int before = header.logicalIndex(visual);
            if (table.isColumnHidden(before))
                continue;
            if (!m_view->m_sums[line].value(before).isEmpty())
                break;
            breadth += table.columnWidth(before);
        }
        return breadth;
    }

    // The unit of a line whose own column has gone under the kept ones.
    void paintHiddenNames(QPainter& painter, const QRect& kept) const
    {
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::WindowText));
        for (int column = 0; column < m_view->model()->columnCount(); ++column) {
            const bool isFigure = m_view->model()->headerData(column, Qt::Horizontal, IsFigureRole).toBool();
            const int from = m_view->viewport()->x() + m_view->columnViewportPosition(column);
            if (isFigure || m_view->isColumnHidden(column) || !m_view->m_frozen->isColumnHidden(column) || from >= kept.right())
                continue;
            for (qsizetype line = 0; line < m_view->m_sums.size() && line < MostSumLines; ++line) {
                const QRect cell(kept.left() + 4, 1 + int(line) * tableRowHeight(), kept.width() - 12, tableRowHeight());
                painter.drawText(cell, int(Qt::AlignRight | Qt::AlignVCenter), m_view->m_sums[line].value(column));
            }
        }
    }

    LedgerView* m_view;
};

LedgerView::LedgerView(const QString& key, int frozen, SettingsPort& settings, QWidget* parent)
    : QTableView(parent)
    , m_key(u"ledger/columns/"_s + key)
    , m_settings(settings)
    , m_frozenCount(frozen)
    , m_frozen(new QTableView(this))
    , m_edge(new QWidget(this))
    , m_foot(new Foot(this))
    , m_menu(new QMenu(tr("Columns"), this))
{
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setEditTriggers(NoEditTriggers);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->verticalHeader()->hide();
    m_frozen->hide();
    m_edge->setAutoFillBackground(true);
    m_edge->setBackgroundRole(QPalette::Dark);
    m_edge->hide();
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    for (QTableView* view : { static_cast<QTableView*>(this), m_frozen }) {
        view->setItemDelegate(new FigureDelegate(view));
        view->setHorizontalScrollMode(ScrollPerPixel);
        view->setVerticalScrollMode(ScrollPerPixel);
        view->setAlternatingRowColors(true);
        view->setWordWrap(false);
        view->setShowGrid(false);
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->verticalHeader()->setDefaultSectionSize(tableRowHeight());
        view->horizontalHeader()->setHighlightSections(false);
        connect(view, &QAbstractItemView::doubleClicked, this, &LedgerView::chosen);
    }
    m_foot->setFixedHeight(0);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &LedgerView::rememberColumns);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &LedgerView::rememberColumns);
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, &LedgerView::placeFrozen);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) { showColumnMenu(horizontalHeader()->mapToGlobal(at)); });
    connect(m_menu, &QMenu::triggered, this, [this](const QAction* action) {
        if (action->data().isNull()) {
            standardColumns();
        } else {
            setColumnHidden(action->data().toInt(), !action->isChecked());
        }
        rememberColumns();
    });
}

void LedgerView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &LedgerView::sumSelection);
    restoreColumns();
    connect(model, &QAbstractItemModel::columnsInserted, this, &LedgerView::placeFrozen);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &LedgerView::placeFrozen);
}

void LedgerView::setHiddenAtFirst(const QList<int>& columns) { m_hidden = columns; }

void LedgerView::setWidths(const QList<int>& characters)
{
    m_widths = characters;
    if (model())
        restoreColumns();
}

void LedgerView::setSums(const QList<QStringList>& sums)
{
    m_sums = sums;
    QStringList tips;
    for (qsizetype line = MostSumLines; line < sums.size(); ++line)
        tips << sums[line].join(u"  "_s).simplified();
    m_foot->setToolTip(tips.isEmpty() ? QString() : tr("More units:") + u'\n' + tips.join(u'\n'));
    m_foot->setFixedHeight(sums.isEmpty() ? 0 : int(std::min(sums.size(), MostSumLines)) * tableRowHeight() + 2);
    m_foot->setVisible(!sums.isEmpty());
    m_foot->update();
}

QWidget* LedgerView::foot() const { return m_foot; }

// --- Columns

QList<int> LedgerView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        if (const int logical = horizontalHeader()->logicalIndex(visual); !isColumnHidden(logical))
            columns.append(logical);
    }
    return columns;
}

void LedgerView::standardColumns()
{
    m_arranging = true;
    QHeaderView* header = horizontalHeader();
    const QFontMetrics metrics(header->font());
    for (int column = 0; column < model()->columnCount(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        setColumnHidden(column, m_hidden.contains(column));
        const int title = metrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + 28;
        const bool isFigure = model()->headerData(column, Qt::Horizontal, IsFigureRole).toBool();
        const int wanted = m_widths.value(column, isFigure ? 11 : 10) * metrics.horizontalAdvance(u'0') + 14;
        header->resizeSection(column, std::max(title, wanted));
    }
    m_arranging = false;
}

void LedgerView::restoreColumns()
{
    standardColumns();
    const QByteArray kept = m_settings.value(m_key);
    const QByteArray version = QByteArray::number(model()->columnCount()) + ':';
    m_arranging = true;
    if (kept.startsWith(version))
        horizontalHeader()->restoreState(QByteArray::fromBase64(kept.mid(version.size())));
    horizontalHeader()->setSectionsMovable(true);
    m_arranging = false;
}

void LedgerView::rememberColumns()
{
    placeFrozen();
    if (!m_arranging && isVisible())
        m_settings.setValue(m_key, QByteArray::number(model()->columnCount()) + ':' + horizontalHeader()->saveState().toBase64());
}

void LedgerView::showColumnMenu(const QPoint& at)
{
    m_menu->clear();
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction* action = m_menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setData(column);
        action->setEnabled(column > 0);
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Columns as at first"));
    m_menu->popup(at);
}

// --- What stays in sight

int LedgerView::frozenWidth() const
{
    int width = 0;
    const QList<int> shown = shownColumns();
    for (const int column : shown.first(std::min<qsizetype>(m_frozenCount, shown.size())))
        width += columnWidth(column);
    return width;
}

void LedgerView::placeFrozen()
{
    if (!model())
        return;
    m_foot->update();
    const bool wanted = m_frozenCount > 0 && horizontalScrollBar()->value() > 0 && frozenWidth() < viewport()->width() / 2;
    m_edge->setVisible(wanted);
    m_frozen->setVisible(wanted);
    if (!wanted)
        return;
    const QList<int> shown = shownColumns();
    const QList<int> kept = shown.first(std::min<qsizetype>(m_frozenCount, shown.size()));
    QHeaderView* header = m_frozen->horizontalHeader();
    for (int column = 0; column < model()->columnCount(); ++column)
        m_frozen->setColumnHidden(column, !kept.contains(column));
    for (int at = 0; at < int(kept.size()); ++at) {
        m_frozen->setColumnWidth(kept.at(at), columnWidth(kept.at(at)));
        header->moveSection(header->visualIndex(kept.at(at)), at);
    }
    header->setFixedHeight(horizontalHeader()->height());
    m_frozen->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
    const QRect area = viewport()->geometry();
    m_frozen->setGeometry(area.left(), horizontalHeader()->y(), frozenWidth(), area.bottom() - horizontalHeader()->y() + 1);
    m_frozen->raise();
    m_edge->setGeometry(m_frozen->geometry().right() + 1, m_frozen->y(), 1, m_frozen->height());
    m_edge->raise();
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
}

void LedgerView::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozen();
}

void LedgerView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
}

void LedgerView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        placeFrozen();
}

void LedgerView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        verticalHeader()->setDefaultSectionSize(tableRowHeight());
    }
}

void LedgerView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const QList<int> shown = shownColumns();
    const qsizetype at = shown.indexOf(index.column());
    if (at >= 0 && at < m_frozenCount)
        horizontalScrollBar()->setValue(0); // the kept columns themselves: nothing lies over them then
    QTableView::scrollTo(index, hint);
    const int covered = frozenWidth() - visualRect(index).left();
    if (at >= m_frozenCount && m_frozen->isVisible() && covered > 0)
        horizontalScrollBar()->setValue(std::max(0, horizontalScrollBar()->value() - covered));
}

// --- Cells

void LedgerView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

void LedgerView::copySelection()
{
    const QItemSelection ranges = selectionModel()->selection();
    QSet<int> rows, columns;
    for (const QItemSelectionRange& range : ranges) {
        for (int row = range.top(); row <= range.bottom() && rows.size() * std::max<qsizetype>(1, columns.size()) < MostCopied; ++row)
            rows.insert(row);
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    }
    if (rows.isEmpty())
        return;
    QList<int> sorted(rows.cbegin(), rows.cend());
    std::ranges::sort(sorted);
    QList<int> wanted;
    QStringList titles;
    const QList<int> shown = shownColumns();
    for (const int column : shown) {
        if (columns.contains(column)) {
            wanted << column;
            titles << model()->headerData(column, Qt::Horizontal).toString();
        }
    }
    Cells cells;
    if (sorted.size() > 1)
        cells << titles; // a block with its titles, one cell without
    for (const int row : std::as_const(sorted)) {
        QStringList line;
        for (const int column : std::as_const(wanted))
            line << model()->index(row, column).data(Qt::EditRole).toString();
        cells << line;
    }
    QApplication::clipboard()->setText(textOfCells(cells));
}

void LedgerView::sumSelection()
{
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    Decimal sum;
    int figures = 0;
    for (const QModelIndex& cell : cells) {
        if (!model()->headerData(cell.column(), Qt::Horizontal, IsFigureRole).toBool())
            continue;
        if (const auto value = Decimal::parse(cell.data(Qt::EditRole).toString())) {
            sum += *value;
            ++figures;
        }
    }
    Q_EMIT selectionSummed(figures > 1 ? tr("%n figure(s), sum %1", nullptr, figures).arg(groupedFigure(sum.normalized().toString())) : QString());
}

LedgerSheet LedgerView::sheet() const
{
    LedgerSheet sheet;
    const QFontMetrics metrics(font());
    const QList<int> shown = shownColumns();
    for (const int column : shown)
        sheet.columns << LedgerSheet::Column { model()->headerData(column, Qt::Horizontal).toString(), model()->headerData(column, Qt::Horizontal, IsFigureRole).toBool(),
            std::max(4, columnWidth(column) / std::max(1, metrics.horizontalAdvance(u'0'))) };
    for (const QStringList& sum : m_sums) {
        QStringList line;
        for (const int column : shown)
            line << sum.value(column);
        sheet.sums << line;
    }
    return sheet;
}

} // namespace Tongguan
