// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "models/reference/pinyin.h"
#include "ui/shell/cheatsheet.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/icons.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/nearestshortcut.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/progressitem.h"
#include "ui/shell/settingsport.h"
#include "ui/shell/statewords.h"
#include "ui/shell/syncpanel.h"
#include "ui/shell/syncwords.h"

#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>

namespace Tongguan {

namespace {

constexpr int WindowStateVersion = 1;

QFrame* thinLine(QFrame::Shape shape, QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setLineWidth(1);
    return line;
}

} // namespace

MainWindow::MainWindow(SettingsPort& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_now(QDateTime::currentDateTimeUtc())
    , m_rail(new NavigationRail(this))
    , m_title(new QLabel(this))
    , m_search(new QToolButton(this))
    , m_syncButton(new QToolButton(this))
    , m_menuButton(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_notices(new NotificationBar(this))
    , m_pages(new QStackedWidget(this))
    , m_progress(new ProgressItem(this))
    , m_pageStatus(new QLabel(this))
    , m_who(new QLabel(this))
    , m_line(new QLabel(this))
    , m_editions(new QLabel(this))
    , m_syncPanel(new SyncPanel(this))
    , m_palette(new CommandPalette(this))
    , m_cheatSheet(new CheatSheet(this))
    , m_signIn(nullptr)
    , m_signOut(nullptr)
    , m_password(nullptr)
{
    setObjectName(u"mainWindow"_s);
    qApp->installEventFilter(new NearestShortcut(this));
    setWindowTitle(tr("Tongguan"));
    setWindowIcon(programIcon());
    resize(1280, 720);
    buildFrame();
    buildStatusBar();
    buildCommands();
    m_cheatSheet->setSections(standardKeys(m_abilities));
    setSyncView({});
    setIdentity({});
}

// What loses the keys while a window goes still has something to show: all of it must be there then.
MainWindow::~MainWindow() { hide(); }

void MainWindow::buildFrame()
{
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() + 3);
    titleFont.setBold(true);
    m_title->setFont(titleFont);
    m_title->setObjectName(u"workspaceTitle"_s);

    m_search->setObjectName(u"searchEverything"_s);
    m_search->setText(tr("Search everything   Ctrl+K"));
    m_search->setIcon(themedIcon(u"search"));
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setMinimumSize(260, 28);
    m_search->setFocusPolicy(Qt::TabFocus);
    m_syncButton->setObjectName(u"syncIndicator"_s);
    m_syncButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_syncButton->setAutoRaise(true);
    m_syncButton->setMinimumHeight(28);
    m_syncButton->setFocusPolicy(Qt::TabFocus);
    m_menuButton->setObjectName(u"menuButton"_s);
    m_menuButton->setIcon(themedIcon(u"menu"));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setMinimumSize(32, 28);
    m_menuButton->setToolTip(tr("Menu"));
    m_menuButton->setAccessibleName(m_menuButton->toolTip());
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(m_menu);
    m_menuButton->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    m_menuButton->setFocusPolicy(Qt::TabFocus);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 6, 8, 6);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_search);
    head->addWidget(m_syncButton);
    head->addWidget(m_menuButton);

    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(thinLine(QFrame::HLine, this));
    column->addWidget(m_notices);
    column->addWidget(m_pages, 1);

    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    QWidget::setTabOrder(m_rail, m_search);

    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showWorkspace);
    connect(m_search, &QToolButton::clicked, this, [this] { m_palette->open(); });
    connect(m_syncButton, &QToolButton::clicked, this, [this] { m_syncPanel->showBelow(m_syncButton); });
    connect(m_syncPanel, &SyncPanel::syncRequested, this, &MainWindow::syncRequested);
    connect(m_syncPanel, &SyncPanel::signInRequested, this, &MainWindow::signInRequested);
    connect(m_syncPanel, &SyncPanel::openRequested, this, &MainWindow::openRequested);
}

void MainWindow::buildStatusBar()
{
    auto* bar = statusBar();
    bar->setSizeGripEnabled(false);
    m_pageStatus->setObjectName(u"pageStatus"_s);
    m_who->setObjectName(u"who"_s);
    m_line->setObjectName(u"line"_s);
    m_editions->setObjectName(u"editions"_s);
    for (auto* label : { m_who, m_pageStatus, m_line, m_editions })
        label->setContentsMargins(6, 0, 6, 0);
    bar->addWidget(m_who);
    bar->addWidget(m_pageStatus, 1);
    bar->addPermanentWidget(m_progress);
    bar->addPermanentWidget(m_line);
    bar->addPermanentWidget(m_editions);
}

