// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Tongguan {

// Long work, in the status bar, with a way to stop it; hidden when there is none.
class ProgressItem final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressItem(QWidget* parent = nullptr);

    void start(const QString& text, bool stoppable);
    void setProgress(qint64 done, qint64 total); // total 0: not known
    void finish();

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace Tongguan
