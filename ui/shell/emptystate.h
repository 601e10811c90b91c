// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QPushButton;

namespace Tongguan {

// What a page shows where there is nothing: one sentence, what this is for, and the action that starts it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setWords(const QString& iconName, const QString& title, const QString& sentence);
    void setActions(const QString& first, const QString& second = {});

Q_SIGNALS:
    void firstChosen();
    void secondChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcon();

    QString m_iconName;
    QLabel *m_icon, *m_title, *m_sentence;
    QPushButton *m_first, *m_second;
};

} // namespace Tongguan
