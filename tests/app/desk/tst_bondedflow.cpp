// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/bondedflow.h"

#include "app/desk/desksettings.h"
#include "models/base/chinaday.h"
#include "models/declaration/bondedlife.h"
#include "models/dictionary/body.h"
#include "models/reference/codetable.h"
#include "models/reference/tariff.h"
#include "models/rules/ruleshelves.h"
#include "ui/bonded/changepanel.h"
#include "ui/bonded/listledgerpanel.h"
#include "ui/document/documentlistpage.h"
#include "ui/document/documentpage.h"
#include "ui/document/questionspanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "tests/app/desk/deskstage.h"
#include "tests/support/listkit.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Tongguan;

namespace {

LedgerQuantity q(const char16_t* text) { return LedgerQuantity::parse(QStringView(text)).value(); }

LedgerRecord cableRecord()
{
    LedgerRecord record;
    record.number = u"C52046A00105"_s;
    record.company = u"东莞示例电子有限公司"_s;
    record.items = { { LedgerSide::Material, 1, q(u"1000"), u"CU-1"_s, u"7408190090"_s, u"铜线"_s, u"035"_s }, { LedgerSide::Product, 1, q(u"400"), u"CA-1"_s, u"8544421100"_s, u"电缆"_s, u"030"_s } };
    return record;
}

} // namespace