void MainWindow::buildCommands()
{
    const auto add = [this](const QString& id, const QString& icon, const QString& text, const QKeySequence& keys, const QString& words, auto run) {
        auto* action = addCommand(id, icon, text, keys, words);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    auto* search = add(u"search"_s, u"search"_s, tr("Search everything"), QKeySequence(u"Ctrl+K"_s), u"sousuo ssqb"_s, [this] { m_palette->open(); });
    auto* sync = add(u"sync"_s, u"sync"_s, tr("Sync now"), QKeySequence(u"Ctrl+Shift+Y"_s), u"tongbu ljtb synchronise"_s, [this] { Q_EMIT syncRequested(); });
    m_signIn = add(u"signIn"_s, u"sign-in"_s, tr("Sign in…"), {}, u"denglu dl login"_s, [this] { Q_EMIT signInRequested(); });
    m_signOut = add(u"signOut"_s, u"sign-out"_s, tr("Sign out"), {}, u"tuichu tc logout"_s, [this] { Q_EMIT signOutRequested(); });
    m_password = add(u"password"_s, u"sign-in"_s, tr("Change password…"), {}, u"xiugai mima xgmm password"_s, [this] { Q_EMIT passwordRequested(); });
    auto* settings = add(u"settings"_s, u"settings"_s, tr("Settings"), QKeySequence(u"Ctrl+,"_s), u"shezhi sz preferences options"_s, [this] { Q_EMIT settingsRequested(); });
    auto* keys = add(u"keys"_s, u"keyboard"_s, tr("Keys"), QKeySequence(u"Ctrl+/"_s), u"kuaijiejian kjj shortcuts"_s, [this] { m_cheatSheet->open(); });
    add(u"rail"_s, u"collapse"_s, tr("Navigation: icons only"), QKeySequence(u"Ctrl+B"_s), u"daohang dh"_s, [this] { m_rail->setCollapsed(!m_rail->isCollapsed()); });
    auto* about = add(u"about"_s, u"about"_s, tr("About Tongguan"), {}, u"guanyu gy version"_s, [this] { Q_EMIT aboutRequested(); });

    m_menu->addActions({ search, sync });
    m_menu->addSeparator();
    m_menu->addActions({ m_signIn, m_signOut, m_password });
    m_menu->addSeparator();
    m_menu->addActions({ settings, keys, about });
}

QAction* MainWindow::addCommand(const QString& id, const QString& iconName, const QString& text, const QKeySequence& keys, const QString& keywords)
{
    auto* action = new QAction(themedIcon(iconName), text, this);
    action->setObjectName(id);
    action->setShortcut(keys);
    addAction(action);
    QString title = text;
    title.remove(u'&');
    m_palette->addCommand(PaletteEntry { .kind = PaletteEntry::Kind::Command, .title = title, .detail = {}, .hint = {}, .iconName = iconName, .keywords = keywords + u' ' + pinyinInitials(title), .shortcut = keys,
        .run = [action] { action->trigger(); }, .action = action });
    return action;
}

void MainWindow::require(Abilities needs, const QList<QAction*>& commands)
{
    for (QAction* command : commands) {
        m_needs[command] |= needs;
        command->setVisible(may(needs)); // Qt disables what is not visible, keys and all
    }
}

void MainWindow::setAbilities(Abilities abilities)
{
    m_abilities = abilities;
    for (auto one = m_needs.cbegin(); one != m_needs.cend(); ++one)
        one.key()->setVisible(may(one.value()));
    m_cheatSheet->setSections(standardKeys(abilities));
    numberWorkspaces();
    showWorkspace(currentWorkspace());
}

void MainWindow::addWorkspace(const Workspace& workspace)
{
    m_workspaces.append(workspace);
    if (workspace.page)
        m_pages->addWidget(workspace.page);
    m_rail->addItem(workspace.key, workspace.iconName, workspace.shortName);
    auto* action = addCommand(u"workspace."_s + workspace.key, workspace.iconName, tr("Go to: %1").arg(workspace.title));
    connect(action, &QAction::triggered, this, [this, key = workspace.key] { showWorkspace(key); });
    require(workspace.needs, { action });
    numberWorkspaces();
    if (currentWorkspace().isEmpty())
        showWorkspace(workspace.key);
}

void MainWindow::numberWorkspaces()
{
    int number = 0;
    for (const Workspace& workspace : std::as_const(m_workspaces)) {
        const bool isShown = may(workspace.needs);
        const QKeySequence keys = isShown && ++number <= 9 ? QKeySequence(u"Ctrl+%1"_s.arg(number)) : QKeySequence();
        findChild<QAction*>(u"workspace."_s + workspace.key)->setShortcut(keys);
        m_rail->showItem(workspace.key, isShown, keys.isEmpty() ? workspace.title : u"%1  %2"_s.arg(workspace.title, keys.toString(QKeySequence::NativeText)));
    }
}

void MainWindow::showWorkspace(const QString& key)
{
    auto workspace = std::find_if(m_workspaces.begin(), m_workspaces.end(), [&](const Workspace& w) { return w.key == key; });
    if (workspace == m_workspaces.end())
        return;
    if (!may(workspace->needs)) // the first one serves instead
        workspace = std::find_if(m_workspaces.begin(), m_workspaces.end(), [this](const Workspace& w) { return may(w.needs); });
    if (workspace == m_workspaces.end())
        return;
    if (!workspace->page) {
        workspace->page = workspace->make();
        m_pages->addWidget(workspace->page);
    }
    const bool same = m_pages->currentWidget() == workspace->page && m_rail->current() == workspace->key;
    m_pages->setCurrentWidget(workspace->page);
    m_rail->setCurrent(workspace->key);
    m_title->setText(workspace->title);
    if (same)
        return;
    showStatus();
    if (isVisible())
        workspace->page->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT workspaceShown(workspace->key);
}

QString MainWindow::currentWorkspace() const
{
    return m_rail->current();
}

void MainWindow::setWorkspaceBadge(const QString& key, qint64 count)
{
    m_rail->setBadge(key, count);
}

void MainWindow::setWorkspaceTitle(const QString& key, const QString& title)
{
    for (auto& workspace : m_workspaces) {
        if (workspace.key == key)
            workspace.title = title;
    }
    if (currentWorkspace() == key)
        m_title->setText(title);
}

void MainWindow::restore()
{
    restoreGeometry(m_settings.value(u"window/geometry"_s));
    restoreState(m_settings.value(u"window/state"_s), WindowStateVersion);
    m_rail->setCollapsed(m_settings.value(u"window/rail"_s) == "collapsed");
    showWorkspace(QString::fromUtf8(m_settings.value(u"window/workspace"_s)));
}

void MainWindow::remember()
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_settings.setValue(u"window/state"_s, saveState(WindowStateVersion));
    m_settings.setValue(u"window/rail"_s, m_rail->isCollapsed() ? QByteArrayLiteral("collapsed") : QByteArrayLiteral("names"));
    m_settings.setValue(u"window/workspace"_s, currentWorkspace().toUtf8());
}

