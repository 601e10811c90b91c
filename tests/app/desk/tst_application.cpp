// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/application.h"
#include "tests/support/patience.h"
#include "tests/support/quickfolder.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Tongguan;

namespace {

// The whole client of one person, in an office of its own, without a line: as it is when the network is down.
class OfflineDesk final {
public:
    explicit OfflineDesk(const QString& role)
        : m_folder(quickFolder())
    {
        DeskOptions options;
        options.store = m_folder.filePath(u"client"_s);
        options.language = u"zh_CN"_s;
        if (!role.isEmpty()) {
            options.trainingFile = m_folder.filePath(u"training.json"_s);
            options.trainingRole = role;
            QFile file(options.trainingFile);
            if (file.open(QIODevice::WriteOnly))
                file.write(R"({"server": "https://127.0.0.1:1", "ca": "", "users": []})");
        }
        m_application = std::make_unique<Application>(*qApp, options, QElapsedTimer());
        m_isBuilt = m_application->build(m_code);
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* window = qobject_cast<MainWindow*>(widget))
                m_window = window;
        }
    }

    [[nodiscard]] bool isBuilt() const { return m_isBuilt && m_window; }
    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] QAction* command(const QString& id) const { return m_window->findChild<QAction*>(id); }
    [[nodiscard]] QStringList commands() const // that this person may run now
    {
        QStringList ids;
        for (const QAction* action : m_window->actions()) {
            if (!action->objectName().isEmpty() && action->isVisible() && action->isEnabled())
                ids.append(action->objectName());
        }
        return ids;
    }
    [[nodiscard]] QList<PaletteEntry> found(const QString& text, PaletteEntry::Kind kind) const
    {
        m_window->palettePopup().open(text);
        QList<PaletteEntry> of;
        (void)QTest::qWaitFor([&] {
            of.clear();
            for (const PaletteEntry& entry : m_window->palettePopup().found()) {
                if (entry.kind == kind)
                    of.append(entry);
            }
            return !of.isEmpty();
        }, Patience);
        m_window->palettePopup().dismiss();
        return of;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_application;
    MainWindow* m_window = nullptr;
    bool m_isBuilt = false;
    int m_code = 0;
};

} // namespace

// The client put together as a person starts it.
class tst_Application : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void everyWorkspaceOpens_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("first");
        QTest::newRow("nobody has signed in") << QString() << u"home"_s;
        for (const QString& role : { u"broker"_s, u"clerk"_s, u"trainer"_s })
            QTest::newRow(qPrintable(role)) << role << u"home"_s;
        for (const QString& role : { u"officer"_s, u"supervisor"_s })
            QTest::newRow(qPrintable(role)) << role << u"office"_s;
    }

    void everyWorkspaceOpens()
    {
        QFETCH(const QString, role);
        QFETCH(const QString, first);
        OfflineDesk desk(role);
        QVERIFY(desk.isBuilt());
        QCOMPARE(desk.window().currentWorkspace(), first);
        const QStringList workspaces = desk.commands().filter(QRegularExpression(u"^workspace\\."_s));
        QVERIFY2(workspaces.size() >= 6, qPrintable(workspaces.join(u' ')));
        QCOMPARE(workspaces.contains(u"workspace.home"_s), first == u"home");
        QCOMPARE(workspaces.contains(u"workspace.office"_s), first == u"office");
        for (const QString& workspace : workspaces) {
            desk.command(workspace)->trigger();
            QCOMPARE(u"workspace."_s + desk.window().currentWorkspace(), workspace);
            QCoreApplication::processEvents();
        }
    }

    // Each command that is offered does something sane where nothing is open: it may say why not, never hang or crash.
    void everyCommandRunsWhereNothingIsOpen_data()
    {
        QTest::addColumn<QString>("role");
        QTest::newRow("broker") << u"broker"_s;
        QTest::newRow("officer") << u"officer"_s;
    }

    void everyCommandRunsWhereNothingIsOpen()
    {
        QFETCH(const QString, role);
        OfflineDesk desk(role);
        QVERIFY(desk.isBuilt());
        QStringList commands = desk.commands();
        QVERIFY(commands.removeOne(u"training.other"_s)); // starts another program
        QVERIFY(commands.size() > 15);
        for (const QString& id : commands) {
            if (QAction* command = desk.command(id))
                command->trigger();
            QCoreApplication::processEvents();
            while (QWidget* open = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : QApplication::activePopupWidget())
                open->close();
            QCoreApplication::processEvents();
            QVERIFY2(desk.window().isVisible(), qPrintable(id));
        }
    }

    void thePaletteFindsWhatEveryWorkspaceHas()
    {
        OfflineDesk desk(u"broker"_s);
        QVERIFY(desk.isBuilt());
        desk.command(u"new.import"_s)->trigger();
        QTRY_COMPARE(desk.window().currentWorkspace(), u"declarations"_s);
        const auto fields = desk.found(u"mz"_s, PaletteEntry::Kind::Field); // 毛重
        QVERIFY(!fields.isEmpty());
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() != u"grossWeight");
        fields.first().run();
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"grossWeight");

        desk.command(u"ledgers.training"_s)->trigger();
        QTRY_VERIFY(!desk.found(u"C"_s, PaletteEntry::Kind::Record).isEmpty());
        const auto items = desk.found(u"RM-CW"_s, PaletteEntry::Kind::Item);
        QVERIFY(!items.isEmpty());
        desk.window().showWorkspace(u"home"_s);
        items.first().run();
        QTRY_COMPARE(desk.window().currentWorkspace(), u"ledgers"_s);
        QCOMPARE(desk.found(u"new import declaration"_s, PaletteEntry::Kind::Command).size(), 1);
    }
};

QTEST_MAIN(tst_Application)
#include "tst_application.moc"
