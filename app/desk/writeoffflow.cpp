// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/writeoffflow.h"

#include "app/client/officecases.h"
#include "app/desk/approvedrecord.h"
#include "app/desk/namedunits.h"
#include "app/desk/writeoffprint.h"
#include "models/base/async.h"
#include "models/base/chinaday.h"
#include "models/base/dates.h"
#include "models/ledger/reportdocument.h"
#include "ui/ledger/writeoffpage.h"
#include "ui/ledger/writeoffwords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/progressitem.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace Tongguan {
namespace {

QString sittingKey(const QString& record) { return u"ledger/sitting/"_s + record; }

// How customs stands towards the report, as the sitting has it.
SittingState sittingStateOfBonded(BondedState state)
{
    switch (state) {
    case BondedState::Draft:
        return SittingState::Drafting;
    case BondedState::Returned:
    case BondedState::Deleted:
        return SittingState::Returned;
    case BondedState::Passed:
    case BondedState::Deducted:
    case BondedState::ThroughGate:
    case BondedState::WrittenOff:
        return SittingState::Approved;
    case BondedState::Submitting:
    case BondedState::Submitted:
    case BondedState::Manual:
    case BondedState::PreDeducted:
        return SittingState::Reported;
    }
    return SittingState::Drafting;
}

// State, decision and questions as the document that carries the report has them.
// Places are those of `handedIn`.
void followDocument(WriteOffReport& report, const WriteOffReport& handedIn, BondedState state, const QList<Receipt>& receipts, const QList<Question>& questions)
{
    SittingExchange& exchange = report.exchange;
    exchange.state = sittingStateOfBonded(state);
    exchange.questions.clear();
    for (const Question& asked : questions) {
        ItemQuestion question;
        question.id = asked.id;
        question.item = itemOfPlace(handedIn, asked.place);
        question.text = asked.text;
        question.askedBy = asked.asker;
        question.asked = asked.asked;
        question.answer = asked.answer;
        question.answeredBy = asked.answer.isEmpty() ? QString() : report.exchange.reportedBy;
        question.answered = asked.answered;
        exchange.questions << question;
    }
    const bool decided = exchange.state == SittingState::Approved || exchange.state == SittingState::Returned;
    if (decided && !receipts.isEmpty()) {
        const Receipt& last = receipts.last();
        exchange.decided = last.time;
        exchange.decidedBy = QString();
        exchange.decision = last.note;
    }
}

} // namespace

WriteOffFlow::Kept WriteOffFlow::Kept::fromJson(const QByteArray& json)
{
    Kept kept;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (const auto order = WriteOffOrder::fromJson(object["order"_L1].toObject()))
        kept.order = *order;
    kept.document = DocumentId::fromString(object["document"_L1].toString());
    kept.step = object["step"_L1].toInt();
    return kept;
}

QByteArray WriteOffFlow::Kept::toJson() const
{
    return QJsonDocument(QJsonObject { { u"order"_s, order.toJson() }, { u"document"_s, document.isNull() ? QString() : document.toString() }, { u"step"_s, step } }).toJson(QJsonDocument::Compact);
}

WriteOffFlow::WriteOffFlow(ClientOffice& office, const Dictionary& dictionary, const CodeTables& tables, SettingsPort& settings, MainWindow& window, QObject* parent)
    : QObject(parent), m_office(office), m_dictionary(dictionary), m_tables(tables), m_window(window), m_unitNames(unitNamesOf(tables)), m_stock(tables, settings, window), m_cases(std::make_unique<OfficeCases>(office))
{
    connect(&m_stock, &StockFlow::taken, this, &WriteOffFlow::takeStock);
    connect(&office.store(), &ClientStore::changed, this, [this](const QList<DocumentId>& ids) {
        if (!m_record.isEmpty() && (ids.isEmpty() || ids.contains(m_kept.document)))
            refresh();
    });
    connect(&office.store(), &ClientStore::ledgersChanged, this, [this] {
        if (!m_record.isEmpty())
            refresh();
    });
    connect(m_cases.get(), &OfficeCases::changed, this, [this] {
        showCases();
        if (!m_case.isNull())
            showCase();
    });
    connect(m_cases.get(), &OfficeCases::failed, this, &WriteOffFlow::fail);
}

