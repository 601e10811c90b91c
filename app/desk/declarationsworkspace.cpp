// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/declarationsworkspace.h"

#include "app/client/clientoffice.h"
#include "app/client/clientpacks.h"
#include "app/desk/declarationflow.h"
#include "app/desk/desksettings.h"
#include "app/desk/gatewayflow.h"
#include "app/desk/homeflow.h"
#include "app/desk/importflow.h"
#include "app/desk/libraryflow.h"
#include "app/desk/listexportflow.h"
#include "app/desk/printflow.h"
#include "app/desk/rulesflow.h"
#include "app/desk/sheetflow.h"
#include "app/desk/taxflow.h"
#include "ui/declaration/declarationpage.h"
#include "ui/document/documentlistpage.h"
#include "ui/home/homepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/palettesources.h"

namespace Tongguan {

static QString declarationsKey() { return u"declarations"_s; }

DeclarationsWorkspace::DeclarationsWorkspace(const DeskParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_import(std::make_unique<ImportFlow>(parts.office, parts.dictionary, parts.tables, parts.window))
    , m_sheet(std::make_unique<SheetFlow>(parts.office, parts.dictionary, parts.tables, parts.settings, parts.window))
    , m_exports(std::make_unique<ListExportFlow>(parts.office, parts.window))
    , m_flow(std::make_unique<DeclarationFlow>(parts.office, parts.dictionary, parts.tables, parts.tariff, parts.settings, parts.window))
    , m_printing(std::make_unique<PrintFlow>(parts.office, parts.tables, parts.settings, parts.window))
    , m_taxes(std::make_unique<TaxFlow>(parts.tables, parts.settings, parts.window))
{
    connect(m_flow.get(), &DeclarationFlow::printRequested, m_printing.get(), [this](const QList<DocumentId>& ids, const QString& form) { m_printing->show(ids, form); });
    connect(m_flow.get(), &DocumentFlow::linkRequested, this, &DeclarationsWorkspace::openRequested);
    connect(&m_flow->list(), &DocumentListPage::importRequested, this, &DeclarationsWorkspace::importFiles);
    connect(m_import.get(), &ImportFlow::imported, this, &DeclarationsWorkspace::showImported);
    connect(m_import.get(), &ImportFlow::sheetGiven, this, [this](const QString& file) { m_sheet->open(file, m_flow->openNumber()); });
    connect(m_sheet.get(), &SheetFlow::imported, this, &DeclarationsWorkspace::showImported);
    connect(m_sheet.get(), &SheetFlow::linesTaken, m_flow.get(), &DeclarationFlow::addLines);
    connect(m_flow.get(), &DeclarationFlow::pageMade, m_taxes.get(), &TaxFlow::attach);
    m_printing->setTaxes([this](const Document& document) { return m_taxes->sheetOf(document); });
    ClientPacks& packs = parts.office.packs();
    connect(&packs, &ClientPacks::changed, m_taxes.get(), [this, &packs] { m_taxes->setPublishedExchange(packs.exchange()); });
    m_taxes->setPublishedExchange(packs.exchange());
}

DeclarationsWorkspace::~DeclarationsWorkspace() = default;

void DeclarationsWorkspace::addHome()
{
    auto* home = new HomePage;
    m_parts.window.addWorkspace({ .key = u"home"_s, .iconName = u"home"_s, .shortName = tr("Home"), .title = tr("Home"), .page = home, .needs = Ability::Declare });
    m_home = std::make_unique<HomeFlow>(m_parts.office, *home, m_parts.window);
    connect(home, &HomePage::openRequested, m_flow.get(), &DocumentFlow::open);
    connect(home, &HomePage::newRequested, m_flow.get(), &DeclarationFlow::makeNewDeclaration);
    connect(home, &HomePage::importRequested, this, [this] { importFiles({}); });
    connect(home, &HomePage::syncRequested, this, [this] { m_parts.office.sync().syncNow(); });
    connect(home, &HomePage::filterRequested, this, [this](const ListFilter& filter) {
        m_flow->closeDocument();
        m_flow->list().setFilter(filter);
        m_parts.window.showWorkspace(declarationsKey());
    });
    m_home->refresh();
}

void DeclarationsWorkspace::addDeclarations()
{
    m_parts.window.addWorkspace({ declarationsKey(), u"declarations"_s, tr("Decl."), tr("Declarations"), m_flow->workspace() });
}

void DeclarationsWorkspace::addTools()
{
    addTraffic();
    addLibrary();
    m_rules = std::make_unique<RulesFlow>(m_parts.office, m_parts.settings, *m_flow, m_parts.window);
    addCalculator();
    addCommands();
}

void DeclarationsWorkspace::addTraffic()
{
    m_gateway = std::make_unique<GatewayFlow>(m_parts.office, m_parts.tables, m_parts.settings, m_parts.window);
    m_parts.window.addWorkspace({ .key = u"gateway"_s, .iconName = u"folder"_s, .shortName = tr("Traffic"), .title = tr("Traffic with the Single Window"),
        .make = [this] { return m_gateway->makePage(); }, .needs = Ability::Declare });
    connect(m_gateway.get(), &GatewayFlow::openRequested, m_flow.get(), &DocumentFlow::open);
}

void DeclarationsWorkspace::addLibrary()
{
    m_library = std::make_unique<LibraryFlow>(m_parts.office, m_parts.tables, m_parts.tariff, *m_flow, m_parts.window);
    m_parts.window.addWorkspace({ u"library"_s, u"library"_s, tr("Library"), tr("Library"), nullptr, [this] { return m_library->makePage(); } });
    connect(m_library.get(), &LibraryFlow::tariffReplaced, this, &DeclarationsWorkspace::tariffReplaced);
}

void DeclarationsWorkspace::addCalculator()
{
    m_parts.window.addWorkspace({ .key = u"calculator"_s, .iconName = u"calculator"_s, .shortName = tr("Calc."), .title = tr("Tax calculator"),
        .make = [this] { return m_taxes->makeCalculator(); } });
    QAction* command = m_parts.window.addCommand(u"calculator"_s, u"calculator"_s, tr("Tax calculator"), QKeySequence(u"Ctrl+T"_s), u"jisuanqi sfjsq jsq tax duty"_s);
    connect(command, &QAction::triggered, m_taxes.get(), &TaxFlow::showCalculator);
}

void DeclarationsWorkspace::addCommands()
{
    const auto add = [this](const QString& id, const QString& icon, const QString& text, const QKeySequence& keys, auto run) {
        QAction* command = m_parts.window.addCommand(id, icon, text, keys);
        connect(command, &QAction::triggered, this, run);
        return command;
    };
    m_parts.window.require(Ability::Declare, {
        add(u"new.import"_s, u"import-direction"_s, tr("New import declaration"), QKeySequence(u"Ctrl+N"_s), [this] { m_flow->makeNewDeclaration(u"I"_s); }),
        add(u"new.export"_s, u"export-direction"_s, tr("New export declaration"), QKeySequence(u"Ctrl+Shift+N"_s), [this] { m_flow->makeNewDeclaration(u"E"_s); }),
        add(u"import"_s, u"import"_s, tr("Import messages and spreadsheets…"), QKeySequence(u"Ctrl+O"_s), [this] { importFiles({}); }),
        add(u"list.export"_s, u"export"_s, tr("Export this list…"), QKeySequence(u"Ctrl+Shift+E"_s), [this] { m_exports->ask(m_flow->list().subject(), m_flow->list().filter(), m_parts.settings.view().exportFolder); }),
        add(u"sheet.template"_s, u"export"_s, tr("Save an empty goods table for customers…"), {}, [this] { m_exports->saveTemplate(m_parts.dictionary.declaration(), m_parts.settings.view().exportFolder); }),
        add(u"gateway.send"_s, u"folder"_s, tr("Send the open declaration through the import client's folder"), {}, [this] {
            if (const DocumentId id = m_flow->openId(); !id.isNull())
                m_gateway->send(id);
            else
                m_parts.window.notices().tell({ .text = tr("Open the declaration first.") });
        }),
        add(u"products"_s, u"goods"_s, tr("Product library"), {}, [this] { m_library->showProducts({}); }),
    });
    add(u"tariff"_s, u"book"_s, tr("Tariff"), QKeySequence(u"Ctrl+Shift+T"_s), [this] { m_library->showTariff({}); });
    add(u"loadTariff"_s, u"import"_s, tr("Load the office's own tariff table…"), {}, [this] { m_library->askForTable(); });
}

void DeclarationsWorkspace::addPalette()
{
    CommandPalette& palette = m_parts.window.palettePopup();
    const QString language = QLocale().name();
    palette.addProvider(documentsForPalette(
        this, PaletteEntry::Kind::Declaration, [this](const QString& text, int limit) { return m_flow->find(text, limit); },
        [this](DocumentId id) { m_flow->open(id); }));
    palette.addProvider(codesForPalette(m_parts.tables, language, [this, language](const QString& table, const Code& code) {
        if (QStringList { u"tariff"_s, u"hsHeading"_s, u"hsChapter"_s }.contains(table))
            m_library->showTariff(code.code);
        else
            m_parts.window.notices().tell({ .text = code.code + u"  "_s + code.name.in(language), .details = code.note });
    }));
    const DocumentType& type = m_parts.dictionary.declaration();
    palette.addProvider(fieldsForPalette(type, language, [this, language, &type](const QString& keyPath) {
        if (!keyPath.contains(u'.') && m_flow->openDocument() && m_parts.window.currentWorkspace() == declarationsKey()) {
            m_flow->jumpTo(keyPath);
            return;
        }
        const auto path = type.find(keyPath);
        if (!path)
            return;
        const Element& element = type.element(*path);
        m_parts.window.notices().tell({ .text = element.name.in(language) + u": "_s + element.hint.in(language), .details = element.source, .stays = true });
    }));
}

void DeclarationsWorkspace::importFiles(const QStringList& files)
{
    if (!m_may.testFlag(Ability::Declare))
        return; // an office takes nothing in from files
    if (files.isEmpty())
        m_import->ask(m_parts.settings.view().importFolder);
    else
        m_import->importFiles(files);
}

void DeclarationsWorkspace::showImported(const QList<DocumentId>& ids)
{
    if (ids.size() == 1)
        Q_EMIT openRequested(ids.front());
    else
        m_parts.window.showWorkspace(declarationsKey());
}

void DeclarationsWorkspace::setToday(QDate today)
{
    m_flow->list().setToday(today);
    if (m_home)
        m_home->setToday(today);
}

void DeclarationsWorkspace::setAbilities(Abilities may)
{
    m_may = may;
    m_flow->setAbilities(may);
}

} // namespace Tongguan
