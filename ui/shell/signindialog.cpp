// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signindialog.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QStackedWidget>
#include <QUrl>

namespace Tongguan {

namespace {

// "customs.example:8443" means https; plain http is never spoken.
QString completeServer(QString text)
{
    text = text.trimmed();
    if (!text.isEmpty() && !text.contains(u"://"_s))
        text.prepend(u"https://"_s);
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

bool isServer(const QString& text)
{
    const QUrl url(completeServer(text), QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty();
}

} // namespace

SignInDialog::SignInDialog(QWidget* parent)
    : QDialog(parent)
    , m_pages(new QStackedWidget(this))
    , m_server(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_keychain(new QLabel(this))
    , m_signIn(new QPushButton(tr("Sign in"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_trustServer(new QLabel(this))
    , m_fingerprint(new QLabel(this))
    , m_compared(new QCheckBox(tr("I compared it: it is the same"), this))
    , m_trust(new QPushButton(tr("Trust this server"), this))
    , m_back(new QPushButton(tr("Back"), this))
{
    setWindowTitle(tr("Sign in"));
    setObjectName(u"signInDialog"_s);
    buildForm();
    buildTrust();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->addWidget(m_pages);
    setMinimumWidth(460);
    resize(460, 300);
    checkForm();
    fit();
}

void SignInDialog::buildForm()
{
    m_server->setObjectName(u"server"_s);
    m_server->setPlaceholderText(u"https://customs.example:8443"_s);
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_user->setObjectName(u"user"_s);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_keychain->setObjectName(u"keychain"_s);
    m_keychain->setWordWrap(true);
    m_keychain->setForegroundRole(QPalette::PlaceholderText);
    m_keychain->hide();
    m_message->hide();
    m_signIn->setObjectName(u"signIn"_s);
    m_signIn->setDefault(true);

    auto* page = new QWidget(m_pages);
    auto* intro = new QLabel(tr("Everything also works without a server; signing in is what submits declarations and fetches receipts."), page);
    intro->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    for (const auto& [label, edit] : { std::pair { tr("&Server"), m_server }, { tr("&User"), m_user }, { tr("&Password"), m_password } }) {
        edit->setMinimumHeight(formRowHeight());
        edit->setAccessibleName(QString(label).remove(u'&'));
        form->addRow(label, edit);
        connect(edit, &QLineEdit::textChanged, this, &SignInDialog::checkForm);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_signIn);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addWidget(m_keychain);
    column->addStretch();
    column->addLayout(buttons);
    m_pages->addWidget(page);
    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::send);
    connect(m_cancel, &QPushButton::clicked, this, &SignInDialog::reject);
}

void SignInDialog::buildTrust()
{
    m_fingerprint->setObjectName(u"fingerprint"_s);
    m_fingerprint->setFont(Theme::codeFont(font()));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fingerprint->setAlignment(Qt::AlignCenter);
    m_fingerprint->setAutoFillBackground(true);
    m_fingerprint->setBackgroundRole(QPalette::Base);
    m_fingerprint->setContentsMargins(12, 12, 12, 12);
    m_trustServer->setWordWrap(true);
    m_compared->setObjectName(u"compared"_s);
    m_trust->setObjectName(u"trust"_s);
    m_back->setObjectName(u"back"_s);

    auto* page = new QWidget(m_pages);
    auto* explainTrust = new QLabel(tr("This is asked once. If the two differ, somebody may stand between you and the server: go back and ask the office."), page);
    explainTrust->setWordWrap(true);
    explainTrust->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_trust);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_trustServer);
    column->addWidget(m_fingerprint);
    column->addWidget(explainTrust);
    column->addWidget(m_compared);
    column->addStretch();
    column->addLayout(buttons);
    m_pages->addWidget(page);

    connect(m_compared, &QCheckBox::toggled, m_trust, &QPushButton::setEnabled);
    connect(m_trust, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(0);
        setBusy(true);
        Q_EMIT trustGiven(m_askedServer, m_askedFingerprint);
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(0);
        setBusy(false);
        Q_EMIT trustRefused(m_askedServer);
    });
}

// Grows to what the wrapped words need; a dialog does not do that by itself.
void SignInDialog::fit()
{
    m_pages->currentWidget()->layout()->activate();
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    setMinimumHeight(needed);
    resize(width(), needed);
}

void SignInDialog::setServer(const QString& server)
{
    m_server->setText(server);
    (server.isEmpty() ? m_server : m_user->text().isEmpty() ? m_user : m_password)->setFocus();
}

void SignInDialog::setUser(const QString& user)
{
    m_user->setText(user);
    if (!user.isEmpty() && !m_server->text().isEmpty())
        m_password->setFocus();
}

void SignInDialog::setKeychainReason(const QString& code)
{
    m_keychain->setVisible(!code.isEmpty());
    if (!code.isEmpty()) {
        const auto words = explain(Error { .kind = ErrorKind::Denied, .code = code, .detail = {}, .field = {} });
        m_keychain->setText(words.advice());
    }
    fit();
}

void SignInDialog::askTrust(const QString& server, const QString& fingerprint)
{
    m_askedServer = server;
    m_askedFingerprint = fingerprint;
    m_trustServer->setText(tr("%1 is contacted for the first time. Compare the fingerprint of its authority with the one that the office gave you:").arg(server));
    m_fingerprint->setText(groupedFingerprint(fingerprint));
    m_fingerprint->setAccessibleName(tr("Fingerprint"));
    m_compared->setChecked(false);
    m_trust->setEnabled(false);
    m_pages->setCurrentIndex(1);
    fit();
    m_compared->setFocus();
}

void SignInDialog::showError(const Error& error)
{
    m_pages->setCurrentIndex(0);
    setBusy(false);
    const auto words = explain(error);
    m_message->setText(words.advice());
    m_message->setToolTip(words.details);
    QPalette toned = palette();
    toned.setColor(QPalette::WindowText, toneColor(Tone::Bad, toned));
    m_message->setPalette(toned);
    m_message->show();
    fit();
    auto* edit = error.kind == ErrorKind::Denied ? m_password : m_server;
    edit->setFocus();
    edit->selectAll();
}

void SignInDialog::succeed()
{
    setBusy(false);
    m_password->clear();
    accept();
}

QString SignInDialog::groupedFingerprint(const QString& fingerprint)
{
    QString hex;
    for (const auto c : fingerprint) {
        if (c.isLetterOrNumber())
            hex.append(c.toUpper());
    }
    QString grouped;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        grouped += hex.mid(i, 4) + ((i / 4) % 8 == 7 ? u'\n' : u' ');
    return grouped.trimmed();
}

void SignInDialog::send()
{
    m_message->hide();
    m_server->setText(completeServer(m_server->text()));
    setBusy(true);
    Q_EMIT signInRequested(SignInRequest { m_server->text(), m_user->text().trimmed(), m_password->text() });
}

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (auto* edit : { m_server, m_user, m_password })
        edit->setEnabled(!busy);
    m_signIn->setText(busy ? tr("Signing in…") : tr("Sign in"));
    checkForm();
}

void SignInDialog::checkForm()
{
    m_signIn->setEnabled(!m_busy && isServer(m_server->text()) && !m_user->text().trimmed().isEmpty() && !m_password->text().isEmpty());
}

} // namespace Tongguan
