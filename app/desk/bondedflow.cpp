// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/bondedflow.h"

#include "app/desk/approvedrecord.h"
#include "app/desk/desksettings.h"
#include "app/desk/namedunits.h"
#include "models/base/async.h"
#include "models/base/chinaday.h"
#include "models/declaration/bondedlife.h"
#include "models/exchange/singlewindow/bondedform.h"
#include "models/exchange/singlewindow/bondedmessage.h"
#include "models/exchange/spreadsheet/declarationsheets.h"
#include "models/ledger/listdeclaration.h"
#include "models/ledger/listeffect.h"
#include "models/ledger/recordchange.h"
#include "models/ledger/recorddocument.h"
#include "ui/bonded/bondedsubject.h"
#include "ui/bonded/changepanel.h"
#include "ui/bonded/guaranteepanel.h"
#include "ui/bonded/ledgeraid.h"
#include "ui/bonded/listledgerpanel.h"
#include "ui/bonded/listledgerwords.h"
#include "ui/declaration/sourcedialog.h"
#include "ui/document/documentlistpage.h"
#include "ui/document/documentpage.h"
#include "ui/document/fieldsuggestions.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/language.h"
#include "ui/shell/icons.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"

#include <QAction>
#include <QFileInfo>
#include <QLineEdit>

