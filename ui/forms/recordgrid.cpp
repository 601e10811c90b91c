// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordgrid.h"

#include "models/base/decimal.h"
#include "ui/forms/celldelegate.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/language.h"
#include "ui/forms/meaning.h"
#include "ui/forms/valuetext.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDataStream>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QToolBar>
#include <QVBoxLayout>

namespace Tongguan {



RecordGrid::RecordGrid(FormModel& model, const FormContext& context, const QString& title, const QList<int>& groups,
    const QList<int>& columns, QWidget* parent)
    : QWidget(parent)
    , m_table(new RecordTable(model, context, groups, columns, this))
    , m_view(new GridView(*m_table, m_table->group().elements.size() > 8 ? 3 : 0, this))
    , m_delegate(new CellDelegate(*m_table, this))
    , m_bar(new QToolBar)
    , m_title(new QLabel(title))
    , m_sums(new QLabel)
    , m_empty(new QLabel(m_view))
    , m_shown(columns.isEmpty() ? m_table->columnCount() : columns.size())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* top = new QHBoxLayout;
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setContentsMargins(6, 0, 8, 0);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    top->addWidget(m_title);
    top->addWidget(m_bar, 1);
    top->addWidget(m_sums);
    m_sums->setContentsMargins(8, 0, 6, 0);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);

    m_view->setItemDelegate(m_delegate);
    m_view->setAccessibleName(title);
    m_view->setObjectName(m_table->group().key);
    m_view->verticalHeader()->setDefaultSectionSize(tableRowHeight());
    m_view->verticalHeader()->setMinimumWidth(26);
    m_view->verticalHeader()->setVisible(m_table->group().numberElement < 0);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setEnabled(false);
    sizeColumns();
    makeActions();
    setEmptyText(tr("No lines yet. Insert adds one, Ctrl+V pastes them from a spreadsheet."));

    connect(m_delegate, &CellDelegate::left, m_view, &GridView::go);
    connect(m_delegate, &QAbstractItemDelegate::commitData, this, &RecordGrid::committed); // after the view has stored it
    connect(m_view, &GridView::leaveRequested, this, &RecordGrid::leaveRequested);
    connect(m_view, &GridView::lineWanted, this, &RecordGrid::insertLine);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) { Q_EMIT currentRowChanged(now.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) {
            Q_EMIT cellEntered(m_table->placeAt(now));
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordGrid::showSums);
    connect(m_table, &QAbstractItemModel::dataChanged, this, &RecordGrid::showSums);
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved }) {
        connect(m_table, signal, this, &RecordGrid::updateActions);
    }
    connect(m_table, &QAbstractItemModel::modelReset, this, [this] {
        updateActions();
        if (m_table->rowCount() > 0 && !m_view->currentIndex().isValid()) {
            makeCurrent(m_table->index(0, firstColumn()));
        }
        Q_EMIT currentRowChanged(currentRow());
    });
    connect(&model, &FormModel::readOnlyChanged, this, &RecordGrid::updateActions);
    QHeaderView* header = m_view->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &RecordGrid::showHeaderMenu);
    connect(header, &QHeaderView::sectionResized, this, &RecordGrid::stateChanged);
    connect(header, &QHeaderView::sectionMoved, this, &RecordGrid::stateChanged);
    updateActions();
}

void RecordGrid::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void RecordGrid::sizeColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int digit = metrics.horizontalAdvance(u'0');
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const Element& element = m_table->elementAt(column);
        int characters = element.width > 0 ? element.width : element.length;
        switch (element.kind) {
        case ElementKind::Decimal: characters = 12; break;
        case ElementKind::Integer: characters = m_table->isNumbering(column) ? 3 : 8; break;
        case ElementKind::Code: characters = std::max(12, element.length + 6); break;
        case ElementKind::Date: characters = 11; break;
        default: break;
        }
        constexpr int padding = 14;
        constexpr int widest = 24;
        const int title = metrics.horizontalAdvance(m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        const int content = std::clamp(characters, 3, widest) * digit;
        m_view->setColumnWidth(column, std::min(std::max(title, content), widest * digit) + padding);
        m_view->setColumnHidden(column, column >= m_shown);
    }
}

QAction* RecordGrid::makeAction(const QString& text, const QKeySequence& keys, void (RecordGrid::*slot)(), bool button)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // not while a cell is being edited
    action->setToolTip(keys.isEmpty() ? text : QString(text + u" ("_s + keys.toString(QKeySequence::NativeText) + u')'));
    connect(action, &QAction::triggered, this, slot);
    m_view->addAction(action);
    if (button) {
        m_bar->addAction(action);
    }
    return action;
}

