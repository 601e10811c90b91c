// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rules/ruletokens.h"

#include <QPlainTextEdit>

class QCompleter;

namespace Tongguan {

class RuleHighlighter;

// Where one expression is written: coloured, with the place of a mistake marked, the fields offered while one types
// them by key or name (Ctrl+Space lists all), and their names told under the pointer. It keeps no undo of its own:
// the draft does, for everything.
class RuleEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit RuleEdit(const RuleNames& names, QWidget* parent = nullptr);

    void setScope(const QString& group) { m_scope = group; }
    void setText(const QString& text); // keeps the cursor where it can
    void setFault(int position); // -1: none
    void setLines(int lines); // its height

Q_SIGNALS:
    void edited(const QString& text); // by the person

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString wordAtCursor() const;
    void offer(bool all);
    void take(const QString& word);
    void tellName(QHelpEvent* event);

    const RuleNames& m_names;
    QString m_scope;
    RuleHighlighter* m_colors;
    QCompleter* m_completer;
    bool m_filling = false;
};

} // namespace Tongguan
