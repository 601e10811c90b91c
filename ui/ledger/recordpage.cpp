// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/recordpage.h"

#include "models/base/async.h"
#include "models/tables/balancetable.h"
#include "models/tables/consumptiontable.h"
#include "models/tables/figures.h"
#include "models/tables/movementtable.h"
#include "ui/ledger/chartpanel.h"
#include "ui/ledger/foresightpanel.h"
#include "ui/ledger/itemcard.h"
#include "ui/ledger/ledgerpane.h"
#include "ui/ledger/ledgerview.h"
#include "ui/ledger/ledgerwords.h"
#include "ui/ledger/movementsheet.h"
#include "ui/ledger/overviewpanel.h"
#include "ui/ledger/whatifpanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabWidget>

namespace Tongguan {

template <class T>
void RecordPage::ask(QFuture<Result<T>> future, std::function<void(const T&)> take)
{
    const quint64 generation = m_generation;
    whenReady(future, this, [this, generation, take = std::move(take)](const Result<T>& answer) {
        if (generation != m_generation)
            return;
        if (answer)
            take(*answer);
        else
            Q_EMIT failed(answer.error());
    });
}

static constexpr int OutlookDays = 90, OutlookWithin = 30; // our own choice, no rule

// --- What is shown

void RecordPage::open(const QString& number)
{
    const bool isAnother = number != m_number;
    m_number = number;
    if (isAnother) {
        m_record = {};
        m_record.number = number;
        m_title->setText(number);
        m_about->clear();
        m_valid->clear();
        m_materials->setRows({});
        m_products->setRows({});
        m_pages->setCurrentWidget(m_tabs);
        m_tabs->setCurrentIndex(Overview);
        m_whatIf->clear();
    }
    refresh();
}

void RecordPage::refresh()
{
    ++m_generation;
    ask<QList<LedgerRecord>>(m_source.ledgerRecords(), [this](const QList<LedgerRecord>& records) {
        const auto found = std::ranges::find(records, m_number, &LedgerRecord::number);
        if (found == records.end()) {
            Q_EMIT closeRequested();
            return;
        }
        takeRecord(*found);
    });
    ask<LedgerOverview>(m_source.ledgerOverview(m_number), [this](const LedgerOverview& overview) { showRemarks(overview); });
    const QDate from = m_today.addDays(1 - OutlookDays);
    ask<QList<WriteOffLine>>(m_source.ledgerWriteOff(m_number, from, m_today, Counting::WithForeseen), [this, from](const QList<WriteOffLine>& lines) {
        m_overview->setOutlooks(outlookOf(lines, from, m_today, OutlookWithin), OutlookDays);
        nameOverview();
    });
    askBalances();
    queryMovements();
    m_movements->refresh();
    m_charts->refresh();
    if (isCardShown())
        m_card->refresh();
}

void RecordPage::takeRecord(const LedgerRecord& record)
{
    m_record = record;
    m_materialOf.clear();
    m_productOf.clear();
    for (const LedgerItem& item : record.items) {
        if (item.side == LedgerSide::Material)
            m_materialOf.insert(item.no, item);
        if (item.side == LedgerSide::Product)
            m_productOf.insert(item.no, item);
    }
    m_title->setText(record.number);
    m_about->setText(u"%1 · %2 · %3"_s.arg(LedgerWords::kind(record.kind), record.company, LedgerWords::useBy(record.useBy)));
    m_valid->setText(record.until.isValid() ? tr("valid until %1, %2").arg(record.until.toString(Qt::ISODate), LedgerWords::daysLeft(record.until, m_today)) : tr("open-ended"));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColor(LedgerWords::daysTone(record.until, m_today), palette()));
    m_valid->setPalette(colours);
    m_overview->setRecord(record, m_today);
    nameOverview();
    m_consumptions->setRecord(record);
    m_consumptionPane->setFilled(!record.consumptions.isEmpty());
    m_card->setRecord(record);
    m_whatIf->setRecord(record);
    m_foresight->setRecord(record);
    m_charts->setRecord(record, m_today);
    showCounts();
}

