// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/application.h"

#include "app/client/callloader.h"
#include "app/client/clientoffice.h"
#include "app/client/clientpacks.h"
#include "app/client/officetariff.h"
#include "app/desk/bondedflow.h"
#include "app/desk/builtparts.h"
#include "app/desk/casedocument.h"
#include "app/desk/consultflow.h"
#include "app/desk/consultsubjects.h"
#include "app/desk/declarationflow.h"
#include "app/desk/desksettings.h"
#include "app/desk/gatewayflow.h"
#include "app/desk/handover.h"
#include "app/desk/homeflow.h"
#include "app/desk/importflow.h"
#include "app/desk/ledgerflow.h"
#include "app/desk/mergingflow.h"
#include "app/desk/namedunits.h"
#include "app/desk/officehomeflow.h"
#include "app/desk/listexportflow.h"
#include "app/desk/printflow.h"
#include "app/desk/reportflow.h"
#include "app/desk/rulesflow.h"
#include "app/desk/libraryflow.h"
#include "app/desk/sheetflow.h"
#include "app/desk/signinflow.h"
#include "app/desk/syncflow.h"
#include "app/desk/taxflow.h"
#include "app/desk/trainingdesk.h"
#include "app/desk/writeoffflow.h"
#include "models/base/async.h"
#include "models/reference/tariff.h"
#include "models/sync/consultsync.h"
#include "ui/declaration/declarationpage.h"
#include "ui/document/documentlistpage.h"
#include "ui/declaration/goodsaid.h"
#include "ui/home/homepage.h"
#include "ui/home/officehomepage.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/ledger/mergingpage.h"
#include "ui/ledger/writeoffpage.h"
#include "ui/shell/explain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/palettesources.h"
#include "ui/shell/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QTextStream>

#include <cstdio>

