// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleedit.h"

#include "models/rules/functions.h"
#include "ui/forms/language.h"
#include "ui/rules/rulecolors.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHelpEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QToolTip>

namespace Tongguan {

static constexpr int RuleWordRole = Qt::UserRole;

// Every word with its name: "grossWeight  毛重". Found by either.
static QStandardItemModel* ruleWordModel(const RuleNames& names, QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    const auto add = [model](const QString& word, const QString& name) {
        auto* item = new QStandardItem(name.isEmpty() ? word : word + u"  "_s + name);
        item->setData(word, RuleWordRole);
        model->appendRow(item);
    };
    for (const QString& word : names.words())
        add(word, inLanguage(names.nameOf(word, {})));
    for (const QString& word : ruleKeywords() + ruleAggregates() + ruleFunctionNames())
        add(word, {});
    return model;
}

RuleEdit::RuleEdit(const RuleNames& names, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_names(names)
    , m_colors(new RuleHighlighter(document(), names))
    , m_completer(new QCompleter(ruleWordModel(names, this), this))
{
    setFont(Theme::codeFont(font()));
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_colors->setPalette(palette());
    m_completer->setWidget(this);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(9);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) { take(index.data(RuleWordRole).toString()); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited(toPlainText());
    });
}

void RuleEdit::setText(const QString& text)
{
    if (text == toPlainText())
        return;
    m_filling = true;
    const int at = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(at, int(text.size())));
    setTextCursor(cursor);
    m_filling = false;
}

void RuleEdit::setFault(int position)
{
    m_filling = true; // colours are no edit
    m_colors->setFault(position);
    m_filling = false;
}

void RuleEdit::setLines(int lines)
{
    const int frame = 2 * frameWidth() + int(2 * document()->documentMargin());
    setFixedHeight(lines * QFontMetrics(font()).lineSpacing() + frame + 2);
}

QString RuleEdit::wordAtCursor() const
{
    const QString text = toPlainText();
    qsizetype begin = textCursor().position();
    while (begin > 0 && (text[begin - 1].isLetterOrNumber() || text[begin - 1] == u'.'))
        --begin;
    return text.mid(begin, textCursor().position() - begin);
}

void RuleEdit::offer(bool all)
{
    const QString word = wordAtCursor();
    const bool exact = m_names.knows(word) && !all;
    if ((!all && word.size() < 2) || exact) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(word);
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(std::min(420, m_completer->popup()->sizeHintForColumn(0) + m_completer->popup()->verticalScrollBar()->sizeHint().width() + 8));
    m_completer->complete(place);
}

void RuleEdit::take(const QString& word)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(wordAtCursor().size()));
    cursor.insertText(word);
    setTextCursor(cursor);
}

void RuleEdit::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool open = m_completer->popup()->isVisible();
    if (open && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Escape)) {
        event->ignore(); // the list takes it
        return;
    }
    if (key == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offer(true);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (key == Qt::Key_Backspace && !open)
        return;
    if (!event->text().isEmpty() && event->modifiers() != Qt::ControlModifier)
        offer(false);
}

bool RuleEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        tellName(static_cast<QHelpEvent*>(event));
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // the page's
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void RuleEdit::tellName(QHelpEvent* event)
{
    const int at = cursorForPosition(viewport()->mapFrom(this, event->pos())).position();
    const QString text = toPlainText();
    for (const RuleToken& token : ruleTokens(text, m_names)) {
        if (token.kind != RuleTokenKind::Name || at < token.start || at > token.start + token.length)
            continue;
        const QString word = text.mid(token.start, token.length);
        QToolTip::showText(event->globalPos(), u"%1 (%2)"_s.arg(inLanguage(m_names.nameOf(word, m_scope)), word), this);
        return;
    }
    QToolTip::hideText();
}

void RuleEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_filling = true;
        m_colors->setPalette(palette());
        m_filling = false;
    }
}

} // namespace Tongguan
