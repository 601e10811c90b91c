// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/application.h"

#include "app/client/clientoffice.h"
#include "app/client/clientpacks.h"
#include "app/client/officetariff.h"
#include "app/desk/bondedflow.h"
#include "app/desk/builtparts.h"
#include "app/desk/consultationworkspace.h"
#include "app/desk/declarationflow.h"
#include "app/desk/declarationsworkspace.h"
#include "app/desk/desksettings.h"
#include "app/desk/handover.h"
#include "app/desk/ledgersworkspace.h"
#include "app/desk/officehomeflow.h"
#include "app/desk/signinflow.h"
#include "app/desk/syncflow.h"
#include "app/desk/trainingdesk.h"
#include "app/desk/writeoffflow.h"
#include "models/base/async.h"
#include "models/base/chinaday.h"
#include "models/reference/tariff.h"
#include "models/sync/consultsync.h"
#include "ui/home/officehomepage.h"
#include "ui/shell/explain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QTextStream>

#include <cstdio>

namespace Tongguan {

static constexpr std::chrono::milliseconds EditionsAfter { 400 };

Application::Application(QApplication& qt, DeskOptions options, QElapsedTimer sinceStart)
    : m_qt(qt), m_options(std::move(options)), m_sinceStart(sinceStart)
{
}

Application::~Application() = default;

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
    buildWorkspaces();
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
        m_declarations->importFiles(m_options.files);
    if (m_options.printStartTime) {
        printStartTime();
        return true;
    }
    QTimer::singleShot(0, &m_declarations->flow(), [this] { m_declarations->flow().restoreOpen(); }); // the window comes first
    if (!m_options.trainingFile.isEmpty()) {
        m_signInFlow->useTrainingFile(m_options.trainingFile, m_options.trainingRole);
        m_ledgers->writeOff().stock().offerFolder(QFileInfo(m_options.trainingFile).dir().filePath(u"samples"_s));
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

void Application::openDocument(DocumentId id)
{
    whenReady(m_office->store().read(id), this, [this, id](const Result<StoredDeclaration>& stored) {
        if (!stored)
            m_window->notices().tell(stored.error());
        else if (stored->document.type().key == u"declaration")
            m_declarations->flow().open(id);
        else
            m_ledgers->bonded().open(id);
    });
}

// In the order of the rail.
void Application::buildWorkspaces()
{
    const DeskParts parts { *m_office, *m_dictionary, *m_tables, *m_tariff, *m_settings, *m_window };
    m_declarations = std::make_unique<DeclarationsWorkspace>(parts);
    m_ledgers = std::make_unique<LedgersWorkspace>(parts, *m_declarations);
    m_consultation = std::make_unique<ConsultationWorkspace>(parts, m_declarations->flow(), m_ledgers->bonded());
    m_declarations->addHome();
    addOfficeHome();
    m_declarations->addDeclarations();
    m_ledgers->add();
    m_consultation->add();
    m_declarations->addTools();
    m_window->addWorkspace({ .key = u"settings"_s, .iconName = u"settings"_s, .shortName = tr("Settings"), .title = tr("Settings"),
        .make = [this] { return makeSettingsPage(); } });
    connect(m_window.get(), &MainWindow::settingsRequested, this, [this] { m_window->showWorkspace(u"settings"_s); });
    connect(m_window.get(), &MainWindow::aboutRequested, this, &Application::showAbout);
    addClose();
    if (!m_options.trainingFile.isEmpty()) {
        m_trainingDesk = std::make_unique<TrainingDesk>(m_options, *m_window);
        m_consultation->setTool(m_trainingDesk->otherSide());
    }
    m_declarations->addPalette();
    m_ledgers->addPalette();
    m_consultation->addPalette();
    connect(m_declarations.get(), &DeclarationsWorkspace::openRequested, this, &Application::openDocument);
    connect(m_declarations.get(), &DeclarationsWorkspace::tariffReplaced, this, &Application::showEditions);
    connect(m_ledgers.get(), &LedgersWorkspace::openRequested, this, &Application::openDocument);
    connect(m_ledgers.get(), &LedgersWorkspace::importRequested, m_declarations.get(), &DeclarationsWorkspace::importFiles);
    connect(m_consultation.get(), &ConsultationWorkspace::openRequested, this, &Application::openDocument);
}

// What waits for an officer; he sees it instead of a company's home page.
void Application::addOfficeHome()
{
    auto* page = new OfficeHomePage;
    m_window->addWorkspace({ .key = u"office"_s, .iconName = u"home"_s, .shortName = tr("Home"), .title = tr("Home"), .page = page, .needs = Ability::Review });
    m_officeHome = std::make_unique<OfficeHomeFlow>(*m_office, m_ledgers->writeOff().cases(), *m_dictionary, *page, *m_window);
    connect(page, &OfficeHomePage::consultsRequested, this, [this] { m_window->showWorkspace(u"consultation"_s); });
    connect(page, &OfficeHomePage::consultRequested, m_consultation.get(), &ConsultationWorkspace::open);
    connect(m_officeHome.get(), &OfficeHomeFlow::caseRequested, m_ledgers.get(), &LedgersWorkspace::showCase);
}

void Application::addClose()
{
    QAction* command = m_window->addCommand(u"close"_s, u"close"_s, tr("Close the document"), QKeySequence(u"Ctrl+W"_s));
    connect(command, &QAction::triggered, this, [this] {
        const bool isBonded = m_window->currentWorkspace() == u"ledgers";
        DocumentFlow& flow = isBonded ? static_cast<DocumentFlow&>(m_ledgers->bonded()) : m_declarations->flow();
        flow.closeTab(flow.openId());
    });
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
    m_declarations->setAbilities(may);
    m_ledgers->setAbilities(may);
    m_officeHome->setActive(may.testFlag(Ability::Review));
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
    const QList<DocumentFlow*> flows { &m_declarations->flow(), &m_ledgers->bonded() };
    const auto takeProfile = [this, flows] {
        if (const auto& profile = m_office->profile())
            for (DocumentFlow* flow : flows)
                flow->takeEnterprise(profile->company);
    };
    takeProfile();
    connect(m_office.get(), &ClientOffice::profileChanged, this, takeProfile);
    connect(m_office.get(), &ClientOffice::profileChanged, this, &Application::applyAbilities);
    connect(&m_office->packs(), &ClientPacks::changed, this, &Application::showEditions);
    QTimer::singleShot(EditionsAfter, this, &Application::showEditions); // reads the rules: not while the window comes up
    const auto tick = [this] {
        m_window->setNow(QDateTime::currentDateTimeUtc());
        const QDate today = chinaDay(m_office->consults().serverNow());
        m_declarations->setToday(today);
        m_ledgers->setToday(today);
    };
    auto* minute = new QTimer(this);
    minute->setInterval(60'000);
    connect(minute, &QTimer::timeout, this, tick);
    minute->start();
    tick();
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
        m_declarations->importFiles(files);
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