void MainWindow::setSyncView(const SyncView& view)
{
    m_sync = view;
    showSync();
}

void MainWindow::setNow(const QDateTime& now)
{
    m_now = now;
    showSync();
}

void MainWindow::showSync()
{
    m_syncButton->setIcon(themedIcon(syncViewIconName(m_sync), syncViewTone(m_sync)));
    m_syncButton->setText(syncShort(m_sync));
    m_syncButton->setToolTip(syncSentence(m_sync));
    m_syncButton->setAccessibleName(syncShort(m_sync));
    m_syncPanel->setView(m_sync, m_now);
    m_line->setText(syncStatus(m_sync, m_now));
    QPalette toned = palette();
    if (m_sync.state == SyncView::State::Offline || m_sync.state == SyncView::State::Problem)
        toned.setColor(QPalette::WindowText, toneColor(syncViewTone(m_sync), toned));
    m_line->setPalette(toned);
}

void MainWindow::setIdentity(const Identity& identity)
{
    m_identity = identity;
    QStringList parts { identity.user, roleWord(identity.role), identity.office };
    parts.removeAll(QString());
    m_who->setText(parts.isEmpty() ? tr("Not signed in") : parts.join(tr(", ")));
    m_signIn->setVisible(identity.isEmpty());
    m_signOut->setVisible(!identity.isEmpty());
    m_password->setVisible(!identity.isEmpty());
}

void MainWindow::setEditions(const QString& text, const QString& toolTip)
{
    m_editions->setText(text);
    m_editions->setToolTip(toolTip);
}

void MainWindow::setWorkspaceStatus(const QString& key, const QString& text)
{
    m_statuses.insert(key, text);
    showStatus();
}

void MainWindow::showStatus()
{
    m_pageStatus->setText(m_statuses.value(currentWorkspace()));
}

// The first thing that the keys reach is the work, not the frame around it.
void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous() && !focusWidget() && m_pages->currentWidget())
        m_pages->currentWidget()->setFocus(Qt::ActiveWindowFocusReason);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    remember();
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && m_syncButton)
        showSync();
}

} // namespace Tongguan
