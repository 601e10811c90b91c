// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/chartpanel.h"

#include "models/base/async.h"
#include "models/tables/figures.h"
#include "ui/ledger/ledgersheet.h"
#include "ui/ledger/ledgerwords.h"
#include "ui/ledger/plotcharts.h"
#include "ui/ledger/sankeyview.h"
#include "ui/shell/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Tongguan {

static constexpr qsizetype MostFlowNodes = 14; // on a side; the others are put together
static constexpr QSize ChartPaper { 1120, 700 };

ChartPanel::ChartPanel(LedgerSource& source, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_kind(new QComboBox)
    , m_item(new QComboBox)
    , m_unit(new QComboBox)
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
    , m_itemLabel(new QLabel(tr("Item")))
    , m_periodLabel(new QLabel(tr("Period")))
    , m_unitLabel(new QLabel(tr("Breadth by")))
    , m_till(new QLabel(tr("to")))
    , m_pages(new QStackedWidget)
    , m_use(new UseChart)
    , m_balance(new BalanceChart)
    , m_sankey(new SankeyView)
{
    setObjectName(u"chartPanel"_s);
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChartPanel::show);
    connect(m_item, &QComboBox::currentIndexChanged, this, &ChartPanel::show);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ChartPanel::showFlow);
    connect(m_from, &QDateEdit::dateChanged, this, &ChartPanel::show);
    connect(m_to, &QDateEdit::dateChanged, this, &ChartPanel::show);
    connect(m_use, &UseChart::chosen, this, [this](int item) { Q_EMIT itemRequested(kind() == UseOfProducts ? LedgerSide::Product : LedgerSide::Material, item); });
    connect(m_sankey, &ChartView::chosen, this, [this](const QVariant& key) {
        const int number = key.toInt();
        if (number != 0)
            Q_EMIT itemRequested(number > 0 ? LedgerSide::Material : LedgerSide::Product, std::abs(number));
    });
}

void ChartPanel::build()
{
    m_kind->addItems({ tr("Use of the record: materials"), tr("Use of the record: products"), tr("Balance over time"), tr("Flow of materials into products") });
    m_kind->setAccessibleName(tr("Chart"));
    m_item->setAccessibleName(tr("Item"));
    m_item->setMinimumContentsLength(18);
    m_item->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setAccessibleName(tr("What the breadth of the bands means"));
    for (QDateEdit* edit : { m_from, m_to }) {
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setCalendarPopup(true);
        edit->setAccessibleName(edit == m_from ? tr("First day of the period") : tr("Last day of the period"));
    }
    auto* tools = new QToolBar;
    tools->setIconSize({ 16, 16 });
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto add = [this, tools](const QString& icon, const QString& text, const QKeySequence& keys, void (ChartPanel::*run)()) {
        QAction* action = tools->addAction(themedIcon(icon), text);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    add(u"copy"_s, tr("Copy picture"), QKeySequence::Copy, &ChartPanel::copyPicture);
    add(u"print"_s, tr("Print…"), QKeySequence::Print, &ChartPanel::printPicture);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 8, 6);
    head->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*> { m_kind, m_itemLabel, m_item, m_periodLabel, m_from, m_till, m_to, m_unitLabel, m_unit })
        head->addWidget(widget);
    head->addStretch();
    head->addWidget(tools);
    m_itemLabel->setBuddy(m_item);
    m_periodLabel->setBuddy(m_from);
    m_unitLabel->setBuddy(m_unit);
    m_pages->addWidget(m_use);
    m_pages->addWidget(m_balance);
    m_pages->addWidget(m_sankey);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_pages);
}

ChartPanel::Kind ChartPanel::kind() const { return Kind(m_kind->currentIndex()); }

void ChartPanel::showKind(Kind kind) { m_kind->setCurrentIndex(kind); }

