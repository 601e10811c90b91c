// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/routes/routes.h"
#include "app/server/wire.h"
#include "models/base/dates.h"

namespace Tongguan {

static constexpr qint64 MostRecordBytes = 16 * 1024 * 1024;

static QJsonObject headJson(const LedgerRecord& record)
{
    return { { u"number"_s, record.number }, { u"kind"_s, recordKindName(record.kind) }, { u"company"_s, record.company }, { u"from"_s, dateText(record.from) },
        { u"until"_s, dateText(record.until) }, { u"items"_s, record.items.size() }, { u"consumptions"_s, record.consumptions.size() } };
}

static QJsonObject materialJson(const MaterialBalance& balance, LedgerQuantity foreseen)
{
    const LedgerTerms& terms = balance.terms;
    return { { u"item"_s, balance.item }, { u"record"_s, terms.record.toString() }, { u"directImport"_s, terms.directImport.toString() }, { u"transferIn"_s, terms.transferIn.toString() },
        { u"carryIn"_s, terms.carryIn.toString() }, { u"exchangeExport"_s, terms.exchangeExport.toString() }, { u"exchangeImport"_s, terms.exchangeImport.toString() },
        { u"importTotal"_s, terms.importTotal().toString() }, { u"productUse"_s, terms.productUse.toString() }, { u"reexport"_s, terms.reexport.toString() },
        { u"domesticSale"_s, terms.domesticSale.toString() }, { u"carryOut"_s, terms.carryOut.toString() }, { u"destruction"_s, terms.destruction.toString() },
        { u"remaining"_s, terms.remaining().toString() }, { u"foreseen"_s, foreseen.toString() } };
}

static QJsonObject productJson(const ProductBalance& balance, LedgerQuantity foreseen)
{
    return { { u"item"_s, balance.item }, { u"record"_s, balance.terms.record.toString() }, { u"directExport"_s, balance.terms.directExport.toString() },
        { u"transferOut"_s, balance.terms.transferOut.toString() }, { u"reworkImport"_s, balance.terms.reworkImport.toString() }, { u"reworkExport"_s, balance.terms.reworkExport.toString() },
        { u"sale"_s, balance.terms.sale.toString() }, { u"exportTotal"_s, balance.terms.exportTotal().toString() }, { u"foreseen"_s, foreseen.toString() } };
}

// The balances, deducted; "foreseen" is what remains, or was exported, once everything foreseen has come.
static QJsonObject bookJson(const LedgerRecord& record, const LedgerBook& book)
{
    QJsonArray materials, products;
    const auto now = book.balances(), later = book.balances({}, Counting::WithForeseen);
    for (qsizetype i = 0; i < now.size(); ++i)
        materials.append(materialJson(now[i], later[i].terms.remaining()));
    const auto out = book.productBalances(), outLater = book.productBalances({}, Counting::WithForeseen);
    for (qsizetype i = 0; i < out.size(); ++i)
        products.append(productJson(out[i], outLater[i].terms.exportTotal()));
    QJsonObject json = headJson(record);
    json.insert(u"materials"_s, materials);
    json.insert(u"products"_s, products);
    return json;
}

static Reply listLedgers(Call& call, qint64 tenant, const QString& customs)
{
    const auto records = call.storage().ledgers().records(tenant);
    if (!records)
        return refuse(records.error());
    QJsonArray list;
    for (const LedgerRecord& record : *records) {
        if (customs == u"*" || record.number.mid(1, 4) == customs)
            list.append(headJson(record));
    }
    return jsonResponse(QJsonObject { { u"records"_s, list } });
}

static Reply showLedger(Call& call, qint64 tenant, const QString& customs)
{
    Storage& storage = call.storage();
    const QString number = call.path.value("number"_ba);
    auto reply = storage.read([&]() -> Result<Reply> {
        const auto record = storage.ledgers().record(tenant, number);
        if (!record)
            return tl::unexpected(record.error());
        if (!*record || (customs != u"*" && number.mid(1, 4) != customs))
            return Reply(refuse(404, u"unknown"_s));
        const auto book = storage.ledgers().book(tenant, number);
        if (!book)
            return tl::unexpected(book.error());
        return Reply(jsonResponse(bookJson(**record, **book)));
    });
    if (!reply)
        return refuse(reply.error());
    return std::move(*reply);
}

// The enterprise that an officer's request names.
static tl::expected<qint64, Problem> namedTenant(Call& call)
{
    const auto tenants = call.storage().accounts().tenants();
    if (!tenants)
        return refuse(tenants.error());
    const QString asked = call.query.value(u"tenant"_s);
    const auto found = std::ranges::find_if(*tenants, [&asked](const TenantRow& tenant) { return tenant.kind == TenantKind::Enterprise && tenant.id.toString() == asked; });
    if (found == tenants->end())
        return refuse(404, u"unknown"_s, u"Name the enterprise."_s, u"tenant"_s);
    return found->key;
}

// A record as an officer enters it: the authority's, whatever was applied for.
static Reply putLedger(Call& call)
{
    const auto tenant = namedTenant(call);
    if (!tenant)
        return tl::unexpected(tenant.error());
    const auto object = call.json();
    if (!object)
        return tl::unexpected(object.error());
    const auto record = LedgerRecord::fromJson(*object);
    if (!record)
        return refuse(422, record.error().code, record.error().detail, record.error().field);
    const QString customs = call.who->tenant.customs;
    if (record->number != call.path.value("number"_ba) || (customs != u"*" && record->number.mid(1, 4) != customs))
        return refuse(422, u"ledger.record"_s, u"The number is that of the path, and of this office."_s, u"number"_s);
    Storage& storage = call.storage();
    const Done done = storage.write([&]() -> Done {
        if (Done put = storage.ledgers().put(*tenant, *record, call.now); !put)
            return put;
        return storage.accounts().audit({ call.tenant(), call.who->account.name, u"ledger"_s, record->number, {} }, call.now);
    });
    if (!done)
        return refuse(done.error());
    return jsonResponse(headJson(*record));
}

void addLedgerRoutes(Router& router, RouteContext&)
{
    const auto officeOf = [](auto show) {
        return [show](Call& call) -> Reply {
            const auto tenant = namedTenant(call);
            if (!tenant)
                return tl::unexpected(tenant.error());
            return show(call, *tenant, call.who->tenant.customs);
        };
    };
    router.add({ .method = "GET"_ba, .path = "/v1/ledgers"_ba, .access = Access::Enterprise, .handle = [](Call& call) { return listLedgers(call, call.tenant(), u"*"_s); } });
    router.add({ .method = "GET"_ba, .path = "/v1/ledgers/{number}"_ba, .access = Access::Enterprise, .handle = [](Call& call) { return showLedger(call, call.tenant(), u"*"_s); } });
    router.add({ .method = "GET"_ba, .path = "/v1/office/ledgers"_ba, .access = Access::Office, .handle = officeOf(listLedgers) });
    router.add({ .method = "GET"_ba, .path = "/v1/office/ledgers/{number}"_ba, .access = Access::Office, .handle = officeOf(showLedger) });
    router.add({ .method = "PUT"_ba, .path = "/v1/office/ledgers/{number}"_ba, .access = Access::Office, .most = MostRecordBytes, .handle = putLedger });
}

} // namespace Tongguan
