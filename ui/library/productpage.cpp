// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/productpage.h"

#include "models/base/async.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolBar>
#include <QUndoCommand>
#include <QVBoxLayout>

namespace Tongguan {

namespace {

    class ProductCommand final : public QUndoCommand {
    public:
        ProductCommand(ProductPage& page, const QString& name, QList<ProductPage::Change> changes)
            : QUndoCommand(name), m_page(page), m_changes(std::move(changes)) { }
        void undo() override { m_page.apply(m_changes, false); }
        void redo() override { m_page.apply(m_changes, true); }

    private:
        ProductPage& m_page;
        QList<ProductPage::Change> m_changes;
    };

    class ProductDelegate final : public QStyledItemDelegate {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;
        void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
        {
            QStyledItemDelegate::initStyleOption(option, index);
            const int column = index.column();
            if (column == ProductTable::Part || column == ProductTable::CodeColumn)
                option->font = Theme::codeFont(QApplication::font());
        }
    };

} // namespace

QStringList productTitles()
{
    return { ProductPage::tr("Part number"), ProductPage::tr("Commodity code"), ProductPage::tr("Goods name"), ProductPage::tr("Declaration elements"),
        ProductPage::tr("Unit"), ProductPage::tr("Origin"), ProductPage::tr("Unit price"), ProductPage::tr("Currency"), ProductPage::tr("Supplier"),
        ProductPage::tr("Note"), ProductPage::tr("Lines"), ProductPage::tr("Last declared") };
}

ProductPage::ProductPage(ProductSource& source, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_table(new ProductTable(source, this))
    , m_typed(new QLineEdit)
    , m_count(new QLabel)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_view(new QTableView)
{
    setObjectName(u"productPage"_s);
    m_table->setHeaders(productTitles());
    m_view->setModel(m_table);
    m_view->setObjectName(u"productTable"_s);
    m_view->setAccessibleName(tr("Products"));
    m_view->setItemDelegate(new ProductDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(ProductTable::LastUsed, Qt::DescendingOrder);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->verticalHeader()->setDefaultSectionSize(tableRowHeight());
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int glyph = fontMetrics().horizontalAdvance(u'关');
    const int widths[] = { 9, 7, 14, 16, 4, 4, 6, 4, 12, 8, 4, 7 };
    for (int column = 0; column < ProductTable::ColumnCount; ++column) {
        const int title = fontMetrics().horizontalAdvance(productTitles().at(column)) + 26;
        m_view->setColumnWidth(column, std::max(widths[column] * glyph, title));
    }
    m_empty->setWords(u"goods"_s, tr("No products yet"),
        tr("The library fills itself from the lines of declarations that you submit. You can also paste products from a spreadsheet: part number, code, name and so on."));
    m_empty->setActions(tr("Paste from a spreadsheet"), tr("New product"));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString& text) {
        ProductFilter filter = m_table->filter();
        filter.text = text;
        m_table->setFilter(filter);
    });
    connect(m_table, &ProductTable::stateChanged, this, &ProductPage::showState);
    connect(m_table, &ProductTable::counted, this, &ProductPage::follow);
    connect(m_table, &ProductTable::failed, this, &ProductPage::failed);
    connect(m_table, &ProductTable::editRequested, this, &ProductPage::edit);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProductPage::follow);
    connect(m_empty, &EmptyState::firstChosen, this, &ProductPage::pasteFromClipboard);
    connect(m_empty, &EmptyState::secondChosen, this, &ProductPage::addNew);
    follow();
}

ProductPage::~ProductPage()
{
    m_undo.disconnect(this);
}

QWidget* ProductPage::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    m_typed->setPlaceholderText(tr("Part number, code, name, pinyin initials, supplier"));
    m_typed->setAccessibleName(tr("Search products"));
    m_typed->setObjectName(u"productSearch"_s);
    m_typed->setClearButtonEnabled(true);
    m_typed->addAction(themedIcon(u"search"), QLineEdit::LeadingPosition);
    m_typed->setMinimumHeight(28);
    m_typed->setMaximumWidth(420);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_typed, 1);
    row->addWidget(m_count);
    row->addStretch();
    auto* bar = new QToolBar;
    bar->setIconSize({ 16, 16 });
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(bar);
    makeActions();
    bar->addActions(actions().mid(0, 5));
    return head;
}