void RecordPage::askBalances()
{
    ask<QList<MaterialBalance>>(m_source.ledgerBalances(m_number, at(), counting()), [this](const QList<MaterialBalance>& balances) { takeMaterials(balances); });
    ask<QList<ProductBalance>>(m_source.ledgerProducts(m_number, at(), counting()), [this](const QList<ProductBalance>& balances) { takeProducts(balances); });
    m_materials->setComparing(compared().isValid());
    m_products->setComparing(compared().isValid());
    if (!compared().isValid())
        return;
    ask<QList<MaterialBalance>>(m_source.ledgerBalances(m_number, compared(), counting()), [this](const QList<MaterialBalance>& balances) {
        QHash<int, LedgerQuantity> values;
        for (const MaterialBalance& one : balances)
            values.insert(one.item, one.terms.remaining());
        takeCompared(*m_materials, values);
    });
    ask<QList<ProductBalance>>(m_source.ledgerProducts(m_number, compared(), counting()), [this](const QList<ProductBalance>& balances) {
        QHash<int, LedgerQuantity> values;
        for (const ProductBalance& one : balances)
            values.insert(one.item, one.terms.exportTotal());
        takeCompared(*m_products, values);
    });
}

void RecordPage::takeMaterials(const QList<MaterialBalance>& balances)
{
    QList<BalanceRow> rows;
    rows.reserve(balances.size());
    for (const MaterialBalance& one : balances) {
        LedgerItem item = m_materialOf.value(one.item);
        item.no = one.item;
        rows << BalanceRow { .item = item, .terms = one.terms, .productTerms = {}, .compared = {} };
    }
    m_materials->setRows(std::move(rows));
    m_materialPane->setFilled(!balances.isEmpty());
    m_charts->setBalances(m_materials->all(), m_products->all());
    showCounts();
}

void RecordPage::takeProducts(const QList<ProductBalance>& balances)
{
    QList<BalanceRow> rows;
    rows.reserve(balances.size());
    for (const ProductBalance& one : balances) {
        LedgerItem item = m_productOf.value(one.item);
        item.side = LedgerSide::Product;
        item.no = one.item;
        rows << BalanceRow { .item = item, .terms = {}, .productTerms = one.terms, .compared = {} };
    }
    m_products->setRows(std::move(rows));
    m_productPane->setFilled(!balances.isEmpty());
    m_charts->setBalances(m_materials->all(), m_products->all());
    showCounts();
}

void RecordPage::takeCompared(BalanceTable& table, const QHash<int, LedgerQuantity>& values)
{
    QList<BalanceRow> rows = table.all();
    for (BalanceRow& row : rows)
        row.compared = values.value(row.item.no);
    table.setRows(std::move(rows));
}

void RecordPage::showRemarks(const LedgerOverview& overview)
{
    m_overview->setOverview(overview);
    QHash<int, QString> materials, products;
    for (const LedgerRemark& remark : overview.remarks) {
        auto& words = remark.side == LedgerSide::Product ? products : materials;
        LedgerItem item = (remark.side == LedgerSide::Product ? m_productOf : m_materialOf).value(remark.item);
        item.no = remark.item;
        const QString text = LedgerWords::remark(remark, item).text;
        words[remark.item] = words.contains(remark.item) ? words[remark.item] + u'\n' + text : text;
    }
    m_materials->setRemarked(materials);
    m_products->setRemarked(products);
    nameOverview();
}

void RecordPage::nameOverview()
{
    const int count = m_overview->count();
    m_tabs->setTabText(Overview, count > 0 ? tr("Overview (%1)").arg(count) : tr("Overview"));
}

void RecordPage::showCounts()
{
    m_materialPane->setCount(tr("%n material(s)", nullptr, m_materials->rowCount()));
    m_productPane->setCount(tr("%n product(s)", nullptr, m_products->rowCount()));
    m_consumptionPane->setCount(tr("%n unit consumption(s)", nullptr, m_consumptions->rowCount()));
    const QString day = at().isValid() ? tr("up to %1").arg(at().toString(Qt::ISODate)) : QString();
    for (LedgerPane* pane : { m_materialPane, m_productPane })
        pane->setMessage(day);
}

// --- Days

QDate RecordPage::at() const { return m_isAt->isChecked() ? m_at->date() : QDate(); }

QDate RecordPage::compared() const { return m_isCompared->isChecked() ? m_compared->date() : QDate(); }

