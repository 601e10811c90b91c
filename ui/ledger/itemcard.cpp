// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/itemcard.h"

#include "models/base/async.h"
#include "models/tables/consumptiontable.h"
#include "models/tables/figures.h"
#include "models/tables/movementtable.h"
#include "ui/ledger/ledgerpane.h"
#include "ui/ledger/ledgerview.h"
#include "ui/ledger/ledgerwords.h"
#include "ui/ledger/movementsheet.h"
#include "ui/ledger/plotcharts.h"
#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Tongguan {

static constexpr int CardItemRole = Qt::UserRole, CardSideRole = Qt::UserRole + 1;

ItemCard::ItemCard(LedgerSource& source, SettingsPort& settings, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_title(new QLabel)
    , m_remarks(new QLabel)
    , m_terms(new QTreeWidget)
    , m_chart(new BalanceChart)
    , m_movements(new MovementTable(source, LedgerWords::movementWords(), this))
    , m_pane(new LedgerPane(u"card"_s, 2, settings))
{
    setObjectName(u"itemCard"_s);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remarks->setWordWrap(true);
    m_remarks->hide();
    m_terms->setObjectName(u"cardTerms"_s);
    m_terms->setAccessibleName(tr("How the balance comes about"));
    m_terms->setColumnCount(2);
    m_terms->setHeaderLabels({ tr("Term"), tr("Quantity") });
    m_terms->header()->setStretchLastSection(false);
    m_terms->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_terms->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_terms->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_terms->setRootIsDecorated(false);
    m_terms->setIndentation(12);
    m_terms->setUniformRowHeights(true);
    m_terms->setFrameShape(QFrame::NoFrame);
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(12, 8, 0, 0);
    leftColumn->addWidget(m_title);
    leftColumn->addWidget(m_remarks);
    leftColumn->addWidget(m_terms, 1);
    m_pane->view().setAccessibleName(tr("Movements of this item"));
    m_pane->view().setWidths({ 11, 12, 9, 5, 13, 16, 5, 10, 6, 12, 12, 25 });
    m_pane->view().setHiddenAtFirst({ MovementTable::PartNo, MovementTable::Unit });
    m_pane->view().setModel(m_movements);
    m_pane->view().horizontalHeader()->setSortIndicator(MovementTable::Date, Qt::DescendingOrder);
    m_pane->view().setSortingEnabled(true);
    m_pane->typed().setPlaceholderText(tr("Product, material"));
    m_pane->setEmpty(tr("Nothing has moved"), tr("There is no movement of this item, or none that fits."));
    auto* right = new QSplitter(Qt::Vertical);
    right->addWidget(m_chart);
    right->addWidget(m_pane);
    right->setStretchFactor(0, 2);
    right->setStretchFactor(1, 3);
    auto* split = new QSplitter;
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 3);
    split->setSizes({ 330, 900 });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    setFocusProxy(&m_pane->view());
    connect(&m_pane->typed(), &QLineEdit::textChanged, this, [this](const QString& text) {
        MovementQuery query = m_movements->query();
        query.text = text;
        m_movements->setQuery(m_number, query);
    });
    connect(&m_pane->view(), &LedgerView::chosen, this, &ItemCard::openCurrent);
    connect(&m_pane->view(), &LedgerView::selectionSummed, this, &ItemCard::statusChanged);
    connect(m_pane, &LedgerPane::exportRequested, this, [this] { Q_EMIT exportRequested(sheet()); });
    connect(m_pane, &LedgerPane::printRequested, this, [this] { Q_EMIT printRequested(sheet()); });
    connect(m_movements, &MovementTable::sumsChanged, this, [this] { m_pane->view().setSums(m_movements->sums()); });
    connect(m_movements, &MovementTable::counted, this, [this](qint64 rows) { m_pane->setCount(tr("%n movement(s)", nullptr, int(rows))); });
    connect(m_movements, &MovementTable::stateChanged, this, [this](MovementTable::State state) { m_pane->setFilled(state != MovementTable::State::Empty); });
    connect(m_movements, &MovementTable::failed, this, &ItemCard::failed);
    connect(m_terms, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (const int number = item->data(0, CardItemRole).toInt(); number > 0)
            Q_EMIT itemRequested(LedgerSide(item->data(0, CardSideRole).toInt()), number);
    });
}