WriteOffFlow::~WriteOffFlow() = default;

WriteOffPage* WriteOffFlow::page() const { return m_page; }

QString WriteOffFlow::person() const { return m_office.profile() ? m_office.profile()->userName : m_office.user(); }

void WriteOffFlow::fail(const Error& error) { m_window.notices().tell(error, m_record); }

WriteOffPage* WriteOffFlow::makePage()
{
    m_page = new WriteOffPage;
    m_page->setMessage(tr("Choose a record in the ledgers, then “Write-off”."));
    connect(m_page, &WriteOffPage::orderChanged, this, &WriteOffFlow::takeOrder);
    connect(m_page, &WriteOffPage::stepShown, this, [this](WriteOffStep step) {
        m_kept.step = int(step);
        keep();
    });
    connect(m_page, &WriteOffPage::stockRequested, this, [this](bool movements) { m_stock.ask(movements ? StockSheet::Movements : StockSheet::List); });
    connect(m_page, &WriteOffPage::openRequested, this, &WriteOffFlow::openRequested);
    connect(m_page, &WriteOffPage::refreshRequested, this, &WriteOffFlow::refresh);
    connect(m_page, &WriteOffPage::recordRequested, this, &WriteOffFlow::open);
    connect(m_page, &WriteOffPage::reportRequested, this, &WriteOffFlow::handIn);
    connect(m_page, &WriteOffPage::taxesRequested, this, &WriteOffFlow::askTaxes);
    connect(m_page, &WriteOffPage::left, this, &WriteOffFlow::left);
    connect(m_page, &WriteOffPage::listsRequested, this, &WriteOffFlow::makeLists);
    connect(m_page, &WriteOffPage::nextRequested, this, &WriteOffFlow::beginNext);
    connect(m_page, &WriteOffPage::printRequested, this, &WriteOffFlow::print);
    connect(m_page, &WriteOffPage::answerRequested, this, [this](const QString& question, const QString& text) {
        whenReady(m_office.store().answerQuestion(m_kept.document, question, text), this, [this](const Done& done) {
            if (!done)
                fail(done.error());
        });
    });
    connect(m_page, &WriteOffPage::caseRequested, this, &WriteOffFlow::openCase);
    connect(m_page, &WriteOffPage::casesRefreshRequested, m_cases.get(), [this] {
        m_cases->fetchAll();
        m_cases->sendWaiting();
    });
    connect(m_page, &WriteOffPage::askRequested, this, [this](int item, const QString& text) { m_cases->ask(m_case, placeOfItem(m_view.report, item), text); });
    connect(m_page, &WriteOffPage::approveRequested, this, [this](const QString& remarks) { m_cases->decide(m_case, true, remarks); });
    connect(m_page, &WriteOffPage::returnRequested, this, [this](const QString& remarks) { m_cases->decide(m_case, false, remarks); });
    return m_page;
}

// --- The enterprise's side

void WriteOffFlow::open(const QString& record)
{
    m_record = record;
    m_case = {};
    m_stored.reset();
    m_tally.reset();
    m_kept = {};
    m_view = {};
    m_page->setMessage(tr("Opening %1…").arg(record));
    whenReady(m_office.store().ledgerRecords(), this, [this, record](const Result<QList<LedgerRecord>>& records) {
        if (record != m_record)
            return;
        if (!records) {
            fail(records.error());
            return;
        }
        beginSitting(*records);
    });
}

bool WriteOffFlow::isOfficer() const
{
    return m_office.abilities().testFlag(Ability::Review);
}

void WriteOffFlow::begin()
{
    if (isOfficer()) {
        openCases();
        return;
    }
    whenReady(m_office.store().ledgerRecords(), this, [this](const Result<QList<LedgerRecord>>& records) {
        if (!records || !m_record.isEmpty() || !m_case.isNull())
            return;
        if (records->isEmpty())
            m_page->showNoRecord();
        else
            open(records->first().number);
    });
}

void WriteOffFlow::beginWhereNothing()
{
    if (m_record.isEmpty() && m_case.isNull())
        begin();
}

