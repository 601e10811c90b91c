// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/rulerows.h"

namespace Tongguan {
namespace {

RuleValue ruleValueOf(const QString& text, ElementKind kind)
{
    if (text.isEmpty())
        return {};
    if (kind == ElementKind::Decimal || kind == ElementKind::Integer) {
        const auto number = Decimal::parse(text);
        return number ? RuleValue(*number) : RuleValue();
    }
    if (kind == ElementKind::Date) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? RuleValue(day) : RuleValue();
    }
    return text;
}

const RuleValue NoValue;

} // namespace

const RuleValue& RuleRow::value(int element, ElementKind kind) const
{
    if (!m_isOpen) {
        m_isOpen = true;
        const auto& values = m_record.values();
        m_cells.resize(values.isEmpty() ? 0 : size_t(values.back().first) + 1);
        for (const auto& [filled, text] : values)
            m_cells[filled].text = &text;
    }
    if (size_t(element) >= m_cells.size())
        return NoValue;
    Cell& cell = m_cells[size_t(element)];
    if (cell.text)
        cell.value = ruleValueOf(*std::exchange(cell.text, nullptr), kind);
    return cell.value;
}

const std::vector<RuleRow>& RuleRow::children(int group) const
{
    while (m_children.size() <= size_t(group))
        m_children.emplace_back();
    Children& children = m_children[size_t(group)];
    if (!children.isRead) {
        children.isRead = true;
        const QList<Record>& records = m_record.children(group);
        children.rows.reserve(size_t(records.size()));
        for (const Record& record : records)
            children.rows.emplace_back(record);
    }
    return children.rows;
}

bool RuleRow::update(const Record& record, std::span<const Place::Step> steps)
{
    m_record = record;
    m_isOpen = false;
    m_cells.clear(); // they point into the record that was
    if (steps.empty())
        return true;
    const auto [group, row] = steps.front();
    if (size_t(group) >= m_children.size() || !m_children[size_t(group)].isRead)
        return true; // nobody has looked there yet
    std::vector<RuleRow>& rows = m_children[size_t(group)].rows;
    const QList<Record>& records = record.children(group);
    if (size_t(records.size()) != rows.size() || size_t(row) >= rows.size())
        return false;
    return rows[size_t(row)].update(records[row], steps.subspan(1));
}

std::vector<RuleRow> rowsOf(std::span<const Record* const> scopes)
{
    std::vector<RuleRow> rows;
    rows.reserve(scopes.size());
    for (const Record* record : scopes)
        rows.emplace_back(*record);
    return rows;
}

RuleTables::Known& RuleTables::known(const QString& table)
{
    if (m_last && m_lastName == table)
        return *m_last;
    const auto found = m_known.find(table);
    Known& known = found != m_known.end() ? found->second : m_known[table];
    if (found == m_known.end())
        known.table = m_tables.table(table);
    m_last = &known;
    m_lastName = table;
    return known;
}

const CodeTable* RuleTables::table(const QString& name) { return known(name).table; }

bool RuleTables::contains(const QString& table, const QString& code)
{
    Known& here = known(table);
    if (!here.table)
        return false;
    if (const auto answer = here.codes.constFind(code); answer != here.codes.cend())
        return *answer;
    const bool answer = here.table->contains(code);
    here.codes.insert(code, answer);
    return answer;
}

const RuleValue& RuleTables::column(const QString& table, const QString& code, const QString& column)
{
    Known& here = known(table);
    if (!here.table)
        return NoValue;
    QHash<QString, RuleValue>& answers = here.columns[column];
    if (const auto answer = answers.constFind(code); answer != answers.cend())
        return *answer;
    const QByteArray latin = column.toLatin1();
    const QString text = here.table->column(code, QLatin1StringView(latin));
    return *answers.insert(code, text.isEmpty() ? RuleValue() : RuleValue(text));
}

void RuleTables::forget()
{
    m_known.clear();
    m_last = nullptr;
    m_lastName.clear();
}

} // namespace Tongguan
