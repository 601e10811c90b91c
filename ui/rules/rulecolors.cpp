// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulecolors.h"

#include "ui/shell/tone.h"

#include <QTextDocument>

namespace Tongguan {

QTextCharFormat ruleFormat(RuleTokenKind kind, const QPalette& palette)
{
    QTextCharFormat format;
    switch (kind) {
    case RuleTokenKind::Keyword:
        format.setForeground(toneColor(Tone::Waiting, palette));
        format.setFontWeight(QFont::DemiBold);
        break;
    case RuleTokenKind::Function:
        format.setForeground(toneColor(Tone::Waiting, palette));
        break;
    case RuleTokenKind::Name:
        format.setForeground(toneColor(Tone::Accent, palette));
        break;
    case RuleTokenKind::Unknown:
        format.setForeground(toneColor(Tone::Bad, palette));
        format.setFontUnderline(true);
        break;
    case RuleTokenKind::Text:
        format.setForeground(toneColor(Tone::Good, palette));
        break;
    case RuleTokenKind::Number:
        format.setForeground(toneColor(Tone::Warning, palette));
        break;
    case RuleTokenKind::Symbol:
        format.setForeground(palette.color(QPalette::Text));
        break;
    }
    return format;
}

QString ruleHtml(const QString& text, const RuleNames& names, const QPalette& palette)
{
    QString html;
    qsizetype at = 0;
    for (const RuleToken& token : ruleTokens(text, names)) {
        const QTextCharFormat format = ruleFormat(token.kind, palette);
        html += text.mid(at, token.start - at).toHtmlEscaped();
        html += u"<span style=\"color:%1%2%3\">%4</span>"_s.arg(format.foreground().color().name(),
            format.fontWeight() > QFont::Normal ? u";font-weight:600"_s : QString(),
            format.fontUnderline() ? u";text-decoration:underline"_s : QString(), text.mid(token.start, token.length).toHtmlEscaped());
        at = token.start + token.length;
    }
    return html + text.mid(at).toHtmlEscaped();
}

RuleHighlighter::RuleHighlighter(QTextDocument* document, const RuleNames& names)
    : QSyntaxHighlighter(document)
    , m_names(names)
{
}

void RuleHighlighter::setPalette(const QPalette& palette)
{
    m_palette = palette;
    rehighlight();
}

void RuleHighlighter::setFault(int position)
{
    if (std::exchange(m_fault, position) != position)
        rehighlight();
}

void RuleHighlighter::highlightBlock(const QString& text)
{
    for (const RuleToken& token : ruleTokens(text, m_names))
        setFormat(int(token.start), int(token.length), ruleFormat(token.kind, m_palette));
    const int begin = currentBlock().position();
    if (m_fault < begin || m_fault > begin + int(text.size()) || text.isEmpty())
        return;
    // A mistake at the very end is shown at the last letter.
    const int at = std::min(m_fault - begin, int(text.size()) - 1);
    int length = 1;
    for (const RuleToken& token : ruleTokens(text, m_names)) {
        if (token.start == at)
            length = int(token.length);
    }
    for (int i = at; i < at + length; ++i) {
        QTextCharFormat marked = format(i);
        marked.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        marked.setUnderlineColor(toneColor(Tone::Bad, m_palette));
        marked.setBackground(toneFill(Tone::Bad, m_palette));
        setFormat(i, 1, marked);
    }
}

} // namespace Tongguan
