// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desk/options.h"
#include "models/base/abilities.h"
#include "models/base/ids.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTranslator>

#include <memory>

class QApplication;
class QWidget;

namespace Tongguan {

class ClientOffice;
class CodeTables;
class ConsultationWorkspace;
class DeclarationsWorkspace;
class DeskSettings;
class Dictionary;
class Handover;
class LedgersWorkspace;
class MainWindow;
class OfficeHomeFlow;
class SettingsPage;
class SignInFlow;
class SyncFlow;
class Tariff;
class Theme;
class TrainingDesk;

// Builds everything, passes it on by constructor, and takes it down in reverse: in the order of its members.
class Application final : public QObject
{
    Q_OBJECT
public:
    Application(QApplication& qt, DeskOptions options, QElapsedTimer sinceStart);
    ~Application() override;

    [[nodiscard]] bool build(int& code); // false: it has said why, the program should end with `code`

private:
    void chooseLanguage();
    void buildWorkspaces();
    void addOfficeHome();
    void addClose();
    void connectOffice();
    [[nodiscard]] Abilities abilities() const; // of who works here
    void applyAbilities();
    [[nodiscard]] QWidget* makeSettingsPage();
    void showEditions();
    void showAbout();
    void openFiles(const QStringList& files);
    void openDocument(DocumentId id); // at the desk of its type
    void printStartTime();

    QApplication& m_qt;
    DeskOptions m_options;
    QElapsedTimer m_sinceStart;
    QTranslator m_ownTexts, m_qtTexts;
    std::unique_ptr<Handover> m_handover;
    std::unique_ptr<DeskSettings> m_settings;
    std::unique_ptr<Dictionary> m_dictionary;
    std::unique_ptr<CodeTables> m_tables;
    std::unique_ptr<Tariff> m_tariff;
    std::unique_ptr<ClientOffice> m_office;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SyncFlow> m_syncFlow;
    std::unique_ptr<SignInFlow> m_signInFlow;
    std::unique_ptr<DeclarationsWorkspace> m_declarations;
    std::unique_ptr<LedgersWorkspace> m_ledgers;
    std::unique_ptr<ConsultationWorkspace> m_consultation;
    std::unique_ptr<OfficeHomeFlow> m_officeHome;
    std::unique_ptr<TrainingDesk> m_trainingDesk; // of a training office only
    SettingsPage* m_settingsPage = nullptr; // once it was shown
};

} // namespace Tongguan
