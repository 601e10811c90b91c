// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/client/clientoffice.h"

namespace Tongguan {

class MainWindow;
class SignInDialog;

// Signs in: by what the keychain kept, by a training file, or by asking. First contact asks for the authority.
class SignInFlow final : public QObject
{
    Q_OBJECT
public:
    SignInFlow(ClientOffice& office, MainWindow& window, QObject* parent = nullptr);

    void resume(); // silently at the start; the window says where it did not work
    void ask();
    void askPassword(); // for another one
    void useTrainingFile(const QString& path, const QString& role); // role "": the broker

private:
    void showIdentity();
    void contact(const QString& server, const QString& user, const QString& password);
    void probe(const QUrl& server);
    void signedIn();

    ClientOffice& m_office;
    MainWindow& m_window;
    SignInDialog* m_dialog = nullptr;
    QString m_user, m_password; // while the dialog waits for a confirmed authority
    Net::ServerIdentity m_identity;
};

} // namespace Tongguan
