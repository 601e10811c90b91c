// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/namedunits.h"

#include "models/reference/codetable.h"
#include "ui/forms/language.h"

namespace Tongguan {

QHash<QString, QString> unitNamesOf(const CodeTables& tables)
{
    QHash<QString, QString> names;
    const CodeTable* units = tables.table(u"unit");
    for (qsizetype row = 0; units && row < units->size(); ++row) {
        const Code unit = units->at(row);
        if (const QString name = inLanguage(unit.name); !name.isEmpty())
            names.insert(unit.code, name);
    }
    return names;
}

NamedUnits::NamedUnits(LedgerSource& source, const CodeTables& tables)
    : m_source(source), m_names(unitNamesOf(tables))
{
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
        QString& code = m_codes[it.value()]; // of units of the same name the first
        code = code.isEmpty() ? it.key() : std::min(code, it.key());
    }
}

// What was named on its way here, with `words` for each unit of it.
template <class T, class Rename>
static QFuture<Result<T>> withUnits(QFuture<Result<T>> future, const QHash<QString, QString>& words, Rename rename)
{
    return future.then([words, rename](Result<T> answer) {
        if (answer)
            rename(*answer, [&words](QString& unit) { unit = words.value(unit, unit); });
        return answer;
    });
}

QFuture<Result<QList<LedgerRecord>>> NamedUnits::ledgerRecords()
{
    return withUnits(m_source.ledgerRecords(), m_names, [](QList<LedgerRecord>& records, auto name) {
        for (LedgerRecord& record : records) {
            for (LedgerItem& item : record.items)
                name(item.unit);
        }
    });
}

QFuture<Done> NamedUnits::putLedgerRecord(const LedgerRecord& record)
{
    LedgerRecord coded = record;
    for (LedgerItem& item : coded.items)
        item.unit = m_codes.value(item.unit, item.unit);
    return m_source.putLedgerRecord(coded);
}

QFuture<Result<LedgerOverview>> NamedUnits::ledgerOverview(const QString& number) { return m_source.ledgerOverview(number); }
QFuture<Result<QList<MaterialBalance>>> NamedUnits::ledgerBalances(const QString& number, QDate at, Counting counting) { return m_source.ledgerBalances(number, at, counting); }
QFuture<Result<QList<ProductBalance>>> NamedUnits::ledgerProducts(const QString& number, QDate at, Counting counting) { return m_source.ledgerProducts(number, at, counting); }
QFuture<Result<QList<WriteOffLine>>> NamedUnits::ledgerWriteOff(const QString& number, QDate from, QDate to, Counting counting) { return m_source.ledgerWriteOff(number, from, to, counting); }
QFuture<Result<QList<FlowLine>>> NamedUnits::ledgerFlow(const QString& number, QDate from, QDate to, Counting counting) { return m_source.ledgerFlow(number, from, to, counting); }
QFuture<Result<QList<WhatIfLine>>> NamedUnits::ledgerWhatIf(const QString& number, QList<Consumption> wanted, Counting counting) { return m_source.ledgerWhatIf(number, std::move(wanted), counting); }
QFuture<Result<QList<ForeseenLine>>> NamedUnits::ledgerForeseen(const QString& number, QList<OpenOrder> orders) { return m_source.ledgerForeseen(number, std::move(orders)); }

QFuture<Result<LedgerCard>> NamedUnits::ledgerCard(const QString& number, LedgerSide side, int no, QDate at, Counting counting)
{
    return withUnits(m_source.ledgerCard(number, side, no, at, counting), m_names, [](LedgerCard& card, auto name) { name(card.item.unit); });
}

QFuture<Result<MovementRows>> NamedUnits::ledgerMovements(const QString& number, const MovementQuery& query, qint64 offset, int limit)
{
    return withUnits(m_source.ledgerMovements(number, query, offset, limit), m_names, [](MovementRows& page, auto name) {
        for (MovementRow& row : page.rows)
            name(row.item.unit);
        for (MovementSum& sum : page.sums)
            name(sum.unit);
    });
}

} // namespace Tongguan