void WriteOffFlow::beginSitting(const QList<LedgerRecord>& records)
{
    const auto found = std::ranges::find(records, m_record, &LedgerRecord::number);
    if (found == records.end()) {
        m_page->setMessage(tr("There is no record %1 here.").arg(m_record));
        return;
    }
    m_about = *found;
    m_records = records;
    m_view.today = chinaToday();
    m_view.cycles = cyclesOf(m_about);
    for (const LedgerRecord& other : records) {
        m_view.records << other.number;
        const bool open = !other.until.isValid() || other.until >= m_view.today;
        if (other.number != m_record && other.kind == RecordKind::Handbook && m_about.kind == RecordKind::Handbook && open)
            m_view.nextRecords << other.number;
    }
    whenReady(m_office.store().setting(sittingKey(m_record)), this, [this, record = m_record](const Result<QByteArray>& kept) {
        if (record != m_record)
            return;
        m_kept = kept ? Kept::fromJson(*kept) : Kept();
        if (!m_kept.order.record.isEmpty()) {
            m_page->showStep(WriteOffStep(std::clamp(m_kept.step, 0, WriteOffSteps - 1)));
            refresh();
            return;
        }
        const ListFilter reports { .types = { reportTypeOf(m_about.kind) }, .text = m_record };
        whenReady(m_office.store().page(reports, 0, 20), this, [this, record](const Result<ListPage>& page) {
            if (record == m_record)
                takeUp(page ? page->rows : QList<DeclarationRow>(), 0);
        });
    });
}

// Nothing is kept of a sitting here: one that was handed in on another computer, and is not settled, is taken up.
void WriteOffFlow::takeUp(const QList<DeclarationRow>& reports, qsizetype at)
{
    if (at >= reports.size()) {
        standardPeriod(m_view.today);
        m_page->showStep(WriteOffStep::Period);
        refresh();
        return;
    }
    whenReady(m_office.store().read(reports[at].id), this, [this, record = m_record, reports, at](const Result<StoredDeclaration>& stored) {
        if (record != m_record)
            return;
        const auto report = stored ? reportOf(stored->document) : tl::unexpected(stored.error());
        const bool open = stored && bondedState(stored->state) != BondedState::WrittenOff && bondedState(stored->state) != BondedState::Deleted;
        if (!report || !open || report->record != m_record) {
            takeUp(reports, at + 1);
            return;
        }
        m_kept.document = reports[at].id;
        m_kept.order = orderOf(*report);
        m_page->showStep(WriteOffStep::Report);
        keep();
        refresh();
    });
}

// The cycle of that day, or the whole record.
void WriteOffFlow::standardPeriod(QDate day)
{
    const std::optional<WriteOffCycle> cycle = writeOffCycleAt(m_about, day);
    const WriteOffCycle whole = cycle ? *cycle : m_view.cycles.last();
    m_kept.order.record = m_record;
    m_kept.order.from = whole.from.isValid() ? whole.from : QDate(m_view.today.year(), 1, 1);
    m_kept.order.to = whole.to.isValid() ? whole.to : m_view.today;
}

// After an approved cycle: the stock rolls over, nothing else is taken along. The approval has begun the record's next cycle.
void WriteOffFlow::beginNext()
{
    whenReady(m_office.store().ledgerRecords(), this, [this, record = m_record](const Result<QList<LedgerRecord>>& records) {
        const auto found = records ? std::ranges::find(*records, record, &LedgerRecord::number) : QList<LedgerRecord>::const_iterator();
        if (record != m_record)
            return;
        if (records && found != records->end()) {
            m_about = *found;
            m_view.cycles = cyclesOf(m_about);
        }
        beginNextPeriod();
    });
}

void WriteOffFlow::beginNextPeriod()
{
    const QDate after = m_view.report.to.addDays(1);
    m_kept = {};
    m_stored.reset();
    m_tally.reset();
    standardPeriod(after);
    if (m_kept.order.from < after) { // the record's cycles end with that one
        m_kept.order.from = after;
        m_kept.order.to = std::max(after, m_view.today);
    }
    m_page->showStep(WriteOffStep::Period);
    keep();
    refresh();
}

// --- What carries out the disposal