void RecordGrid::makeActions()
{
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_editing = {
        makeAction(tr("Add line"), QKeySequence(Qt::Key_Insert), &RecordGrid::insertLine, true),
        makeAction(tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &RecordGrid::duplicateLines, true),
        makeAction(tr("Delete"), QKeySequence(Qt::CTRL | Qt::Key_Delete), &RecordGrid::deleteLines, true),
        makeAction(tr("Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), &RecordGrid::fillDown, true),
        makeAction(tr("Cut"), QKeySequence::Cut, &RecordGrid::cut, false),
        makeAction(tr("Paste"), QKeySequence::Paste, &RecordGrid::paste, true),
        makeAction(tr("Clear cells"), QKeySequence(Qt::Key_Delete), &RecordGrid::clearCells, false),
    };
    auto* copying = new QAction(tr("Copy"), this);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    connect(copying, &QAction::triggered, this, [this] { copy(); });
    m_view->addAction(copying);
    for (const int rows : { -1, 1 }) {
        auto* action = new QAction(rows < 0 ? tr("Move up") : tr("Move down"), this);
        action->setShortcut(QKeySequence(Qt::ALT | (rows < 0 ? Qt::Key_Up : Qt::Key_Down)));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, rows] { moveLine(rows); });
        m_view->addAction(action);
        m_editing.append(action);
    }
}

QAction* RecordGrid::addAct(const QString& text, const QKeySequence& keys, bool button, bool changes, const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    m_view->addAction(action);
    if (button) {
        m_bar->insertAction(m_bar->actions().value(0), action);
    }
    if (changes) {
        m_editing.append(action);
        updateActions();
    }
    return action;
}

void RecordGrid::updateActions()
{
    const bool editable = !m_table->form().isReadOnly() && m_table->hasParent();
    for (QAction* action : std::as_const(m_editing)) {
        action->setEnabled(editable);
    }
    m_bar->setVisible(editable);
    m_empty->setVisible(m_table->rowCount() == 0);
    showSums();
}

void RecordGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int header = 28;
    m_empty->setGeometry(8, header, std::max(0, m_view->width() - 16), std::max(0, m_view->height() - header - 4));
}

int RecordGrid::currentRow() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : (m_table->rowCount() > 0 ? 0 : -1);
}

void RecordGrid::goTo(const Place& place)
{
    if (place.steps.isEmpty()) {
        return;
    }
    const int column = std::max(0, m_table->columnOf(place.element));
    m_view->setColumnHidden(column, false);
    const QModelIndex before = m_view->currentIndex();
    makeCurrent(m_table->index(place.steps.constLast().row, column));
    m_view->scrollTo(m_view->currentIndex());
    m_view->setFocus(Qt::OtherFocusReason);
    if (before == m_view->currentIndex() && before.isValid()) { // it was the current one, but the keys were elsewhere
        Q_EMIT cellEntered(m_table->placeAt(before));
    }
}

