// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ledgersworkspace.h"

#include "app/client/clientoffice.h"
#include "app/desk/bondedflow.h"
#include "app/desk/declarationsworkspace.h"
#include "app/desk/desksettings.h"
#include "app/desk/ledgerflow.h"
#include "app/desk/mergingflow.h"
#include "app/desk/namedunits.h"
#include "app/desk/printflow.h"
#include "app/desk/reportflow.h"
#include "app/desk/taxflow.h"
#include "app/desk/writeoffflow.h"
#include "ui/document/documentlistpage.h"
#include "ui/ledger/ledgerdesk.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/ledger/ledgerpalette.h"
#include "ui/ledger/mergingpage.h"
#include "ui/ledger/writeoffpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palettesources.h"

namespace Tongguan {

static QString ledgersKey() { return u"ledgers"_s; }

LedgersWorkspace::LedgersWorkspace(const DeskParts& parts, const DeclarationsWorkspace& declarations, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_reports(std::make_unique<ReportFlow>(parts.tables, parts.window))
    , m_ledgers(std::make_unique<LedgerFlow>(parts.office, parts.dictionary, parts.tables, parts.settings, parts.window))
    , m_bonded(std::make_unique<BondedFlow>(parts.office, parts.dictionary, parts.tables, parts.tariff, parts.settings, parts.window))
    , m_writeOff(std::make_unique<WriteOffFlow>(parts.office, parts.dictionary, parts.tables, parts.settings, parts.window))
    , m_merging(std::make_unique<MergingFlow>(parts.office, parts.tables, parts.settings, parts.window))
{
    const auto exportFolder = [&settings = parts.settings] { return settings.view().exportFolder; };
    m_ledgers->setReports(*m_reports);
    m_ledgers->setExport(declarations.exports(), exportFolder);
    m_merging->setOutlets(declarations.exports(), exportFolder, *m_reports);
    connectLedgers();
    connectBonded(declarations);
    connectWriteOff(declarations);
}

LedgersWorkspace::~LedgersWorkspace() = default;

void LedgersWorkspace::connectLedgers()
{
    connect(m_ledgers.get(), &LedgerFlow::openRequested, this, &LedgersWorkspace::openRequested);
    connect(m_ledgers.get(), &LedgerFlow::pageMade, this, &LedgersWorkspace::addPages);
    connect(m_ledgers.get(), &LedgerFlow::writeOffRequested, this, [this](const QString& record) {
        showWriteOff();
        m_writeOff->open(record);
    });
    connect(m_merging.get(), &MergingFlow::openRequested, this, &LedgersWorkspace::openRequested);
}

void LedgersWorkspace::connectBonded(const DeclarationsWorkspace& declarations)
{
    connect(m_ledgers.get(), &LedgerFlow::versionRequested, m_bonded.get(), &BondedFlow::beginVersion);
    connect(m_bonded.get(), &BondedFlow::exchangeRequested, &declarations.taxes(), &TaxFlow::editExchange);
    connect(&declarations.taxes(), &TaxFlow::changed, m_bonded.get(), &BondedFlow::reckonTaxes);
    m_bonded->setTaxes([&taxes = declarations.taxes()](const Document& document) { return taxes.sheetOf(document); });
    connect(m_bonded.get(), &BondedFlow::pageRequested, this, [this] {
        m_parts.window.showWorkspace(ledgersKey());
        m_ledgers->page()->showPage(m_bonded->workspace());
    });
    connect(m_bonded.get(), &DocumentFlow::linkRequested, this, &LedgersWorkspace::openRequested);
    PrintFlow* printing = &declarations.printing();
    connect(m_bonded.get(), &DocumentFlow::printRequested, printing, [printing](const QList<DocumentId>& ids) { printing->show(ids, u"declaration"_s, PrintFlow::Papers::Bonded); });
    connect(&m_bonded->list(), &DocumentListPage::importRequested, this, &LedgersWorkspace::importRequested);
}

void LedgersWorkspace::connectWriteOff(const DeclarationsWorkspace& declarations)
{
    connect(m_writeOff.get(), &WriteOffFlow::openRequested, this, &LedgersWorkspace::openRequested);
    connect(m_writeOff.get(), &WriteOffFlow::left, this, [this] { m_ledgers->open(m_writeOff->record()); });
    connect(m_writeOff.get(), &WriteOffFlow::taxesRequested, &declarations.taxes(), &TaxFlow::showDomesticSale);
}

// Once, when the workspace is first shown.
void LedgersWorkspace::addPages(LedgerPage* page)
{
    page->addPage(tr("Documents"), m_bonded->workspace());
    page->addPage(tr("Write-off"), m_writeOff->makePage());
    page->addPage(tr("Merging"), m_merging->makePage(), Ability::Declare);
    connect(page, &QTabWidget::currentChanged, m_writeOff.get(), [this, page] {
        if (page->currentWidget() != m_writeOff->page())
            return;
        m_parts.window.setWorkspaceTitle(ledgersKey(), tr("Ledgers")); // the document of the page before is not in sight
        m_writeOff->beginWhereNothing();
    });
    if (m_writeOff->isOfficer()) // who keeps no ledger has come for the reports
        page->setCurrentWidget(m_writeOff->page());
    page->setAbilities(m_may);
}

void LedgersWorkspace::add()
{
    m_parts.window.addWorkspace({ .key = ledgersKey(), .iconName = u"ledger"_s, .shortName = tr("Ledgers"), .title = tr("Ledgers"),
        .make = [this] { return m_ledgers->makePage(); } });
    addCommands();
}

void LedgersWorkspace::addCommands()
{
    MainWindow& window = m_parts.window;
    QAction* ledgers = window.addCommand(u"ledgers"_s, u"ledger"_s, tr("Bonded ledgers"), QKeySequence(u"Ctrl+Shift+L"_s), u"taizhang tz shouce zhangce handbook account book"_s);
    connect(ledgers, &QAction::triggered, this, [this] { m_ledgers->open({}); });
    QAction* training = window.addCommand(u"ledgers.training"_s, u"template"_s, tr("Look at the training ledger"));
    connect(training, &QAction::triggered, this, [this] {
        m_ledgers->open({});
        m_ledgers->putTrainingRecord();
    });
    window.require(Ability::Declare, { ledgers, training });
    for (const ListSubject::Making& making : m_bonded->list().subject().makings) {
        QAction* command = window.addCommand(making.tool, making.icon, tr("New: %1").arg(making.text));
        connect(command, &QAction::triggered, this, [this, making] { m_bonded->makeNew(making.type, making.direction); });
        window.require(Ability::Declare, { command });
    }
    QAction* writeOff = window.addCommand(u"writeoff"_s, u"ledger"_s, tr("Write-off"), {}, u"hexiao baohe hx bh write off"_s);
    connect(writeOff, &QAction::triggered, this, [this] {
        showWriteOff();
        m_writeOff->begin();
    });
}

void LedgersWorkspace::addPalette()
{
    CommandPalette& palette = m_parts.window.palettePopup();
    palette.addProvider(documentsForPalette(
        this, PaletteEntry::Kind::Bonded, [this](const QString& text, int limit) { return m_bonded->find(text, limit); },
        [this](DocumentId id) { Q_EMIT openRequested(id); },
        [&dictionary = m_parts.dictionary](const QString& type) {
            const DocumentType* known = dictionary.type(type);
            return known ? known->name.in(QLocale().name()) : QString();
        }));
    m_palette = std::make_unique<LedgerPalette>(m_parts.office.store());
    palette.addProvider(m_palette->provider());
    connect(&m_parts.office.store(), &ClientStore::ledgersChanged, m_palette.get(), &LedgerPalette::forget);
    connect(m_palette.get(), &LedgerPalette::recordChosen, m_ledgers.get(), &LedgerFlow::open);
    connect(m_palette.get(), &LedgerPalette::itemChosen, m_ledgers.get(), &LedgerFlow::openItem);
}

void LedgersWorkspace::showWriteOff()
{
    m_parts.window.showWorkspace(ledgersKey());
    if (m_ledgers->page() && m_writeOff->page())
        m_ledgers->page()->showPage(m_writeOff->page());
}

void LedgersWorkspace::showCase(DocumentId id, const QString& enterprise, bool isReport)
{
    if (!isReport) {
        m_bonded->openCase(id, enterprise);
        return;
    }
    showWriteOff();
    m_writeOff->openCase(id);
}

void LedgersWorkspace::setToday(QDate today)
{
    m_bonded->list().setToday(today);
    if (m_ledgers->desk())
        m_ledgers->desk()->setToday(today);
}

void LedgersWorkspace::setAbilities(Abilities may)
{
    m_may = may;
    m_bonded->setAbilities(may);
    if (m_ledgers->page())
        m_ledgers->page()->setAbilities(may);
}

} // namespace Tongguan
