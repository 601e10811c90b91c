// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "ui/shell/tone.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Tongguan {

// Asks for a new password, with the old one. It does nothing itself: the program answers its signal.
class PasswordDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PasswordDialog(const QString& user, QWidget* parent = nullptr);

    void showError(const Error& error); // and lets try again
    void succeed();

    static constexpr int Least = 8, Most = 256; // characters, as the server asks

Q_SIGNALS:
    void changeRequested(const QString& before, const QString& after);

private:
    void check();
    void tell(const QString& text, Tone tone);
    void send();

    QLineEdit *m_before, *m_after, *m_again;
    QLabel* m_message;
    QPushButton *m_change, *m_cancel;
    bool m_isBusy = false;
};

} // namespace Tongguan