void WriteOffFlow::makeLists()
{
    const DisposalPlan plan = m_view.report.disposal();
    const auto next = std::ranges::find(m_records, plan.carryTo, &LedgerRecord::number);
    const DocumentType* type = m_dictionary.type(u"inventoryList");
    const QString sitting = u"%1..%2"_s.arg(dateText(m_view.report.from), dateText(m_view.report.to));
    const auto lists = disposalLists(m_about, plan, next == m_records.end() ? nullptr : &*next, chinaToday(), sitting, u"%1-%2"_s.arg(m_record, compactDateText(m_view.report.to)), *type);
    if (!lists)
        fail(lists.error());
    else
        saveLists(*lists, 0);
}

// One after the other; what is there stays as it is.
void WriteOffFlow::saveLists(QList<DisposalList> lists, int made)
{
    if (lists.isEmpty()) {
        const QString text = made > 0 ? tr("%n list(s) made as drafts: complete and declare them under Documents.", nullptr, made) : tr("The lists are there already; look under Documents.");
        m_window.notices().tell({ .tone = made > 0 ? Tone::Good : Tone::Neutral, .text = text });
        return;
    }
    const DisposalList list = lists.takeFirst();
    whenReady(m_office.store().read(list.id), this, [this, list, lists, made](const Result<StoredDeclaration>& stored) {
        if (stored) {
            saveLists(lists, made);
            return;
        }
        whenReady(m_office.store().save(list.id, list.document), this, [this, lists, made](const Done& saved) {
            if (saved)
                saveLists(lists, made + 1);
            else
                fail(saved.error());
        });
    });
}

// What the calculator wants to know of a material that is sold at home. Interest runs from the first import of the handbook,
// of an account book from its last write-off (GACC notice 14/2009, from practice).
void WriteOffFlow::askTaxes(int item)
{
    const WriteOffReportLine* line = m_view.report.line(item);
    if (!line) {
        m_window.notices().tell({ .text = tr("Choose a material first.") });
        return;
    }
    DomesticSaleFacts facts { .commodity = line->item.code, .name = WriteOffWords::itemName(m_view, item), .quantity = line->disposal[DisposalWay::DomesticSale], .currency = {}, .deferredFrom = {}, .billed = m_view.today };
    if (m_about.kind == RecordKind::AccountBook && m_about.from.isValid() && m_view.report.from > m_about.from) {
        facts.deferredFrom = m_view.report.from.addDays(-1);
        askPrice(facts, item);
        return;
    }
    const MovementQuery imports { .text = {}, .kinds = { MovementKind::DirectImport, MovementKind::TransferIn }, .from = {}, .until = {}, .standing = MovementStanding::Deducted, .order = Qt::AscendingOrder };
    whenReady(m_office.store().ledgerMovements(m_record, imports, 0, 1), this, [this, facts, item](const Result<MovementRows>& rows) mutable {
        if (rows && !rows->rows.isEmpty())
            facts.deferredFrom = rows->rows.first().movement.date;
        askPrice(facts, item);
    });
}

void WriteOffFlow::askPrice(DomesticSaleFacts facts, int item)
{
    whenReady(approvedRecord(m_office.store(), m_record, this), this, [this, facts, item](const std::optional<StoredDeclaration>& approved) mutable {
        const qsizetype rows = approved ? approved->document.lines(u"material").size() : 0;
        for (qsizetype row = 1; row <= rows; ++row) {
            const QString place = u"material[%1]."_s.arg(row);
            if (approved->document.value(QString(place + u"no")).toInt() != item)
                continue;
            facts.price = Decimal::parse(approved->document.value(QString(place + u"unitPrice"))).value_or(Decimal::invalid());
            facts.currency = approved->document.value(QString(place + u"currency"));
        }
        Q_EMIT taxesRequested(facts);
    });
}

void WriteOffFlow::keep()
{
    if (m_record.isEmpty() || m_kept.order.record != m_record)
        return;
    whenReady(m_office.store().setSetting(sittingKey(m_record), m_kept.toJson()), this, [this](const Done& done) {
        if (!done)
            fail(done.error());
    });
}

void WriteOffFlow::takeOrder(const WriteOffOrder& order)
{
    const bool otherDay = order.countDay() != m_kept.order.countDay();
    m_kept.order = order;
    if (otherDay && m_tally)
        m_kept.order.stock = m_tally->stockAt(order.countDay());
    keep();
    refresh();
}