class tst_BondedFlow : public QObject, protected DeskStage<BondedFlow>
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        load();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start(u"ledgers"_s);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(store().putLedgerRecord(cableRecord()).result().has_value());
    }
    void cleanup() { stop(); }

    void aListIsMadeSavedAndLookedAt()
    {
        const DocumentId id = makeList(u"600"_s);
        QVERIFY(!id.isNull());
        QTRY_COMPARE(panel()->view().number, u"C52046A00105"_s);
        QTRY_VERIFY(panel()->view().ledger && panel()->view().ledger->stand.lines.size() == 1);
        QCOMPARE(panel()->view().ledger->stand.lines[0].after.toString(), u"400"_s);
        QTRY_COMPARE(m_flow->list().findChild<QTableView*>()->model()->rowCount(), 1);
        // What was saved is set aside in the ledger, and does not count against the list itself.
        QTRY_VERIFY(!panel()->view().postings.isEmpty());
        QCOMPARE(panel()->view().ledger->stand.lines[0].before.toString(), u"1000"_s);
        QCOMPARE(store().read(id).result()->document.value(u"line[1].name"), u"铜线"_s); // from the record
    }

    // Of the head and within lines, by keys: it may be pointed at in a consultation. And back: a jump leads there.
    void placesThatAreEnteredAreTold()
    {
        const DocumentId id = makeList(u"600"_s);
        QTRY_VERIFY(page());
        QSignalSpy entered(m_flow.get(), &DocumentFlow::placeEntered);
        for (const QString& text : { u"line[1].quantity"_s, u"recordNo"_s, u"line[1].name"_s }) {
            m_flow->jumpTo(text);
            QTRY_VERIFY2(!entered.isEmpty() && document().placeText(entered.last().first().value<Place>()) == text, qPrintable(text));
        }
        QCOMPARE(m_flow->openId(), id);
    }

    void theOfficersQuestionsAreShownAndAnswered()
    {
        const DocumentId id = DocumentId::create();
        const DocumentType* type = m_dictionary->type(u"inventoryList"_s);
        Document list(*type);
        QVERIFY(list.setValue(u"recordNo", u"C52046A00105"_s).has_value());
        QVERIFY(list.setValue(u"line[1].quantity", u"600"_s).has_value());
        Incoming incoming;
        incoming.document = id;
        incoming.revision = 1;
        incoming.type = type->key;
        incoming.state = carrierOf(BondedState::Manual);
        incoming.body = toBody(list);
        incoming.questions = { { u"q1"_s, u"line[1].quantity"_s, u"数量怎样清点"_s, u"li.na"_s, QDateTime::currentDateTimeUtc(), {}, {}, true } };
        QVERIFY(store().applyIncoming({ incoming }, store().cursor().result().value()).result().has_value());
        m_flow->open(id);
        QuestionsPanel* questions = nullptr;
        QTRY_VERIFY((questions = page() ? page()->findChild<QuestionsPanel*>() : nullptr) && questions->open() == 1);
        auto* tag = page()->findChild<QToolButton*>(u"tag.questions"_s);
        QVERIFY(tag);
        QVERIFY(tag->text().contains(u"1"_s));
        QSignalSpy entered(m_flow.get(), &DocumentFlow::placeEntered);
        Q_EMIT questions->tree()->itemActivated(questions->tree()->topLevelItem(0), 0);
        QTRY_VERIFY(!entered.isEmpty());
        QCOMPARE(document().placeText(entered.last().first().value<Place>()), u"line[1].quantity"_s);
        questions->findChild<QLineEdit*>(u"documentAnswer"_s)->setText(u"按件清点"_s);
        questions->findChild<QPushButton*>(u"documentAnswerSend"_s)->click();
        QTRY_COMPARE(store().read(id).result()->questions.value(0).answer, u"按件清点"_s);
        QTRY_COMPARE(questions->open(), 0);
        m_flow->setConsultations(id, u"1 consultation"_s);
        QVERIFY(page()->findChild<QToolButton*>(u"tag.consultations"_s));
    }

    // An officer looks at a company's list: nothing of it is kept here, nothing can be changed, and it goes when he is done.
    void somebodyElsesDocumentIsOnlyShown()
    {
        StoredDeclaration theirs;
        theirs.id = DocumentId::create();
        theirs.document = Document(*m_dictionary->type(u"inventoryList"_s));
        QVERIFY(theirs.document.setValue(u"line[1].quantity", u"600"_s).has_value());
        theirs.state = DeclarationState::Draft;
        QSignalSpy opened(m_flow.get(), &DocumentFlow::opened);
        m_flow->showForeign(theirs);
        QCOMPARE(opened.last().first().value<DocumentId>(), theirs.id);
        QCOMPARE(m_flow->openId(), theirs.id);
        QVERIFY(page()->model().isReadOnly());
        QVERIFY(m_flow->list().isHidden());
        page()->submit();
        page()->save();
        QVERIFY(store().putLedgerRecord(cableRecord()).result().has_value()); // the store has news: it stays
        QTest::qWait(50);
        QCOMPARE(m_flow->openId(), theirs.id);
        QVERIFY(!store().read(theirs.id).result().has_value());
        m_flow->closeDocument();
        QVERIFY(m_flow->openId().isNull());
        QVERIFY(!m_flow->list().isHidden());
    }

    // Without a line to the server: over-use is found before anything is sent, and mended it goes.
    void overUseIsNotSubmitted()
    {
        const DocumentId id = makeList(u"1000.5"_s);
        QTRY_VERIFY(panel()->view().ledger && !panel()->view().ledger->stand.lines.isEmpty());
        QTRY_VERIFY(hasFinding(u"ledger.over.import"_s));
        Q_EMIT m_flow->list().submitRequested({ id });
        QTest::qWait(50);
        QCOMPARE(store().read(id).result()->state, DeclarationState::Draft);
        Document list = document();
        QVERIFY(list.setValue(u"line[1].quantity", u"1000"_s).has_value());
        page()->take(u"mend"_s, list);
        QTRY_VERIFY(!hasFinding(u"ledger.over.import"_s));
    }

    // The rules of every type stop what has errors, in their own words, and show what they only warn of.
    void theRulesStopEveryType_data()
    {
        QTest::addColumn<QString>("type");
        for (const char* type : { "inventoryList", "handbook", "accountBook", "gatePass", "outwardProcessing", "handbookReport", "accountBookReport", "stocktake", "guarantee" })
            QTest::newRow(type) << QString::fromLatin1(type);
    }
    void theRulesStopEveryType()
    {
        QFETCH(QString, type);
        m_flow->makeNew(type, u"I"_s);
        QTRY_VERIFY(m_flow->openDocument());
        QTRY_VERIFY(page());
        const DocumentId id = m_flow->openId();
        RuleShelves rules(*m_dictionary, m_tables);
        const QList<Finding> wanted = rules.check(document());
        const auto first = std::ranges::find(wanted, Severity::Error, &Finding::severity);
        QVERIFY(first != wanted.end());
        QTRY_VERIFY(hasFinding(first->id));
        for (const Finding& finding : wanted) {
            const QList<PlacedFinding> placed = page()->findings();
            QVERIFY2(std::ranges::any_of(placed, [&finding](const PlacedFinding& one) { return one.finding == finding; }), qPrintable(finding.field + u' ' + finding.id));
        }
        Q_EMIT m_flow->list().submitRequested({ id });
        QTRY_VERIFY2(m_window->notices().text().contains(first->message.en), qPrintable(m_window->notices().text()));
        QCOMPARE(store().read(id).result()->state, DeclarationState::Draft);
        QCOMPARE(store().outbox(10, 1 << 20).result()->value(0).kind, u"save"_s);
    }

    // Complete but for warnings it goes; they stay in sight until then. A pack of the office for this type counts as well.
    void warningsDoNotStop()
    {
        m_flow->makeNew(u"stocktake"_s, u"I"_s);
        QTRY_VERIFY(m_flow->openDocument());
        const DocumentId id = m_flow->openId();
        Document stock = ListKit::complete(document());
        for (const auto& [place, text] : { std::pair { u"recordNo"_s, u"C5204"_s }, { u"line[1].no"_s, u"1"_s }, { u"line[1].name"_s, u"铜线"_s }, { u"line[1].book"_s, u"5"_s }, { u"line[1].counted"_s, u"4"_s }, { u"line[1].difference"_s, u"-1"_s } })
            QVERIFY2(stock.setValue(place, text), qPrintable(place));
        stock = ListKit::complete(stock);
        page()->take(u"fill"_s, stock);
        QTRY_VERIFY(hasFinding(u"record.length"_s));
        for (const PlacedFinding& one : page()->findings())
            QVERIFY2(one.finding.severity != Severity::Error, qPrintable(one.finding.message.en + one.finding.field));
        QTRY_COMPARE(store().read(id).result()->document.value(u"line[1].counted"), u"4"_s);
        Q_EMIT m_flow->list().submitRequested({ id });
        QTRY_COMPARE(bondedState(store().read(id).result()->state), BondedState::Submitting);
    }

    void partsOfTheEnterpriseBecomeItems()
    {
        MergingVersion version { 0, {}, {}, u"li"_s, u"first"_s, { { { LedgerSide::Material, u"CU-1"_s, u"7408190090"_s, u"铜线"_s, u"035"_s }, 1 }, { { LedgerSide::Material, u"CU-2"_s, u"7408190090"_s, u"铜线"_s, u"035"_s }, 1 } } };
        QCOMPARE(store().addMerging(u"C52046A00105"_s, version).result().value(), 1);
        const DocumentId id = makeList(u"600"_s);
        Document list = document();
        for (const auto& [place, text] : { std::pair { u"line[1].item"_s, QString() }, { u"line[2].partNo"_s, u"CU-2"_s }, { u"line[2].commodityCode"_s, u"7408190090"_s }, { u"line[2].name"_s, u"铜线"_s },
                 { u"line[2].unit"_s, u"035"_s }, { u"line[2].quantity"_s, u"50"_s }, { u"line[2].unitPrice"_s, u"2"_s }, { u"line[2].currency"_s, u"USD"_s } })
            QVERIFY2(list.setValue(place, text), qPrintable(place));
        list.renumber();
        page()->take(u"parts"_s, list);
        QTRY_COMPARE(store().read(id).result()->document.lines(u"line").size(), 2);
        QTRY_COMPARE(store().read(id).result()->document.value(u"line[1].item"), QString());
        QSignalSpy linked(m_flow.get(), &DocumentFlow::linkRequested);
        m_flow->declare(id);
        QTRY_COMPARE(linked.count(), 1);
        const auto declaration = store().read(linked.first().first().value<DocumentId>()).result();
        QCOMPARE(declaration->document.lines(u"line").size(), 1); // two parts, one item
        QCOMPARE(declaration->document.value(u"line[1].quantity"), u"650"_s);
        const Document merged = store().read(id).result()->document;
        QCOMPARE(merged.value(u"line[1].item"), u"1"_s);
        QCOMPARE(merged.value(u"line[2].item"), u"1"_s);
        QCOMPARE(merged.value(u"line[2].entryLineNo"), u"1"_s);
        const auto uses = store().merging(u"C52046A00105"_s).result()->uses;
        QCOMPARE(uses.size(), 1);
        QCOMPARE(uses[0].list, id);
        QCOMPARE(uses[0].version, 1);
        QCOMPARE(uses[0].listNumber, merged.value(u"ownNo"));
    }

    // What is in no item cannot be declared; the place is shown.
    void anUnknownPartIsNotDeclared()
    {
        MergingVersion version { 0, {}, {}, {}, {}, { { { LedgerSide::Material, u"CU-9"_s, {}, {}, {} }, 1 } } };
        QVERIFY(store().addMerging(u"C52046A00105"_s, version).result());
        const DocumentId id = makeList(u"5"_s);
        Document list = document();
        QVERIFY(list.setValue(u"line[1].item", QString()));
        page()->take(u"open"_s, list);
        QTRY_COMPARE(store().read(id).result()->document.value(u"line[1].item"), QString());
        m_flow->declare(id);
        QTRY_VERIFY2(m_window->notices().text().contains(u"no item of the record"_s), qPrintable(m_window->notices().text()));
        QCOMPARE(store().count({}).result().value(), 0);
    }

    void theDeclarationOfAListInOneStep()
    {
        const DocumentId id = makeList(u"600"_s);
        QSignalSpy linked(m_flow.get(), &DocumentFlow::linkRequested);
        page()->findChild<QAction*>(u"declare"_s)->trigger();
        QTRY_COMPARE(linked.count(), 1);
        const DocumentId made = linked.first().first().value<DocumentId>();
        const auto declaration = store().read(made).result();
        QVERIFY(declaration.has_value());
        QCOMPARE(declaration->document.type().key, u"declaration"_s);
        QCOMPARE(declaration->document.value(u"line[1].goodsName"), u"铜线"_s);
        QCOMPARE(declaration->document.value(u"recordNo"), u"C52046A00105"_s);
        QTRY_VERIFY(!document().value(u"declarationNo").isEmpty()); // the list names it
        QTRY_VERIFY(page()->findChild<QToolButton*>(u"link"_s)); // and shows the way
        m_flow->declare(id); // once more: the one that is there
        QTRY_COMPARE(linked.count(), 2);
        QCOMPARE(linked.last().first().value<DocumentId>(), made);
        QCOMPARE(store().count({}).result().value(), 1);
    }

    void aChangeShowsBeforeAndAfter()
    {
        const DocumentType& type = *m_dictionary->type(u"handbook");
        Document approved(type);
        for (const auto& [place, text] : { std::pair { u"ownNo"_s, u"TG1"_s }, { u"recordNo"_s, u"C52046A00205"_s }, { u"changes"_s, u"0"_s }, { u"material[1].no"_s, u"1"_s },
                 { u"material[1].name"_s, u"铜线"_s }, { u"material[1].quantity"_s, u"1000"_s } })
            QVERIFY2(approved.setValue(place, text).has_value(), qPrintable(place));
        Incoming incoming { .document = DocumentId::create(), .revision = 1, .state = carrierOf(BondedState::Passed), .body = toBody(approved), .changed = QDateTime::currentDateTimeUtc() };
        incoming.type = u"handbook"_s;
        QVERIFY(store().applyIncoming({ incoming }, {}).result().has_value());
        m_flow->open(incoming.document);
        QTRY_VERIFY(m_flow->openDocument());
        QVERIFY(page()->model().isReadOnly());
        QAction* change = page()->findChild<QAction*>(u"change"_s);
        QVERIFY(change);
        QTRY_VERIFY(change->isEnabled());
        change->trigger();
        QTRY_VERIFY(m_flow->openId() != incoming.document && !page()->model().isReadOnly());
        auto* panel = page()->findChild<ChangePanel*>();
        QVERIFY(panel);
        QTRY_COMPARE(panel->tree()->topLevelItemCount(), 1); // the head: its number, kind and count of changes
        Document after = document();
        QVERIFY(after.setValue(u"material[1].quantity", u"1500"_s).has_value());
        page()->take(u"change"_s, after);
        QTRY_COMPARE(panel->tree()->topLevelItemCount(), 2);
        QVERIFY(!change->isEnabled());
    }

    // Packed for the import client, each under a name of its own, whatever stands in its number; nothing is written over.
    void listsAreExportedForTheImportClient()
    {
        const DocumentId id = makeList(u"600"_s);
        Document list = document();
        QVERIFY(list.setValue(u"ownNo", u"A/1"_s).has_value());
        page()->take(u"number"_s, list);
        QTRY_COMPARE(store().read(id).result()->document.value(u"ownNo"), u"A/1"_s);
        const DocumentId other = DocumentId::create();
        QVERIFY(store().save(other, list).result().has_value());
        const QTemporaryDir folder;
        for (int round = 1; round <= 2; ++round) {
            Q_EMIT m_flow->list().exportRequested({ id, other });
            QFileDialog* dialog = nullptr;
            QTRY_VERIFY((dialog = m_window->findChild<QFileDialog*>()));
            Q_EMIT dialog->fileSelected(folder.path());
            QTRY_COMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2 * round);
            delete dialog;
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name), (QStringList { u"INV101_I_A-1_t-1.zip"_s, u"INV101_I_A-1_t-2.zip"_s, u"INV101_I_A-1_t-3.zip"_s, u"INV101_I_A-1_t-4.zip"_s }));
    }

    void aNewListKnowsWhatItsRecordSays()
    {
        m_flow->makeNew(u"inventoryList"_s, u"I"_s);
        QTRY_VERIFY(m_flow->openDocument());
        QCOMPARE(document().value(u"declarationDate"), chinaToday().toString(Qt::ISODate));
        Document list = document();
        QVERIFY(list.setValue(u"recordNo", u"C52046A00105"_s).has_value());
        page()->take(u"record"_s, list);
        QTRY_COMPARE(document().value(u"supervisionMode"), u"0615"_s); // a handbook of bought materials
        QCOMPARE(document().value(u"customs"), u"5204"_s);
    }

    // What was tried in a what-if is asked of customs: a change of the last approved document, with one version more.
    void aVersionIsAskedForByAChange()
    {
        const DocumentType& type = *m_dictionary->type(u"handbook");
        QList<Incoming> both;
        for (const auto& [changes, quantity] : { std::pair { u"1"_s, u"1500"_s }, { u"0"_s, u"1000"_s } }) {
            Document approved(type);
            for (const auto& [place, text] : { std::pair { u"ownNo"_s, QString(u"TG"_s + changes) }, { u"recordNo"_s, u"C52046A00105"_s }, { u"changes"_s, changes }, { u"material[1].no"_s, u"1"_s }, { u"material[1].quantity"_s, quantity },
                     { u"product[1].no"_s, u"1"_s }, { u"consumption[1].no"_s, u"1"_s }, { u"consumption[1].product"_s, u"1"_s }, { u"consumption[1].version"_s, u"1"_s }, { u"consumption[1].material"_s, u"1"_s }, { u"consumption[1].net"_s, u"2"_s } })
                QVERIFY2(approved.setValue(place, text).has_value(), qPrintable(place));
            Incoming incoming { .document = DocumentId::create(), .revision = 1, .state = carrierOf(BondedState::Passed), .body = toBody(approved), .changed = QDateTime::currentDateTimeUtc() };
            incoming.type = u"handbook"_s;
            both << incoming;
        }
        QVERIFY(store().applyIncoming(both, {}).result().has_value());
        m_flow->beginVersion(u"C52046A00105"_s, { { .product = 1, .version = 2, .material = 1, .net = *Decimal::parse(u"2.25") } });
        QTRY_VERIFY(m_flow->openDocument() && !page()->model().isReadOnly());
        QCOMPARE(document().value(u"changes"), u"2"_s);
        QCOMPARE(document().value(u"material[1].quantity"), u"1500"_s);
        QCOMPARE(document().value(u"consumption[2].version"), u"2"_s);
        QCOMPARE(document().value(u"consumption[2].net"), u"2.25"_s);
        auto* panel = page()->findChild<ChangePanel*>();
        QTRY_VERIFY(panel->sentence().startsWith(u"1 new"_s));
        // Of a record whose document is not here the ledger alone is told, and a person, too.
        m_flow->beginVersion(u"C52046A00105x"_s, { { .product = 1, .version = 2, .material = 1, .net = *Decimal::parse(u"2.25") } });
        QTRY_VERIFY(!m_window->notices().isHidden());
    }

    void deletedAndBroughtBack()
    {
        const DocumentId id = makeList(u"5"_s);
        Q_EMIT m_flow->list().deleteRequested({ id });
        QTRY_VERIFY(m_flow->openId().isNull());
        QTRY_VERIFY(!store().read(id).result().has_value());
        QVERIFY(store().undoRemove(id).result().has_value());
        QVERIFY(store().read(id).result().has_value());
    }

    void copiesLeaveOutWhatCustomsGave()
    {
        const DocumentId id = makeList(u"5"_s);
        Document given = document();
        QVERIFY(given.setValue(u"listNo", u"QD520426I000000001"_s).has_value());
        page()->take(u"given"_s, given);
        QTRY_COMPARE(store().read(id).result()->document.value(u"listNo"), u"QD520426I000000001"_s);
        Q_EMIT m_flow->list().duplicateRequested(id);
        QTRY_VERIFY(m_flow->openId() != id);
        QCOMPARE(document().value(u"listNo"), QString());
        QCOMPARE(document().value(u"recordNo"), u"C52046A00105"_s);
        QCOMPARE(document().value(u"line[1].quantity"), u"5"_s);
        QVERIFY(document().value(u"ownNo") != given.value(u"ownNo"));
    }