namespace Tongguan {

static constexpr std::chrono::milliseconds EditionsAfter { 400 }, ConsultAfter { 700 };

Application::Application(QApplication& qt, DeskOptions options, QElapsedTimer sinceStart)
    : m_qt(qt), m_options(std::move(options)), m_sinceStart(sinceStart)
{
}

Application::~Application()
{
    m_consultFlow.reset();
    m_trainingDesk.reset();
    m_officeHomeFlow.reset();
    m_rulesFlow.reset();
    m_taxFlow.reset();
    m_gatewayFlow.reset();
    m_printFlow.reset();
    m_mergingFlow.reset();
    m_writeOffFlow.reset();
    m_libraryFlow.reset();
    m_ledgerFlow.reset();
    m_reportFlow.reset();
    m_homeFlow.reset();
    m_bondedFlow.reset();
    m_declarationFlow.reset();
    m_listExportFlow.reset();
    m_sheetFlow.reset();
    m_importFlow.reset();
    m_signInFlow.reset();
    m_syncFlow.reset();
    m_window.reset();
    m_theme.reset();
    m_office.reset();
}

bool Application::build(int& code)
{
    code = 1;
    QDir().mkpath(m_options.store);
    m_handover = std::make_unique<Handover>(m_options.store);
    if (m_handover->give(m_options.files)) {
        code = 0; // the window that runs does it
        return false;
    }
    m_settings = std::make_unique<DeskSettings>(m_options.store);
    chooseLanguage();
    m_theme = std::make_unique<Theme>(m_qt, QLocale().name());
    m_theme->setChoice(m_settings->view().theme);
    m_theme->setDensity(m_settings->view().density);

    auto dictionary = Dictionary::load();
    if (!dictionary) {
        std::fprintf(stderr, "tongguan: %s\n", qPrintable(dictionary.error().detail));
        return false;
    }
    m_dictionary = std::move(*dictionary);
    m_tables = std::make_unique<CodeTables>();
    const auto ownTariff = useOfficeTariff(*m_tables, m_options.store);
    m_tariff = std::make_unique<Tariff>(*m_tables);
    auto office = ClientOffice::open({ m_options.store, m_options.server, {}, {} }, *m_dictionary, *m_tables);
    if (!office) {
        // Nothing can be shown without the store: say why, and what is safe, in a window of its own.
        const Explanation words = explain(office.error());
        QMessageBox box(QMessageBox::Critical, tr("Tongguan"), words.text());
        box.setDetailedText(words.details);
        box.exec();
        return false;
    }
    m_office = std::move(*office);
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_syncFlow = std::make_unique<SyncFlow>(*m_office, *m_window);
    m_signInFlow = std::make_unique<SignInFlow>(*m_office, *m_window);
    m_importFlow = std::make_unique<ImportFlow>(*m_office, *m_dictionary, *m_tables, *m_window);
    m_listExportFlow = std::make_unique<ListExportFlow>(*m_office, *m_window);
    m_sheetFlow = std::make_unique<SheetFlow>(*m_office, *m_dictionary, *m_tables, *m_settings, *m_window);
    m_declarationFlow = std::make_unique<DeclarationFlow>(*m_office, *m_dictionary, *m_tables, *m_tariff, *m_settings, *m_window);
    m_printFlow = std::make_unique<PrintFlow>(*m_office, *m_tables, *m_settings, *m_window);
    connect(m_declarationFlow.get(), &DeclarationFlow::printRequested, m_printFlow.get(), [this](const QList<DocumentId>& ids, const QString& form) { m_printFlow->show(ids, form); });
    buildWorkspaces();
    m_rulesFlow = std::make_unique<RulesFlow>(*m_office, *m_settings, *m_declarationFlow, *m_window);
    buildBonded();
    buildTaxes();
    buildWriteOff();
    buildMerging();
    buildOffice();
    buildSettings();
    buildCommands();
    if (!m_options.trainingFile.isEmpty())
        m_trainingDesk = std::make_unique<TrainingDesk>(m_options, *m_window);
    buildPalette();
    connectOffice();
    applyAbilities();
    m_window->restore();
    m_window->show();
    m_syncFlow->show();
    if (!ownTariff)
        m_window->notices().tell(ownTariff.error());
    connect(m_handover.get(), &Handover::received, this, &Application::openFiles);
    m_handover->listen();
    if (!m_options.files.isEmpty())
        importFiles(m_options.files);
    if (m_options.printStartTime) {
        printStartTime();
        return true;
    }
    if (!m_options.trainingFile.isEmpty()) {
        m_signInFlow->useTrainingFile(m_options.trainingFile, m_options.trainingRole);
        m_writeOffFlow->stock().offerFolder(QFileInfo(m_options.trainingFile).dir().filePath(u"samples"_s));
    } else if (m_settings->view().mode == OfficeMode::Server) {
        m_signInFlow->resume();
    }
    return true;
}

void Application::chooseLanguage()
{
    QString language = m_options.language.isEmpty() ? m_settings->view().language : m_options.language;
    if (language.isEmpty()) {
        const QLocale system = QLocale::system();
        language = system.language() == QLocale::Chinese ? (system.script() == QLocale::TraditionalHanScript ? u"zh_TW"_s : u"zh_CN"_s)
            : system.language() == QLocale::C           ? u"zh_CN"_s
                                                        : u"en"_s;
    }
    QLocale::setDefault(QLocale(language));
    if (m_ownTexts.load(u":/i18n/tongguan_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_ownTexts);
    if (m_qtTexts.load(QLocale(language), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
}

void Application::buildWorkspaces()
{
    auto* home = new HomePage;
    m_window->addWorkspace({ .key = u"home"_s, .iconName = u"home"_s, .shortName = tr("Home"), .title = tr("Home"), .page = home, .needs = Ability::Declare });
    auto* officeHome = new OfficeHomePage;
    m_window->addWorkspace({ .key = u"office"_s, .iconName = u"home"_s, .shortName = tr("Home"), .title = tr("Home"), .page = officeHome, .needs = Ability::Review });
    m_window->addWorkspace({ u"declarations"_s, u"declarations"_s, tr("Decl."), tr("Declarations"), m_declarationFlow->workspace() });
    buildLedgers();
    m_window->addWorkspace({ .key = u"consultation"_s, .iconName = u"call"_s, .shortName = tr("Consult"), .title = tr("Consultation"), .make = [this] { return consult().makePage(); } });
    QTimer::singleShot(ConsultAfter, this, [this] { consult(); }); // looks for the engine of calls: not while the window comes up
    m_homeFlow = std::make_unique<HomeFlow>(*m_office, *home, *m_window);
    connect(home, &HomePage::openRequested, m_declarationFlow.get(), &DocumentFlow::open);
    connect(home, &HomePage::newRequested, m_declarationFlow.get(), &DeclarationFlow::makeNewDeclaration);
    connect(home, &HomePage::importRequested, this, [this] { importFiles({}); });
    connect(home, &HomePage::syncRequested, this, [this] { m_office->sync().syncNow(); });
    connect(home, &HomePage::filterRequested, this, [this](const ListFilter& filter) {
        m_declarationFlow->closeDocument();
        m_declarationFlow->list().setFilter(filter);
        m_window->showWorkspace(u"declarations"_s);
    });
    connect(&m_declarationFlow->list(), &DocumentListPage::importRequested, this, &Application::importFiles);
    connect(m_importFlow.get(), &ImportFlow::imported, this, &Application::showImported);
    connect(m_importFlow.get(), &ImportFlow::sheetGiven, this, [this](const QString& file) { m_sheetFlow->open(file, m_declarationFlow->openNumber()); });
    connect(m_sheetFlow.get(), &SheetFlow::imported, this, &Application::showImported);
    connect(m_sheetFlow.get(), &SheetFlow::linesTaken, m_declarationFlow.get(), &DeclarationFlow::addLines);
    m_gatewayFlow = std::make_unique<GatewayFlow>(*m_office, *m_tables, *m_settings, *m_window);
    m_window->addWorkspace({ .key = u"gateway"_s, .iconName = u"folder"_s, .shortName = tr("Traffic"), .title = tr("Traffic with the Single Window"),
        .make = [this] { return m_gatewayFlow->makePage(); }, .needs = Ability::Declare });
    connect(m_gatewayFlow.get(), &GatewayFlow::openRequested, m_declarationFlow.get(), &DocumentFlow::open);
    m_libraryFlow = std::make_unique<LibraryFlow>(*m_office, *m_tables, *m_tariff, *m_declarationFlow, *m_window);
    m_window->addWorkspace({ u"library"_s, u"library"_s, tr("Library"), tr("Library"), nullptr, [this] { return m_libraryFlow->makePage(); } });
    connect(m_libraryFlow.get(), &LibraryFlow::tariffReplaced, this, &Application::showEditions);
    m_homeFlow->refresh();
}

void Application::buildLedgers()
{
    m_reportFlow = std::make_unique<ReportFlow>(*m_tables, *m_window);
    m_ledgerFlow = std::make_unique<LedgerFlow>(*m_office, *m_dictionary, *m_tables, *m_settings, *m_window);
    m_ledgerFlow->setReports(*m_reportFlow);
    m_ledgerFlow->setExport(*m_listExportFlow, [this] { return m_settings->view().exportFolder; });
    m_window->addWorkspace({ .key = u"ledgers"_s, .iconName = u"ledger"_s, .shortName = tr("Ledgers"), .title = tr("Ledgers"),
        .make = [this] { return m_ledgerFlow->makePage(); } });
    connect(m_ledgerFlow.get(), &LedgerFlow::openRequested, this, &Application::openDocument);
    QAction* command = m_window->addCommand(u"ledgers"_s, u"ledger"_s, tr("Bonded ledgers"), QKeySequence(u"Ctrl+Shift+L"_s), u"taizhang tz shouce zhangce handbook account book"_s);
    connect(command, &QAction::triggered, this, [this] { m_ledgerFlow->open({}); });
    QAction* training = m_window->addCommand(u"ledgers.training"_s, u"template"_s, tr("Look at the training ledger"));
    connect(training, &QAction::triggered, this, [this] {
        m_ledgerFlow->open({});
        m_ledgerFlow->putTrainingRecord();
    });
    m_window->require(Ability::Declare, { command, training });
}

// Consultations beside declarations and bonded documents.
ConsultFlow& Application::consult()
{
    if (m_consultFlow)
        return *m_consultFlow;
    m_consultFlow = std::make_unique<ConsultFlow>(m_office->consults(), openCall(), *m_settings, *m_window);
    m_consultFlow->setMakePlayer([] { return openPlayer(); });
    m_consultFlow->setUnitNames(unitNamesOf(*m_tables));
    m_consultFlow->setNaming([this](const QString& key) {
        const DocumentType& type = m_dictionary->declaration();
        const auto path = type.find(key);
        return path ? type.element(*path).name.in(QLocale().name()) : QString();
    });
    const auto find = [this](const QString& number) {
        whenReady(m_office->store().findByNumber(number), this, [this](const Result<QList<DocumentId>>& found) {
            if (found && !found->isEmpty())
                openDocument(found->front());
        });
    };
    addConsultDesk(*m_declarationFlow, u"declarations"_s, SubjectKind::Declaration, find);
    addConsultDesk(*m_bondedFlow, u"ledgers"_s, SubjectKind::Ledger, find);
    m_consultFlow->setSubjectSearch([this](const QString& text, const QString& enterprise) { return findConsultSubjects(*m_office, { m_declarationFlow.get(), m_bondedFlow.get() }, text, enterprise); });
    connect(m_window.get(), &MainWindow::closing, m_consultFlow.get(), &ConsultFlow::leave);
    if (m_trainingDesk)
        m_consultFlow->addTool(m_trainingDesk->otherSide());
    return *m_consultFlow;
}

// What the flow of consultations does at a desk of documents.
void Application::addConsultDesk(DocumentFlow& flow, const QString& workspace, SubjectKind kind, const std::function<void(const QString&)>& find)
{
    const auto open = [this, &flow](DocumentId id, const QString& enterprise) {
        if (m_office->consults().side() == ConsultSide::Office)
            openCase(flow, id, enterprise);
        else
            openDocument(id);
    };
    ConsultFlow* consults = m_consultFlow.get();
    consults->addDesk({ .workspace = workspace, .kind = kind, .id = [&flow] { return flow.openId(); }, .document = [&flow] { return flow.openDocument(); },
        .jump = [&flow](const QString& place) { flow.jumpTo(place); }, .open = open, .find = find, .tell = [&flow](DocumentId id, const QString& text) { flow.setConsultations(id, text); } });
    connect(&flow, &DocumentFlow::opened, consults, &ConsultFlow::documentShown);
    connect(&flow, &DocumentFlow::placeEntered, consults, &ConsultFlow::enterPlace);
    connect(&flow, &DocumentFlow::consultRequested, consults, &ConsultFlow::consult);
    connect(&flow, &DocumentFlow::consultationsRequested, consults, [consults] { consults->showPane(true); });
}

void Application::openCase(DocumentFlow& flow, DocumentId id, const QString& enterprise)
{
    whenReady(fetchCase(*m_office, *m_dictionary, id, enterprise), this, [this, &flow](const Result<StoredDeclaration>& theirs) {
        if (theirs)
            flow.showForeign(*theirs);
        else
            m_window->notices().tell(theirs.error());
    });
}

void Application::buildBonded()
{
    m_bondedFlow = std::make_unique<BondedFlow>(*m_office, *m_dictionary, *m_tables, *m_tariff, *m_settings, *m_window);
    connect(m_ledgerFlow.get(), &LedgerFlow::pageMade, this, [this](LedgerPage* page) { page->addPage(tr("Documents"), m_bondedFlow->workspace()); });
    connect(m_bondedFlow.get(), &BondedFlow::pageRequested, this, [this] {
        m_window->showWorkspace(u"ledgers"_s);
        m_ledgerFlow->page()->showPage(m_bondedFlow->workspace());
    });
    connect(m_bondedFlow.get(), &DocumentFlow::linkRequested, this, &Application::openDocument);
    connect(m_declarationFlow.get(), &DocumentFlow::linkRequested, this, &Application::openDocument);
    connect(m_bondedFlow.get(), &DocumentFlow::printRequested, m_printFlow.get(), [this](const QList<DocumentId>& ids) { m_printFlow->show(ids, u"declaration"_s, PrintFlow::Papers::Bonded); });
    connect(&m_bondedFlow->list(), &DocumentListPage::importRequested, this, &Application::importFiles);
    for (const ListSubject::Making& making : m_bondedFlow->list().subject().makings) {
        QAction* command = m_window->addCommand(making.tool, making.icon, tr("New: %1").arg(making.text));
        connect(command, &QAction::triggered, this, [this, making] { m_bondedFlow->makeNew(making.type, making.direction); });
        m_window->require(Ability::Declare, { command });
    }
}

void Application::openDocument(DocumentId id)
{
    whenReady(m_office->store().read(id), this, [this, id](const Result<StoredDeclaration>& stored) {
        if (!stored)
            m_window->notices().tell(stored.error());
        else if (stored->document.type().key == u"declaration")
            m_declarationFlow->open(id);
        else
            m_bondedFlow->open(id);
    });
}

void Application::showImported(const QList<DocumentId>& ids)
{
    if (ids.size() == 1)
        openDocument(ids.front());
    else
        m_window->showWorkspace(u"declarations"_s);
}

void Application::buildTaxes()
{
    m_taxFlow = std::make_unique<TaxFlow>(*m_tables, *m_settings, *m_window);
    connect(m_declarationFlow.get(), &DeclarationFlow::pageMade, m_taxFlow.get(), &TaxFlow::attach);
    m_printFlow->setTaxes([this](const Document& document) { return m_taxFlow->sheetOf(document); });
    connect(&m_office->packs(), &ClientPacks::changed, m_taxFlow.get(), [this] { m_taxFlow->setPublishedExchange(m_office->packs().exchange()); });
    m_taxFlow->setPublishedExchange(m_office->packs().exchange());
    m_window->addWorkspace({ .key = u"calculator"_s, .iconName = u"calculator"_s, .shortName = tr("Calc."), .title = tr("Tax calculator"),
        .make = [this] { return m_taxFlow->makeCalculator(); } });
    QAction* command = m_window->addCommand(u"calculator"_s, u"calculator"_s, tr("Tax calculator"), QKeySequence(u"Ctrl+T"_s), u"jisuanqi sfjsq jsq tax duty"_s);
    connect(command, &QAction::triggered, m_taxFlow.get(), &TaxFlow::showCalculator);
}

void Application::buildMerging()
{
    m_mergingFlow = std::make_unique<MergingFlow>(*m_office, *m_tables, *m_settings, *m_window);
    m_mergingFlow->setOutlets(*m_listExportFlow, [this] { return m_settings->view().exportFolder; }, *m_reportFlow);
    connect(m_ledgerFlow.get(), &LedgerFlow::pageMade, this, [this](LedgerPage* page) { page->addPage(tr("Merging"), m_mergingFlow->makePage(), Ability::Declare); });
    connect(m_mergingFlow.get(), &MergingFlow::openRequested, this, &Application::openDocument);
}

void Application::buildWriteOff()
{
    m_writeOffFlow = std::make_unique<WriteOffFlow>(*m_office, *m_dictionary, *m_tables, *m_settings, *m_window);
    connect(m_ledgerFlow.get(), &LedgerFlow::pageMade, this, [this](LedgerPage* page) {
        page->addPage(tr("Write-off"), m_writeOffFlow->makePage());
        connect(page, &QTabWidget::currentChanged, m_writeOffFlow.get(), [this, page] {
            if (page->currentWidget() != m_writeOffFlow->page())
                return;
            m_window->setWorkspaceTitle(u"ledgers"_s, tr("Ledgers")); // the document of the page before is not in sight
            m_writeOffFlow->beginWhereNothing();
        });
        if (m_writeOffFlow->isOfficer()) // who keeps no ledger has come for the reports
            page->setCurrentWidget(m_writeOffFlow->page());
    });
    const auto show = [this] {
        m_window->showWorkspace(u"ledgers"_s);
        if (m_ledgerFlow->page() && m_writeOffFlow->page())
            m_ledgerFlow->page()->showPage(m_writeOffFlow->page());
    };
    connect(m_ledgerFlow.get(), &LedgerFlow::writeOffRequested, this, [this, show](const QString& record) {
        show();
        m_writeOffFlow->open(record);
    });
    connect(m_writeOffFlow.get(), &WriteOffFlow::openRequested, m_ledgerFlow.get(), &LedgerFlow::openRequested);
    connect(m_writeOffFlow.get(), &WriteOffFlow::left, this, [this] { m_ledgerFlow->open(m_writeOffFlow->record()); });
    connect(m_writeOffFlow.get(), &WriteOffFlow::taxesRequested, m_taxFlow.get(), &TaxFlow::showCalculator);
    QAction* command = m_window->addCommand(u"writeoff"_s, u"ledger"_s, tr("Write-off"), {}, u"hexiao baohe hx bh write off"_s);
    connect(command, &QAction::triggered, this, [this, show] {
        show();
        m_writeOffFlow->begin();
    });
}

// What waits for an officer; he sees it instead of a company's home page.
void Application::buildOffice()
{
    auto* page = m_window->findChild<OfficeHomePage*>();
    m_officeHomeFlow = std::make_unique<OfficeHomeFlow>(*m_office, m_writeOffFlow->cases(), *m_dictionary, *page, *m_window);
    connect(page, &OfficeHomePage::consultsRequested, this, [this] { m_window->showWorkspace(u"consultation"_s); });
    connect(page, &OfficeHomePage::consultRequested, this, [this](ConsultId id) { consult().open(id); });
    connect(m_officeHomeFlow.get(), &OfficeHomeFlow::caseRequested, this, [this](DocumentId id, const QString& tenant, bool isReport) {
        if (!isReport) {
            openCase(*m_bondedFlow, id, tenant);
            return;
        }
        m_window->showWorkspace(u"ledgers"_s);
        m_ledgerFlow->page()->showPage(m_writeOffFlow->page());
        m_writeOffFlow->openCase(id);
    });
    connect(m_office.get(), &ClientOffice::profileChanged, this, &Application::applyAbilities);
    connect(m_ledgerFlow.get(), &LedgerFlow::pageMade, this, [this](LedgerPage* made) { made->setAbilities(abilities()); });
}

// Before one has signed in, a training desk is that of whom it will be.
Abilities Application::abilities() const
{
    return m_office->profile() ? m_office->abilities() : abilitiesOf(m_options.trainingFile.isEmpty() ? QString() : m_options.trainingRole);
}

void Application::applyAbilities()
{
    const Abilities may = abilities();
    m_window->setAbilities(may);
    m_declarationFlow->setAbilities(may);
    m_bondedFlow->setAbilities(may);
    if (m_ledgerFlow->page())
        m_ledgerFlow->page()->setAbilities(may);
    m_officeHomeFlow->setActive(may.testFlag(Ability::Review));
}

void Application::buildCommands()
{
    const auto add = [this](const QString& id, const QString& icon, const QString& text, const QKeySequence& keys, auto run) {
        QAction* command = m_window->addCommand(id, icon, text, keys);
        connect(command, &QAction::triggered, this, run);
        return command;
    };
    m_window->require(Ability::Declare, {
        add(u"new.import"_s, u"import-direction"_s, tr("New import declaration"), QKeySequence(u"Ctrl+N"_s), [this] { m_declarationFlow->makeNewDeclaration(u"I"_s); }),
        add(u"new.export"_s, u"export-direction"_s, tr("New export declaration"), QKeySequence(u"Ctrl+Shift+N"_s), [this] { m_declarationFlow->makeNewDeclaration(u"E"_s); }),
        add(u"import"_s, u"import"_s, tr("Import messages and spreadsheets…"), QKeySequence(u"Ctrl+O"_s), [this] { importFiles({}); }),
        add(u"list.export"_s, u"export"_s, tr("Export this list…"), QKeySequence(u"Ctrl+Shift+E"_s), [this] { m_listExportFlow->ask(m_declarationFlow->list().subject(), m_declarationFlow->list().filter(), m_settings->view().exportFolder); }),
        add(u"sheet.template"_s, u"export"_s, tr("Save an empty goods table for customers…"), {}, [this] { m_listExportFlow->saveTemplate(m_dictionary->declaration(), m_settings->view().exportFolder); }),
        add(u"gateway.send"_s, u"folder"_s, tr("Send the open declaration through the import client's folder"), {}, [this] {
            if (const DocumentId id = m_declarationFlow->openId(); !id.isNull())
                m_gatewayFlow->send(id);
            else
                m_window->notices().tell({ .text = tr("Open the declaration first.") });
        }),
        add(u"products"_s, u"goods"_s, tr("Product library"), {}, [this] { m_libraryFlow->showProducts({}); }),
    });
    add(u"tariff"_s, u"book"_s, tr("Tariff"), QKeySequence(u"Ctrl+Shift+T"_s), [this] { m_libraryFlow->showTariff({}); });
    add(u"loadTariff"_s, u"import"_s, tr("Load the office's own tariff table…"), {}, [this] { m_libraryFlow->askForTable(); });
    add(u"close"_s, u"close"_s, tr("Back to the list"), QKeySequence(u"Ctrl+W"_s), [this] {
        const bool isBonded = m_window->currentWorkspace() == u"ledgers";
        (isBonded ? static_cast<DocumentFlow*>(m_bondedFlow.get()) : m_declarationFlow.get())->closeDocument();
    });
}

// None: asks which.
void Application::importFiles(const QStringList& files)
{
    if (!abilities().testFlag(Ability::Declare))
        return; // an office takes nothing in from files
    if (files.isEmpty())
        m_importFlow->ask(m_settings->view().importFolder);
    else
        m_importFlow->importFiles(files);
}

void Application::buildPalette()
{
    CommandPalette& palette = m_window->palettePopup();
    const QString language = QLocale().name();
    palette.addProvider(declarationsForPalette(
        this, [this](const QString& text, int limit) { return m_declarationFlow->find(text, limit); },
        [this](DocumentId id) { m_declarationFlow->open(id); }));
    palette.addProvider(codesForPalette(*m_tables, language, [this](const QString& table, const Code& code) {
        if (table == u"tariff") {
            m_libraryFlow->showTariff(code.code);
            return;
        }
        m_window->notices().tell({ .text = code.code + u"  "_s + code.name.in(QLocale().name()), .details = code.note });
    }));
    palette.addProvider(fieldsForPalette(m_dictionary->declaration(), language, [this](const QString& keyPath) {
        if (const auto path = m_dictionary->declaration().find(keyPath)) {
            const Element& element = m_dictionary->declaration().element(*path);
            m_window->notices().tell({ .text = element.name.in(QLocale().name()) + u": "_s + element.hint.in(QLocale().name()),
                .details = element.source, .stays = true });
        }
    }));
}

void Application::buildSettings()
{
    m_window->addWorkspace({ .key = u"settings"_s, .iconName = u"settings"_s, .shortName = tr("Settings"), .title = tr("Settings"),
        .make = [this] { return makeSettingsPage(); } });
    connect(m_window.get(), &MainWindow::settingsRequested, this, [this] { m_window->showWorkspace(u"settings"_s); });
    connect(m_window.get(), &MainWindow::aboutRequested, this, &Application::showAbout);
}

QWidget* Application::makeSettingsPage()
{
    m_settingsPage = new SettingsPage;
    m_settingsPage->setView(m_settings->view());
    connect(m_settingsPage, &SettingsPage::changed, this, [this](const SettingsView& view) {
        m_settings->setView(view);
        m_theme->setChoice(view.theme);
        m_theme->setDensity(view.density);
    });
    connect(m_settingsPage, &SettingsPage::openFolderRequested, this,
        [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(m_settingsPage, &SettingsPage::chooseFolderRequested, this, [this](const QString& which) {
        auto* dialog = new QFileDialog(m_window.get(), tr("Choose a folder"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, [this, which](const QString& folder) {
            SettingsView view = m_settingsPage->view();
            (which == u"import" ? view.importFolder : view.exportFolder) = folder;
            m_settings->setView(view);
            m_settingsPage->setView(view);
        });
        dialog->open();
    });
    return m_settingsPage;
}

void Application::connectOffice()
{
    connect(m_window.get(), &MainWindow::openRequested, this, &Application::openDocument);
    const auto takeProfile = [this] {
        if (const auto& profile = m_office->profile())
            for (DocumentFlow* flow : { static_cast<DocumentFlow*>(m_declarationFlow.get()), static_cast<DocumentFlow*>(m_bondedFlow.get()) })
                flow->takeEnterprise(profile->company);
    };
    takeProfile();
    connect(m_office.get(), &ClientOffice::profileChanged, this, takeProfile);
    connect(&m_office->packs(), &ClientPacks::changed, this, &Application::showEditions);
    QTimer::singleShot(EditionsAfter, this, &Application::showEditions); // reads the rules: not while the window comes up
    auto* minute = new QTimer(this);
    minute->setInterval(60'000);
    connect(minute, &QTimer::timeout, this, [this] {
        m_window->setNow(QDateTime::currentDateTimeUtc());
        m_declarationFlow->list().setToday(QDate::currentDate());
        m_bondedFlow->list().setToday(QDate::currentDate());
    });
    minute->start();
    m_window->setNow(QDateTime::currentDateTimeUtc());
    m_declarationFlow->list().setToday(QDate::currentDate());
}

void Application::showEditions()
{
    const CodeTable* tariff = m_tables->table(u"tariff");
    const CodeTable* countries = m_tables->table(u"country");
    RuleShelf& rules = m_office->packs().rules();
    QStringList tips;
    for (const RulePack& pack : rules.packs())
        tips.append(tr("%1: edition %2, version %3, by %4").arg(pack.head.title.in(QLocale().name()), pack.head.editionText(), QString::number(pack.head.version), pack.head.issuer));
    tips.append(tr("Code tables of %1, tariff of %2").arg(countries ? countries->edition() : QString(), tariff ? tariff->edition() : QString()));
    for (const Error& refusal : m_office->packs().sync().refusals())
        tips.append(tr("Not taken: %1").arg(explain(refusal).what) + u" (" + refusal.field + u')');
    m_window->setEditions(tr("rules %1").arg(rules.editionText()), tips.join(u'\n'));
}

void Application::showAbout()
{
    QList<AboutPart> editions;
    for (const QString& name : m_tables->names()) {
        const CodeTable* table = m_tables->table(name);
        editions.append({ table->title().in(QLocale().name()), table->edition(), QString::number(table->size()), table->notice() });
    }
    auto* dialog = new AboutDialog(editions, BuiltParts::all(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// What a second start of the program handed over.
void Application::openFiles(const QStringList& files)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
    if (!files.isEmpty())
        importFiles(files);
}

// Usable: shown, painted and back in the event loop.
void Application::printStartTime()
{
    QTimer::singleShot(0, this, [this] {
        QTextStream(stdout) << m_sinceStart.elapsed() << '\n';
        QCoreApplication::quit();
    });
}

} // namespace Tongguan
