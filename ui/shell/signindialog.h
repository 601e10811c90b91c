// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Tongguan {

struct SignInRequest {
    QString server, user, password;
};

//  Form --signInRequested--> busy --askTrust--> Trust --trustGiven--> busy --succeed--> accepted
//   ^                          |                  |
//   +------- showError --------+<---- back -------+
// Asks who signs in where. It does nothing itself: the program answers its signals.
class SignInDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SignInDialog(QWidget* parent = nullptr);

    void setServer(const QString& server);
    void setUser(const QString& user);
    // "" where the keychain works; else the code of explain(): the dialog says that it has to be done at each start.
    void setKeychainReason(const QString& code);

    // First contact: the server showed this authority; the person compares it with what the office gave him.
    void askTrust(const QString& server, const QString& fingerprint);
    void showError(const Error& error);
    void succeed();

    [[nodiscard]] static QString groupedFingerprint(const QString& fingerprint); // "AB12 CD34 ..."

Q_SIGNALS:
    void signInRequested(const Tongguan::SignInRequest& request);
    void trustGiven(const QString& server, const QString& fingerprint);
    void trustRefused(const QString& server);

private:
    void buildForm();
    void buildTrust();
    void send();
    void setBusy(bool busy);
    void checkForm();
    void fit();

    QStackedWidget* m_pages;
    QLineEdit *m_server, *m_user, *m_password;
    QLabel *m_message, *m_keychain;
    QPushButton *m_signIn, *m_cancel;
    QLabel *m_trustServer, *m_fingerprint;
    QCheckBox* m_compared;
    QPushButton *m_trust, *m_back;
    QString m_askedServer, m_askedFingerprint;
    bool m_busy = false;
};

} // namespace Tongguan