QAction* ProductPage::makeAction(const QString& icon, const QString& text, const QKeySequence& keys, const std::function<void()>& run)
{
    auto* action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!keys.isEmpty())
        action->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void ProductPage::makeActions()
{
    m_use = makeAction(u"check"_s, tr("Use in line"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { use(); });
    makeAction(u"add"_s, tr("New product"), QKeySequence(Qt::Key_Insert), [this] { addNew(); });
    m_remove = makeAction(u"delete"_s, tr("Delete"), QKeySequence(Qt::CTRL | Qt::Key_Delete), [this] { removeSelected(); });
    makeAction(u"paste"_s, tr("Paste"), QKeySequence::Paste, [this] { pasteFromClipboard(); });
    QAction* undo = makeAction(u"undo"_s, tr("Undo"), QKeySequence::Undo, [this] { m_undo.undo(); });
    QAction* redo = makeAction(u"redo"_s, tr("Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { m_undo.redo(); });
    QAction* copy = makeAction(u"copy"_s, tr("Copy"), QKeySequence::Copy, [this] { copySelected(); });
    connect(&m_undo, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&m_undo, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    undo->setEnabled(false);
    redo->setEnabled(false);
    copy->setEnabled(true);
}

void ProductPage::look(const QString& text)
{
    m_typed->setText(text);
    m_typed->selectAll();
    m_typed->setFocus(Qt::OtherFocusReason);
}

void ProductPage::refresh()
{
    m_table->refresh();
}

void ProductPage::setTarget(const QString& target)
{
    m_hasTarget = !target.isEmpty();
    m_use->setText(target.isEmpty() ? tr("Use in line") : tr("Use in %1").arg(target));
    follow();
}

void ProductPage::showState(ProductTable::State state)
{
    const bool isNothing = state == ProductTable::State::Empty && m_typed->text().isEmpty() && m_pages->currentWidget() != m_empty && !m_view->hasFocus();
    if (state == ProductTable::State::Ready)
        m_pages->setCurrentWidget(m_view);
    else if (isNothing)
        m_pages->setCurrentWidget(m_empty);
    follow();
}

void ProductPage::follow()
{
    const int count = m_table->productCount();
    m_count->setText(count == 0 && !m_typed->text().isEmpty() ? tr("Nothing found") : tr("%n product(s)", nullptr, count));
    const QModelIndexList rows = m_view->selectionModel() ? m_view->selectionModel()->selectedIndexes() : QModelIndexList();
    const bool any = std::any_of(rows.cbegin(), rows.cend(), [count](const QModelIndex& index) { return index.row() < count; });
    m_remove->setEnabled(any);
    m_use->setEnabled(any && m_hasTarget);
}

QList<Product> ProductPage::selected() const
{
    QList<int> rows;
    const QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : indexes) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QList<Product> products;
    for (const int row : std::as_const(rows)) {
        if (const auto product = m_table->productAt(row))
            products.append(*product);
    }
    return products;
}

void ProductPage::use()
{
    const QList<Product> products = selected();
    if (!products.isEmpty() && m_hasTarget)
        Q_EMIT useRequested(products.constFirst());
}

void ProductPage::addNew()
{
    m_pages->setCurrentWidget(m_view);
    m_view->setFocus(Qt::OtherFocusReason);
    const QModelIndex index = m_table->index(m_table->productCount(), ProductTable::Part);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    m_view->edit(index);
}

// --- Changes

void ProductPage::push(const QString& name, const QList<Change>& changes)
{
    if (!changes.isEmpty())
        m_undo.push(new ProductCommand(*this, name, changes));
}

void ProductPage::apply(const QList<Change>& changes, bool forward)
{
    QList<Product> written;
    QList<ProductId> gone;
    for (const Change& change : changes) {
        const auto& to = forward ? change.after : change.before;
        const auto& from = forward ? change.before : change.after;
        if (to)
            written.append(*to);
        else if (from)
            gone.append(from->id);
    }
    const auto tell = [this](const Done& done) {
        if (!done)
            Q_EMIT failed(done.error());
        m_table->refresh();
    };
    if (!written.isEmpty())
        whenReady(m_source.saveProducts(written), this, tell);
    if (!gone.isEmpty())
        whenReady(m_source.removeProducts(gone), this, tell);
}

void ProductPage::edit(const Product& before, const Product& after)
{
    Product made = after;
    made.isEdited = true;
    if (before.id.isNull()) {
        made.id = ProductId::create();
        push(tr("New product"), { { std::nullopt, made } });
    } else {
        push(tr("Edit product"), { { before, made } });
    }
}

void ProductPage::removeSelected()
{
    QList<Change> changes;
    const QList<Product> products = selected();
    for (const Product& product : products)
        changes.append({ product, std::nullopt });
    push(tr("Delete %n product(s)", nullptr, int(changes.size())), changes);
    if (!changes.isEmpty())
        Q_EMIT noticed(tr("%n product(s) deleted. Ctrl+Z brings them back.", nullptr, int(changes.size())));
}

// --- Clipboard

void ProductPage::copySelected() const
{
    QItemSelectionModel* selection = m_view->selectionModel();
    if (!selection->hasSelection())
        return;
    Cells cells;
    QModelIndexList indexes = selection->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    int row = -1;
    for (const QModelIndex& index : std::as_const(indexes)) {
        if (index.row() != row)
            cells.append(QStringList());
        row = index.row();
        cells.last().append(index.data().toString());
    }
    QApplication::clipboard()->setText(textOfCells(cells));
}

void ProductPage::pasteFromClipboard()
{
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    const Cells cells = mime ? cellsFromMime(*mime) : Cells();
    if (cells.isEmpty()) {
        Q_EMIT noticed(tr("The clipboard holds no cells of a spreadsheet"));
        return;
    }
    paste(cells);
}

QList<int> ProductPage::columnsOfTitles(const QStringList& titles) const
{
    static const QList<QStringList> names { { u"货号"_s, u"料号"_s, u"part"_s, u"part no"_s, u"part number"_s }, { u"商品编号"_s, u"商品编码"_s, u"税号"_s, u"code"_s, u"hs code"_s, u"hs"_s },
        { u"商品名称"_s, u"品名"_s, u"名称"_s, u"name"_s, u"goods name"_s }, { u"申报要素"_s, u"规格型号"_s, u"elements"_s, u"declaration elements"_s },
        { u"单位"_s, u"成交单位"_s, u"unit"_s }, { u"原产国"_s, u"原产国(地区)"_s, u"origin"_s }, { u"单价"_s, u"price"_s, u"unit price"_s }, { u"币制"_s, u"币种"_s, u"currency"_s },
        { u"供应商"_s, u"supplier"_s }, { u"备注"_s, u"note"_s } };
    QList<int> columns;
    int known = 0;
    const QStringList own = productTitles();
    for (const QString& title : titles) {
        const QString plain = title.trimmed().toLower();
        int column = -1;
        for (int at = 0; at < int(names.size()) && column < 0; ++at) {
            if (names.at(at).contains(plain) || own.at(at).toLower() == plain)
                column = at;
        }
        known += column >= 0 ? 1 : 0;
        columns.append(column);
    }
    return known >= 2 || (known == 1 && titles.size() == 1) ? columns : QList<int>();
}

void ProductPage::paste(const Cells& cells)
{
    const QList<int> columns = columnsOfTitles(cells.constFirst());
    if (columns.isEmpty())
        pasteBlock(cells);
    else
        pasteColumns(columns, cells.mid(1));
}

// A part number that is known is written over, another one is new.
void ProductPage::pasteColumns(const QList<int>& columns, const Cells& rows)
{
    const qsizetype partColumn = columns.indexOf(int(ProductTable::Part));
    QStringList parts;
    for (const QStringList& row : rows)
        parts.append(partColumn < 0 ? QString() : row.value(partColumn).trimmed());
    whenReady(m_source.productsOfParts(parts), this, [this, columns, rows, parts](const Result<QList<Product>>& known) {
        if (!known) {
            Q_EMIT failed(known.error());
            return;
        }
        QHash<QString, Product> byPart;
        for (const Product& product : *known)
            byPart.insert(product.part.toLower(), product);
        QList<Change> changes;
        for (qsizetype at = 0; at < rows.size(); ++at) {
            const auto same = parts.at(at).isEmpty() ? byPart.constEnd() : byPart.constFind(parts.at(at).toLower());
            Change change { same == byPart.cend() ? std::nullopt : std::optional(*same), same == byPart.cend() ? Product {} : *same };
            for (qsizetype column = 0; column < columns.size(); ++column) {
                if (columns.at(column) >= 0 && !rows.at(at).value(column).trimmed().isEmpty())
                    ProductTable::setValue(*change.after, columns.at(column), rows.at(at).value(column).trimmed());
            }
            changes.append(change);
        }
        finishPaste(changes);
    });
}

void ProductPage::pasteBlock(const Cells& rows)
{
    const QModelIndex from = m_view->currentIndex();
    const int firstRow = from.isValid() ? from.row() : m_table->productCount();
    const int firstColumn = from.isValid() ? from.column() : 0;
    QList<Change> changes;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const auto here = m_table->productAt(firstRow + int(at));
        Change change { here, here.value_or(Product {}) };
        for (qsizetype column = 0; column < rows.at(at).size(); ++column) {
            if (ProductTable::isEditable(firstColumn + int(column)))
                ProductTable::setValue(*change.after, firstColumn + int(column), rows.at(at).at(column).trimmed());
        }
        changes.append(change);
    }
    finishPaste(changes);
}

void ProductPage::finishPaste(const QList<Change>& changes)
{
    QList<Change> real;
    int made = 0;
    for (Change change : changes) {
        const Product blank;
        if ((change.before && *change.before == *change.after) || (!change.before && *change.after == blank))
            continue;
        change.after->isEdited = true;
        if (!change.before) {
            change.after->id = ProductId::create();
            ++made;
        }
        real.append(change);
    }
    push(tr("Paste products"), real);
    m_pages->setCurrentWidget(m_view);
    Q_EMIT noticed(tr("Pasted: %1 new, %2 changed. Ctrl+Z takes it back.").arg(made).arg(real.size() - made));
}

} // namespace Tongguan
