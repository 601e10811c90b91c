// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/approvedrecord.h"

#include "models/base/async.h"
#include "models/declaration/bondedlife.h"

namespace Tongguan {

static int changesOf(const StoredDeclaration& stored) { return stored.document.value(u"changes").toInt(); }

static QFuture<std::optional<StoredDeclaration>> latestOf(ClientStore& store, QList<DocumentId> candidates, std::optional<StoredDeclaration> best, QObject* context)
{
    if (candidates.isEmpty())
        return QtFuture::makeReadyFuture(std::move(best));
    const DocumentId next = candidates.takeFirst();
    return whenReady(store.read(next), context, [&store, candidates, best = std::move(best), context](const Result<StoredDeclaration>& stored) {
        const bool isLater = stored && (!best || changesOf(*stored) > changesOf(*best));
        return latestOf(store, candidates, isLater ? std::optional(*stored) : best, context);
    });
}

QFuture<std::optional<StoredDeclaration>> approvedRecord(ClientStore& store, const QString& number, QObject* context)
{
    ListFilter filter;
    filter.types = { u"handbook"_s, u"accountBook"_s };
    filter.text = number;
    filter.states = { carrierOf(BondedState::Passed) };
    constexpr int most = 100; // changes of one record
    return whenReady(store.page(filter, 0, most), context, [&store, number, context](const Result<ListPage>& page) {
        QList<DocumentId> candidates;
        const QList<DeclarationRow> rows = page ? page->rows : QList<DeclarationRow> {};
        for (const DeclarationRow& row : rows) {
            if (row.entryNo == number)
                candidates.append(row.id);
        }
        return latestOf(store, candidates, {}, context);
    });
}

} // namespace Tongguan
