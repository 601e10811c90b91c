// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/bondedlife.h"
#include "models/ledger/bondedkind.h"
#include "models/reference/codetable.h"
#include "ui/bonded/bondedsubject.h"
#include "ui/bonded/changepanel.h"
#include "ui/bonded/guaranteepanel.h"
#include "ui/bonded/ledgeraid.h"
#include "ui/bonded/listledgerpanel.h"
#include "ui/bonded/listledgerwords.h"
#include "ui/document/documentpage.h"
#include "ui/document/formpages.h"
#include "ui/forms/fieldrow.h"
#include "ui/shell/statewords.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Tongguan;

namespace {

LedgerQuantity q(const char16_t* text) { return LedgerQuantity::parse(QStringView(text)).value(); }

LedgerBook cableBook()
{
    LedgerBook book;
    book.setItem({ LedgerSide::Material, 1, q(u"1000"), u"CU-1"_s, u"7408190090"_s, u"铜线"_s, u"035"_s });
    book.setItem({ LedgerSide::Material, 2, q(u"500"), u"PL-1"_s, u"3901200090"_s, u"塑料粒"_s, u"035"_s });
    book.setItem({ LedgerSide::Product, 1, q(u"400"), u"CA-1"_s, u"8544421100"_s, u"电缆"_s, u"030"_s });
    return book;
}

} // namespace

