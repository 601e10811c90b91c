// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rules/ruleevaluation.h"
#include "ui/rules/ruletokens.h"

#include <QScrollArea>

class QComboBox;

namespace Tongguan {

class CasesTable;
class RuleEdit;

// The form of one rule of the draft. It compiles as one types; a mistake is marked at its place and told below. What is
// typed leaves at once by edited(); undo is the draft's.
class RuleEditor final : public QScrollArea {
    Q_OBJECT
public:
    RuleEditor(const RuleNames& names, const CodeTables& tables, QWidget* parent = nullptr);

    void setRule(const RuleText& rule, const CompiledRule& compiled);
    void focusPart(const QString& part); // "must"
    [[nodiscard]] QString faultsText() const; // as told below the form

Q_SIGNALS:
    void edited(const QString& part, const Tongguan::RuleText& rule);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* addLine(const QString& part, QString RuleText::* value);
    QLineEdit* addLine(const QString& part, Label RuleText::* label, QString Label::* value);
    QComboBox* addChoice(const QString& part, QString RuleText::* value, const QList<std::pair<QString, QString>>& choices);
    RuleEdit* addCode(const QString& part, QString RuleText::* value, int lines);
    void arrange();
    [[nodiscard]] QWidget* labelled(const QString& part);
    void change(const QString& part, const std::function<void(RuleText&)>& edit);
    void showFaults(const CompiledRule& compiled);

    const RuleNames& m_names;
    RuleText m_rule;
    QHash<QString, QWidget*> m_parts;
    QList<std::function<void()>> m_fillers; // put the rule's values into the widgets
    RuleEdit *m_when = nullptr, *m_must = nullptr;
    CasesTable* m_cases;
    QLabel* m_faults;
    bool m_filling = false;
};

} // namespace Tongguan
