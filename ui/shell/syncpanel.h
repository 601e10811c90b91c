// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/syncview.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Tongguan {

// The sheet behind the sync indicator: the state in words, since when, what waits, the last error explained,
// which declaration it is about, when the next try is, and what can be done about it.
class SyncPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit SyncPanel(QWidget* parent = nullptr);

    void setView(const SyncView& view, const QDateTime& now);
    void showBelow(QWidget* anchor);

Q_SIGNALS:
    void syncRequested();
    void signInRequested();
    void openRequested(Tongguan::DocumentId document);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();
    void setFact(QLabel* value, const QString& text);

    SyncView m_view;
    QLabel *m_icon, *m_title, *m_sentence;
    QLabel *m_since, *m_waiting, *m_lastSuccess, *m_nextTry, *m_server;
    QFrame* m_problem;
    QLabel *m_problemText, *m_problemDetails;
    QPushButton *m_open, *m_copy, *m_sync, *m_signIn;
};

} // namespace Tongguan
