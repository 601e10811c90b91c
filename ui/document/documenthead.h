// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/document/documentview.h"
#include "ui/document/requiredcount.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace Tongguan {

// What one does next with a declaration in this state.
enum class NextAction { Submit, Settle, Retry, Follow, StartAnother };
[[nodiscard]] NextAction nextActionOf(const DocumentView& view);

// The part that never scrolls away: number, state with its time, party, entry number, next action, how much is left,
// and the bar that tells of a problem.
class DocumentHead final : public QFrame {
    Q_OBJECT
public:
    explicit DocumentHead(QWidget* parent = nullptr);

    void present(const DocumentView& view, const Document& document);
    void showSummary(const Document& document);
    void showCounts(int errors, int warnings, const RequiredCount& required, bool editable);
    void setNotice(const QString& text); // one sentence that goes with the next change
    void setLinks(const QList<DocumentLink>& links);
    void setTags(const QList<HeadTag>& tags);
    void setOwnAction(QAction* action); // instead of following receipts, while it is enabled
    void setMenu(class QMenu* menu);
    [[nodiscard]] QPushButton* action() const { return m_action; }

Q_SIGNALS:
    void actionRequested(Tongguan::NextAction action);
    void findingsRequested();
    void linkRequested(Tongguan::DocumentId id);
    void tagChosen(const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();
    void showProblem(const DocumentView& view);

    void showAction();
    [[nodiscard]] bool isOwnNext() const;

    DocumentView m_view;
    QList<DocumentLink> m_links;
    QList<HeadTag> m_tags;
    QAction* m_own = nullptr;
    class QHBoxLayout *m_linkRow, *m_tagRow;
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
