// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QTreeWidget;

namespace Tongguan {

// What a suggestion popup offers, in groups with a heading.
struct Suggestion {
    QString code, name, hint;
    int number = 0; // the caller's
    bool isWarning = false; // of the hint
};
struct SuggestionGroup {
    QString title;
    QList<Suggestion> rows;
};

// Suggestions below an input. A child of the window, not a window: it never takes the focus or the keys. Nothing is
// chosen until a person steps into it, unless it was asked for.
class SuggestionPopup final : public QFrame {
    Q_OBJECT
public:
    explicit SuggestionPopup(QWidget* window);

    void present(QWidget* below, const QList<SuggestionGroup>& groups, bool chooseFirst);
    void step(int rows);
    [[nodiscard]] bool isChosen() const;
    void takeCurrent();
    [[nodiscard]] QTreeWidget& view() const { return *m_view; }

Q_SIGNALS:
    void picked(int number);

private:
    void place(const QWidget* below);

    QTreeWidget* m_view;
};

} // namespace Tongguan