class tst_BondedPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Dictionary::load();
        QVERIFY(loaded.has_value());
        m_dictionary = std::move(*loaded);
        m_kinds = bondedKinds(*m_dictionary);
        m_tariff = std::make_unique<Tariff>(m_tables);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    // Each type's form is built from the dictionary alone, all its pages, and every input can be named.
    void everyKindHasAForm_data()
    {
        QTest::addColumn<int>("kind");
        for (int i = 0; i < int(m_kinds.size()); ++i)
            QTest::newRow(m_kinds.at(i).type->key.toUtf8().constData()) << i;
    }
    void everyKindHasAForm()
    {
        QFETCH(int, kind);
        const BondedKind& one = m_kinds.at(kind);
        DocumentPage page(*one.type, m_tables);
        page.resize(1090, 640);
        page.show();
        page.open(viewOf(one.blank(u"I"_s, u"TG000001"_s, {})));
        auto* pages = page.findChild<FormPages*>();
        QVERIFY(pages);
        for (int at = 0; at < int(one.type->tabs.size()); ++at) {
            QVERIFY(pages->page(at));
            pages->setCurrentIndex(at);
            QVERIFY2(!pages->page(at)->sections().isEmpty() || !pages->page(at)->grids().isEmpty(), qPrintable(one.type->tabs.at(at).key));
        }
        const auto rows = page.findChildren<FieldRow*>();
        QVERIFY(rows.size() > 5);
        for (const FieldRow* row : rows)
            QVERIFY2(!row->editor()->input()->accessibleName().isEmpty(), qPrintable(row->editor()->input()->objectName()));
        const auto grids = page.findChildren<RecordGrid*>();
        for (RecordGrid* grid : grids) { // lines can be added and taken back
            grid->insertLine();
            page.model().undoStack()->undo();
        }
        QSignalSpy edited(&page, &DocumentPage::edited);
        const auto number = page.document().place(one.type->keyPath(one.type->summary.value(u"number"_s)));
        QVERIFY(number.has_value());
        page.model().setValue(*number, u"TG000002"_s);
        page.save();
        QCOMPARE(edited.count(), 1);
    }

    void statesHaveWordsOfTheirOwn()
    {
        QCOMPARE(stateWord(carrierOf(BondedState::PreDeducted), u"inventoryList"), u"Pre-deducted"_s);
        QCOMPARE(stateWord(carrierOf(BondedState::WrittenOff), u"handbook"), u"Written off"_s);
        QCOMPARE(stateWord(carrierOf(BondedState::Deducted)), u"Released"_s); // the carrier, of a declaration
        QStringList words;
        const QList<BondedState> all = allBondedStates();
        for (const BondedState state : all) {
            words.append(stateWord(carrierOf(state), u"inventoryList"));
            QVERIFY(!stateMeaning(carrierOf(state), u"inventoryList").isEmpty());
            QVERIFY(!stateIconName(carrierOf(state), u"inventoryList").isEmpty());
        }
        QCOMPARE(QSet<QString>(words.cbegin(), words.cend()).size(), words.size());
        const ListSubject subject = bondedSubject(m_kinds);
        QCOMPARE(subject.states.size(), all.size());
        QCOMPARE(subject.types.size(), m_kinds.size());
        QVERIFY(subject.makings.size() >= m_kinds.size());
    }

    // Over-use stands at the field, in the findings and in the panel, and keeps the list from being submitted.
    void overUseIsAFindingAtTheField()
    {
        Desk desk(*this);
        desk.type(u"line[1].item", u"1"_s);
        desk.type(u"line[1].quantity", u"600"_s);
        desk.type(u"line[2].item", u"1"_s);
        desk.type(u"line[2].quantity", u"500.5"_s);
        desk.look();
        QTreeWidget* tree = desk.panel->tree();
        QCOMPARE(tree->topLevelItemCount(), 2);
        QVERIFY(tree->topLevelItem(1)->text(1).contains(u"铜线"_s));
        QVERIFY2(tree->topLevelItem(1)->text(5).contains(u"-100.5"_s), qPrintable(tree->topLevelItem(1)->text(5)));
        QCOMPARE(desk.overUses(), QStringList { u"line[2].quantity"_s });
        QSignalSpy submitted(&desk.page, &DocumentPage::submitRequested);
        desk.page.submit();
        QCOMPARE(submitted.count(), 0);
        desk.type(u"line[2].quantity", u"400"_s);
        desk.look();
        QVERIFY(desk.overUses().isEmpty());
        desk.page.submit();
        QCOMPARE(submitted.count(), 1);
        QVERIFY(desk.panel->asTable().contains(u"\t400\t"_s));
    }

    void anItemBringsWhatTheRecordSays()
    {
        Desk desk(*this);
        QVERIFY(desk.page.jumpTo(u"line[1].item"_s));
        desk.look();
        desk.type(u"line[1].item", u"2"_s);
        desk.aid->complete();
        QCOMPARE(desk.page.document().value(u"line[1].partNo"), u"PL-1"_s);
        QCOMPARE(desk.page.document().value(u"line[1].commodityCode"), u"3901200090"_s);
        QCOMPARE(desk.page.document().value(u"line[1].name"), u"塑料粒"_s);
        QCOMPARE(desk.page.document().value(u"line[1].unit"), u"035"_s);
        desk.type(u"line[1].item", u"1"_s); // another item: its words replace those of the first
        desk.aid->complete();
        QCOMPARE(desk.page.document().value(u"line[1].name"), u"铜线"_s);
        desk.type(u"line[1].name", u"铜线（漆包）"_s); // a person's words stay
        desk.aid->complete();
        QCOMPARE(desk.page.document().value(u"line[1].name"), u"铜线（漆包）"_s);
        desk.page.model().undoStack()->undo();
        desk.page.model().undoStack()->undo(); // what the record filled in was one step
        QCOMPARE(desk.page.document().value(u"line[1].name"), u"塑料粒"_s);
        desk.type(u"line[1].quantity", u"10"_s);
        desk.look();
        QVERIFY2(desk.aid->remainderText().contains(u"990"_s), qPrintable(desk.aid->remainderText()));
    }

    void suggestionsFromTheKeyboard()
    {
        Desk desk(*this);
        QVERIFY(desk.page.jumpTo(u"line[1].partNo"_s));
        desk.look();
        auto* lines = desk.page.findChild<LinesView*>();
        QVERIFY(lines);
        const int element = lines->grid().table().group().indexOf(u"partNo");
        const auto& rows = lines->detail().fields();
        const auto row = std::find_if(rows.cbegin(), rows.cend(), [element](const FieldRow* one) { return one->path().element == element; });
        QVERIFY(row != rows.cend());
        auto* input = qobject_cast<QLineEdit*>((*row)->editor()->input());
        QVERIFY(input);
        input->setFocus();
        QTest::keyClick(input, Qt::Key_F4);
        auto* popup = desk.page.window()->findChild<SuggestionPopup*>();
        QVERIFY(popup && popup->isVisible());
        QTest::keyClick(input, Qt::Key_Down);
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(desk.page.document().value(u"line[1].item"), u"2"_s);
        QCOMPARE(desk.page.document().value(u"line[1].partNo"), u"PL-1"_s);
    }

    void aRejectedListTellsThatItsMovementsWereTakenBack()
    {
        ListLedgerView view;
        view.number = u"C52046A00105"_s;
        view.ledger = listLedgerOf(cableBook(), DocumentId::create(), {});
        view.hasEffect = true;
        view.postings = { { view.number, true, MovementStanding::Foreseen, {}, QDateTime::currentDateTimeUtc() } };
        QCOMPARE(ledgerSentence(view).tone, Tone::Working);
        view.postings.append({ view.number, true, MovementStanding::Withdrawn, u"returned"_s, QDateTime::currentDateTimeUtc() });
        QCOMPARE(ledgerSentence(view).tone, Tone::Bad);
        QVERIFY(ledgerSentence(view).text.contains(u"taken back"_s));
        QVERIFY(ledgerSentence(view).text.contains(u"sent the list back"_s));
        view.ledger.reset();
        QCOMPARE(ledgerSentence(view).tone, Tone::Warning);
        view.number.clear();
        QCOMPARE(ledgerSentence(view).tone, Tone::Neutral);
    }

    void changesAreMarkedRowByRow()
    {
        const BondedKind& kind = *std::find_if(m_kinds.cbegin(), m_kinds.cend(), [](const BondedKind& one) { return one.type->key == u"handbook"; });
        Document approved = kind.blank({}, u"TG1"_s, {});
        for (const auto& [place, text] : { std::pair { u"recordNo"_s, u"C52046A00105"_s }, { u"material[1].no"_s, u"1"_s }, { u"material[1].name"_s, u"铜线"_s }, { u"material[1].quantity"_s, u"1000"_s },
                 { u"material[2].no"_s, u"2"_s }, { u"material[2].name"_s, u"塑料粒"_s }, { u"product[1].no"_s, u"1"_s }, { u"product[1].name"_s, u"电缆"_s } })
            QVERIFY2(approved.setValue(place, text).has_value(), qPrintable(place));
        Document change = approved;
        QVERIFY(change.setValue(u"material[1].quantity", u"1500"_s).has_value());
        QVERIFY(change.setValue(u"material[3].name", u"锡"_s).has_value());
        QList<Record> materials = change.lines(u"material");
        materials.removeAt(1);
        change.editRoot().setChildren(kind.type->root.groupIndexOf(u"material"), materials);

        ChangePanel panel(m_tables);
        panel.setDocument(change, true);
        QCOMPARE(panel.tree()->topLevelItemCount(), 0); // nothing to compare with yet
        panel.setBefore(approved);
        QStringList rows;
        for (int row = 0; row < panel.tree()->topLevelItemCount(); ++row)
            rows.append(panel.tree()->topLevelItem(row)->text(0));
        QCOMPARE(rows.size(), 3);
        const auto has = [&rows](const QString& mark, const QString& name) { return std::any_of(rows.cbegin(), rows.cend(), [&](const QString& row) { return row.startsWith(mark) && row.contains(name); }); };
        QVERIFY(has(u"Changed"_s, u"铜线"_s));
        QVERIFY(has(u"New"_s, u"锡"_s));
        QVERIFY(has(u"Deleted"_s, u"塑料粒"_s));
        QCOMPARE(panel.sentence(), u"1 new, 1 changed, 1 deleted"_s);
        // However narrow it is, nothing goes out of it, and a name that is longer goes on below.
        panel.resize(800, 400);
        panel.show();
        const auto heightOf = [&panel] { return panel.tree()->visualItemRect(panel.tree()->topLevelItem(0)->child(0)).height(); };
        const int wide = heightOf();
        panel.tree()->topLevelItem(0)->child(0)->setText(0, u"企业内部自行编制的编号"_s);
        panel.resize(240, 400);
        QTRY_VERIFY(heightOf() > wide);
        QTRY_COMPARE(panel.tree()->header()->length(), panel.tree()->viewport()->width());
        QSignalSpy jumped(&panel, &SidePanel::jumpRequested);
        for (QTreeWidgetItemIterator at(panel.tree()); *at; ++at) {
            if ((*at)->text(2).remove(u',') == u"1500") {
                QCOMPARE((*at)->text(1).remove(u','), u"1000"_s);
                Q_EMIT panel.tree()->itemActivated(*at, 0);
            }
        }
        QCOMPARE(jumped.count(), 1);
        QCOMPARE(change.placeText(jumped.first().first().value<Place>()), u"material[1].quantity"_s);
        panel.startAnew();
        QCOMPARE(panel.tree()->topLevelItemCount(), 0);
    }

    // A table that was pasted anew has other rows in it, and the same numbers: only what differs is told.
    void aTablePastedAnewIsNoChange()
    {
        const BondedKind& kind = *std::find_if(m_kinds.cbegin(), m_kinds.cend(), [](const BondedKind& one) { return one.type->key == u"handbook"; });
        Document approved = kind.blank({}, u"TG1"_s, {});
        for (const auto& [place, text] : { std::pair { u"material[1].no"_s, u"1"_s }, { u"material[1].name"_s, u"铜线"_s }, { u"material[1].quantity"_s, u"1000"_s }, { u"material[2].no"_s, u"2"_s }, { u"material[2].quantity"_s, u"5"_s },
                 { u"product[1].no"_s, u"1"_s }, { u"product[1].name"_s, u"电缆"_s }, { u"consumption[1].no"_s, u"1"_s }, { u"consumption[1].product"_s, u"1"_s }, { u"consumption[1].version"_s, u"2"_s }, { u"consumption[1].material"_s, u"1"_s }, { u"consumption[1].net"_s, u"2"_s } })
            QVERIFY2(approved.setValue(place, text).has_value(), qPrintable(place));
        Document change = approved;
        const int group = kind.type->root.groupIndexOf(u"material");
        QList<Record> pasted;
        for (const Record& old : { change.lines(u"material")[1], change.lines(u"material")[0] }) {
            Record row = change.newLine();
            for (const auto& [element, text] : old.values())
                row.setValue(element, text);
            pasted.append(row);
        }
        change.editRoot().setChildren(group, pasted);
        QVERIFY(change.setValue(u"material[2].quantity", u"1000.00"_s).has_value()); // no other quantity
        QVERIFY(change.setValue(u"consumption[1].net", u"2.5"_s).has_value());
        ChangePanel panel(m_tables);
        panel.setDocument(change, true);
        panel.setBefore(approved);
        QCOMPARE(panel.sentence(), u"0 new, 1 changed, 0 deleted"_s);
        QVERIFY2(panel.tree()->topLevelItem(0)->text(0).contains(u"1 电缆, version 2, 1 铜线"_s), qPrintable(panel.tree()->topLevelItem(0)->text(0)));
    }

    // 100 of 10 yuan at 6.5 % duty and 13 % VAT: 65 and 138.45.
    void aGuaranteeSaysHowMuchAndWhy()
    {
        const BondedKind& kind = *std::find_if(m_kinds.cbegin(), m_kinds.cend(), [](const BondedKind& one) { return one.type->key == u"handbook"; });
        Document record = kind.blank({}, u"TG1"_s, {});
        for (const auto& [place, text] : { std::pair { u"material[1].no"_s, u"3"_s }, { u"material[1].name"_s, u"铜线"_s }, { u"material[1].commodityCode"_s, u"7408190090"_s }, { u"material[1].quantity"_s, u"100"_s },
                 { u"material[1].unitPrice"_s, u"10"_s }, { u"material[1].currency"_s, u"CNY"_s }, { u"material[1].country"_s, u"JPN"_s }, { u"material[2].no"_s, u"4"_s } })
            QVERIFY2(record.setValue(place, text).has_value(), qPrintable(place));
        MaterialImport import = importOfMaterials(record, *m_dictionary, QDate(2026, 11, 22));
        QCOMPARE(import.rows, QList<int> { 0 }); // the other has no quantity
        QCOMPARE(import.declaration.value(u"line[1].totalPrice"), u"1000.00"_s);
        LineRates rates;
        rates.mfn = DutyRate::adValorem(*Decimal::parse(u"0.065"));
        rates.vat = *Decimal::parse(u"0.13");
        GuaranteePanel partly(m_tables);
        partly.setDocument(record, true);
        {
            MaterialImport same = importOfMaterials(record, *m_dictionary, QDate(2026, 11, 22));
            TaxSheet sheet = Taxation(m_tables, Parameters::builtIn()).sheet(same.declaration, {}, { .date = {}, .lines = { { 1, rates } } });
            partly.setTaxes(std::move(same), std::move(sheet)); // its consumption tax is not known
        }
        QVERIFY(!partly.amount().isValid());
        QVERIFY2(partly.sentence().contains(u"at least 65.00 CNY"_s), qPrintable(partly.sentence()));
        rates.consumption = Decimal(0);
        Taxation taxation(m_tables, Parameters::builtIn());
        TaxSheet sheet = taxation.sheet(import.declaration, {}, { .date = {}, .lines = { { 1, rates } } });
        GuaranteePanel panel(m_tables);
        panel.setDocument(record, true);
        panel.setTaxes(std::move(import), std::move(sheet));
        QCOMPARE(panel.amount().toString(), u"203.45"_s);
        QCOMPARE(panel.tree()->topLevelItemCount(), 2); // and the sum
        QCOMPARE(panel.tree()->topLevelItem(0)->text(0), u"3 铜线"_s);
        QVERIFY(panel.sentence().startsWith(u"No guarantee is due"_s));
        QSignalSpy reasons(&panel, &GuaranteePanel::reasonsChanged), asked(&panel, &GuaranteePanel::guaranteeRequested);
        panel.boxes().at(3)->setChecked(true); // for the first time
        QVERIFY(panel.sentence().startsWith(u"Customs may ask for a guarantee"_s) && panel.sentence().contains(u"203.45"_s));
        panel.boxes().at(1)->setChecked(true); // its management is to be put right
        QVERIFY(panel.sentence().startsWith(u"A guarantee is due"_s));
        QCOMPARE(reasons.last().first().toStringList(), (QStringList { u"2"_s, u"4"_s }));
        panel.findChild<QPushButton*>(u"makeGuarantee"_s)->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(1).toString(), u"203.45"_s);
        panel.setReasons({});
        QVERIFY(panel.sentence().startsWith(u"No guarantee is due"_s));
        QCOMPARE(guaranteeNeed({ u"9"_s }), GuaranteeNeed::None);
    }

    void linksAndTheOneNextAction()
    {
        Desk desk(*this);
        const DocumentId other = DocumentId::create();
        desk.page.setLinks({ { other, u"Customs declaration TG2 (Draft)"_s } });
        auto* link = desk.page.findChild<QToolButton*>(u"link"_s);
        QVERIFY(link);
        QSignalSpy asked(&desk.page, &DocumentPage::linkRequested);
        link->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<DocumentId>(), other);
        QSignalSpy acted(desk.declaring, &QAction::triggered);
        auto* next = desk.page.findChild<QPushButton*>(u"nextAction"_s);
        QCOMPARE(next->text(), u"Submit (F9)"_s);
        DocumentView news = desk.view;
        news.state = carrierOf(BondedState::PreDeducted);
        desk.page.update(news);
        QCOMPARE(next->text(), u"Declare"_s);
        next->click();
        QCOMPARE(acted.count(), 1);
    }

