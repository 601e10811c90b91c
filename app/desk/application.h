// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desk/options.h"
#include "models/base/abilities.h"
#include "models/consult/consultation.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTranslator>

#include <memory>

class QApplication;
class QWidget;

namespace Tongguan {

class BondedFlow;
class ClientOffice;
class CodeTables;
class ConsultFlow;
class DeclarationFlow;
class DeskSettings;
class Dictionary;
class DocumentFlow;
class GatewayFlow;
class Handover;
class HomeFlow;
class ImportFlow;
class ListExportFlow;
class SheetFlow;
class LedgerFlow;
class LibraryFlow;
class MainWindow;
class RulesFlow;
class PrintFlow;
class ReportFlow;
class SettingsPage;
class SignInFlow;
class SyncFlow;
class TaxFlow;
class TrainingDesk;
class MergingFlow;
class OfficeHomeFlow;
class WriteOffFlow;
class Tariff;
class Theme;

// Builds everything, passes it on by constructor, and takes it down in reverse.
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
    void buildLedgers();
    void buildOffice();
    [[nodiscard]] Abilities abilities() const; // of who works here
    void applyAbilities();
    void openCase(DocumentFlow& flow, DocumentId id, const QString& enterprise); // a company's document, as its office has it
    void importFiles(const QStringList& files);
    ConsultFlow& consult(); // made when it is first wanted
    void addConsultDesk(DocumentFlow& flow, const QString& workspace, SubjectKind kind, const std::function<void(const QString&)>& find);
    void buildBonded();
    void buildTaxes();
    void buildWriteOff();
    void buildMerging();
    void buildCommands();
    void buildPalette();
    void buildSettings();
    [[nodiscard]] QWidget* makeSettingsPage();
    void connectOffice();
    void showEditions();
    void showAbout();
    void openFiles(const QStringList& files);
    void openDocument(DocumentId id); // at the desk of its type
    void showImported(const QList<DocumentId>& ids);
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
    // owned by the window's side, made after it
    std::unique_ptr<SyncFlow> m_syncFlow;
    std::unique_ptr<SignInFlow> m_signInFlow;
    std::unique_ptr<ImportFlow> m_importFlow;
    std::unique_ptr<SheetFlow> m_sheetFlow;
    std::unique_ptr<ListExportFlow> m_listExportFlow;
    std::unique_ptr<DeclarationFlow> m_declarationFlow;
    std::unique_ptr<BondedFlow> m_bondedFlow;
    std::unique_ptr<HomeFlow> m_homeFlow;
    std::unique_ptr<RulesFlow> m_rulesFlow;
    std::unique_ptr<TaxFlow> m_taxFlow;
    std::unique_ptr<GatewayFlow> m_gatewayFlow;
    std::unique_ptr<PrintFlow> m_printFlow;
    std::unique_ptr<LibraryFlow> m_libraryFlow;
    std::unique_ptr<ReportFlow> m_reportFlow;
    std::unique_ptr<LedgerFlow> m_ledgerFlow;
    std::unique_ptr<ConsultFlow> m_consultFlow;
    std::unique_ptr<WriteOffFlow> m_writeOffFlow;
    std::unique_ptr<TrainingDesk> m_trainingDesk; // of a training office only
    std::unique_ptr<MergingFlow> m_mergingFlow;
    std::unique_ptr<OfficeHomeFlow> m_officeHomeFlow;
    SettingsPage* m_settingsPage = nullptr; // once it was shown
};

} // namespace Tongguan