// One at a time: what changes meanwhile is computed once more, from the last state.
void WriteOffFlow::refresh()
{
    if (m_record.isEmpty() || !m_page || m_kept.order.record != m_record)
        return;
    if (m_computing) {
        m_again = true;
        return;
    }
    m_computing = true;
    const quint64 turn = ++m_turn;
    const auto ended = [this, turn, record = m_record] {
        m_computing = false;
        if (std::exchange(m_again, false) || record != m_record) {
            refresh();
            return false;
        }
        return turn == m_turn;
    };
    const auto compute = [this, ended] {
        whenReady(m_office.store().ledgerReport(m_kept.order), this, [this, ended](const Result<WriteOffReport>& report) {
            if (!ended())
                return;
            if (report)
                showComputed(*report);
            else
                m_page->setMessage(report.error().detail);
        });
    };
    if (m_kept.document.isNull()) {
        m_stored.reset();
        compute();
        return;
    }
    whenReady(m_office.store().read(m_kept.document), this, [this, ended, compute](const Result<StoredDeclaration>& stored) {
        m_stored = stored ? std::optional(*stored) : std::nullopt;
        if (!stored || isEditable(stored->state)) {
            compute();
            return;
        }
        if (ended())
            showStored(*stored);
    });
}

void WriteOffFlow::showComputed(const WriteOffReport& computed)
{
    WriteOffReport report = computed;
    if (m_stored) {
        report.id = m_stored->id.toString();
        const auto former = reportOf(m_stored->document);
        if (former)
            report.exchange = former->exchange;
        followDocument(report, former ? *former : report, bondedState(m_stored->state), m_stored->receipts, m_stored->questions);
    }
    showReport(std::move(report));
}

// What was handed in is what counts now, whatever has happened to the ledger since.
void WriteOffFlow::showStored(const StoredDeclaration& stored)
{
    auto report = reportOf(stored.document);
    if (!report) {
        fail(report.error());
        return;
    }
    report->id = stored.id.toString();
    followDocument(*report, WriteOffReport(*report), bondedState(stored.state), stored.receipts, stored.questions);
    showReport(std::move(*report));
}

void WriteOffFlow::showReport(WriteOffReport report)
{
    m_view.role = SittingRole::Clerk;
    m_view.order = m_kept.order;
    m_view.report = std::move(report);
    m_view.unsent = m_stored && m_stored->sync != SyncState::Clean && m_view.report.exchange.state == SittingState::Reported ? tr("waits to be sent") : QString();
    m_view.unitNames = m_unitNames;
    m_page->setView(m_view);
    nameLists();
}

// Lists are known by their own numbers; those that the store does not have keep the beginning of their id.
void WriteOffFlow::nameLists()
{
    QSet<DocumentId> wanted;
    for (const OpenMatter& matter : std::as_const(m_view.report.matters)) {
        if (!matter.document.isNull() && !m_view.listNames.contains(matter.document))
            wanted.insert(matter.document);
    }
    for (const DocumentId id : std::as_const(wanted)) {
        whenReady(m_office.store().read(id), this, [this, id](const Result<StoredDeclaration>& stored) {
            if (!stored)
                return;
            m_view.listNames.insert(id, summarize(stored->document).number);
            m_page->setView(m_view);
        });
    }
}

void WriteOffFlow::takeStock(const QString& file, StockSheet what, const StockTally& tally)
{
    if (m_record.isEmpty())
        return;
    WriteOffOrder order = m_kept.order;
    order.hasStock = true;
    order.stockName = QFileInfo(file).fileName();
    order.stock = tally.stockAt(what == StockSheet::Movements ? order.countDay() : QDate());
    m_tally.reset();
    if (what == StockSheet::Movements)
        m_tally.emplace(tally);
    if (what == StockSheet::Movements && m_about.useBy != UseBy::UnitConsumption)
        postUses(tally);
    takeOrder(order);
}

// A record by work orders or lists of material: what went into production by the ERP system is its use.
void WriteOffFlow::postUses(const StockTally& tally)
{
    QStringList unknown;
    const QList<StockMonth> months = useMovements(tally, m_record, m_about.items, unknown);
    for (const StockMonth& month : months) {
        whenReady(m_office.store().postList(m_record, month.document, month.movements), this, [this](const Result<int>& posted) {
            if (!posted)
                fail(posted.error());
        });
    }
    if (!months.isEmpty())
        m_window.notices().tell({ .text = tr("Material use of %n month(s) taken from the ERP system.", nullptr, int(months.size())) });
}