Counting RecordPage::counting() const { return m_foreseen->isChecked() ? Counting::WithForeseen : Counting::Deducted; }

void RecordPage::setAt(QDate at)
{
    if (at.isValid())
        m_at->setDate(at);
    m_isAt->setChecked(at.isValid());
}

void RecordPage::setCompared(QDate day)
{
    if (day.isValid())
        m_compared->setDate(day);
    m_isCompared->setChecked(day.isValid());
}

void RecordPage::setCounting(Counting counting) { m_foreseen->setChecked(counting == Counting::WithForeseen); }

void RecordPage::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    if (!m_number.isEmpty())
        refresh();
}

QString RecordPage::subtitle() const
{
    QStringList words { m_number, m_record.company };
    if (at().isValid())
        words << tr("up to %1").arg(at().toString(Qt::ISODate));
    if (compared().isValid())
        words << tr("compared with %1").arg(compared().toString(Qt::ISODate));
    words << LedgerWords::counting(counting());
    return words.join(u" · "_s);
}

// --- Movements

void RecordPage::queryMovements()
{
    MovementQuery query = m_movements->query();
    query.text = m_movementPane->typed().text();
    query.counting = counting();
    query.until = at();
    query.kinds.clear();
    if (m_kind->currentIndex() > 0)
        query.kinds << MovementKind(m_kind->currentData().toInt());
    query.standing.reset();
    if (m_standing->currentIndex() > 0)
        query.standing = MovementStanding(m_standing->currentData().toInt());
    m_movements->setQuery(m_number, query);
}

// --- Ways

void RecordPage::showTab(Tab tab)
{
    m_pages->setCurrentWidget(m_tabs);
    m_tabs->setCurrentIndex(tab);
    m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool RecordPage::isCardShown() const { return m_pages->currentWidget() == m_card; }

void RecordPage::showItem(LedgerSide side, int item)
{
    m_card->show(m_number, side, item, at(), counting());
    m_pages->setCurrentWidget(m_card);
    m_card->setFocus(Qt::OtherFocusReason);
}

void RecordPage::back()
{
    if (isCardShown()) {
        m_pages->setCurrentWidget(m_tabs);
        m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT closeRequested();
}

void RecordPage::choose(Tab tab, const QModelIndex& index)
{
    switch (tab) {
    case Materials: showItem(LedgerSide::Material, m_materials->rowAt(index.row()).item.no); break;
    case Products: showItem(LedgerSide::Product, m_products->rowAt(index.row()).item.no); break;
    case Consumptions: {
        const Consumption& row = m_consumptions->rowAt(index.row());
        m_whatIf->start(row);
        showTab(WhatIf);
        break;
    }
    case Movements:
        if (const auto row = m_movements->rowAt(index.row())) {
            if (index.column() == MovementTable::Source && !row->movement.document.isNull())
                Q_EMIT openRequested(row->movement.document);
            else
                showItem(ruleOf(row->movement.kind).side, row->movement.item);
        }
        break;
    case Overview:
    case Charts:
    case WhatIf:
    case Foresight: break;
    }
}

LedgerPane& RecordPage::pane(Tab tab) const
{
    return *(tab == Products ? m_productPane : tab == Consumptions ? m_consumptionPane : tab == Movements ? m_movementPane : m_materialPane);
}

// Movements are many: a sheet holds the way to fetch them.
LedgerSheet RecordPage::sheetOf(Tab tab) const
{
    LedgerSheet sheet = pane(tab).view().sheet();
    sheet.title = tab == Materials ? tr("Balances of materials") : tab == Products ? tr("Balances of products") : tab == Consumptions ? tr("Unit consumptions") : tr("Movements");
    sheet.subtitle = subtitle();
    const QList<int> shown = pane(tab).view().shownColumns();
    const QAbstractItemModel& model = *pane(tab).view().model();
    sheet.total = model.rowCount();
    if (tab == Movements) {
        sheet.more = movementPages(m_source, m_number, *m_movements, shown);
        return sheet;
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList line;
        for (const int column : shown)
            line << model.index(row, column).data(Qt::EditRole).toString();
        sheet.rows << line;
    }
    return sheet;
}

} // namespace Tongguan
