// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/bondedexamination.h"

#include "app/server/bondedoffice.h"
#include "models/base/dates.h"
#include "models/declaration/bondedlife.h"
#include "models/dictionary/body.h"
#include "models/ledger/listeffect.h"

namespace Tongguan {

static QString linePlace(int line, QStringView key) { return u"line[%1].%2"_s.arg(QString::number(line), key); }

// Customs' words for what the ledger says.
static QString limitText(const QString& code)
{
    static const QHash<QString, QString> words { { u"ledger.over.import"_s, u"可进口数量"_s }, { u"ledger.over.exchange"_s, u"可退换进口数量"_s },
        { u"ledger.over.returnExport"_s, u"可退运出口数量"_s }, { u"ledger.over.carryOut"_s, u"可结转数量"_s }, { u"ledger.over.sale"_s, u"可内销数量"_s },
        { u"ledger.over.export"_s, u"可出口数量"_s }, { u"ledger.over.reworkImport"_s, u"可退换进口成品数量"_s }, { u"ledger.over.reworkExport"_s, u"可退换出口成品数量"_s } };
    return words.value(code, code);
}

static FieldRemark remarkOf(const LedgerRemark& remark, int line)
{
    if (remark.code == u"ledger.item.unknown")
        return { linePlace(line, u"item"), u"备案序号 %1 不在备案内"_s.arg(remark.item) };
    return { linePlace(line, u"quantity"), u"备案序号 %1 申报 %2，超出%3 %4"_s.arg(QString::number(remark.item), remark.asked.toString(), limitText(remark.code), remark.available.toString()) };
}

// Lines of the same item count together: the last of them is told.
static QList<FieldRemark> againstLedger(const LedgerBook& book, const QList<Movement>& movements)
{
    QList<Movement> sums;
    for (const Movement& movement : movements) {
        const auto same = std::ranges::find(sums, movement.item, &Movement::item);
        if (same == sums.end()) {
            sums << movement;
        } else {
            same->quantity += movement.quantity;
            same->line = movement.line;
        }
    }
    QList<FieldRemark> remarks;
    for (const Movement& sum : std::as_const(sums)) {
        const QList<LedgerRemark> found = book.examine(sum);
        for (const LedgerRemark& one : found)
            remarks << remarkOf(one, sum.line);
    }
    return remarks;
}

static QList<FieldRemark> againstRecord(const LedgerRecord& record, const LedgerBook& book, const Document& list, const QList<Movement>& movements)
{
    QList<FieldRemark> remarks;
    const QDate day = movements.isEmpty() ? QDate() : movements.first().date;
    if (record.until.isValid() && day > record.until)
        remarks << FieldRemark { u"recordNo"_s, u"备案 %1 已于 %2 到期"_s.arg(record.number, dateText(record.until)) };
    if (record.from.isValid() && day.isValid() && day < record.from)
        remarks << FieldRemark { u"recordNo"_s, u"备案 %1 自 %2 起有效"_s.arg(record.number, dateText(record.from)) };
    for (const Movement& movement : movements) {
        const LedgerItem* item = book.item(ruleOf(movement.kind).side, movement.item);
        const QString code = list.value(linePlace(movement.line, u"commodityCode"));
        if (item && !item->code.isEmpty() && !code.isEmpty() && item->code != code)
            remarks << FieldRemark { linePlace(movement.line, u"commodityCode"), u"商品编码 %1 与备案 %2 不符"_s.arg(code, item->code) };
    }
    return remarks;
}

// --- Transfers between enterprises

bool isTransfer(const Document& list)
{
    const QString mode = list.value(u"supervisionMode");
    return mode == u"0255" || mode == u"0654"; // 深加工结转
}

// Quantities by commodity code; a line without one stands for itself.
static QMap<QString, LedgerQuantity> quantitiesOf(const Document& list)
{
    QMap<QString, LedgerQuantity> sums;
    for (int line = 1; line <= int(list.lines(u"line").size()); ++line) {
        const QString code = list.value(linePlace(line, u"commodityCode"));
        if (list.value(linePlace(line, u"modified")) != u"2")
            sums[code.isEmpty() ? u"#%1"_s.arg(line) : code] += LedgerQuantity::parse(list.value(linePlace(line, u"quantity"))).value_or(LedgerQuantity());
    }
    return sums;
}

static int lineOfKey(const Document& list, const QString& key)
{
    if (key.startsWith(u'#'))
        return QStringView(key).sliced(1).toInt();
    for (int line = 1; line <= int(list.lines(u"line").size()); ++line) {
        if (list.value(linePlace(line, u"commodityCode")) == key)
            return line;
    }
    return 0;
}

QList<FieldRemark> transferDifferences(const Document& list, const Document& other, const QString& otherNo)
{
    QList<FieldRemark> remarks;
    const auto here = quantitiesOf(list), there = quantitiesOf(other);
    QStringList keys = here.keys() + there.keys();
    keys.removeDuplicates();
    for (const QString& key : std::as_const(keys)) {
        const LedgerQuantity mine = here.value(key), theirs = there.value(key);
        if (mine == theirs)
            continue;
        const int line = lineOfKey(list, key);
        remarks << FieldRemark { line > 0 ? linePlace(line, u"quantity") : u"relatedListNo"_s, u"商品 %1 本清单 %2，关联清单 %3 为 %4"_s.arg(key, mine.toString(), otherNo, theirs.toString()) };
    }
    return remarks;
}

Result<std::optional<OtherSide>> otherSideOf(Storage& storage, const Dictionary& dictionary, const Document& list)
{
    const auto row = storage.documents().numbered(list.value(u"relatedListNo").trimmed());
    if (!row)
        return tl::unexpected(row.error());
    if (!*row || (*row)->type != u"inventoryList")
        return std::nullopt;
    const auto body = storage.documents().body((*row)->key, (*row)->revision);
    if (!body)
        return tl::unexpected(body.error());
    auto document = *body ? fromBody(*dictionary.type(u"inventoryList"), (*body)->body) : fail(ErrorKind::Corrupt, u"body.missing"_s);
    if (!document)
        return tl::unexpected(document.error());
    return std::optional(OtherSide { **row, std::move(*document) });
}

// Who receives declares first; who delivers names that list. Both must say the same.
static Result<QList<FieldRemark>> againstOtherSide(Storage& storage, const Dictionary& dictionary, const Document& list)
{
    const QString number = list.value(u"relatedListNo").trimmed();
    if (number.isEmpty()) {
        if (list.value(u"direction") == u"E")
            return QList<FieldRemark> { { u"relatedListNo"_s, u"深加工结转转出清单须填转入清单编号"_s } };
        return QList<FieldRemark>();
    }
    const auto other = otherSideOf(storage, dictionary, list);
    if (!other)
        return tl::unexpected(other.error());
    const BondedState state = *other ? bondedState((*other)->row.state) : BondedState::Draft;
    if (!*other || !isTransfer((*other)->list) || (state != BondedState::PreDeducted && state != BondedState::Deducted))
        return QList<FieldRemark> { { u"relatedListNo"_s, u"关联清单 %1 不存在或未核扣"_s.arg(number) } };
    QList<FieldRemark> remarks;
    const auto disagree = [&remarks](const QString& place, const QString& mine, const QString& theirs) {
        if (!mine.isEmpty() && !theirs.isEmpty() && mine != theirs)
            remarks << FieldRemark { place, u"与关联清单不符：%1 / %2"_s.arg(mine, theirs) };
    };
    disagree(u"relatedRecordNo"_s, list.value(u"relatedRecordNo").trimmed(), recordOf((*other)->list));
    disagree(u"recordNo"_s, recordOf(list), (*other)->list.value(u"relatedRecordNo").trimmed());
    if ((*other)->list.value(u"direction") == list.value(u"direction"))
        remarks << FieldRemark { u"relatedListNo"_s, u"关联清单 %1 进出方向相同"_s.arg(number) };
    return remarks + transferDifferences(list, (*other)->list, number);
}

Result<QList<FieldRemark>> examineList(Storage& storage, const Dictionary& dictionary, const DocumentRow& row, const Document& list)
{
    const auto movements = movementsOf(list, row.id);
    if (!movements)
        return QList<FieldRemark> { { movements.error().field, u"无法核扣：%1"_s.arg(movements.error().detail) } };
    const QString number = recordOf(list);
    const auto record = storage.ledgers().record(row.tenant, number);
    if (!record)
        return tl::unexpected(record.error());
    if (!*record)
        return QList<FieldRemark> { { u"recordNo"_s, u"备案编号 %1 不存在"_s.arg(number) } };
    const auto book = storage.ledgers().book(row.tenant, number);
    if (!book)
        return tl::unexpected(book.error());
    QList<FieldRemark> remarks = againstRecord(**record, **book, list, *movements) + againstLedger(**book, *movements);
    if (const QString own = list.value(u"ownNo").trimmed(); !own.isEmpty()) {
        const auto same = storage.documents().listsOfOwnNumber(row.tenant, own, row.key);
        if (!same)
            return tl::unexpected(same.error());
        if (!same->isEmpty())
            remarks << FieldRemark { u"ownNo"_s, u"企业内部清单编号 %1 已用于清单 %2"_s.arg(own, same->first().entryNo) };
    }
    if (movements->isEmpty())
        remarks << FieldRemark { u"line"_s, u"清单没有表体"_s };
    if (isTransfer(list)) {
        const auto other = againstOtherSide(storage, dictionary, list);
        if (!other)
            return other;
        remarks += *other;
    }
    return remarks;
}

} // namespace Tongguan
