// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/abilities.h"
#include "ui/shell/syncview.h"

#include <QMainWindow>

class QActionGroup;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace Tongguan {

class CheatSheet;
class CommandPalette;
class NavigationRail;
class NotificationBar;
class ProgressItem;
class SettingsPort;
class SyncPanel;

// A page of the window, reached by the rail and Ctrl+1..9 in the order of adding, those that are not shown left out. The
// window owns the page.
struct Workspace {
    QString key;
    QString iconName;
    QString shortName; // two characters
    QString title;
    QWidget* page = nullptr; // null: made when it is first shown
    std::function<QWidget*()> make = {};
    Abilities needs = {}; // who has not all of them does not see it
};

// Who works here; all empty before signing in.
struct Identity {
    QString user, role, office;
    [[nodiscard]] bool isEmpty() const { return user.isEmpty(); }
};

// The frame around all workspaces: rail, title line, notices, pages, status bar. It knows no documents.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(SettingsPort& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    void addWorkspace(const Workspace& workspace);
    void showWorkspace(const QString& key);
    [[nodiscard]] QString currentWorkspace() const;
    void setWorkspaceBadge(const QString& key, qint64 count);
    void setWorkspaceTitle(const QString& key, const QString& title); // "Declarations · TG-0001"
    void restore(); // size, place, last workspace; after all workspaces were added

    // A command: in the palette, with its key working all over the window. The action is returned for further use.
    QAction* addCommand(const QString& id, const QString& iconName, const QString& text, const QKeySequence& keys = {}, const QString& keywords = {});
    void require(Abilities needs, const QList<QAction*>& commands); // without them they are neither shown nor run by their keys
    void setAbilities(Abilities abilities); // of who works here; all until it is said

    void setSyncView(const SyncView& view);
    void setNow(const QDateTime& now); // refreshes relative times; call it each minute
    void setIdentity(const Identity& identity);
    void setEditions(const QString& text, const QString& toolTip); // "rules 2026.11"

    [[nodiscard]] CommandPalette& palettePopup() const { return *m_palette; }
    [[nodiscard]] CheatSheet& cheatSheet() const { return *m_cheatSheet; }
    [[nodiscard]] NotificationBar& notices() const { return *m_notices; }
    [[nodiscard]] ProgressItem& progress() const { return *m_progress; }
    // Text of a workspace, left in the status bar while it is shown: "3 selected, 12 lines".
    void setWorkspaceStatus(const QString& key, const QString& text);

Q_SIGNALS:
    void workspaceShown(const QString& key);
    void syncRequested();
    void signInRequested();
    void signOutRequested();
    void passwordRequested(); // another one
    void settingsRequested();
    void aboutRequested();
    void openRequested(Tongguan::DocumentId document);
    void closing(); // save what is open

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildFrame();
    void buildStatusBar();
    void buildCommands();
    void numberWorkspaces();
    [[nodiscard]] bool may(Abilities needs) const { return (needs & ~m_abilities) == Abilities(); }
    void showSync();
    void showStatus();
    void remember();

    SettingsPort& m_settings;
    QList<Workspace> m_workspaces;
    QHash<QString, QString> m_statuses;
    SyncView m_sync;
    QDateTime m_now;
    Identity m_identity;
    Abilities m_abilities { Ability::Declare | Ability::Review | Ability::Govern };
    QHash<QAction*, Abilities> m_needs;
    NavigationRail* m_rail;
    QLabel* m_title;
    QToolButton *m_search, *m_syncButton, *m_menuButton;
    QMenu* m_menu;
    NotificationBar* m_notices;
    QStackedWidget* m_pages;
    ProgressItem* m_progress;
    QLabel *m_pageStatus, *m_who, *m_line, *m_editions;
    SyncPanel* m_syncPanel;
    CommandPalette* m_palette;
    CheatSheet* m_cheatSheet;
    QAction *m_signIn, *m_signOut, *m_password;
};

} // namespace Tongguan
