// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/passworddialog.h"
#include "ui/shell/signindialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Tongguan;

class tst_SignInDialog : public QObject
{
    Q_OBJECT

    static void fill(SignInDialog& dialog)
    {
        dialog.findChild<QLineEdit*>(u"server"_s)->setText(u"127.0.0.1:8443/"_s);
        dialog.findChild<QLineEdit*>(u"user"_s)->setText(u"broker"_s);
        dialog.findChild<QLineEdit*>(u"password"_s)->setText(u"secret"_s);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s)); }

    void asksOnlyWithAllThree()
    {
        SignInDialog dialog;
        auto* go = dialog.findChild<QPushButton*>(u"signIn"_s);
        QVERIFY(!go->isEnabled());
        fill(dialog);
        QVERIFY(go->isEnabled());
        dialog.findChild<QLineEdit*>(u"server"_s)->setText(u"http://plain.example"_s);
        QVERIFY(!go->isEnabled()); // never without TLS
        dialog.findChild<QLineEdit*>(u"server"_s)->setText(u"https://"_s);
        QVERIFY(!go->isEnabled());
    }

    void firstContactThenSuccess()
    {
        SignInDialog dialog;
        QSignalSpy asked(&dialog, &SignInDialog::signInRequested), trusted(&dialog, &SignInDialog::trustGiven);
        fill(dialog);
        dialog.show();
        auto* go = dialog.findChild<QPushButton*>(u"signIn"_s);
        go->click();
        QCOMPARE(asked.count(), 1);
        const auto request = asked.first().first().value<SignInRequest>();
        QCOMPARE(request.server, u"https://127.0.0.1:8443"_s);
        QCOMPARE(request.user, u"broker"_s);
        QCOMPARE(request.password, u"secret"_s);
        QVERIFY(!go->isEnabled()); // under way: not twice

        dialog.askTrust(request.server, u"ab12cd34ef"_s);
        auto* trust = dialog.findChild<QPushButton*>(u"trust"_s);
        QVERIFY(!trust->isEnabled());
        QVERIFY(dialog.findChild<QLabel*>(u"fingerprint"_s)->text().contains(u"AB12 CD34 EF"_s));
        dialog.findChild<QCheckBox*>(u"compared"_s)->click();
        QVERIFY(trust->isEnabled());
        trust->click();
        QCOMPARE(trusted.count(), 1);
        QCOMPARE(trusted.first().at(1).toString(), u"ab12cd34ef"_s);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.succeed();
        QCOMPARE(accepted.count(), 1);
        QVERIFY(dialog.findChild<QLineEdit*>(u"password"_s)->text().isEmpty());
    }

    void refusingTrustGoesBack()
    {
        SignInDialog dialog;
        QSignalSpy refused(&dialog, &SignInDialog::trustRefused);
        fill(dialog);
        dialog.findChild<QPushButton*>(u"signIn"_s)->click();
        dialog.askTrust(u"https://127.0.0.1:8443"_s, u"00"_s);
        dialog.findChild<QPushButton*>(u"back"_s)->click();
        QCOMPARE(refused.count(), 1);
        QVERIFY(dialog.findChild<QPushButton*>(u"signIn"_s)->isEnabled());
    }

    void errorsAreExplainedAndTheTextStays()
    {
        SignInDialog dialog;
        fill(dialog);
        dialog.show();
        dialog.findChild<QPushButton*>(u"signIn"_s)->click();
        dialog.showError(Error { .kind = ErrorKind::Denied, .code = u"login.wrong"_s, .detail = {}, .field = {} });
        auto* message = dialog.findChild<QLabel*>(u"message"_s);
        QVERIFY(message->isVisible());
        QVERIFY(message->text().contains(u"password is wrong"_s));
        QCOMPARE(dialog.findChild<QLineEdit*>(u"user"_s)->text(), u"broker"_s);
        QVERIFY(dialog.findChild<QPushButton*>(u"signIn"_s)->isEnabled());
        dialog.findChild<QPushButton*>(u"signIn"_s)->click();
        QVERIFY(!message->isVisible());
    }

    void aMissingKeychainIsSaidPlainly()
    {
        SignInDialog dialog;
        auto* words = dialog.findChild<QLabel*>(u"keychain"_s);
        QVERIFY(words->isHidden());
        dialog.setKeychainReason(u"keychain.absent"_s);
        QVERIFY(!words->isHidden());
        QVERIFY(words->text().contains(u"at each start"_s));
        dialog.setKeychainReason({});
        QVERIFY(words->isHidden());
    }

    void fingerprintsAreGrouped()
    {
        QCOMPARE(SignInDialog::groupedFingerprint(u"ab:12:cd:34"_s), u"AB12 CD34"_s);
        const auto full = SignInDialog::groupedFingerprint(QString(64, u'a'));
        QCOMPARE(full.count(u'\n'), 1);
        QCOMPARE(QString(full).remove(u' ').remove(u'\n').size(), 64);
    }

    void aPasswordIsChangedOnlyToAFitOne()
    {
        PasswordDialog dialog(u"王"_s);
        dialog.show();
        const auto edit = [&](const char* name) { return dialog.findChild<QLineEdit*>(QString::fromLatin1(name)); };
        auto* change = dialog.findChild<QPushButton*>(u"change"_s);
        auto* message = dialog.findChild<QLabel*>(u"message"_s);
        QSignalSpy requested(&dialog, &PasswordDialog::changeRequested);
        QVERIFY(!change->isEnabled());
        edit("before")->setText(u"the old one"_s);
        edit("after")->setText(u"short"_s);
        QVERIFY(message->text().contains(u"too short"_s));
        edit("after")->setText(u"the old one"_s);
        QVERIFY(message->text().contains(u"present one"_s));
        edit("after")->setText(u"the new one"_s);
        QVERIFY(message->text().isEmpty());
        QVERIFY(!change->isEnabled()); // not said twice yet
        edit("again")->setText(u"the new"_s);
        QVERIFY(message->text().isEmpty()); // still being typed
        edit("again")->setText(u"the now one"_s);
        QVERIFY(message->text().contains(u"differ"_s));
        edit("again")->setText(u"the new one"_s);
        QVERIFY(change->isEnabled());
        change->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first(), (QVariantList { u"the old one"_s, u"the new one"_s }));
        QVERIFY(!change->isEnabled()); // once
        dialog.showError({ ErrorKind::Denied, u"password.wrong"_s, {}, {} });
        QVERIFY(change->isEnabled());
        QVERIFY(message->text().contains(u"again"_s));
        QCOMPARE(edit("after")->text(), u"the new one"_s); // nothing is lost
        dialog.succeed();
        QVERIFY(dialog.isHidden());
    }

    void settingsTellWhatChanged()
    {
        SettingsPage page;
        QSignalSpy changed(&page, &SettingsPage::changed), choose(&page, &SettingsPage::chooseFolderRequested);
        SettingsView view;
        view.language = u"zh_TW"_s;
        view.theme = ThemeChoice::Dark;
        view.importFolder = u"/in"_s;
        page.setView(view);
        QCOMPARE(changed.count(), 0); // filling is not changing
        auto* theme = page.findChild<QComboBox*>(u"theme"_s);
        QCOMPARE(theme->currentData().toInt(), int(ThemeChoice::Dark));
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_Up);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(page.view().theme, ThemeChoice::Light);
        QCOMPARE(page.view().language, u"zh_TW"_s);
        page.findChild<QPushButton*>(u"importChoose"_s)->click();
        QCOMPARE(choose.first().first().toString(), u"import"_s);
    }

    void aboutListsWhatIsBuiltIn()
    {
        AboutDialog about({ { u"country"_s, u"2018-08-01"_s, u"249"_s, u"公告"_s } }, AboutDialog::ownLibraries());
        const auto tables = about.findChildren<QTableWidget*>();
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables.first()->rowCount(), 1);
        QVERIFY(tables.last()->rowCount() >= 3);
        for (const auto& part : AboutDialog::ownLibraries())
            QVERIFY(!part.licence.isEmpty() && !part.version.isEmpty());
    }
};

QTEST_MAIN(tst_SignInDialog)
#include "tst_signindialog.moc"
