// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/homeflow.h"

#include "models/base/async.h"
#include "ui/home/homepage.h"
#include "ui/shell/mainwindow.h"

namespace Tongguan {
namespace {

constexpr int ShownItems = 8;
constexpr int DeclarationDays = 14; // customs law art. 24: within 14 days of the conveyance's entry

HomeItem itemOf(const DeclarationRow& row, QDate today)
{
    HomeItem item { row.id, row.number, row.party, row.goods, row.direction, row.state, row.sync, row.problem, row.changed, {} };
    const QDate arrived = QDate::fromString(row.date, Qt::ISODate);
    if (row.direction == u"I" && arrived.isValid() && isEditable(row.state))
        item.daysLeft = int(today.daysTo(arrived.addDays(DeclarationDays)));
    return item;
}

} // namespace

HomeFlow::HomeFlow(ClientOffice& office, HomePage& page, MainWindow& window, QObject* parent)
    : QObject(parent), m_office(office), m_page(page), m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &HomeFlow::gather);
    connect(&office.store(), &ClientStore::changed, this, &HomeFlow::refresh);
}

void HomeFlow::refresh()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void HomeFlow::setToday(QDate today)
{
    if (std::exchange(m_today, today) != today)
        refresh();
}

void HomeFlow::gather()
{
    if (m_open > 0) {
        m_again = true;
        return;
    }
    m_view = {};
    m_view.now = QDateTime::currentDateTimeUtc();
    const auto ofState = [](DeclarationState state) { return ListFilter { .states = { state } }; };
    m_open = 1;
    whenReady(m_office.store().countByState({}), this, [this](const Result<QHash<DeclarationState, qint64>>& counts) {
        if (counts)
            m_view.counts = *counts;
        part();
    });
    gatherSection(ofState(DeclarationState::Returned), &HomeView::returned, true);
    gatherSection(ofState(DeclarationState::TaxDue), &HomeView::taxDue, false);
    gatherSection(ofState(DeclarationState::Inspection), &HomeView::inspections, true);
    gatherSection(ofState(DeclarationState::Submitting), &HomeView::waiting, false);
    gatherSection({ .syncs = { SyncState::Rejected } }, &HomeView::rejected, false);
    gatherSection({ .syncs = { SyncState::Conflict } }, &HomeView::conflicts, false);
    gatherSection({ .states = { DeclarationState::Draft, DeclarationState::Returned }, .from = m_today.addDays(-60), .to = m_today,
                      .direction = u"I"_s, .sort = SortKey::Date, .order = Qt::AscendingOrder },
        &HomeView::deadlines, false);
    gatherSection({}, &HomeView::recent, false);
}

void HomeFlow::gatherSection(const ListFilter& filter, HomeSection HomeView::*section, bool withRemarks)
{
    m_open += 2;
    whenReady(m_office.store().count(filter), this, [this, section](const Result<qint64>& total) {
        (m_view.*section).total = total.value_or(0);
        part();
    });
    whenReady(m_office.store().page(filter, 0, ShownItems), this, [this, section, withRemarks](const Result<ListPage>& page) {
        if (page) {
            for (const DeclarationRow& row : page->rows) {
                (m_view.*section).items.append(itemOf(row, m_today));
                if (withRemarks)
                    addRemarks(row.id, section);
            }
        }
        part();
    });
}

// What the office said last, for those that wait for an answer to it.
void HomeFlow::addRemarks(DocumentId id, HomeSection HomeView::*section)
{
    ++m_open;
    whenReady(m_office.store().read(id), this, [this, id, section](const Result<StoredDeclaration>& stored) {
        if (stored && !stored->receipts.isEmpty()) {
            const Receipt& last = stored->receipts.back();
            for (HomeItem& item : (m_view.*section).items) {
                if (item.id == id)
                    item.note = last.remarks.isEmpty() ? last.note : last.remarks.front().text;
            }
        }
        part();
    });
}

void HomeFlow::part()
{
    if (--m_open > 0)
        return;
    m_view.ready = true;
    m_page.setView(m_view);
    m_window.setWorkspaceBadge(u"home"_s, m_view.toDo());
    if (std::exchange(m_again, false))
        refresh();
}

} // namespace Tongguan