void ChartPanel::setRecord(const LedgerRecord& record, QDate today)
{
    const bool isAnother = record.number != m_record.number;
    m_record = record;
    m_materialOf.clear();
    m_productOf.clear();
    const QSignalBlocker quiet(m_item);
    const QVariant chosen = m_item->currentData();
    m_item->clear();
    for (const LedgerItem& item : record.items) {
        if (item.side == LedgerSide::Equipment)
            continue;
        const bool isProduct = item.side == LedgerSide::Product;
        (isProduct ? m_productOf : m_materialOf).insert(item.no, item);
        m_item->addItem(u"%1 %2"_s.arg(LedgerWords::side(item.side), LedgerWords::item(item)), isProduct ? -item.no : item.no);
    }
    m_item->setCurrentIndex(std::max(0, m_item->findData(chosen)));
    if (isAnother) {
        const LedgerCycle cycle = cycleAt(record, today);
        const QSignalBlocker quietFrom(m_from), quietTo(m_to);
        m_from->setDate(cycle.isValid() ? cycle.from : record.from.isValid() ? record.from : today.addYears(-1));
        m_to->setDate(today);
    }
    fillUnits();
    refresh();
}

void ChartPanel::setBalances(const QList<BalanceRow>& materials, const QList<BalanceRow>& products)
{
    m_materials = materials;
    m_products = products;
    if (isVisible() && kind() <= UseOfProducts)
        show();
    else
        m_stale = true;
}

void ChartPanel::setCounting(Counting counting)
{
    m_counting = counting;
    refresh();
}

void ChartPanel::refresh()
{
    m_stale = true;
    if (isVisible())
        show();
}

