// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/declaration/declarationview.h"
#include "ui/declaration/requiredcount.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace Tongguan {

// What one does next with a declaration in this state.
enum class NextAction { Submit, Settle, Retry, Follow, StartAnother };
[[nodiscard]] NextAction nextActionOf(const DeclarationView& view);

// The part that never scrolls away: number, state with its time, party, entry number, next action, how much is left,
// and the bar that tells of a problem.
class DeclarationHead final : public QFrame {
    Q_OBJECT
public:
    explicit DeclarationHead(QWidget* parent = nullptr);

    void present(const DeclarationView& view, const Document& document);
    void showSummary(const Document& document);
    void showCounts(int errors, int warnings, const RequiredCount& required, bool editable);
    void setNotice(const QString& text); // one sentence that goes with the next change
    void setMenu(class QMenu* menu);
    [[nodiscard]] QPushButton* action() const { return m_action; }

Q_SIGNALS:
    void actionRequested(Tongguan::NextAction action);
    void findingsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();
    void showProblem(const DeclarationView& view);

    DeclarationView m_view;
    QLabel* m_number;
    QLabel* m_stateIcon;
    QLabel* m_state;
    QLabel* m_sync;
    QLabel* m_party;
    QLabel* m_entryNo;
    QPushButton* m_action;
    QToolButton* m_more;
    QProgressBar* m_progress;
    QLabel* m_left;
    QToolButton* m_counts;
    QLabel* m_notice;
    QFrame* m_bar;
    QLabel* m_barIcon;
    QLabel* m_barText;
};

} // namespace Tongguan
