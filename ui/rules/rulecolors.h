// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rules/ruletokens.h"

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace Tongguan {

[[nodiscard]] QTextCharFormat ruleFormat(RuleTokenKind kind, const QPalette& palette);
// The expression as HTML in its colours.
[[nodiscard]] QString ruleHtml(const QString& text, const RuleNames& names, const QPalette& palette);

// Colours an expression while it is typed and underlines the place of its mistake.
class RuleHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    RuleHighlighter(QTextDocument* document, const RuleNames& names);

    void setPalette(const QPalette& palette);
    void setFault(int position); // in the whole text; -1: none

protected:
    void highlightBlock(const QString& text) override;

private:
    const RuleNames& m_names;
    QPalette m_palette;
    int m_fault = -1;
};

} // namespace Tongguan
