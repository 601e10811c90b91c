// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruletable.h"

#include "ui/forms/language.h"
#include "ui/rules/rulewords.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace Tongguan {

QString ruleColumnName(RuleColumn column)
{
    switch (column) {
    case RuleColumn::Severity: return RuleTable::tr("Severity");
    case RuleColumn::Id: return RuleTable::tr("Rule");
    case RuleColumn::Field: return RuleTable::tr("Field");
    case RuleColumn::Message: return RuleTable::tr("Text");
    case RuleColumn::Certainty: return RuleTable::tr("Certainty");
    case RuleColumn::Source: return RuleTable::tr("Source");
    case RuleColumn::Pack: return RuleTable::tr("Pack");
    case RuleColumn::Found: return RuleTable::tr("Found");
    }
    return {};
}

// "毛重 {grossWeight} 小于净重 {netWeight}" -> "毛重 … 小于净重 …": the words alone.
static QString withoutExpressions(QString message)
{
    static const QRegularExpression expression(u"\\{[^}]*\\}"_s);
    return message.replace(expression, u"…"_s);
}

QString ruleCellText(RuleColumn column, const ListedRule& row)
{
    switch (column) {
    case RuleColumn::Severity: return severityWord(row.rule.severity);
    case RuleColumn::Id: return row.rule.id;
    case RuleColumn::Field: return inLanguage(row.fieldName);
    case RuleColumn::Message: return withoutExpressions(inLanguage(row.rule.message));
    case RuleColumn::Certainty: return certaintyWord(row.rule.certainty);
    case RuleColumn::Source: return row.rule.source;
    case RuleColumn::Pack: return row.draft ? RuleTable::tr("%1 (draft)").arg(row.pack) : row.pack;
    case RuleColumn::Found: return row.found < 0 ? QString() : QString::number(row.found);
    }
    return {};
}

RuleTable::RuleTable(const DocumentType& type, QObject* parent)
    : QAbstractTableModel(parent)
    , m_type(type)
{
}

ListedRule RuleTable::rowOf(const RuleText& rule, const PackView& pack) const
{
    ListedRule row { .rule = rule, .pack = pack.id, .draft = pack.standing == PackView::Standing::Draft, .group = {}, .fieldName = {}, .searched = {} };
    auto path = rule.each.isEmpty() ? std::nullopt : m_type.find(QString(rule.each + u'.' + rule.field));
    if (!path)
        path = m_type.find(rule.field);
    if (path && path->element >= 0) {
        row.fieldName = m_type.element(*path).name;
        row.group = path->groups.isEmpty() ? QString() : m_type.root.groups.at(path->groups.first()).key;
    } else
        row.fieldName = { rule.field, rule.field };
    row.searched = QStringList { rule.id, rule.field, row.fieldName.zh, row.fieldName.en, rule.message.zh, rule.message.en,
        rule.source, rule.why.zh, rule.why.en, rule.when, rule.must }.join(u'\n').toCaseFolded();
    return row;
}

void RuleTable::setPacks(const QList<PackView>& packs)
{
    QList<ListedRule> rows;
    for (const PackView& pack : packs) {
        if (pack.standing != PackView::Standing::InUse && pack.standing != PackView::Standing::Draft)
            continue;
        for (const RuleText& rule : pack.rules)
            rows.append(rowOf(rule, pack));
    }
    QHash<QString, int> counted;
    for (const ListedRule& row : std::as_const(m_rows))
        counted.insert(row.rule.id, row.found);
    for (ListedRule& row : rows)
        row.found = row.draft ? -1 : counted.value(row.rule.id, -1);
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size()) { // a word was changed: selection and place stay
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows.at(i) == m_rows.at(i))
                continue;
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(int(i), 0), index(int(i), RuleColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void RuleTable::setFound(const QHash<QString, int>& documents)
{
    if (m_rows.isEmpty())
        return;
    for (ListedRule& row : m_rows)
        row.found = row.draft ? -1 : documents.value(row.rule.id, -1);
    Q_EMIT dataChanged(index(0, int(RuleColumn::Found)), index(int(m_rows.size()) - 1, int(RuleColumn::Found)));
}

int RuleTable::rowOf(const QString& id, bool draft) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).rule.id == id && m_rows.at(i).draft == draft)
            return int(i);
    }
    return -1;
}

QList<std::pair<QString, Label>> RuleTable::groups() const
{
    QSet<QString> with;
    for (const ListedRule& row : m_rows)
        with.insert(row.group);
    QList<std::pair<QString, Label>> groups;
    if (with.contains(QString()))
        groups.append({ QString(), { u"表头"_s, u"Head"_s } });
    for (const Group& group : m_type.root.groups) {
        if (with.contains(group.key))
            groups.append({ group.key, group.name });
    }
    return groups;
}

int RuleTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int RuleTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : RuleColumnCount; }

QVariant RuleTable::data(const QModelIndex& index, int role) const
{
    const ListedRule& row = m_rows.at(index.row());
    const auto column = RuleColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return ruleCellText(column, row);
    case Qt::ToolTipRole:
        return column == RuleColumn::Certainty ? certaintyMeaning(row.rule.certainty) : ruleCellText(column, row);
    case SortRole:
        if (column == RuleColumn::Severity)
            return severityNames().indexOf(row.rule.severity);
        if (column == RuleColumn::Certainty)
            return certaintyNames().indexOf(row.rule.certainty);
        return column == RuleColumn::Found ? QVariant(row.found) : QVariant(ruleCellText(column, row));
    case Qt::DecorationRole:
        if (column == RuleColumn::Severity)
            return themedIcon(severityIconName(row.rule.severity), severityTone(row.rule.severity));
        return column == RuleColumn::Id && row.draft ? QVariant(themedIcon(u"draft")) : QVariant();
    case Qt::FontRole:
        return column == RuleColumn::Id ? QVariant(Theme::codeFont(QApplication::font())) : QVariant();
    case Qt::TextAlignmentRole:
        return column == RuleColumn::Found ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant RuleTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return ruleColumnName(RuleColumn(section));
    if (role == Qt::ToolTipRole && RuleColumn(section) == RuleColumn::Found)
        return tr("In how many declarations of this computer the rule finds something");
    return {};
}

RuleFilterModel::RuleFilterModel(RuleTable& table, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    setSourceModel(&table);
    setSortRole(RuleTable::SortRole);
    setDynamicSortFilter(true);
}

void RuleFilterModel::setFilter(const RuleFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = filter.text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RuleFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (parent.isValid())
        return false;
    const ListedRule& rule = m_table.at(row);
    return (m_filter.severities.isEmpty() || m_filter.severities.contains(rule.rule.severity))
        && (m_filter.certainty.isEmpty() || m_filter.certainty == rule.rule.certainty)
        && (m_filter.pack.isEmpty() || m_filter.pack == rule.pack) && (!m_filter.group || *m_filter.group == rule.group)
        && std::all_of(m_words.begin(), m_words.end(), [&rule](const QString& word) { return rule.searched.contains(word); });
}

} // namespace Tongguan
