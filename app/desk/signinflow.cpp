// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/signinflow.h"

#include "models/base/async.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/passworddialog.h"
#include "ui/shell/signindialog.h"

#include <QFile>

namespace Tongguan {

SignInFlow::SignInFlow(ClientOffice& office, MainWindow& window, QObject* parent)
    : QObject(parent), m_office(office), m_window(window)
{
    connect(&window, &MainWindow::signInRequested, this, &SignInFlow::ask);
    connect(&window, &MainWindow::signOutRequested, this, [this] {
        whenReady(m_office.signOut(), this, [this](const Done&) { showIdentity(); });
    });
    connect(&window, &MainWindow::passwordRequested, this, &SignInFlow::askPassword);
    connect(&office, &ClientOffice::profileChanged, this, &SignInFlow::showIdentity);
    showIdentity();
}

void SignInFlow::showIdentity()
{
    Identity identity;
    if (const auto& profile = m_office.profile())
        identity = { profile->userName, profile->role, profile->tenantName };
    m_window.setIdentity(identity);
}

void SignInFlow::resume()
{
    if (m_office.server().isEmpty())
        return;
    whenReady(m_office.resume(), this, [this](const Done& done) {
        if (done)
            signedIn();
        else if (done.error().kind != ErrorKind::Denied)
            m_office.startSync(); // offline: tried again by the engine
    });
}

void SignInFlow::ask()
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_dialog = new SignInDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setServer(m_office.server().toString());
    m_dialog->setUser(m_office.user());
    m_dialog->setKeychainReason(m_office.session().forgetsBecause());
    connect(m_dialog, &QObject::destroyed, this, [this] {
        m_dialog = nullptr;
        m_password.clear();
    });
    connect(m_dialog, &SignInDialog::signInRequested, this,
        [this](const SignInRequest& request) { contact(request.server, request.user, request.password); });
    connect(m_dialog, &SignInDialog::trustGiven, this, [this] {
        if (auto done = m_office.pin(m_identity); !done)
            m_dialog->showError(done.error());
        else
            contact(m_identity.url.toString(), m_user, m_password);
    });
    m_dialog->open();
}

void SignInFlow::askPassword()
{
    auto* dialog = new PasswordDialog(m_office.user(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::changeRequested, this, [this, dialog](const QString& before, const QString& after) {
        whenReady(m_office.session().changePassword(before, after), dialog, [this, dialog](const Done& done) {
            if (!done) {
                dialog->showError(done.error());
                return;
            }
            dialog->succeed();
            m_window.notices().tell({ .tone = Tone::Good, .text = tr("The password is changed.") });
        });
    });
    dialog->open();
}

void SignInFlow::contact(const QString& server, const QString& user, const QString& password)
{
    m_user = user;
    m_password = password;
    const QUrl url = QUrl::fromUserInput(server.contains(u"://"_s) ? server : u"https://"_s + server);
    if (!url.isValid() || url.scheme() != u"https") {
        if (m_dialog)
            m_dialog->showError({ ErrorKind::Invalid, u"server.url"_s, server, {} });
        return;
    }
    if (auto known = m_office.useServer(url); !known) {
        probe(url);
        return;
    }
    whenReady(m_office.signIn(user, password), this, [this](const Result<Net::Profile>& profile) {
        if (!profile) {
            if (m_dialog)
                m_dialog->showError(profile.error());
            else
                m_window.notices().tell(profile.error(), tr("Sign-in"));
            return;
        }
        if (m_dialog)
            m_dialog->succeed();
        signedIn();
    });
}

void SignInFlow::probe(const QUrl& server)
{
    whenReady(Net::probe(server), this, [this, server](const Result<Net::ServerIdentity>& identity) {
        if (!m_dialog)
            return;
        if (!identity) {
            m_dialog->showError(identity.error());
            return;
        }
        m_identity = *identity;
        m_dialog->askTrust(server.toString(), QString::fromLatin1(identity->authorityDigest.toHex()));
    });
}

void SignInFlow::signedIn()
{
    m_office.startSync();
    m_office.sync().setSignedIn();
    m_office.sync().syncNow();
}

void SignInFlow::useTrainingFile(const QString& path, const QString& role)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_window.notices().tell({ ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), path }, tr("Training office"));
        return;
    }
    const QJsonObject training = QJsonDocument::fromJson(file.readAll()).object();
    const QUrl server(training[u"server"_s].toString());
    const QJsonArray users = training[u"users"_s].toArray();
    const QString wanted = role.isEmpty() ? u"broker"_s : role;
    const auto user = std::find_if(users.begin(), users.end(), [&wanted](const QJsonValue& one) { return one[u"role"].toString() == wanted; });
    if (user == users.end()) {
        m_window.notices().tell({ ErrorKind::Corrupt, u"training.users"_s, u"no %1 in it"_s.arg(wanted), path }, tr("Training office"));
        return;
    }
    if (auto done = m_office.pin(server, training[u"ca"_s].toString()); !done) {
        m_window.notices().tell(done.error(), tr("Training office"));
        return;
    }
    contact(server.toString(), (*user)[u"user"].toString(), (*user)[u"password"].toString());
}

} // namespace Tongguan