void ItemCard::setRecord(const LedgerRecord& record)
{
    m_names.clear();
    for (const LedgerItem& item : record.items)
        m_names.insert({ item.side == LedgerSide::Product, item.no }, item.name);
}

void ItemCard::show(const QString& number, LedgerSide side, int item, QDate at, Counting counting)
{
    const bool isAnother = number != m_number || side != m_side || item != m_item;
    m_number = number;
    m_side = side;
    m_item = item;
    m_at = at;
    m_counting = counting;
    if (isAnother) {
        m_pane->typed().clear();
        m_title->setText(u"%1 %2"_s.arg(LedgerWords::side(side), QString::number(item)));
        m_terms->clear();
        m_chart->clear();
    }
    MovementQuery query = m_movements->query();
    query.side = side;
    query.item = item;
    query.counting = counting;
    query.until = at;
    m_movements->setQuery(number, query);
    refresh();
}

void ItemCard::refresh()
{
    const quint64 generation = ++m_generation;
    m_movements->refresh();
    whenReady(m_source.ledgerCard(m_number, m_side, m_item, m_at, m_counting), this, [this, generation](const Result<LedgerCard>& card) {
        if (generation != m_generation)
            return;
        if (card)
            take(*card);
        else
            Q_EMIT failed(card.error());
    });
}

// --- Why

QTreeWidgetItem* ItemCard::heading(const QString& text)
{
    m_group = new QTreeWidgetItem(m_terms, { text });
    QFont bold = font();
    bold.setBold(true);
    m_group->setFont(0, bold);
    m_group->setFlags(Qt::ItemIsEnabled);
    m_group->setExpanded(true);
    m_group->setFirstColumnSpanned(true);
    return m_group;
}

void ItemCard::line(const QString& sign, const QString& name, LedgerQuantity value, const QString& why, bool isSum)
{
    auto* item = new QTreeWidgetItem(m_group, { sign + u' ' + name, groupedFigure(value) });
    QFont figures = Theme::figureFont(font());
    figures.setBold(isSum);
    QFont words = font();
    words.setBold(isSum);
    item->setFont(0, words);
    item->setFont(1, figures);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(0, why);
    item->setToolTip(1, why);
    if (value.isNegative())
        item->setForeground(1, toneColor(Tone::Bad, palette()));
}