private:
    [[nodiscard]] DocumentPage* page() const
    {
        for (DocumentPage* one : m_flow->workspace()->findChildren<DocumentPage*>()) {
            if (one->id() == m_flow->openId())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] Document document() const { return *m_flow->openDocument(); }
    [[nodiscard]] ListLedgerPanel* panel() const { return page()->findChild<ListLedgerPanel*>(); }
    [[nodiscard]] bool hasFinding(const QString& id) const
    {
        const QList<PlacedFinding> findings = page()->findings();
        return std::any_of(findings.cbegin(), findings.cend(), [&id](const PlacedFinding& one) { return one.finding.id == id; });
    }
    // A list of materials for import, with one line of copper wire; open, and in the store.
    [[nodiscard]] DocumentId makeList(const QString& quantity)
    {
        m_flow->makeNew(u"inventoryList"_s, u"I"_s);
        if (!QTest::qWaitFor([this] { return m_flow->openDocument() != nullptr; }, Patience))
            return {};
        Document list = document();
        for (const auto& [place, text] : { std::pair { u"recordNo"_s, u"C52046A00105"_s }, { u"supervisionMode"_s, u"0615"_s }, { u"declarationDate"_s, chinaToday().toString(Qt::ISODate) },
                 { u"line[1].item"_s, u"1"_s }, { u"line[1].partNo"_s, u"CU-1"_s }, { u"line[1].commodityCode"_s, u"7408190090"_s }, { u"line[1].name"_s, u"铜线"_s }, { u"line[1].unit"_s, u"035"_s },
                 { u"line[1].quantity"_s, quantity }, { u"line[1].unitPrice"_s, u"2"_s }, { u"line[1].currency"_s, u"USD"_s } })
            (void)list.setValue(place, text);
        list.renumber();
        page()->take(u"fill"_s, list);
        const DocumentId id = m_flow->openId();
        const bool kept = QTest::qWaitFor([&] { return store().read(id).result()->document.value(u"line[1].quantity") == quantity; }, Patience);
        return kept ? id : DocumentId();
    }

};

QTEST_MAIN(tst_BondedFlow)
#include "tst_bondedflow.moc"
