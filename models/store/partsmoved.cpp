// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/partsmoved.h"

#include "models/dictionary/body.h"

namespace Tongguan {

namespace {

    bool makesUpItem(const MovementRule& rule)
    {
        switch (rule.side) {
        case LedgerSide::Material: return rule.to == LedgerAccount::Stock;
        case LedgerSide::Product: return rule.from == LedgerAccount::Goods && rule.to != LedgerAccount::Defective;
        case LedgerSide::Equipment: return rule.to == LedgerAccount::Equipment;
        }
        return false;
    }

    // Part numbers by line; empty where the document is not here any more.
    Result<QStringList> partNumbersOf(ClientRooms& rooms, DocumentId id)
    {
        const auto standing = rooms.declarations.find(id);
        if (!standing) {
            return passOn(standing);
        }
        const DocumentType* type = *standing ? rooms.dictionary.type((*standing)->type) : nullptr;
        if (!type || type->root.groupIndexOf(u"line") < 0) {
            return QStringList();
        }
        const auto body = rooms.declarations.body((*standing)->k);
        if (!body) {
            return passOn(body);
        }
        const auto document = fromBody(*type, *body);
        if (!document) {
            return passOn(document);
        }
        QStringList parts;
        for (qsizetype line = 1; line <= document->lines(u"line").size(); ++line) {
            parts.append(document->value(u"line[%1].partNo"_s.arg(line)).trimmed());
        }
        return parts;
    }

} // namespace

Result<QList<PartQuantity>> partsMoved(ClientRooms& rooms, const QString& record, LedgerSide side, int item)
{
    const auto book = rooms.ledgers.book(record);
    if (!book) {
        return passOn(book);
    }
    QHash<DocumentId, QStringList> numbers;
    QMap<QString, PartQuantity> parts;
    for (qsizetype i = 0; i < (*book)->size(); ++i) {
        const Movement movement = (*book)->movement(i);
        if (movement.item != item || ruleOf(movement.kind).side != side || !makesUpItem(ruleOf(movement.kind)) || movement.standing == MovementStanding::Withdrawn) {
            continue;
        }
        if (!movement.document.isNull() && !numbers.contains(movement.document)) {
            const auto read = partNumbersOf(rooms, movement.document);
            if (!read) {
                return passOn(read);
            }
            numbers.insert(movement.document, *read);
        }
        const QString partNo = numbers.value(movement.document).value(movement.line - 1);
        PartQuantity& part = parts[partNo];
        part.side = side;
        part.partNo = partNo;
        part.date = std::max(part.date, movement.date);
        part.quantity += movement.quantity;
    }
    return parts.values();
}

} // namespace Tongguan
