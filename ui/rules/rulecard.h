// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/rules/finding.h"
#include "ui/rules/ruleevaluation.h"
#include "ui/rules/ruletable.h"
#include "ui/rules/ruletokens.h"
#include "ui/shell/tone.h"

#include <QTextBrowser>

namespace Tongguan {

// Everything about one rule, to read and to copy: how grave and how certain, what it wants, what it says, why, by which
// source, what it reads, and how its own cases end when they are run now.
class RuleCard final : public QTextBrowser {
    Q_OBJECT
public:
    RuleCard(const RuleNames& names, const CodeTables& tables, QWidget* parent = nullptr);

    void clearCard(const QString& sentence); // nothing to show, and what to do
    void showRule(const ListedRule& row, const PackView& pack);
    void showDictionaryFinding(const Finding& finding); // of a check that is no rule of a pack
    void setCounted(int documents); // how many declarations the coverage looked at; 0: not counted

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();
    [[nodiscard]] QString head() const;
    [[nodiscard]] QString expressions() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString reads(const CompiledRule& compiled) const;
    [[nodiscard]] QString cases(const CompiledRule& compiled) const;
    [[nodiscard]] QString findingHtml() const;
    [[nodiscard]] QString section(const QString& title, const QString& html) const;
    [[nodiscard]] QString toned(const QString& text, Tone tone) const;
    [[nodiscard]] QString quiet(const QString& text) const;

    const RuleNames& m_names;
    const CodeTables& m_tables;
    std::optional<ListedRule> m_row;
    PackView m_pack;
    std::optional<Finding> m_finding;
    QString m_sentence;
    int m_counted = 0;
};

} // namespace Tongguan
