// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/rulesflow.h"

#include "app/client/clientpacks.h"
#include "app/desk/declarationflow.h"
#include "app/desk/desksettings.h"
#include "models/base/async.h"
#include "models/base/chinaday.h"
#include "models/base/log.h"
#include "models/rules/rulerun.h"
#include "models/rules/ruleshelf.h"
#include "ui/declaration/sourcedialog.h"
#include "ui/rules/rulespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

namespace Tongguan {
namespace {

constexpr int CountedDeclarations = 200; // the newest
constexpr qint64 CountedSteps = 200'000; // of one rule on one declaration

QString draftKey() { return u"rules/draft"_s; }
QString workspaceKey() { return u"rules"_s; }

QString documentTitle(const Document& document)
{
    const Summary summary = summarize(document);
    return QStringList { summary.number, summary.party, summary.goods }.filter(QRegularExpression(u"."_s)).join(u" · "_s);
}

PackView viewOf(const PackHead& head, bool builtIn)
{
    PackView view;
    view.id = head.id;
    view.version = head.version;
    view.from = head.from;
    view.until = head.until;
    view.issuer = head.issuer;
    view.signature = builtIn ? PackView::Signature::BuiltIn : PackView::Signature::Good;
    return view;
}

PackView::Signature signatureOf(const Error& refusal)
{
    if (refusal.code == u"pack.signature")
        return PackView::Signature::Broken;
    if (refusal.code == u"pack.unsigned")
        return PackView::Signature::Missing;
    return refusal.code == u"pack.key" ? PackView::Signature::Unknown : PackView::Signature::Unread;
}

PackView refusedView(const Error& error, const QString& file)
{
    PackView view;
    view.id = file.isEmpty() ? error.field : file;
    view.standing = PackView::Standing::Refused;
    view.signature = signatureOf(error);
    view.refusal = error;
    return view;
}

} // namespace

RulesFlow::RulesFlow(ClientOffice& office, DeskSettings& settings, DeclarationFlow& declarations, MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_packs(office.packs())
    , m_shelf(office.packs().rules())
    , m_settings(settings)
    , m_declarations(declarations)
    , m_window(window)
{
    window.addWorkspace({ .key = workspaceKey(), .iconName = u"book"_s, .shortName = tr("Rules"), .title = tr("Rules"), .make = [this]() -> QWidget* { return makePage(); } });
    connect(&window, &MainWindow::workspaceShown, this, [this](const QString& key) {
        if (key == workspaceKey()) {
            showOpenDocument();
            beginCounting();
        } else
            endCounting();
    });
    connect(&declarations, &DeclarationFlow::ruleRequested, this, &RulesFlow::showFinding);
    connect(&office, &ClientOffice::profileChanged, this, &RulesFlow::showRights);
    connect(&m_packs, &ClientPacks::changed, this, &RulesFlow::showPacks);
}

RulesFlow::~RulesFlow() = default;

RulesPage* RulesFlow::makePage()
{
    m_page = new RulesPage(m_shelf.type(), m_shelf.tables(), m_settings);
    connectPage();
    showPacks();
    showRights();
    readDraft();
    return m_page;
}

void RulesFlow::connectPage()
{
    connect(m_page, &RulesPage::draftChanged, this, &RulesFlow::keepDraft);
    connect(m_page, &RulesPage::documentRequested, this, &RulesFlow::chooseDocument);
    connect(m_page, &RulesPage::placeRequested, &m_declarations, &DeclarationFlow::jumpTo);
    connect(m_page, &RulesPage::exportRequested, this, &RulesFlow::exportDraft);
    connect(m_page, &RulesPage::publishRequested, this, &RulesFlow::publishDraft);
    connect(m_page, &RulesPage::pinRequested, this, &RulesFlow::pin);
    connect(m_page, &RulesPage::takeInRequested, this, &RulesFlow::takeIn);
    connect(m_page, &RulesPage::statusChanged, this, [this](const QString& text) { m_window.setWorkspaceStatus(workspaceKey(), text); });
    connect(m_page, &RulesPage::noticed, this, [this](const QString& text) { m_window.notices().tell({ .text = text }); });
}

void RulesFlow::showFinding(const Finding& finding)
{
    m_window.showWorkspace(workspaceKey());
    showOpenDocument();
    m_page->showFinding(finding);
}

QList<PackView> RulesFlow::packViews()
{
    QList<PackView> views;
    QSet<QString> inUse;
    for (const RulePack& pack : m_shelf.packs()) {
        PackView view = viewOf(pack.head, pack.key.isEmpty());
        const ShelvedPack* shelved = m_packs.shelf().find(pack.head.id);
        view.pinned = shelved && shelved->isPinned;
        for (const Rule& rule : pack.rules)
            view.rules.append(ruleTextOf(rule, m_shelf.type()));
        views.append(view);
        inUse.insert(pack.head.id);
    }
    for (const ShelvedPack& shelved : m_packs.shelf().packs()) {
        if (shelved.pack.head.kind != PackKind::Rules || inUse.contains(shelved.pack.head.id))
            continue;
        PackView view = viewOf(shelved.pack.head, false);
        view.standing = PackView::Standing::Kept;
        view.pinned = shelved.isPinned;
        views.append(view);
    }
    for (const Error& fault : m_shelf.faults() + m_packs.sync().refusals())
        views.append(refusedView(fault, {}));
    return views + m_refused;
}

void RulesFlow::showPacks()
{
    if (!m_page)
        return;
    if (const Done done = m_shelf.load(); !done)
        m_window.notices().tell(done.error(), tr("Rules"));
    m_page->setPacks(packViews());
}

// Whoever answers for the office writes its rules; where no server is known, that is the person at this computer.
void RulesFlow::showRights()
{
    if (!m_page)
        return;
    const bool supervises = m_office.abilities().testFlag(Ability::Govern);
    m_page->setMayEdit(supervises || (!m_office.profile() && m_office.server().isEmpty()));
    m_page->setMayPublish(supervises);
}

void RulesFlow::showOpenDocument()
{
    if (const Document* open = m_declarations.openDocument(); open && m_page)
        m_page->setDocument(*open, documentTitle(*open));
}

void RulesFlow::readDraft()
{
    whenReady(m_office.store().setting(draftKey()), this, [this](const Result<QByteArray>& kept) {
        if (!kept)
            m_window.notices().tell(kept.error(), tr("Own rules"));
        else if (m_page->draft().rules().isEmpty())
            m_page->setDraft(ruleTextsOf(QJsonDocument::fromJson(*kept).array()));
    });
}

void RulesFlow::keepDraft(const QList<RuleText>& rules)
{
    whenReady(m_office.store().setSetting(draftKey(), QJsonDocument(jsonOf(rules)).toJson(QJsonDocument::Compact)), this, [this](const Done& done) {
        if (!done)
            m_window.notices().tell(done.error(), tr("Own rules"));
    });
}

void RulesFlow::chooseDocument()
{
    auto* dialog = new SourceDialog([this](const QString& text, int limit) { return m_declarations.find(text, limit); }, {}, &m_window);
    dialog->choosesFor(tr("Try the rule on"), tr("Try"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SourceDialog::declarationChosen, this, [this](DocumentId id) {
        whenReady(m_office.store().read(id), this, [this](const Result<StoredDeclaration>& stored) {
            if (stored)
                m_page->setDocument(stored->document, documentTitle(stored->document));
            else
                m_window.notices().tell(stored.error());
        });
    });
    dialog->open();
}

// A pack without its signature: the version after every one known of the series.
QByteArray RulesFlow::draftPack()
{
    if (const QString fault = m_page->draftFault(); !fault.isEmpty()) {
        m_window.notices().tell({ .tone = Tone::Bad, .text = tr("The draft cannot be signed yet. %1").arg(fault), .stays = true });
        return {};
    }
    const QString id = u"office-rules"_s;
    const ShelvedPack* known = m_packs.shelf().find(id);
    const QDate today = chinaToday();
    QJsonObject pack { { u"id"_s, id }, { u"kind"_s, packKindName(PackKind::Rules) }, { u"version"_s, known ? known->highest + 1 : 1 },
        { u"edition"_s, today.toString(u"yyyy.MM"_s) }, { u"title"_s, QJsonObject { { u"zh"_s, u"本单位规则"_s }, { u"en"_s, u"Rules of this office"_s } } },
        { u"from"_s, today.toString(Qt::ISODate) }, { u"type"_s, m_shelf.type().key }, { u"rules"_s, jsonOf(m_page->draft().rules()) } };
    const auto& profile = m_office.profile();
    pack.insert(u"issuer"_s, profile && !profile->tenantName.isEmpty() ? profile->tenantName : tr("This office"));
    const QByteArray json = QJsonDocument(pack).toJson();
    if (const auto right = RulePack::load(json, m_shelf.type(), m_shelf.tables()); !right) {
        m_window.notices().tell(right.error(), tr("Own rules"));
        return {};
    }
    return json;
}

void RulesFlow::exportDraft()
{
    const QByteArray json = draftPack();
    if (json.isEmpty())
        return;
    auto* dialog = new QFileDialog(&m_window, tr("Export the draft for signing"), m_settings.view().exportFolder, tr("Packs (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"office-rules.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, json](const QString& path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
            m_window.notices().tell({ ErrorKind::Invalid, u"file.unwritable"_s, file.errorString(), path });
        else
            m_window.notices().tell({ .tone = Tone::Good, .text = tr("Exported to %1; to be signed, then taken in or published.").arg(QDir::toNativeSeparators(path)) });
    });
    dialog->open();
}

// The server signs it; it comes back like any pack, to every client of the office.
void RulesFlow::publishDraft()
{
    const QByteArray json = draftPack();
    if (json.isEmpty())
        return;
    auto* ask = new QMessageBox(QMessageBox::Question, tr("Publish"),
        tr("Publish the %n rule(s) of the draft to every client of this office?", nullptr, int(m_page->draft().rules().size())), QMessageBox::Cancel, &m_window);
    ask->setInformativeText(tr("They take the place of the rules published before as “office-rules”."));
    QPushButton* publish = ask->addButton(tr("Publish"), QMessageBox::AcceptRole);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(publish, &QPushButton::clicked, this, [this, json] {
        whenReady(m_packs.publish(json), this, [this](const Done& done) {
            if (!done)
                m_window.notices().tell(done.error(), tr("Publish"));
            else
                m_window.notices().tell({ .tone = Tone::Good, .text = tr("Published. Clients take the rules over when they next reach the server.") });
        });
    });
    ask->open();
}

void RulesFlow::pin(const QString& pack, int version)
{
    whenReady(m_packs.pin(pack, version > 0 ? std::optional(version) : std::nullopt), this, [this](const Done& done) {
        if (!done)
            m_window.notices().tell(done.error(), tr("Packs"));
    });
}

void RulesFlow::takeIn()
{
    auto* dialog = new QFileDialog(&m_window, tr("Take in a signed pack"), m_settings.view().importFolder, tr("Packs (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RulesFlow::takeInFile);
    dialog->open();
}

void RulesFlow::takeInFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_window.notices().tell({ ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), path }, tr("Packs"));
        return;
    }
    const QString name = QFileInfo(path).fileName();
    m_refused.removeIf([&name](const PackView& refused) { return refused.id == name; });
    if (const auto pack = m_packs.sync().import(file.read(JsonLimits().bytes + 1)); !pack) {
        m_refused.append(refusedView(pack.error(), name));
        m_window.notices().tell(pack.error(), name);
    } else
        m_window.notices().tell({ .tone = Tone::Good, .text = tr("%1 was taken in.").arg(name) });
    showPacks();
}

void RulesFlow::beginCounting()
{
    if (m_isCounting || m_counted == m_shelf.generation())
        return;
    m_isCounting = true;
    whenReady(m_office.store().page({}, 0, CountedDeclarations), this, [this](const Result<ListPage>& page) {
        if (!page || !m_isCounting)
            return;
        m_counting = {};
        for (const DeclarationRow& row : page->rows)
            m_counting.left.append(row.id);
        countNext();
    });
}

void RulesFlow::countNext()
{
    if (!m_isCounting)
        return;
    if (m_counting.left.isEmpty()) {
        m_counted = m_shelf.generation();
        m_isCounting = false;
        m_page->setFound(m_counting.found, m_counting.done);
        return;
    }
    whenReady(m_office.store().read(m_counting.left.takeFirst()), this, [this](const Result<StoredDeclaration>& stored) {
        if (!m_isCounting)
            return;
        if (stored) {
            ++m_counting.done;
            for (const RuleShelf::Entry& entry : m_shelf.rules())
                m_counting.found[entry.rule->id] += findingsOf(*entry.rule, stored->document, m_shelf.tables(), CountedSteps).isEmpty() ? 0 : 1;
        }
        countNext();
    });
}

void RulesFlow::endCounting() { m_isCounting = false; }

} // namespace Tongguan
