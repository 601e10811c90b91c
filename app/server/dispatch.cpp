// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/dispatch.h"

#include "models/base/log.h"
#include "models/declaration/bondedlife.h"
#include "models/dictionary/body.h"

namespace Tongguan {

static constexpr int DueAtOnce = 64;

static Decision returnedForShow(const Document& document)
{
    Decision decision { u"Z"_s, u"退回修改：申报要素不完整"_s, {} };
    if (!document.lines(u"line").isEmpty())
        decision.remarks.append({ u"line[1].declarationElements"_s, u"申报要素不完整，请按商品编号的要求补充"_s });
    decision.remarks.append({ u"remarks"_s, u"备注含“退单演示”，删去后重新申报即可"_s });
    return decision;
}

std::optional<Decision> ownDecision(DeclarationState state, const Document& document, const TaxableQuestion& taxable)
{
    switch (state) {
    case DeclarationState::Submitted:
        if (document.value(u"remarks").contains(u"退单演示"))
            return returnedForShow(document);
        if (document.value(u"documentKind").mid(2, 1) == u"5") // a two-step summary
            return Decision { u"SpL"_s, u"概要申报海关入库"_s, {} };
        return Decision { u"L"_s, u"海关已接收"_s, {} };
    case DeclarationState::Accepted: return Decision { u"J"_s, u"通关无纸化审结"_s, {} };
    case DeclarationState::Reviewed:
        if (taxable && taxable(document))
            return Decision { u"T"_s, u"需交税费"_s, {} };
        return Decision { u"P"_s, u"海关已放行"_s, {} };
    case DeclarationState::TaxDue: return Decision { u"P"_s, u"税费已缴，海关已放行"_s, {} };
    case DeclarationState::Released: return Decision { u"R"_s, u"已结关"_s, {} };
    case DeclarationState::SummaryAccepted: return Decision { u"SpJ"_s, u"概要申报海关审结"_s, {} };
    case DeclarationState::SummaryReviewed: return Decision { u"SpK"_s, u"概要申报提货放行"_s, {} };
    case DeclarationState::PickedUp: return Decision { u"Sp1"_s, u"要求补充申报通知"_s, {} };
    case DeclarationState::Inspection: // begun by an officer, ended by one
    case DeclarationState::Suspended:
    case DeclarationState::Draft:
    case DeclarationState::Submitting:
    case DeclarationState::Cleared:
    case DeclarationState::Returned:
    case DeclarationState::Deleted:
    case DeclarationState::CompletionDue: return {};
    }
    return {};
}

Result<std::optional<Decision>> nextDecision(Storage& storage, const Dictionary& dictionary, const DocumentRow& row, const Document& document, const TaxableQuestion& taxable)
{
    if (livesBonded(row.type))
        return ownBondedDecision(storage, dictionary, row, document);
    return ownDecision(row.state, document, taxable);
}

Dispatch::Dispatch(Workplaces& places, const Dictionary& dictionary, TaxableQuestion taxable, const ClockPort& clock, FeedHints& hints)
    : m_places(places), m_dictionary(dictionary), m_taxable(std::move(taxable)), m_clock(clock), m_hints(hints)
{
}

Dispatch::~Dispatch()
{
    stop();
}

void Dispatch::start()
{
    m_thread = std::thread([this] { run(); });
}

void Dispatch::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Dispatch::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = true;
    }
    m_changed.notify_all();
}

void Dispatch::run()
{
    using std::chrono::milliseconds;
    for (;;) {
        milliseconds pause(1000); // also how soon a set clock is noticed
        if (const auto made = work(); !made)
            qCWarning(logServer) << "dispatch:" << made.error().code << made.error().detail;
        else if (const auto next = m_places.take()->storage->cases().nextDue(); next && next->isValid())
            pause = std::clamp(milliseconds(m_clock.now().msecsTo(*next)), milliseconds(0), pause);
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, pause, [this] { return m_woken || m_stopping; });
        m_woken = false;
        if (m_stopping)
            return;
    }
}