private:
    [[nodiscard]] static DocumentView viewOf(const Document& document)
    {
        DocumentView view;
        view.id = DocumentId::create();
        view.document = document;
        return view;
    }

    // A list on its page with the ledger beside it; the flow's part is done by hand.
    struct Desk {
        explicit Desk(const tst_BondedPage& test)
            : kind(test.m_kinds.constFirst())
            , page(*kind.type, test.m_tables)
            , view(viewOf(kind.blank(u"I"_s, u"TG1"_s, {})))
        {
            panel = new ListLedgerPanel;
            page.addPanel(panel, { u"ledgerDock"_s, u"Ledger"_s, QKeySequence(Qt::Key_F6), 400, 300 });
            aid = new LedgerAid(page.model(), *test.m_tariff, &page);
            connect(&page, &DocumentPage::linesBuilt, aid, &LedgerAid::attach);
            declaring = page.addAct(u"Declare"_s, QKeySequence(Qt::CTRL | Qt::Key_M), [] {});
            page.setOwnAction(declaring);
            for (const auto& [place, text] : { std::pair { u"supervisionMode"_s, u"0615"_s }, { u"recordNo"_s, u"C52046A00105"_s }, { u"line[1].no"_s, u"1"_s } })
                (void)view.document.setValue(place, text);
            page.resize(1090, 640);
            page.show();
            page.activateWindow();
            page.open(view);
        }
        void type(QStringView place, const QString& text)
        {
            Document after = page.document();
            QVERIFY(after.setValue(place, text).has_value());
            page.take(u"typed"_s, after);
        }
        void look()
        {
            ListLedgerView seen;
            seen.number = u"C52046A00105"_s;
            seen.ledger = listLedgerOf(cableBook(), page.id(), movementsSoFar(page.document(), page.id(), QDate(2026, 5, 4)));
            seen.hasEffect = true;
            panel->setView(seen);
            page.setFurtherFindings(ledgerFindings(seen));
            aid->setView(seen);
        }
        [[nodiscard]] QStringList overUses() const
        {
            QStringList places;
            const QList<PlacedFinding> findings = page.findings();
            for (const PlacedFinding& one : findings) {
                if (one.finding.id == u"ledger.over.import" && one.finding.severity == Severity::Error && one.place)
                    places.append(page.document().placeText(*one.place));
            }
            return places;
        }
        const BondedKind& kind;
        DocumentPage page;
        DocumentView view;
        ListLedgerPanel* panel = nullptr;
        LedgerAid* aid = nullptr;
        QAction* declaring = nullptr;
    };

    CodeTables m_tables;
    std::unique_ptr<Dictionary> m_dictionary;
    std::unique_ptr<Tariff> m_tariff;
    QList<BondedKind> m_kinds;
};

QTEST_MAIN(tst_BondedPage)
#include "tst_bondedpage.moc"
