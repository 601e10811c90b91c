// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "ui/shell/cheatsheet.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/palettesources.h"
#include "ui/shell/settingsport.h"
#include "ui/shell/syncpanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Tongguan;

namespace {

class MemorySettings final : public SettingsPort {
public:
    [[nodiscard]] QByteArray value(const QString& key) const override { return m_values.value(key); }
    void setValue(const QString& key, const QByteArray& value) override { m_values.insert(key, value); }

private:
    QHash<QString, QByteArray> m_values;
};

QLineEdit* addThree(MainWindow& window)
{
    auto* edit = new QLineEdit;
    window.addWorkspace({ u"home"_s, u"home"_s, u"首页"_s, u"Home"_s, new QWidget });
    window.addWorkspace({ u"declarations"_s, u"declarations"_s, u"报关"_s, u"Declarations"_s, edit });
    window.addWorkspace({ u"settings"_s, u"settings"_s, u"设置"_s, u"Settings"_s, new QWidget });
    return edit;
}

PaletteEntry entry(PaletteEntry::Kind kind, const QString& title)
{
    PaletteEntry e;
    e.kind = kind;
    e.title = title;
    e.iconName = u"code"_s;
    return e;
}

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s)); }

    void aPageIsMadeWhenItIsFirstShown()
    {
        MemorySettings settings;
        MainWindow window(settings);
        addThree(window);
        int made = 0;
        window.addWorkspace({ .key = u"rules"_s, .iconName = u"check"_s, .shortName = u"规则"_s, .title = u"Rules"_s, .make = [&made] {
            ++made;
            return new QWidget;
        } });
        window.show();
        QCOMPARE(made, 0);
        window.showWorkspace(u"rules"_s);
        QCOMPARE(window.currentWorkspace(), u"rules"_s);
        window.showWorkspace(u"home"_s);
        window.showWorkspace(u"rules"_s);
        QCOMPARE(made, 1);
    }

    void keysSwitchWorkspaces()
    {
        MemorySettings settings;
        MainWindow window(settings);
        auto* edit = addThree(window);
        QSignalSpy shown(&window, &MainWindow::workspaceShown);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.currentWorkspace(), u"home"_s);
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.currentWorkspace(), u"declarations"_s);
        QCOMPARE(window.findChild<QLabel*>(u"workspaceTitle"_s)->text(), u"Declarations"_s);
        QVERIFY(edit->hasFocus());
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window.currentWorkspace(), u"settings"_s);
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier); // again: nothing new
        QTest::keyClick(&window, Qt::Key_9, Qt::ControlModifier); // there is none
        QCOMPARE(shown.count(), 2);
        window.findChild<QAbstractButton*>(u"home"_s)->click(); // the rail
        QCOMPARE(window.currentWorkspace(), u"home"_s);
    }

    // What a person may not do is not shown, not found and not reached by its keys; the others' numbers close up.

    // A key that means something in a page and all over the window: the page's counts there, the window's elsewhere.
    void theNearerShortcutCounts()
    {
        MemorySettings settings;
        MainWindow window(settings);
        auto* page = new QWidget;
        auto* inside = new QLineEdit(page);
        auto* other = new QLineEdit;
        window.addWorkspace({ u"one"_s, u"home"_s, u"一"_s, u"One"_s, page });
        window.addWorkspace({ u"two"_s, u"home"_s, u"二"_s, u"Two"_s, other });
        QAction* wide = window.addCommand(u"wide"_s, u"add"_s, u"Wide"_s, QKeySequence(u"Ctrl+N"_s));
        auto* near = new QAction(page);
        near->setShortcut(QKeySequence(u"Ctrl+N"_s));
        near->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(near);
        QSignalSpy wides(wide, &QAction::triggered), nears(near, &QAction::triggered);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        inside->setFocus();
        for (int times = 1; times <= 3; ++times) {
            QTest::keyClick(inside, Qt::Key_N, Qt::ControlModifier);
            QCOMPARE(nears.count(), times);
        }
        QCOMPARE(wides.count(), 0);
        near->setEnabled(false);
        QTest::keyClick(inside, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(wides.count(), 1);
        near->setEnabled(true);
        window.showWorkspace(u"two"_s);
        other->setFocus();
        QTest::keyClick(other, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(wides.count(), 2);
        QCOMPARE(nears.count(), 3);
    }

    void whoMayNotDoesNotSee()
    {
        MemorySettings settings;
        MainWindow window(settings);
        window.addWorkspace({ .key = u"home"_s, .iconName = u"home"_s, .shortName = u"首页"_s, .title = u"Home"_s, .page = new QWidget, .needs = Ability::Declare });
        window.addWorkspace({ .key = u"office"_s, .iconName = u"home"_s, .shortName = u"首页"_s, .title = u"Office"_s, .page = new QWidget, .needs = Ability::Review });
        window.addWorkspace({ u"settings"_s, u"settings"_s, u"设置"_s, u"Settings"_s, new QWidget });
        QAction* make = window.addCommand(u"make"_s, u"add"_s, u"Make a declaration"_s, QKeySequence(u"Ctrl+N"_s));
        window.require(Ability::Declare, { make });
        QSignalSpy made(make, &QAction::triggered);
        window.setAbilities(abilitiesOf(u"broker"));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.currentWorkspace(), u"home"_s);
        QVERIFY(!window.findChild<QAbstractButton*>(u"office"_s)->isVisible());
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(made.count(), 1);
        const auto found = [&window](const QString& text) {
            window.palettePopup().open(text);
            const QList<PaletteEntry> entries = window.palettePopup().found();
            window.palettePopup().dismiss();
            return entries;
        };
        QCOMPARE(found(u"Make a"_s).size(), 1);
        QVERIFY(found(u"Go to: Office"_s).isEmpty());
        QCOMPARE(found(u"Go to: Settings"_s).constFirst().shortcut, QKeySequence(u"Ctrl+2"_s));

        window.setAbilities(abilitiesOf(u"officer"));
        QCOMPARE(window.currentWorkspace(), u"office"_s); // the page before is not his
        QVERIFY(!window.findChild<QAbstractButton*>(u"home"_s)->isVisible());
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(made.count(), 1);
        QVERIFY(found(u"Make a"_s).isEmpty());
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.currentWorkspace(), u"settings"_s);
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window.currentWorkspace(), u"office"_s);
        window.showWorkspace(u"home"_s);
        QCOMPARE(window.currentWorkspace(), u"office"_s);
        for (const CheatSection& section : standardKeys(abilitiesOf(u"officer"))) {
            for (const auto& [keys, meaning] : section.keys)
                QVERIFY2(keys != u"Ctrl+N" && keys != u"F9", qPrintable(meaning));
        }
        window.setAbilities(abilitiesOf(u"broker"));
        QCOMPARE(window.currentWorkspace(), u"home"_s);
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(made.count(), 2);
    }

    void stateIsRememberedThroughThePort()
    {
        MemorySettings settings;
        {
            MainWindow window(settings);
            addThree(window);
            window.resize(1000, 640);
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
            window.showWorkspace(u"settings"_s);
            QSignalSpy closing(&window, &MainWindow::closing);
            window.close();
            QCOMPARE(closing.count(), 1);
        }
        QCOMPARE(settings.value(u"window/rail"_s), QByteArrayLiteral("collapsed"));
        MainWindow window(settings);
        addThree(window);
        window.restore();
        QCOMPARE(window.currentWorkspace(), u"settings"_s);
        QCOMPARE(window.size(), QSize(1000, 640));
    }

    void paletteFindsAndRuns()
    {
        MemorySettings settings;
        MainWindow window(settings);
        addThree(window);
        auto* action = window.addCommand(u"check"_s, u"check"_s, u"Check declaration"_s, QKeySequence(u"F5"_s), u"jiancha jc"_s);
        QSignalSpy ran(action, &QAction::triggered);
        window.palettePopup().addProvider([](const QString& text, const PaletteAnswer& answer) { answer({ entry(PaletteEntry::Kind::Code, u"code of "_s + text) }); });
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window.palettePopup().isVisible());
        QVERIFY(window.palettePopup().found().size() > 5); // all commands
        QTest::keyClicks(QApplication::focusWidget(), u"jc"_s);
        QCOMPARE(window.palettePopup().found().size(), 2);
        QCOMPARE(window.palettePopup().found().first().title, u"Check declaration"_s);
        QCOMPARE(window.palettePopup().found().last().title, u"code of jc"_s);
        window.addCommand(u"fresh"_s, u"add"_s, u"新建进口报关单"_s);
        window.palettePopup().setText(u"xjjk"_s); // pinyin initials
        QCOMPARE(window.palettePopup().found().first().title, u"新建进口报关单"_s);
        window.palettePopup().setText(u"jc"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!window.palettePopup().isVisible());
        QCOMPARE(ran.count(), 1);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!window.palettePopup().isVisible());
    }

    void lateAnswersToOldTextsAreDropped()
    {
        QWidget window;
        CommandPalette palette(&window);
        QList<std::pair<QString, PaletteAnswer>> asked;
        palette.addProvider([&](const QString& text, const PaletteAnswer& answer) { asked.append({ text, answer }); });
        palette.open();
        palette.setText(u"a"_s);
        palette.setText(u"ab"_s);
        QCOMPARE(asked.size(), 2);
        asked.at(1).second({ entry(PaletteEntry::Kind::Field, u"new"_s) });
        asked.at(0).second({ entry(PaletteEntry::Kind::Field, u"old"_s) });
        QCOMPARE(palette.found().size(), 1);
        QCOMPARE(palette.found().first().title, u"new"_s);
    }

    // Who has not moved stays at the first row, whatever comes late; who has stays at his row.
    void lateAnswersDoNotMoveTheChoice()
    {
        QWidget window;
        CommandPalette palette(&window);
        QList<PaletteAnswer> asked;
        palette.addProvider([&](const QString&, const PaletteAnswer& answer) { asked.append(answer); });
        palette.addProvider([&](const QString&, const PaletteAnswer& answer) { asked.append(answer); });
        window.show();
        auto* view = palette.findChild<QListView*>();
        const auto chosen = [&] { return palette.found().at(view->currentIndex().row()).title; };
        palette.open(u"a"_s);
        QCOMPARE(asked.size(), 2);
        asked.at(0)({ entry(PaletteEntry::Kind::Code, u"code"_s), entry(PaletteEntry::Kind::Code, u"code 2"_s) });
        QCOMPARE(chosen(), u"code"_s);
        asked.at(1)({ entry(PaletteEntry::Kind::Record, u"record"_s) });
        QCOMPARE(chosen(), u"record"_s);
        asked.clear();
        palette.setText(u"ab"_s);
        asked.at(0)({ entry(PaletteEntry::Kind::Code, u"code"_s), entry(PaletteEntry::Kind::Code, u"code 2"_s) });
        QTest::keyClick(palette.findChild<QLineEdit*>(), Qt::Key_Down);
        asked.at(1)({ entry(PaletteEntry::Kind::Record, u"record"_s) });
        QCOMPARE(chosen(), u"code 2"_s);
    }

    void paletteModelKeepsKindsTogether()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset({ entry(PaletteEntry::Kind::Command, u"c"_s) });
        model.add({ entry(PaletteEntry::Kind::Field, u"f1"_s), entry(PaletteEntry::Kind::Field, u"f2"_s) });
        model.add({ entry(PaletteEntry::Kind::Declaration, u"d"_s) });
        model.add({ entry(PaletteEntry::Kind::Record, u"r"_s), entry(PaletteEntry::Kind::Item, u"i"_s), entry(PaletteEntry::Kind::Bonded, u"b"_s) });
        QStringList titles;
        for (const auto& e : model.entries())
            titles.append(e.title);
        QCOMPARE(titles, (QStringList { u"c"_s, u"r"_s, u"d"_s, u"i"_s, u"b"_s, u"f1"_s, u"f2"_s }));
    }

    void paletteSearchesCodesFieldsAndDeclarations()
    {
        CodeTables tables;
        const auto dictionary = Dictionary::load();
        QVERIFY(dictionary.has_value());
        QList<PaletteEntry> found;
        const auto take = [&](const QList<PaletteEntry>& entries) { found = entries; };
        QString chosenTable, chosenField;
        codesForPalette(tables, u"zh_CN"_s, [&](const QString& table, const Code&) { chosenTable = table; })(u"美国"_s, take);
        QVERIFY(!found.isEmpty());
        QVERIFY2(found.first().title.contains(u"美国"_s), qPrintable(found.first().title));
        found.first().run();
        QCOMPARE(chosenTable, u"country"_s);
        fieldsForPalette((*dictionary)->declaration(), u"zh_CN"_s, [&](const QString& key) { chosenField = key; })(u"毛重"_s, take);
        QVERIFY(!found.isEmpty());
        found.first().run();
        QCOMPARE(chosenField, u"grossWeight"_s);
        fieldsForPalette((*dictionary)->declaration(), u"zh_CN"_s, [&](const QString& key) { chosenField = key; })(u"jnsfhr"_s, take); // 境内收发货人
        QVERIFY(!found.isEmpty());
        QVERIFY2(found.first().title.startsWith(u"境内收"_s), qPrintable(found.first().title));

        found.clear();
        const DocumentId id = DocumentId::create();
        DocumentId chosen;
        QObject context;
        const auto search = [&](const QString& text, int) {
            QPromise<Result<QList<DeclarationRow>>> promise;
            auto future = promise.future();
            promise.start();
            DeclarationRow row;
            row.id = id;
            row.number = text;
            promise.addResult(QList<DeclarationRow> { row });
            promise.finish();
            return future;
        };
        documentsForPalette(&context, PaletteEntry::Kind::Declaration, search, [&](DocumentId picked) { chosen = picked; })(u"TG-1"_s, take);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().title, u"TG-1"_s);
        found.first().run();
        QCOMPARE(chosen, id);
    }

    void noticesQueueAndUndo()
    {
        NotificationBar bar;
        int undone = 0;
        bar.tell(Notice { .tone = Tone::Neutral, .text = u"Deleted TG-0001."_s, .actionText = u"Undo"_s, .action = [&] { ++undone; }, .details = {} });
        bar.tell(Error { .kind = ErrorKind::Refused, .code = u"store.full"_s, .detail = u"SQLITE_FULL"_s, .field = {} });
        QCOMPARE(bar.count(), 2);
        QVERIFY(bar.text().contains(u"disk"_s));
        bar.dismiss();
        QCOMPARE(bar.text(), u"Deleted TG-0001."_s);
        bar.findChild<QPushButton*>(u"noticeAction"_s)->click();
        QCOMPARE(undone, 1);
        QCOMPARE(bar.count(), 0);
        QVERIFY(bar.isHidden());
    }

    void syncPanelOffersWhatHelps()
    {
        SyncPanel panel;
        QSignalSpy sync(&panel, &SyncPanel::syncRequested), open(&panel, &SyncPanel::openRequested);
        const auto now = QDateTime::currentDateTimeUtc();
        SyncView view;
        auto* syncNow = panel.findChild<QPushButton*>(u"syncNow"_s);
        auto* signIn = panel.findChild<QPushButton*>(u"signIn"_s);
        auto* openIt = panel.findChild<QPushButton*>(u"openProblem"_s);
        view.state = SyncView::State::SignedOut;
        panel.setView(view, now);
        QVERIFY(!syncNow->isEnabled() && !signIn->isHidden() && openIt->isHidden());
        view.state = SyncView::State::Problem;
        view.document = DocumentId::create();
        view.documentNumber = u"TG-0007"_s;
        view.lastError = Error { .kind = ErrorKind::Refused, .code = u"declaration.findings"_s, .detail = {}, .field = {} };
        panel.setView(view, now);
        QVERIFY(syncNow->isEnabled() && signIn->isHidden() && !openIt->isHidden());
        openIt->click();
        QCOMPARE(open.count(), 1);
        QCOMPARE(open.first().first().value<DocumentId>(), view.document);
        syncNow->click();
        QCOMPARE(sync.count(), 1);
    }

    void syncAndIdentityStandInTheStatusBar()
    {
        MemorySettings settings;
        MainWindow window(settings);
        addThree(window);
        window.setIdentity({ u"李明"_s, u"报关员"_s, u"示例报关行"_s });
        QVERIFY(window.findChild<QLabel*>(u"who"_s)->text().contains(u"示例报关行"_s));
        window.setIdentity({ u"lm"_s, u"broker"_s, {} });
        QCOMPARE(window.findChild<QLabel*>(u"who"_s)->text(), u"lm, Broker"_s);
        auto* status = window.findChild<QLabel*>(u"pageStatus"_s);
        window.setWorkspaceStatus(u"declarations"_s, u"3 selected"_s);
        QVERIFY(status->text().isEmpty()); // another workspace is shown
        window.showWorkspace(u"declarations"_s);
        QCOMPARE(status->text(), u"3 selected"_s);
        window.showWorkspace(u"home"_s);
        QVERIFY(status->text().isEmpty());
        SyncView view;
        view.state = SyncView::State::Offline;
        view.waiting = 3;
        window.setSyncView(view);
        QVERIFY(window.findChild<QLabel*>(u"line"_s)->text().contains(u"3 waiting"_s));
        QVERIFY(window.findChild<QToolButton*>(u"syncIndicator"_s)->text().contains(u"Offline"_s));
    }

    void cheatSheetOpensAndClosesByKey()
    {
        MemorySettings settings;
        MainWindow window(settings);
        addThree(window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Slash, Qt::ControlModifier);
        QVERIFY(window.cheatSheet().isVisible());
        QTest::keyClick(&window.cheatSheet(), Qt::Key_Escape);
        QVERIFY(!window.cheatSheet().isVisible());
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
