// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rules/ruleevaluation.h"

#include <QWidget>

class QTableWidget;

namespace Tongguan {

// The cases that a rule of the draft brings along, each run as it is typed: expected, its values, how it ended.
class CasesTable final : public QWidget {
    Q_OBJECT
public:
    CasesTable(const DocumentType& type, const CodeTables& tables, QWidget* parent = nullptr);

    void setCases(const QList<RuleText::Case>& cases);
    void setRule(const CompiledRule& compiled); // runs them
    [[nodiscard]] QTableWidget* table() const { return m_table; }

Q_SIGNALS:
    void edited(const QList<Tongguan::RuleText::Case>& cases);

private:
    void take();
    void addCase(bool finds);
    void removeCase();

    const DocumentType& m_type;
    const CodeTables& m_tables;
    QList<RuleText::Case> m_cases;
    QTableWidget* m_table;
    bool m_filling = false;
};

// "grossWeight = 1; line[1].no = 2": how the values of a case are typed. A value with ';' or blanks at its ends stands
// between double quotes.
[[nodiscard]] QString caseValuesText(const QList<std::pair<QString, QString>>& values);
[[nodiscard]] QList<std::pair<QString, QString>> caseValuesOf(const QString& text);

} // namespace Tongguan