void RecordGrid::focusFirst()
{
    const QModelIndex now = m_view->currentIndex();
    if (m_table->rowCount() > 0 && (!now.isValid() || m_table->isNumbering(now.column()))) {
        makeCurrent(m_table->index(std::max(0, now.row()), firstColumn()));
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

// It alone is selected then; the view by itself would add it to the selection while Ctrl is held, as it is with Ctrl+V.
void RecordGrid::makeCurrent(const QModelIndex& index)
{
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

// That takes typing.
int RecordGrid::firstColumn() const
{
    const QList<int> columns = columnsFrom(-1);
    const bool numbering = columns.size() > 1 && m_table->isNumbering(columns.constFirst());
    return columns.value(numbering ? 1 : 0);
}

QList<int> RecordGrid::columnsFrom(int column) const
{
    QList<int> columns;
    const QHeaderView* header = m_view->horizontalHeader();
    for (int visual = column < 0 ? 0 : header->visualIndex(column); visual < header->count(); ++visual) {
        if (const int logical = header->logicalIndex(visual); !header->isSectionHidden(logical)) {
            columns.append(logical);
        }
    }
    return columns;
}

QList<int> RecordGrid::selectedRows() const
{
    QSet<int> rows;
    const QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : indexes) {
        rows.insert(index.row());
    }
    if (rows.isEmpty() && m_view->currentIndex().isValid()) {
        rows.insert(m_view->currentIndex().row());
    }
    QList<int> sorted(rows.begin(), rows.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void RecordGrid::insertLine()
{
    if (m_table->roomForLines() == 0) {
        if (m_table->hasParent()) {
            Q_EMIT noticed(tr("At most %n line(s) fit", nullptr, m_table->group().maximum));
        }
        return;
    }
    const bool atEnd = !m_view->currentIndex().isValid() || m_view->currentIndex().row() == m_table->rowCount() - 1;
    const int row = atEnd ? m_table->rowCount() : m_view->currentIndex().row() + 1;
    m_table->form().insertLines(m_table->parentSteps(), m_table->groupIndex(), row, { m_table->form().document().newLine() });
    makeCurrent(m_table->index(row, firstColumn()));
    m_view->setFocus(Qt::OtherFocusReason);
    Q_EMIT committed();
}

// With fresh ids all the way down: a copy is another line.
static Record freshCopy(const Record& record, const Group& group)
{
    Record copy = record;
    copy.setId(makeLineId());
    for (int inner = 0; inner < int(group.groups.size()); ++inner) {
        if (!copy.children(inner).isEmpty()) {
            QList<Record> children;
            for (const Record& child : copy.children(inner)) {
                children.append(freshCopy(child, group.groups.at(inner)));
            }
            copy.setChildren(inner, children);
        }
    }
    return copy;
}

void RecordGrid::duplicateLines()
{
    const QList<int> rows = selectedRows();
    QList<Record> copies;
    for (const int row : rows) {
        QList<Place::Step> steps = m_table->parentSteps();
        steps.append({ .group = m_table->groupIndex(), .row = row });
        const Record* record = m_table->form().document().record(std::span(steps.constData(), size_t(steps.size())));
        if (record && copies.size() < m_table->roomForLines()) {
            copies.append(freshCopy(*record, m_table->group()));
        }
    }
    if (!copies.isEmpty()) {
        m_table->form().insertLines(m_table->parentSteps(), m_table->groupIndex(), rows.constLast() + 1, copies);
        makeCurrent(m_table->index(rows.constLast() + 1, m_view->currentIndex().column()));
        Q_EMIT committed();
    }
    if (copies.size() < rows.size()) {
        Q_EMIT noticed(tr("At most %n line(s) fit", nullptr, m_table->group().maximum));
    }
}

void RecordGrid::deleteLines()
{
    const QList<int> rows = selectedRows();
    if (!rows.isEmpty()) {
        const int column = m_view->currentIndex().column();
        m_table->form().removeLines(m_table->parentSteps(), m_table->groupIndex(), rows);
        if (m_table->rowCount() > 0) {
            makeCurrent(m_table->index(std::min(rows.constFirst(), m_table->rowCount() - 1), std::max(0, column)));
        }
        Q_EMIT noticed(tr("%n line(s) deleted; Ctrl+Z brings them back", nullptr, int(rows.size())));
        Q_EMIT committed();
    }
}

void RecordGrid::moveLine(int rows)
{
    const QModelIndex now = m_view->currentIndex();
    if (now.isValid() && now.row() + rows >= 0 && now.row() + rows < m_table->rowCount()) {
        m_table->form().moveLine(m_table->parentSteps(), m_table->groupIndex(), now.row(), now.row() + rows);
        makeCurrent(m_table->index(now.row() + rows, now.column()));
        Q_EMIT committed();
    }
}

void RecordGrid::fillDown()
{
    QList<std::pair<Place, QString>> values;
    const QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    QHash<int, int> tops; // first selected row of a column
    for (const QModelIndex& index : indexes) {
        tops[index.column()] = std::min(tops.value(index.column(), index.row()), index.row());
    }
    if (indexes.size() == 1 && indexes.constFirst().row() > 0) { // one cell takes the value above
        tops[indexes.constFirst().column()] = indexes.constFirst().row() - 1;
    }
    for (const QModelIndex& index : indexes) {
        if (!m_table->isNumbering(index.column())) {
            const QString above = m_table->index(tops.value(index.column()), index.column()).data(Qt::EditRole).toString();
            values.append({ m_table->placeAt(index), above });
        }
    }
    m_table->form().setValues(tr("Fill down"), values);
    Q_EMIT committed();
}

void RecordGrid::clearCells()
{
    QList<std::pair<Place, QString>> values;
    const QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : indexes) {
        if (!m_table->isNumbering(index.column())) {
            values.append({ m_table->placeAt(index), QString() });
        }
    }
    m_table->form().setValues(tr("Clear cells"), values);
    Q_EMIT committed();
}

void RecordGrid::copy() const
{
    const QList<int> rows = selectedRows();
    const QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    QSet<int> columns;
    for (const QModelIndex& index : indexes) {
        columns.insert(index.column());
    }
    Cells cells;
    for (const int row : rows) {
        QStringList texts;
        for (const int column : columnsFrom(-1)) {
            if (columns.contains(column)) {
                texts.append(m_table->index(row, column).data(Qt::EditRole).toString());
            }
        }
        cells.append(texts);
    }
    if (!cells.isEmpty()) {
        QApplication::clipboard()->setText(textOfCells(cells));
    }
}

void RecordGrid::cut()
{
    copy();
    clearCells();
}

QString RecordGrid::misfitText(const QList<Place>& misfits) const
{
    constexpr qsizetype named = 3;
    QStringList texts;
    for (const Place& place : misfits.mid(0, named)) {
        const int column = m_table->columnOf(place.element);
        texts.append(tr("line %1 %2 “%3”").arg(QString::number(place.steps.constLast().row + 1), m_table->title(column), m_table->form().document().value(place)));
    }
    const QString more = misfits.size() > named ? tr(" …") : QString();
    return tr("%n cell(s) do not fit: %1", nullptr, int(misfits.size())).arg(texts.join(tr(", ")) + more);
}

// What was pasted, what could not be, and which cells are wrong: all is kept and marked, the first wrong one is current.
void RecordGrid::sayPasted(const Pasted& pasted)
{
    QStringList parts { tr("%n line(s) pasted", nullptr, pasted.rows) };
    if (pasted.leftOut > 0) {
        parts.append(tr("%n beyond the limit of %1 were left out", nullptr, pasted.leftOut).arg(m_table->group().maximum));
    }
    if (!pasted.untaken.isEmpty()) {
        parts.append(tr("no such column here: %1").arg(pasted.untaken.join(tr(", "))));
    }
    const QList<Place> misfits = m_table->misfits(pasted.first, pasted.rows);
    if (!misfits.isEmpty()) {
        parts.append(misfitText(misfits));
    }
    Q_EMIT committed();
    if (!misfits.isEmpty()) {
        goTo(misfits.constFirst());
    }
    Q_EMIT noticed(parts.join(tr("; ")));
}

void RecordGrid::appendCells(Cells cells)
{
    QList<int> columns = columnsByHeader(cells.constFirst());
    QStringList untaken;
    if (columns.isEmpty()) {
        columns = columnsFrom(-1);
    } else {
        const QStringList names = cells.takeFirst();
        for (qsizetype at = 0; at < names.size(); ++at) {
            const bool isFilled = std::any_of(cells.cbegin(), cells.cend(), [at](const QStringList& row) { return !row.value(at).trimmed().isEmpty(); });
            if (columns.value(at, -1) < 0 && isFilled) {
                untaken.append(names.at(at).trimmed().isEmpty() ? QString::number(at + 1) : names.at(at).trimmed());
            }
        }
    }
    const int first = m_table->firstFreeRow();
    const int leftOut = m_table->appendRows(columns, cells);
    sayPasted({ first, int(cells.size()) - leftOut, leftOut, untaken });
}

// One value into all that is selected.
void RecordGrid::pasteIntoSelection(const QString& text)
{
    QList<std::pair<Place, QString>> values;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected) {
        if (!m_table->isNumbering(index.column())) {
            values.append({ m_table->placeAt(index), storedValue(m_table->elementAt(index.column()), *m_table->context().tables, text) });
        }
    }
    m_table->form().setValues(tr("Paste"), values);
    Q_EMIT committed();
}

void RecordGrid::paste()
{
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    if (!mime || m_table->form().isReadOnly() || !m_table->hasParent() || (m_taker && m_taker(*mime))) {
        return;
    }
    const Cells cells = cellsFromMime(*mime);
    if (cells.isEmpty()) {
        return;
    }
    if (!columnsByHeader(cells.constFirst()).isEmpty()) {
        appendCells(cells);
        return;
    }
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    const QModelIndex now = m_view->currentIndex();
    if (cells.size() == 1 && cells.constFirst().size() == 1 && selected.size() > 1) {
        pasteIntoSelection(cells.constFirst().constFirst());
        return;
    }
    int row = now.isValid() ? now.row() : m_table->rowCount();
    int column = now.isValid() ? now.column() : -1;
    for (const QModelIndex& index : selected) { // the block's corner
        row = std::min(row, index.row());
        const QHeaderView* header = m_view->horizontalHeader();
        if (column < 0 || header->visualIndex(index.column()) < header->visualIndex(column)) {
            column = index.column();
        }
    }
    const QList<int> columns = columnsFrom(column);
    QStringList untaken;
    for (const QStringList& texts : cells) {
        for (qsizetype at = columns.size(); at < texts.size() && untaken.isEmpty(); ++at) {
            if (!texts.at(at).trimmed().isEmpty()) {
                untaken.append(tr("what stood right of the last column"));
            }
        }
    }
    const int leftOut = m_table->paste(row, columns, cells);
    sayPasted({ row, int(cells.size()) - leftOut, leftOut, untaken });
}

QList<int> RecordGrid::columnsByHeader(const QStringList& names) const
{
    const auto plain = [](const QString& text) {
        QString result;
        for (const QChar c : text.normalized(QString::NormalizationForm_KC).toLower()) {
            if (c.isLetterOrNumber()) {
                result.append(c);
            }
        }
        return result;
    };
    QHash<QString, int> known;
    for (int column = m_table->columnCount() - 1; column >= 0; --column) {
        const Element& element = m_table->elementAt(column);
        QList<Label> labels { element.name };
        for (const std::optional<Label>& turned : { element.importName, element.exportName }) {
            if (turned) {
                labels.append(*turned);
            }
        }
        known.insert(plain(element.key), column);
        known.insert(plain(element.message), column);
        for (const Label& label : labels) {
            known.insert(plain(label.zh), column);
            known.insert(plain(label.en), column);
        }
    }
    known.remove(QString());
    QList<int> columns;
    int found = 0;
    for (const QString& name : names) {
        const int column = known.value(plain(name), -1);
        columns.append(column);
        found += column >= 0 ? 1 : 0;
    }
    // Names stand in at least two cells and in half of those that hold something.
    const auto filled = std::count_if(names.begin(), names.end(), [](const QString& name) { return !name.trimmed().isEmpty(); });
    return found >= 2 && found * 2 >= filled ? columns : QList<int> {};
}

void RecordGrid::appendText(const QString& tsv)
{
    const Cells cells = cellsFromText(tsv);
    if (!cells.isEmpty() && !m_table->form().isReadOnly() && m_table->hasParent()) {
        appendCells(cells);
    }
}

void RecordGrid::showSums()
{
    const QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    const int most = m_table->group().maximum;
    if (indexes.size() < 2) {
        const int rows = m_table->rowCount();
        m_sums->setText(rows == 0 ? QString() : most > 0 ? tr("%1 of %2 lines").arg(rows).arg(most) : tr("%n line(s)", nullptr, rows));
        return;
    }
    Decimal sum;
    int numbers = 0;
    int filled = 0;
    for (const QModelIndex& index : indexes) {
        const QString value = index.data(Qt::EditRole).toString();
        filled += value.isEmpty() ? 0 : 1;
        const Element& element = m_table->elementAt(index.column());
        if (const auto number = Decimal::parse(value); number && element.isNumber() && !m_table->isNumbering(index.column())) {
            sum += *number;
            ++numbers;
        }
    }
    const QString count = tr("Count %1").arg(filled);
    m_sums->setText(numbers == 0 ? count : tr("Sum %1").arg(withSeparators(sum.normalized().toString())) + u"   "_s + count);
}

void RecordGrid::showHeaderMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        QAction* action = menu->addAction(m_table->title(column));
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_view->setColumnHidden(column, !shown);
            m_view->placeFrozen();
            Q_EMIT stateChanged();
        });
    }
    menu->popup(m_view->horizontalHeader()->mapToGlobal(at));
}