void ItemCard::showMaterial(const LedgerCard& card)
{
    const LedgerTerms& terms = card.terms;
    heading(m_at.isValid() ? tr("Balance on %1, %2").arg(m_at.toString(Qt::ISODate), LedgerWords::counting(m_counting)) : tr("Balance, %1").arg(LedgerWords::counting(m_counting)));
    line(u"+"_s, tr("Imported directly"), terms.directImport, terms.exchangeImport.isZero() ? QString() : tr("of it exchanged goods: %1").arg(groupedFigure(terms.exchangeImport)));
    line(u"+"_s, tr("Transferred in"), terms.transferIn);
    line(u"+"_s, tr("Surplus carried in"), terms.carryIn);
    line(u"−"_s, tr("Exchanged out"), terms.exchangeExport);
    line(u"="_s, tr("Imports in total"), terms.importTotal(), tr("directly + transferred + carried in − exchanged out"), true);
    line(u"−"_s, tr("Used in products"), terms.productUse, tr("exports of each version × net consumption ÷ (1 − losses), three decimals each cycle"));
    line(u"−"_s, tr("Re-exported"), terms.reexport);
    line(u"−"_s, tr("Surplus carried out"), terms.carryOut);
    line(u"−"_s, tr("Sold at home"), terms.domesticSale);
    line(u"−"_s, tr("Destroyed"), terms.destruction);
    line(u"="_s, tr("Balance"), terms.remaining(), tr("By the write-off formula of a public handbook program: practice, not a published law."), true);
    heading(tr("May still"));
    if (!terms.record.isZero())
        line({}, tr("be imported"), terms.mayImport(), tr("record quantity %1 − imports in total").arg(groupedFigure(terms.record)));
    line({}, tr("be sent back abroad"), terms.mayReturnExport(), tr("By the formula of the source, which does not take off what was used in products; the balance says what is there."));
    line({}, tr("be carried out"), terms.mayCarryOut());
    line({}, tr("come back by exchange"), terms.mayExchangeImport());
    line({}, tr("be sold at home"), terms.maySell());
    const LeftoverBalance& scrap = card.leftovers;
    if (scrap == LeftoverBalance { .item = scrap.item })
        return;
    heading(tr("Scrap, accounted apart"));
    line(u"+"_s, tr("Arisen by tangible loss"), scrap.arisen, tr("of each version: what was used × (losses − intangible loss), three decimals each cycle"));
    line(u"+"_s, tr("Entered beside"), scrap.entered);
    line(u"−"_s, tr("Sold at home"), scrap.sold);
    line(u"−"_s, tr("Re-exported"), scrap.reexported);
    line(u"−"_s, tr("Destroyed"), scrap.destroyed);
    line(u"="_s, tr("Still held"), scrap.held(), tr("To be settled before the write-off; it does not enter the balance of the material."), true);
}

void ItemCard::showProduct(const LedgerCard& card)
{
    const ProductTerms& terms = card.productTerms;
    heading(m_at.isValid() ? tr("Exports up to %1, %2").arg(m_at.toString(Qt::ISODate), LedgerWords::counting(m_counting)) : tr("Exports, %1").arg(LedgerWords::counting(m_counting)));
    line(u"+"_s, tr("Exported directly"), terms.directExport);
    line(u"+"_s, tr("Transferred out"), terms.transferOut);
    line(u"−"_s, tr("Back for rework"), terms.reworkImport);
    line(u"+"_s, tr("Out after rework"), terms.reworkExport);
    line(u"="_s, tr("Exports in total"), terms.exportTotal(), tr("directly + transferred − back for rework + out after rework"), true);
    line(u"+"_s, tr("Sold at home"), terms.sale);
    line(u"="_s, tr("What material was used for"), terms.materialBase(), {}, true);
    heading(tr("May still"));
    if (!terms.record.isZero())
        line({}, tr("be exported"), terms.mayExport(), tr("record quantity %1 − exported − transferred").arg(groupedFigure(terms.record)));
    line({}, tr("come back for rework"), terms.mayReworkImport());
    line({}, tr("go out after rework"), terms.mayReworkExport());
    const DefectiveBalance& bad = card.defectives;
    if (bad == DefectiveBalance { .item = bad.item })
        return;
    heading(tr("Defective goods, accounted apart"));
    line(u"+"_s, tr("Arisen"), bad.arisen);
    line(u"−"_s, tr("Sold at home"), bad.sold);
    line(u"−"_s, tr("Re-exported"), bad.reexported);
    line(u"−"_s, tr("Destroyed"), bad.destroyed);
    line(u"="_s, tr("Still held"), bad.held(), tr("To be settled before the write-off."), true);
}