void WriteOffFlow::handIn()
{
    WriteOffReport report = m_view.report;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (report.exchange.state == SittingState::Returned)
        (void)report.exchange.apply(SittingEvent::Resume, person(), now);
    if (const Done done = report.exchange.apply(SittingEvent::Report, person(), now); !done) {
        fail(done.error());
        return;
    }
    const DocumentType* type = m_dictionary.type(reportTypeOf(report.kind));
    const DocumentId id = m_kept.document.isNull() ? DocumentId::create() : m_kept.document;
    report.id = id.toString();
    const Result<Document> document = type ? reportDocument(report, *type, m_stored ? m_stored->document : Document()) : Result<Document>(tl::unexpected(Error { ErrorKind::Bug, u"writeoff.report"_s, {}, {} }));
    if (!document) {
        fail(document.error());
        return;
    }
    // The report is kept before it is named as this sitting's: neither is ever lost.
    whenReady(m_office.store().save(id, *document), this, [this, id](const Done& saved) {
        if (!saved) {
            fail(saved.error());
            return;
        }
        m_kept.document = id;
        keep();
        whenReady(m_office.store().submit(id), this, [this](const Done& submitted) {
            if (!submitted) {
                fail(submitted.error());
                return;
            }
            m_window.notices().tell({ .tone = Tone::Good, .text = tr("The write-off of %1 is handed in; it goes out as soon as there is a line.").arg(m_record) });
            refresh();
        });
    });
}

void WriteOffFlow::print()
{
    if (!m_print)
        m_print = std::make_unique<WriteOffPrint>(m_tables, m_window);
    m_print->show(m_view.report, person());
}

// --- The officer's side

void WriteOffFlow::openCases()
{
    m_record.clear();
    m_case = {};
    m_page->showCases();
    m_cases->load();
}

void WriteOffFlow::showCases()
{
    if (!m_page)
        return;
    QList<WriteOffCaseView> views;
    for (const OfficeCase& one : m_cases->cases()) {
        if (!one.isReport())
            continue;
        WriteOffCaseView view { .id = one.id, .record = one.recordNo, .party = one.party, .number = one.number, .state = sittingStateOfBonded(one.state), .reported = one.submitted, .openQuestions = 0, .waiting = one.waiting, .readable = !one.body.isEmpty() };
        view.openQuestions = int(std::ranges::count_if(one.questions, [](const Question& question) { return question.answer.isEmpty(); }));
        if (one.decision != OfficeCase::Decision::None)
            view.state = one.decision == OfficeCase::Decision::Approve ? SittingState::Approved : SittingState::Returned;
        views << view;
    }
    m_page->setCases(views);
}

void WriteOffFlow::openCase(DocumentId report)
{
    m_record.clear();
    m_case = report;
    m_view = {};
    m_page->setMessage(tr("Opening the report…"));
    showCase();
    m_cases->fetch(report);
}

void WriteOffFlow::showCase()
{
    const auto found = m_cases->find(m_case);
    if (!found)
        return;
    const DocumentType* type = m_dictionary.type(found->type);
    const auto document = type ? fromBody(*type, found->body) : Result<Document>(tl::unexpected(Error { ErrorKind::Corrupt, u"writeoff.report"_s, {}, {} }));
    auto report = document ? reportOf(*document) : tl::unexpected(document.error());
    if (!report) {
        m_page->setMessage(tr("This report cannot be read: it was not made with this program."));
        return;
    }
    followDocument(*report, WriteOffReport(*report), found->state, found->receipts, found->questions);
    if (found->decision != OfficeCase::Decision::None)
        report->exchange.state = found->decision == OfficeCase::Decision::Approve ? SittingState::Approved : SittingState::Returned;
    m_view.role = SittingRole::Officer;
    m_view.unitNames = m_unitNames;
    m_view.today = chinaToday();
    m_view.report = std::move(*report);
    m_view.unsent = found->waiting > 0 ? tr("%n answer(s) wait to be sent", nullptr, found->waiting) : QString();
    m_page->setView(m_view);
}

} // namespace Tongguan