// By element key, so that a column more in the dictionary does not shift the others.
QByteArray RecordGrid::state() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const QHeaderView* header = m_view->horizontalHeader();
    stream << quint8(1) << qint32(header->count());
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        const bool hidden = header->isSectionHidden(logical);
        const bool wasHidden = hidden && header->sectionSize(logical) == 0;
        stream << m_table->elementAt(logical).key << qint32(wasHidden ? 0 : header->sectionSize(logical)) << hidden;
    }
    return bytes;
}

bool RecordGrid::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    qint32 count = 0;
    stream >> version >> count;
    if (stream.status() != QDataStream::Ok || version != 1 || count < 0 || count > 1000) {
        return false;
    }
    QHeaderView* header = m_view->horizontalHeader();
    int visual = 0;
    for (qint32 at = 0; at < count; ++at) {
        QString key;
        qint32 width = 0;
        bool hidden = false;
        stream >> key >> width >> hidden;
        if (stream.status() != QDataStream::Ok) {
            return false;
        }
        const int column = m_table->columnOf(m_table->group().indexOf(key));
        if (column < 0) {
            continue; // an element of another version
        }
        header->moveSection(header->visualIndex(column), visual++);
        m_view->setColumnHidden(column, false);
        if (width > 8) {
            m_view->setColumnWidth(column, std::min<int>(width, 2000));
        }
        m_view->setColumnHidden(column, hidden);
    }
    m_view->placeFrozen();
    return true;
}

} // namespace Tongguan