void ItemCard::showConsumptions(const LedgerCard& card)
{
    if (card.consumptions.isEmpty())
        return;
    const bool isProduct = card.item.side == LedgerSide::Product;
    heading(isProduct ? tr("Uses for one unit") : tr("Used for one unit of"));
    for (const Consumption& row : card.consumptions) {
        const int other = isProduct ? row.material : row.product;
        const LedgerItem named { .side = isProduct ? LedgerSide::Material : LedgerSide::Product, .no = other, .record = {}, .partNo = {}, .code = {}, .name = m_names.value({ !isProduct, other }), .unit = {} };
        const QString name = isProduct ? tr("version %1: material %2").arg(QString::number(row.version), LedgerWords::item(named)) : tr("product %1, version %2").arg(LedgerWords::item(named), QString::number(row.version));
        auto* item = new QTreeWidgetItem(m_group, { name, grossConsumption(row).toString() });
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setFont(1, Theme::figureFont(font()));
        item->setToolTip(0, tr("net %1, losses %2% and %3%; Enter opens its card").arg(row.net.normalized().toString(), percentText(row.tangibleLoss), percentText(row.intangibleLoss)));
        item->setData(0, CardItemRole, other);
        item->setData(0, CardSideRole, int(isProduct ? LedgerSide::Material : LedgerSide::Product));
    }
}

void ItemCard::take(const LedgerCard& card)
{
    m_card = card;
    const LedgerItem& item = card.item;
    QStringList about { item.partNo, item.code, item.unit };
    about.removeAll(QString());
    m_title->setText(u"%1 %2"_s.arg(LedgerWords::side(item.side), LedgerWords::item(item)) + (about.isEmpty() ? QString() : u"\n"_s + about.join(u" · "_s)));
    QStringList remarks;
    for (const LedgerRemark& remark : card.remarks)
        remarks << LedgerWords::remark(remark, item).text;
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColor(Tone::Warning, palette()));
    m_remarks->setPalette(colours);
    m_terms->clear();
    if (item.side == LedgerSide::Material)
        showMaterial(card);
    else if (item.side == LedgerSide::Product)
        showProduct(card);
    showConsumptions(card);
    heading(tr("Where it is"));
    auto accounts = card.accounts; // scrap came out of what was used, and is told apart
    accounts[size_t(LedgerAccount::Process)] += std::exchange(accounts[size_t(LedgerAccount::Leftover)], {});
    for (int account = 0; account < LedgerAccounts; ++account) {
        if (!accounts[size_t(account)].isZero())
            line({}, LedgerWords::account(LedgerAccount(account)), accounts[size_t(account)]);
    }
    if (m_group->childCount() == 0)
        delete m_group;
    m_group = nullptr;
    for (int i = 0; i < m_terms->topLevelItemCount(); ++i)
        m_terms->topLevelItem(i)->setFirstColumnSpanned(true);
    m_terms->expandAll();
    QList<DayBalance> course = card.course;
    if (item.side == LedgerSide::Product) { // goes down from nothing: shown as what has left
        for (DayBalance& day : course)
            day.balance = -day.balance;
    }
    m_chart->setCourse(item.side == LedgerSide::Product ? tr("Gone out in total") : tr("Balance"), item.unit, course, item.record, m_at);
}

// --- Ways

void ItemCard::openCurrent()
{
    const QModelIndex index = m_pane->view().currentIndex();
    const auto row = index.isValid() ? m_movements->rowAt(index.row()) : std::nullopt;
    if (!row)
        return;
    const LedgerSide side = ruleOf(row->movement.kind).side;
    if (!row->movement.document.isNull())
        Q_EMIT openRequested(row->movement.document);
    else if (side != m_side || row->movement.item != m_item)
        Q_EMIT itemRequested(side, row->movement.item);
}

LedgerSheet ItemCard::sheet() const
{
    LedgerSheet sheet = m_pane->view().sheet();
    sheet.title = tr("Card: %1").arg(QString(m_title->text()).replace(u'\n', u' '));
    sheet.subtitle = u"%1 · %2"_s.arg(m_number, LedgerWords::counting(m_counting)) + (m_at.isValid() ? u" · "_s + tr("up to %1").arg(m_at.toString(Qt::ISODate)) : QString());
    sheet.total = m_movements->rowCount();
    const QList<int> shown = m_pane->view().shownColumns();
    sheet.more = movementPages(m_source, m_number, *m_movements, shown);
    return sheet;
}

} // namespace Tongguan
