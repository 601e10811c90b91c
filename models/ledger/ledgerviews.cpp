// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerviews.h"

#include "models/base/text.h"

#include <QSet>

#include <algorithm>

namespace Tongguan {

namespace {

    void countMovements(const LedgerBook& book, LedgerOverview& view)
    {
        view.movements = book.size();
        for (qsizetype i = 0; i < book.size(); ++i) {
            const Movement movement = book.movement(i);
            if (movement.standing == MovementStanding::Withdrawn) {
                ++view.withdrawn;
                continue;
            }
            view.foreseen += movement.standing == MovementStanding::Foreseen ? 1 : 0;
            view.first = view.first.isValid() ? std::min(view.first, movement.date) : movement.date;
            view.last = std::max(view.last, movement.date);
            if (isExport(movement.kind) && movement.standing == MovementStanding::Deducted)
                view.lastExport = std::max(view.lastExport, movement.date);
        }
    }

    // -1 where there is no record; more than 1000 where it is exceeded.
    int permille(LedgerQuantity used, LedgerQuantity record)
    {
        return record.isZero() ? -1 : int(std::clamp<LedgerUnits>(used.units() * 1000 / record.units(), 0, 99'999));
    }

} // namespace

LedgerOverview overviewOf(const LedgerBook& book)
{
    LedgerOverview view;
    const QList<MaterialBalance> materials = book.balances({}, Counting::WithForeseen);
    const QList<ProductBalance> products = book.productBalances({}, Counting::WithForeseen);
    view.materials = int(materials.size());
    view.products = int(products.size());
    view.equipment = int(book.items(LedgerSide::Equipment).size());
    for (const MaterialBalance& one : materials) {
        if (const int used = permille(one.terms.importTotal(), one.terms.record); used > view.importedPermille || (used >= 0 && view.mostImported == 0)) {
            view.importedPermille = used;
            view.mostImported = one.item;
        }
    }
    for (const ProductBalance& one : products) {
        if (const int used = permille(one.terms.exportTotal(), one.terms.record); used > view.exportedPermille || (used >= 0 && view.mostExported == 0)) {
            view.exportedPermille = used;
            view.mostExported = one.item;
        }
        const QList<Consumption> rows = book.consumptions(one.item);
        QSet<int> versions;
        for (const Consumption& row : rows)
            versions.insert(row.version);
        view.consumptions += int(rows.size());
        view.versions += int(versions.size());
    }
    countMovements(book, view);
    view.remarks = book.remarks();
    return view;
}

LedgerCard cardOf(const LedgerBook& book, LedgerSide side, int no, QDate at, Counting counting)
{
    LedgerCard card;
    if (const LedgerItem* item = book.item(side, no))
        card.item = *item;
    card.item.side = side;
    card.item.no = no;
    if (side == LedgerSide::Material)
        card.terms = book.terms(no, at, counting);
    if (side == LedgerSide::Product)
        card.productTerms = book.productTerms(no, at, counting);
    card.accounts = book.accounts(side, no, counting, at);
    const QList<CardLine> lines = book.card(side, no, counting);
    for (const CardLine& line : lines) {
        const QDate day = book.movement(line.movement).date;
        if (card.course.isEmpty() || card.course.constLast().day != day)
            card.course << DayBalance { day, line.balance };
        else
            card.course.last().balance = line.balance;
    }
    card.consumptions = side == LedgerSide::Product ? book.consumptions(no) : side == LedgerSide::Material ? book.uses(no) : QList<Consumption>();
    if (side == LedgerSide::Material) {
        const QList<LeftoverBalance> leftovers = book.leftovers(at, counting);
        if (const auto found = std::ranges::find(leftovers, no, &LeftoverBalance::item); found != leftovers.end())
            card.leftovers = *found;
    } else if (side == LedgerSide::Product) {
        const QList<DefectiveBalance> defectives = book.defectives(at, counting);
        if (const auto found = std::ranges::find(defectives, no, &DefectiveBalance::item); found != defectives.end())
            card.defectives = *found;
    }
    const QList<LedgerRemark> remarks = book.remarks();
    std::ranges::copy_if(remarks, std::back_inserter(card.remarks), [&](const LedgerRemark& remark) { return remark.side == side && remark.item == no; });
    return card;
}

Result<QList<WhatIfLine>> whatIfOf(const LedgerBook& book, const QList<Consumption>& wanted, Counting counting)
{
    QList<WhatIfLine> lines;
    for (const Consumption& one : wanted) {
        if (const Done done = one.verdict(); !done)
            return tl::unexpected(done.error());
        auto line = std::ranges::find(lines, one.material, &WhatIfLine::material);
        if (line == lines.end()) {
            const LedgerTerms before = book.terms(one.material, {}, counting);
            line = lines.insert(lines.end(), { one.material, before, before });
        }
        line->after.productUse += book.whatIf(one, counting).terms.productUse - line->before.productUse;
    }
    std::ranges::sort(lines, {}, &WhatIfLine::material);
    return lines;
}

int nextVersion(const LedgerBook& book, int product)
{
    int highest = 0;
    const QList<Consumption> rows = book.consumptions(product);
    for (const Consumption& row : rows)
        highest = std::max(highest, row.version);
    return highest + 1;
}

} // namespace Tongguan