namespace Tongguan {
namespace {

constexpr int PanelWidth = 430;
constexpr int PanelHeight = 420;

bool isApproved(DeclarationState state)
{
    const BondedState bonded = bondedState(state);
    return bonded == BondedState::Passed || bonded == BondedState::Deducted || bonded == BondedState::WrittenOff;
}

ListPostingView postingView(const ListPosting& posting)
{
    return { posting.record, posting.posted, posting.standing, posting.reason, posting.changed };
}

} // namespace

BondedFlow::BondedFlow(ClientOffice& office, const Dictionary& dictionary, const CodeTables& tables, const Tariff& tariff,
    DeskSettings& settings, MainWindow& window, QObject* parent)
    : DocumentFlow(office, dictionary, tables, settings, window, { u"ledgers"_s, tr("Ledgers"), u"bonded"_s }, bondedSubject(bondedKinds(dictionary)), parent)
    , m_tariff(tariff)
    , m_kinds(bondedKinds(dictionary))
{
    connect(&office.store(), &ClientStore::ledgersChanged, this, [this] {
        if (m_ledgerPanel && openDocument() && page()->isAncestorOf(m_ledgerPanel))
            examine(*openDocument());
    });
}

const BondedKind* BondedFlow::kindOf(const DocumentType& type) const
{
    const auto found = std::find_if(m_kinds.cbegin(), m_kinds.cend(), [&type](const BondedKind& kind) { return kind.type == &type; });
    return found == m_kinds.cend() ? nullptr : &*found;
}

// --- Pages

DocumentPage* BondedFlow::makePage(const DocumentType& type)
{
    auto* page = new DocumentPage(type, m_tables);
    const BondedKind* kind = kindOf(type);
    if (kind && kind->movesLedger)
        addLedger(page);
    if (kind && !kind->changes.isEmpty()) {
        addChanges(page);
        addGuarantee(page);
    }
    return page;
}

void BondedFlow::addLedger(DocumentPage* page)
{
    if (m_unitNames.isEmpty())
        m_unitNames = unitNamesOf(m_tables);
    m_ledgerPanel = new ListLedgerPanel;
    page->addPanel(m_ledgerPanel, { u"ledgerDock"_s, tr("Ledger"), QKeySequence(Qt::Key_F6), PanelWidth, PanelHeight });
    m_aid = new LedgerAid(page->model(), m_tariff, page);
    connect(m_ledgerPanel, &ListLedgerPanel::examineRequested, this, &BondedFlow::examine);
    connect(page, &DocumentPage::linesBuilt, m_aid, &LedgerAid::attach);
    connect(m_aid, &LedgerAid::taken, page, &DocumentPage::commit);
    suggestRecords(page);
    QAction* declaring = page->addAct(tr("Make the declaration"), QKeySequence(Qt::CTRL | Qt::Key_M), [this, page] {
        page->save();
        declare(page->id());
    });
    declaring->setObjectName(u"declare"_s);
    declaring->setIcon(themedIcon(u"declarations"));
    page->setOwnAction(declaring);
}

// Below the record's number: the records of this computer, by number or company.
void BondedFlow::suggestRecords(DocumentPage* page)
{
    const Result<Place> place = page->document().place(u"recordNo");
    FieldRow* row = place ? page->field(*place) : nullptr;
    auto* input = row ? qobject_cast<QLineEdit*>(row->editor()->input()) : nullptr;
    if (!input)
        return;
    readRecords();
    const auto fits = [this](const QString& typed) {
        QList<LedgerRecord> fitting;
        for (const LedgerRecord& record : std::as_const(m_records)) {
            if (record.number.startsWith(typed, Qt::CaseInsensitive) || record.company.contains(typed, Qt::CaseInsensitive))
                fitting.append(record);
        }
        return fitting;
    };
    auto* suggestions = new FieldSuggestions(
        input,
        [this, fits](const QString& typed) {
            SuggestionGroup group { tr("Records on this computer"), {} };
            const QList<LedgerRecord> fitting = fits(typed);
            for (int number = 0; const LedgerRecord& record : fitting)
                group.rows.append({ record.number, record.company, record.until.isValid() ? tr("until %1").arg(record.until.toString(Qt::ISODate)) : QString(), number++, record.until.isValid() && record.until < chinaToday() });
            m_offeredRecords = fitting;
            return QList<SuggestionGroup> { group };
        },
        page);
    connect(suggestions, &FieldSuggestions::picked, this, [this, page, place = *place](int number) {
        if (number < m_offeredRecords.size() && !page->model().isReadOnly()) {
            page->model().setValues(tr("Take record %1").arg(m_offeredRecords.at(number).number), { { place, m_offeredRecords.at(number).number } });
            page->commit();
        }
    });
}

void BondedFlow::readRecords()
{
    whenReady(m_office.store().ledgerRecords(), this, [this](const Result<QList<LedgerRecord>>& records) {
        m_records.clear();
        for (LedgerRecord record : records.value_or(QList<LedgerRecord> {})) {
            record.items.clear();
            record.consumptions.clear();
            m_records.append(record);
        }
    });
}

void BondedFlow::addChanges(DocumentPage* page)
{
    const DocumentType& type = page->document().type();
    auto* panel = new ChangePanel(m_tables);
    page->addPanel(panel, { u"changeDock"_s, tr("Before and after"), QKeySequence(Qt::Key_F6), PanelWidth, PanelHeight });
    m_changePanels.insert(&type, panel);
    QAction* changing = page->addAct(tr("Change…"), QKeySequence(Qt::CTRL | Qt::Key_M), [this, page] { beginChange(page->id()); });
    changing->setObjectName(u"change"_s);
    changing->setIcon(themedIcon(u"edit"));
    page->setOwnAction(changing);
    m_changing.insert(&type, changing);
}

void BondedFlow::setTaxes(std::function<TaxSheet(const Document&)> taxes) { m_taxes = std::move(taxes); }

static QString guaranteeKey(DocumentId record) { return u"bonded/guarantee/"_s + record.toString(); }

// Whether a guarantee is wanted for the record, and how much; what a person ticked is kept with it.
void BondedFlow::addGuarantee(DocumentPage* page)
{
    auto* panel = new GuaranteePanel(m_tables);
    page->addPanel(panel, { u"guaranteeDock"_s, tr("Guarantee"), QKeySequence(Qt::SHIFT | Qt::Key_F7), PanelWidth, PanelHeight });
    m_guaranteePanels.insert(&page->document().type(), panel);
    connect(panel, &GuaranteePanel::taxesRequested, this, [this, panel](const Document& record) {
        if (!m_taxes)
            return;
        MaterialImport import = importOfMaterials(record, m_dictionary, chinaToday());
        TaxSheet sheet = m_taxes(import.declaration);
        panel->setTaxes(std::move(import), std::move(sheet));
    });
    connect(panel, &GuaranteePanel::exchangeRequested, this, &BondedFlow::exchangeRequested);
    connect(panel, &GuaranteePanel::reasonsChanged, this, [this](const QStringList& reasons) { m_settings.setValue(guaranteeKey(openId()), reasons.join(u',').toUtf8()); });
    connect(panel, &GuaranteePanel::guaranteeRequested, this, &BondedFlow::makeGuarantee);
}

void BondedFlow::reckonTaxes()
{
    for (GuaranteePanel* panel : std::as_const(m_guaranteePanels)) {
        if (panel->isVisible() && openDocument())
            panel->setDocument(*openDocument(), true);
    }
}

void BondedFlow::makeGuarantee(const QString& reason, const QString& amount)
{
    const DocumentType* type = m_dictionary.type(u"guarantee"_s);
    const Document* record = openDocument();
    if (!type || !record)
        return;
    Document guarantee = blank(*type, {});
    for (const auto& [key, text] : { std::pair(u"reason"_s, reason), std::pair(u"amount"_s, amount), std::pair(u"currency"_s, u"CNY"_s), std::pair(u"recordNo"_s, record->value(u"recordNo")), std::pair(u"customs"_s, record->value(u"customs")),
             std::pair(u"operatorUscc"_s, record->value(u"operatorUscc")), std::pair(u"operatorCode"_s, record->value(u"operatorCode")), std::pair(u"operatorName"_s, record->value(u"operatorName")),
             std::pair(u"remarks"_s, record->value(u"ownNo")), std::pair(u"until"_s, record->value(u"validUntil")) }) {
        const Done done = text.isEmpty() ? Done() : guarantee.setValue(key, text);
        Q_ASSERT(done); // the dictionary's own keys
    }
    add(guarantee);
}

void BondedFlow::comeForward() { Q_EMIT pageRequested(); }

Document BondedFlow::blank(const DocumentType& type, const QString& direction) const
{
    const BondedKind* kind = kindOf(type);
    return kind ? kind->blank(direction, nextNumber(), enterprise()) : DocumentFlow::blank(type, direction);
}

QStringList BondedFlow::givenOf(const DocumentType& type) const
{
    const BondedKind* kind = kindOf(type);
    return kind ? kind->given : QStringList();
}

DocumentFlow::Mentions BondedFlow::mentionsOf(const Document& document) const
{
    Mentions mentions;
    const BondedKind* kind = kindOf(document.type());
    if (!kind)
        return mentions;
    for (const QString& element : kind->mentions)
        mentions.numbers.append(document.value(element));
    mentions.by = kind->mentionedBy;
    return mentions;
}

void BondedFlow::shown(const StoredDeclaration& stored)
{
    DocumentFlow::shown(stored);
    const DocumentType& type = stored.document.type();
    if (QAction* changing = m_changing.value(&type))
        changing->setEnabled(isApproved(stored.state));
    if (GuaranteePanel* guarantee = m_guaranteePanels.value(&type))
        guarantee->setReasons(QString::fromUtf8(m_settings.value(guaranteeKey(stored.id))).split(u',', Qt::SkipEmptyParts));
    ChangePanel* panel = m_changePanels.value(&type);
    const BondedKind* kind = kindOf(type);
    if (!panel || !kind)
        return;
    if (!kind->isChange(stored.document)) {
        panel->setBefore({});
        return;
    }
    whenReady(approvedBefore(stored), this, [this, panel = QPointer<ChangePanel>(panel), id = stored.id](const Document& before) {
        if (panel && openId() == id)
            panel->setBefore(before);
    });
}

// --- The ledger beside a list

QFuture<ListLedgerView> BondedFlow::ledgerOf(DocumentId id, const Document& list)
{
    ListLedgerView view { .number = recordOf(list), .unitNames = m_unitNames };
    view.hasEffect = ListEffects::builtIn().effectOf(list.value(u"direction"), list.value(u"side"), list.value(u"supervisionMode")).has_value();
    if (view.number.isEmpty())
        return QtFuture::makeReadyFuture(view);
    const QFuture<Result<ListLedger>> asked = m_office.store().listLedger(view.number, id, movementsSoFar(list, id, chinaToday()));
    return whenReady(asked, this, [this, id, view](const Result<ListLedger>& ledger) mutable {
        if (ledger)
            view.ledger = *ledger;
        else if (ledger.error().code != u"ledger.unknown")
            complain(ledger.error());
        return whenReady(m_office.store().listPostings(id), this, [view](const Result<QList<ListPosting>>& postings) mutable {
            for (const ListPosting& posting : postings.value_or(QList<ListPosting> {}))
                view.postings.append(postingView(posting));
            return view;
        });
    });
}

void BondedFlow::examine(const Document& list)
{
    if (openId().isNull() || list.isNull())
        return;
    const quint64 asked = ++m_examined;
    whenReady(ledgerOf(openId(), list), this, [this, asked](const ListLedgerView& view) {
        if (asked == m_examined)
            showLedger(view);
    });
}

void BondedFlow::showLedger(const ListLedgerView& view)
{
    if (!m_ledgerPanel || !openDocument())
        return;
    m_ledgerPanel->setView(view);
    page()->setFurtherFindings(ledgerFindings(view));
    m_aid->setView(view);
}

QFuture<Done> BondedFlow::ledgerVerdict(DocumentId id, const Document& list)
{
    return whenReady(ledgerOf(id, list), this, [](const ListLedgerView& view) -> Done {
        for (const Finding& finding : ledgerFindings(view)) {
            if (finding.severity == Severity::Error)
                return fail(ErrorKind::Refused, u"document.findings"_s, finding.message.in(QLocale().name()), finding.field);
        }
        return {};
    });
}

// A change goes as the request that customs expects: every row with its mark, deleted ones at the end.
QFuture<Done> BondedFlow::mayGo(const StoredDeclaration& stored)
{
    const BondedKind* kind = kindOf(stored.document.type());
    if (kind && kind->movesLedger)
        return ledgerVerdict(stored.id, stored.document);
    if (!kind || !kind->isChange(stored.document))
        return DocumentFlow::mayGo(stored);
    return whenReady(approvedBefore(stored), this, [this, stored](const Document& before) {
        return before.isNull() ? QtFuture::makeReadyFuture<Done>(Done()) : m_office.store().save(stored.id, changeRequest(before, stored.document));
    });
}

// --- The declaration of a list

void BondedFlow::declare(DocumentId list)
{
    whenReady(m_office.store().read(list), this, [this](const Result<StoredDeclaration>& stored) {
        if (!stored) {
            complain(stored.error());
            return;
        }
        const QString made = stored->document.value(u"declarationNo");
        if (made.isEmpty()) {
            mergeAndKeep(*stored);
            return;
        }
        whenReady(m_office.store().findByNumber(made), this, [this, stored = *stored](const Result<QList<DocumentId>>& found) {
            QList<DocumentId> others = found.value_or(QList<DocumentId> {});
            others.removeAll(stored.id); // which has the same number of ours
            if (others.isEmpty())
                mergeAndKeep(stored); // it was deleted since
            else
                Q_EMIT linkRequested(others.constFirst());
        });
    });
}

// By the merging of its record, as long as the list can still be changed.
void BondedFlow::mergeAndKeep(const StoredDeclaration& list)
{
    whenReady(m_office.store().merging(recordOf(list.document)), this, [this, list](const Result<RecordMerging>& merging) {
        const Result<MergedList> merged = isEditable(list.state) ? mergedList(list.document, merging.value_or(RecordMerging())) : Result<MergedList>(MergedList { list.document, 0 });
        if (merged)
            keepDeclarations(list, *merged);
        else
            complainOfPlace(list.id, merged.error());
    });
}

void BondedFlow::complainOfPlace(DocumentId list, const Error& error)
{
    complain(error, tr("Make the declaration"));
    if (openId() == list && !error.field.isEmpty())
        jumpTo(error.field);
}

// The declarations and the list that names them, in one transaction: both or nothing.
void BondedFlow::keepDeclarations(const StoredDeclaration& list, const MergedList& merged)
{
    const Result<QList<DeclaredList>> made = declarationsOf(merged.list, m_dictionary);
    if (!made) {
        complainOfPlace(list.id, made.error());
        return;
    }
    QList<std::pair<DocumentId, Document>> documents;
    for (const DeclaredList& one : *made)
        documents.append({ DocumentId::create(), one.declaration });
    const DocumentId first = documents.constFirst().first;
    const int count = int(documents.size());
    if (isEditable(list.state) && count == 1)
        documents.append({ list.id, made->constFirst().list });
    whenReady(m_office.store().saveMerged(documents, list.id, merged), this, [this, first, count](const Done& done) {
        if (!done) {
            complain(done.error(), tr("Make the declaration"));
            return;
        }
        m_window.notices().tell({ .tone = Tone::Good, .text = tr("%n declaration(s) were made of the list.", nullptr, count) });
        Q_EMIT linkRequested(first);
    });
}

// --- Changes of what was approved

void BondedFlow::beginChange(DocumentId approved)
{
    whenReady(m_office.store().read(approved), this, [this](const Result<StoredDeclaration>& stored) {
        if (!stored) {
            complain(stored.error());
            return;
        }
        if (const BondedKind* kind = kindOf(stored->document.type()); kind && isApproved(stored->state))
            add(kind->changeOf(stored->document, nextNumber()));
    });
}

void BondedFlow::beginVersion(const QString& record, const QList<Consumption>& rows)
{
    whenReady(approvedRecord(m_office.store(), record, this), this, [this, record, rows](const std::optional<StoredDeclaration>& approved) {
        const BondedKind* kind = approved ? kindOf(approved->document.type()) : nullptr;
        if (!kind) {
            keepVersion(record, rows);
            return;
        }
        Document change = kind->changeOf(approved->document, nextNumber());
        addConsumptions(change, rows);
        add(change);
    });
}

void BondedFlow::keepVersion(const QString& number, const QList<Consumption>& rows)
{
    whenReady(m_office.store().ledgerRecords(), this, [this, number, rows](const Result<QList<LedgerRecord>>& records) {
        const auto found = records ? std::ranges::find(*records, number, &LedgerRecord::number) : QList<LedgerRecord>::const_iterator();
        if (!records || found == records->end()) {
            complain(records ? Error { ErrorKind::Invalid, u"ledger.unknown"_s, number, {} } : records.error());
            return;
        }
        LedgerRecord record = *found;
        record.consumptions += rows;
        whenReady(m_office.store().putLedgerRecord(record), this, [this, number, version = rows.value(0).version](const Done& done) {
            if (!done)
                complain(done.error());
            else
                m_window.notices().tell({ .tone = Tone::Warning, .text = tr("No approved document of record %1 is on this computer: version %2 stands in its ledger here only. Have the record changed at customs, too.").arg(number).arg(version) });
        });
    });
}

QFuture<Document> BondedFlow::firstBelow(QList<DocumentId> candidates, QString counter, int changes)
{
    if (candidates.isEmpty())
        return QtFuture::makeReadyFuture(Document());
    const DocumentId next = candidates.takeFirst();
    return whenReady(m_office.store().read(next), this, [this, candidates, counter, changes](const Result<StoredDeclaration>& stored) {
        return stored && stored->document.value(counter).toInt() < changes ? QtFuture::makeReadyFuture(stored->document) : firstBelow(candidates, counter, changes);
    });
}

QFuture<Document> BondedFlow::approvedBefore(const StoredDeclaration& change)
{
    const DocumentType& type = change.document.type();
    const QString counter = kindOf(type)->changes;
    const QString number = summarize(change.document).entryNo;
    if (number.isEmpty())
        return QtFuture::makeReadyFuture(Document());
    ListFilter filter;
    filter.types = { type.key };
    filter.text = number;
    filter.states = { carrierOf(BondedState::Passed), carrierOf(BondedState::Deducted), carrierOf(BondedState::WrittenOff) };
    constexpr int most = 100; // changes of one record
    return whenReady(m_office.store().page(filter, 0, most), this, [this, id = change.id, number, counter, changes = change.document.value(counter).toInt()](const Result<ListPage>& page) {
        QList<DocumentId> candidates; // newest first
        const QList<DeclarationRow> rows = page ? page->rows : QList<DeclarationRow> {};
        for (const DeclarationRow& row : rows) {
            if (row.id != id && row.entryNo == number)
                candidates.append(row.id);
        }
        return firstBelow(candidates, counter, changes);
    });
}

// --- Files

QString BondedFlow::exportFilter() const
{
    return tr("Messages for the import client (%1)").arg(u"*.zip"_s) + u";;"_s + tr("Messages (%1)").arg(u"*.xml"_s) + u";;"_s + tr("Workbooks (%1)").arg(u"*.xlsx"_s);
}

// As the import client wants it: packed, named after its message and the number of the try. What has no message is a workbook.
QString BondedFlow::fileName(const Document& document, DocumentId id, int attempt) const
{
    if (!BondedForms::builtIn().of(document.type().key))
        return QString(DocumentFlow::fileName(document, id, attempt).chopped(4) + u".xlsx"_s);
    return QString(bondedFileName(document, attempt) + u".zip"_s);
}

Result<QByteArray> BondedFlow::fileOf(const Document& document, DocumentId, const QString& path) const
{
    const QDateTime now = QDateTime::currentDateTime();
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return writeWorkbook(declarationSheets(document, QLocale().language() == QLocale::Chinese ? SheetLanguage::Chinese : SheetLanguage::English));
    if (path.endsWith(u".zip"_s, Qt::CaseInsensitive))
        return writeBondedPackage(document, m_tables, QFileInfo(path).completeBaseName(), now);
    return writeBonded(document, m_tables, { .time = now });
}

void BondedFlow::chooseSource()
{
    const DocumentType& type = page()->document().type();
    auto* dialog = new SourceDialog(
        [this, key = type.key](const QString& text, int limit) {
            ListFilter filter;
            filter.types = { key };
            filter.text = text;
            return m_office.store().page(filter, 0, limit).then([](const Result<ListPage>& found) { return found.map([](const ListPage& one) { return one.rows; }); });
        },
        {}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->choosesFor(tr("Copy from: %1").arg(inLanguage(type.name)), tr("Copy"));
    connect(dialog, &SourceDialog::declarationChosen, this, [this](DocumentId id) {
        whenReady(m_office.store().read(id), this, [this](const Result<StoredDeclaration>& stored) {
            if (stored)
                page()->copyFrom(stored->document, givenOf(stored->document.type()));
            else
                complain(stored.error());
        });
    });
    dialog->open();
}

} // namespace Tongguan
