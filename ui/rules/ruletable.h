// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/documenttype.h"
#include "ui/rules/packview.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace Tongguan {

enum class RuleColumn { Severity, Id, Field, Message, Certainty, Source, Pack, Found };
constexpr int RuleColumnCount = 8;
[[nodiscard]] QString ruleColumnName(RuleColumn column);

// One line of the list: a rule of a pack with what the dictionary knows about its field.
struct ListedRule {
    RuleText rule;
    QString pack; // its id
    bool draft = false;
    QString group; // key of the group that its field belongs to, "" for the head
    Label fieldName;
    QString searched; // everything that search looks at, folded
    int found = -1; // documents of this store in which it found something; -1: not counted

    bool operator==(const ListedRule&) const = default;
};

class RuleTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole };

    explicit RuleTable(const DocumentType& type, QObject* parent = nullptr);

    void setPacks(const QList<PackView>& packs); // those in use and the draft
    void setFound(const QHash<QString, int>& documents); // by rule id
    [[nodiscard]] const ListedRule& at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QString& id, bool draft) const; // -1
    [[nodiscard]] QList<std::pair<QString, Label>> groups() const; // those that have rules: key and name

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] ListedRule rowOf(const RuleText& rule, const PackView& pack) const;

    const DocumentType& m_type;
    QList<ListedRule> m_rows;
};

[[nodiscard]] QString ruleCellText(RuleColumn column, const ListedRule& row); // as shown and copied

struct RuleFilter {
    QString text; // words, all must fit
    QSet<QString> severities; // empty: all
    QString certainty, pack; // empty: all
    std::optional<QString> group;

    bool operator==(const RuleFilter&) const = default;
};

class RuleFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RuleFilterModel(RuleTable& table, QObject* parent = nullptr);

    void setFilter(const RuleFilter& filter);
    [[nodiscard]] const RuleFilter& filter() const { return m_filter; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    RuleTable& m_table;
    RuleFilter m_filter;
    QStringList m_words;
};

} // namespace Tongguan