void ChartPanel::wake()
{
    if (m_stale)
        show();
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ChartPanel::show()
{
    m_stale = false;
    const bool isFlow = kind() == Flow, isBalance = kind() == BalanceOverTime;
    for (QWidget* widget : std::initializer_list<QWidget*> { m_itemLabel, m_item })
        widget->setVisible(isBalance);
    for (QWidget* widget : std::initializer_list<QWidget*> { m_periodLabel, m_from, m_till, m_to, m_unitLabel, m_unit })
        widget->setVisible(isFlow);
    m_pages->setCurrentWidget(isFlow ? static_cast<QWidget*>(m_sankey) : isBalance ? static_cast<QWidget*>(m_balance) : m_use);
    if (m_record.number.isEmpty())
        return;
    ++m_generation;
    if (isFlow)
        askFlow();
    else if (isBalance)
        askBalance();
    else
        showUse(kind() == UseOfProducts ? LedgerSide::Product : LedgerSide::Material);
}

void ChartPanel::showUse(LedgerSide side)
{
    QList<UseChart::Bar> bars;
    const bool isMaterial = side == LedgerSide::Material;
    for (const BalanceRow& row : isMaterial ? m_materials : m_products) {
        const auto used = BalanceTable::usedPermille(row);
        if (!used)
            continue;
        const LedgerQuantity amount = isMaterial ? row.terms.importTotal() : row.productTerms.exportTotal();
        const QString text = tr("%1: %2 of %3 %4, %5").arg(LedgerWords::item(row.item), groupedFigure(amount), groupedFigure(row.item.record), row.item.unit, permilleText(*used));
        bars << UseChart::Bar { row.item.no, u"%1\n%2"_s.arg(QString::number(row.item.no), row.item.name), text, *used };
    }
    std::ranges::stable_sort(bars, std::ranges::greater(), &UseChart::Bar::permille);
    const qsizetype most = bars.size() <= 14 ? 9 : 6; // characters in the breadth of a bar, and its number's line
    for (UseChart::Bar& bar : bars) {
        if (const qsizetype name = bar.name.indexOf(u'\n') + 1; bar.name.size() - name > most)
            bar.name = bar.name.left(name + most - 2) + u'…';
    }
    m_use->setBars(isMaterial ? tr("Imports in per cent of the record quantity") : tr("Exports in per cent of the record quantity"), bars);
}

void ChartPanel::askBalance()
{
    const int key = m_item->currentData().toInt();
    if (key == 0) {
        m_balance->clear();
        return;
    }
    const quint64 generation = m_generation;
    const LedgerSide side = key > 0 ? LedgerSide::Material : LedgerSide::Product;
    whenReady(m_source.ledgerCard(m_record.number, side, std::abs(key), {}, m_counting), this, [this, generation, side](const Result<LedgerCard>& card) {
        if (generation != m_generation)
            return;
        if (!card) {
            Q_EMIT failed(card.error());
            return;
        }
        QList<DayBalance> course = card->course;
        if (side == LedgerSide::Product) {
            for (DayBalance& day : course)
                day.balance = -day.balance;
        }
        m_balance->setCourse(LedgerWords::item(card->item) + u": "_s + (side == LedgerSide::Product ? tr("gone out in total") : tr("balance")), card->item.unit, course, card->item.record, {});
    });
}

// --- Flow

void ChartPanel::fillUnits()
{
    const QSignalBlocker quiet(m_unit);
    const QString chosen = m_unit->currentData().toString();
    QHash<QString, int> counts;
    for (const LedgerItem& item : std::as_const(m_materialOf))
        ++counts[item.unit];
    QStringList units = counts.keys();
    std::ranges::sort(units, [&](const QString& a, const QString& b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
    m_unit->clear();
    m_unit->addItem(tr("share of each material"), QString());
    for (const QString& unit : std::as_const(units))
        m_unit->addItem(tr("quantity in %1").arg(unit), unit);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(chosen)));
}

void ChartPanel::askFlow()
{
    const quint64 generation = m_generation;
    const auto take = [this, generation](const auto& answer, auto& place) {
        if (generation != m_generation)
            return false;
        if (answer)
            place = *answer;
        else
            Q_EMIT failed(answer.error());
        return answer.has_value();
    };
    whenReady(m_source.ledgerFlow(m_record.number, m_from->date(), m_to->date(), m_counting), this, [this, take](const Result<QList<FlowLine>>& flow) { take(flow, m_flow); });
    whenReady(m_source.ledgerWriteOff(m_record.number, m_from->date(), m_to->date(), m_counting), this, [this, take](const Result<QList<WriteOffLine>>& lines) {
        if (take(lines, m_writeOff))
            showFlow();
    });
}

namespace {

    struct Stream { // of one material to one goal; below 0: a product, above: another way out
        int material = 0, goal = 0;
        LedgerQuantity quantity;
    };

    constexpr int GoalReexport = 1, GoalCarryOut = 2, GoalSale = 3, GoalDestruction = 4, GoalUse = 5;

    QList<Stream> streamsOf(const QList<FlowLine>& flow, const QList<WriteOffLine>& lines)
    {
        QList<Stream> streams;
        for (const FlowLine& line : flow) {
            if (line.use > LedgerQuantity())
                streams << Stream { line.material, -line.product, line.use };
        }
        for (const WriteOffLine& line : lines) {
            const auto add = [&](int goal, LedgerQuantity quantity) {
                if (quantity > LedgerQuantity())
                    streams << Stream { line.item, goal, quantity };
            };
            add(GoalReexport, line.period.reexport + line.period.exchangeExport);
            add(GoalCarryOut, line.period.carryOut);
            add(GoalSale, line.period.domesticSale);
            add(GoalDestruction, line.period.destruction);
            if (flow.isEmpty())
                add(GoalUse, line.period.productUse); // by lists or orders: into what is not known
        }
        return streams;
    }

    // For the breadth of a band only.
    double breadthOf(LedgerQuantity quantity) { return quantity.decimal().toString().toDouble(); }

    QString goalName(int goal)
    {
        switch (goal) {
        case GoalReexport: return ChartPanel::tr("Sent back abroad");
        case GoalCarryOut: return ChartPanel::tr("Surplus carried out");
        case GoalSale: return ChartPanel::tr("Sold at home");
        case GoalDestruction: return ChartPanel::tr("Destroyed");
        default: return ChartPanel::tr("Used in products");
        }
    }

} // namespace

void ChartPanel::showFlow()
{
    const QString unit = m_unit->currentData().toString();
    QList<Stream> streams = streamsOf(m_flow, m_writeOff);
    if (!unit.isEmpty())
        streams.removeIf([&](const Stream& stream) { return m_materialOf.value(stream.material).unit != unit; });
    QHash<int, double> ofMaterial, ofGoal;
    for (const Stream& stream : std::as_const(streams))
        ofMaterial[stream.material] += breadthOf(stream.quantity);
    const auto weight = [&](const Stream& stream) { return breadthOf(stream.quantity) / (unit.isEmpty() ? ofMaterial[stream.material] : 1); };
    for (const Stream& stream : std::as_const(streams))
        ofGoal[stream.goal] += weight(stream);
    const auto largest = [](const QHash<int, double>& sums, bool byKey) {
        QList<int> keys = sums.keys();
        std::ranges::sort(keys, [&](int a, int b) { return sums[a] != sums[b] ? sums[a] > sums[b] : a < b; });
        keys.resize(std::min(keys.size(), MostFlowNodes));
        if (byKey)
            std::ranges::sort(keys);
        return keys;
    };
    const QList<int> materials = largest(ofMaterial, unit.isEmpty()), goals = largest(ofGoal, false);
    QList<SankeyView::Node> left, right;
    for (const int material : materials) {
        LedgerItem item = m_materialOf.value(material);
        item.no = material;
        left << SankeyView::Node { LedgerWords::item(item), tr("Material %1").arg(LedgerWords::item(item)), material };
    }
    for (const int goal : goals) {
        LedgerItem item = m_productOf.value(-goal);
        item.no = -goal;
        right << SankeyView::Node { goal < 0 ? LedgerWords::item(item) : goalName(goal), goal < 0 ? tr("Product %1").arg(LedgerWords::item(item)) : goalName(goal), goal < 0 ? goal : 0 };
    }
    const bool hasOthers = std::ranges::any_of(streams, [&](const Stream& stream) { return !materials.contains(stream.material); });
    const bool hasOtherGoals = std::ranges::any_of(streams, [&](const Stream& stream) { return !goals.contains(stream.goal); });
    if (hasOthers)
        left << SankeyView::Node { tr("other materials"), tr("other materials"), 0 };
    if (hasOtherGoals)
        right << SankeyView::Node { tr("others"), tr("others"), 0 };
    QList<SankeyView::Band> bands;
    for (const Stream& stream : std::as_const(streams)) {
        const qsizetype from = materials.indexOf(stream.material), to = goals.indexOf(stream.goal);
        const SankeyView::Band band { int(from < 0 ? left.size() - 1 : from), int(to < 0 ? right.size() - 1 : to), weight(stream), {} };
        const LedgerItem item = m_materialOf.value(stream.material);
        const auto same = std::ranges::find_if(bands, [&](const SankeyView::Band& one) { return (from < 0 || to < 0) && one.from == band.from && one.to == band.to; });
        if (same != bands.end()) {
            same->weight += band.weight;
            continue;
        }
        bands << band;
        bands.last().text = tr("%1 → %2: %3 %4").arg(left[band.from].name, right[band.to].name, from < 0 || to < 0 ? QString() : groupedFigure(stream.quantity), item.unit).simplified();
    }
    std::ranges::stable_sort(bands, [](const SankeyView::Band& a, const SankeyView::Band& b) { return a.from != b.from ? a.from < b.from : a.to < b.to; });
    m_sankey->setFlow(tr("Where materials went, %1 to %2").arg(m_from->date().toString(Qt::ISODate), m_to->date().toString(Qt::ISODate)), left, right, bands);
}

// --- Pictures

QImage ChartPanel::picture(QSize size, qreal ratio) const
{
    return kind() == Flow ? m_sankey->picture(size, ratio) : kind() == BalanceOverTime ? m_balance->picture(size, ratio) : m_use->picture(size, ratio);
}

void ChartPanel::copyPicture()
{
    const QImage image = picture(m_pages->size(), std::max(2.0, devicePixelRatioF()));
    if (image.isNull()) {
        Q_EMIT noticed(tr("There is no picture to copy."));
        return;
    }
    QApplication::clipboard()->setImage(image);
    Q_EMIT noticed(tr("The picture is on the clipboard."));
}

void ChartPanel::printPicture()
{
    LedgerSheet sheet;
    sheet.title = m_kind->currentText();
    sheet.picture = picture(ChartPaper, 2);
    if (sheet.picture.isNull())
        Q_EMIT noticed(tr("There is no picture to print."));
    else
        Q_EMIT printRequested(sheet);
}

} // namespace Tongguan