Result<Grown> Dispatch::decide(Storage& storage, const DispatchRow& due, const QDateTime& now)
{
    if (Done done = storage.cases().unqueue(due.document); !done)
        return tl::unexpected(done.error());
    auto row = storage.documents().document(due.document);
    if (!row)
        return tl::unexpected(row.error());
    const auto office = storage.accounts().tenant(due.office);
    if (!office)
        return tl::unexpected(office.error());
    if (!*row || !*office || (*office)->decide == Decide::Wait)
        return Grown();
    const auto body = storage.documents().body(due.document, (*row)->revision);
    if (!body)
        return tl::unexpected(body.error());
    const DocumentType* type = m_dictionary.type((*row)->type);
    const auto document = *body && type ? fromBody(*type, (*body)->body) : fail(ErrorKind::Corrupt, u"body.missing"_s);
    if (!document) {
        qCCritical(logServer) << "dispatch: document" << due.document << "cannot be read:" << document.error().code;
        return Grown(); // an officer must look at it; the queue goes on
    }
    const auto next = nextDecision(storage, m_dictionary, **row, *document, m_taxable);
    if (!next)
        return tl::unexpected(next.error());
    const std::optional<Decision>& decision = *next;
    if (!decision)
        return Grown();
    const auto receipt = giveReceipt(storage, **row, *decision, *document, now);
    if (!receipt && receipt.error().code == u"channel.order") {
        qCCritical(logServer) << "dispatch:" << receipt.error().detail;
        return Grown();
    }
    if (!receipt)
        return tl::unexpected(receipt.error());
    const auto further = nextDecision(storage, m_dictionary, **row, *document, m_taxable);
    if (!further)
        return tl::unexpected(further.error());
    if (*further) {
        if (Done done = storage.cases().queue({ due.document, due.office, now.addMSecs((*office)->delay), 0 }); !done)
            return tl::unexpected(done.error());
    }
    if (Done done = storage.accounts().audit({ (*row)->tenant, u"office "_s % (*office)->name, u"decide"_s, (*row)->id.toString(),
                QString(decision->channel % u" -> "_s % stateNameOf((*row)->type, (*row)->state)) }, now);
        !done)
        return tl::unexpected(done.error());
    auto grown = consequences(storage, m_dictionary, **row, *document, now);
    if (grown)
        (*grown)[(*row)->tenant].append({ (*row)->key, (*row)->id, (*row)->revision });
    return grown;
}

Result<int> Dispatch::work()
{
    int made = 0;
    for (;;) {
        const QDateTime now = m_clock.now();
        QHash<qint64, qint64> heads;
        int worked = 0;
        {
            const auto place = m_places.take();
            Storage& storage = *place->storage;
            const auto waiting = storage.cases().nextDue();
            if (!waiting)
                return tl::unexpected(waiting.error());
            if (!waiting->isValid() || *waiting > now)
                return made;
            const Done done = storage.write([&]() -> Done {
                const auto due = storage.cases().due(now, DueAtOnce);
                if (!due)
                    return tl::unexpected(due.error());
                QHash<qint64, QList<FeedItem>> grown;
                for (const DispatchRow& row : *due) {
                    const auto items = decide(storage, row, now);
                    if (!items)
                        return tl::unexpected(items.error());
                    ++worked;
                    addGrown(grown, *items);
                }
                for (auto it = grown.cbegin(); it != grown.cend(); ++it) {
                    const auto head = storage.documents().appendFeed(it.key(), it.value(), now);
                    if (!head)
                        return tl::unexpected(head.error());
                    heads.insert(it.key(), *head);
                }
                return {};
            });
            if (!done)
                return tl::unexpected(done.error());
        }
        for (auto it = heads.cbegin(); it != heads.cend(); ++it)
            m_hints.grown(it.key(), it.value());
        made += worked;
        const std::scoped_lock lock(m_mutex);
        if (worked == 0 || m_stopping)
            return made;
    }
}

} // namespace Tongguan
