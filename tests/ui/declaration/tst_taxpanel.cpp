// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/declaration/taxpanel.h"

#include "models/dictionary/documenttype.h"
#include "models/reference/codetable.h"
#include "ui/calculator/derivationview.h"
#include "ui/declaration/declarationpage.h"
#include "ui/declaration/ownratesdialog.h"
#include "ui/declaration/taxtable.h"
#include "ui/declaration/taxwhatifstrip.h"
#include "ui/forms/fieldeditor.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

namespace Tongguan {

class TestTaxPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsTheSheet();
    void anEmptyDeclarationSaysSo();
    void figuresOpenAsDerivations();
    void everyShownFigureRecomputes();
    void inputsLeadToTheirFields();
    void derivationFollowsEdits();
    void derivationAsText();
    void unknownRateIsSaidAndCanBeEntered();
    void wrongRatesAreRefused();
    void noExchangeRate();
    void whatIfLeavesTheDocumentAlone();
    void whatIfOfOneLine();
    void whatIfOfAnAgreement();
    void takeOverIsOneStepOfUndo();
    void anotherDeclarationStartsWithoutComparison();
    void additionalDutyThatFallsAway();
    void deadlinesAndLateFees();
    void copiesATable();
    void exportHasNoFees();
    void keysOfThePage();
    void layoutRemembersThePane();
    void fiftyLinesFollowEachEdit();
    void tableIsSound();

private:
    void set(Document& document, const QString& key, const QString& text) const { QVERIFY2(document.setValue(key, text).has_value(), qPrintable(key)); }
    // Horses, other than for breeding: 10 % most-favoured, 30 % general, 9 % VAT in the table of 2019-04.
    [[nodiscard]] Document horses(int lines, const QString& currency = u"CNY"_s) const
    {
        Document document(m_dictionary->declaration());
        set(document, u"direction"_s, u"I"_s);
        set(document, u"deliveryTerms"_s, u"1"_s);
        set(document, u"declarationDate"_s, u"2026-11-20"_s);
        for (int no = 1; no <= lines; ++no) {
            const QString place = u"line[%1]."_s.arg(no);
            for (const auto& [key, text] : { std::pair(u"commodityCode"_s, u"0101290090"_s), { u"goodsName"_s, u"马"_s }, { u"totalPrice"_s, u"1000"_s },
                     { u"currency"_s, currency }, { u"originCountry"_s, u"MNG"_s }, { u"dutyMode"_s, u"1"_s } })
                set(document, place + key, text);
        }
        document.renumber();
        return document;
    }
    [[nodiscard]] QString amount(const QString& key, int line) const { return m_panel->table().find(key, line).siblingAtColumn(TaxTable::AmountColumn).data().toString(); }
    [[nodiscard]] QString difference(const QString& key, int line) const
    {
        return m_panel->table().find(key, line).siblingAtColumn(TaxTable::DifferenceColumn).data().toString();
    }
    void turn(const QString& key, const QString& text) const
    {
        FieldEditor* editor = m_panel->whatIf().editor(key);
        QVERIFY2(editor, qPrintable(key));
        editor->setText(text);
        Q_EMIT editor->edited(text);
    }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
    std::unique_ptr<TaxPanel> m_panel;
};

void TestTaxPanel::initTestCase()
{
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    auto loaded = Dictionary::load();
    QVERIFY(loaded.has_value());
    m_dictionary = std::move(*loaded);
}

void TestTaxPanel::init()
{
    m_panel = std::make_unique<TaxPanel>(FormContext { .tables = &m_tables, .today = [] { return QDate(2026, 11, 22); } });
    m_panel->resize(360, 560);
    m_panel->show();
}

void TestTaxPanel::showsTheSheet()
{
    m_panel->setDocument(horses(2), true);
    QVERIFY(m_panel->headText().contains(u"398.00")); // twice 100 duty and 99 VAT
    QCOMPARE(amount(u"value"_s, 1), u"1,000.00"_s);
    QCOMPARE(amount(u"duty"_s, 1), u"100.00"_s);
    QCOMPARE(amount(u"vat"_s, 2), u"99.00"_s);
    QCOMPARE(amount(u"line"_s, 2), u"199.00"_s);
    QCOMPARE(amount(u"duty"_s, 0), u"200.00"_s);
    QCOMPARE(amount(u"total"_s, 0), u"398.00"_s);
    QVERIFY(!m_panel->table().find(u"antidumping"_s, 1).isValid()); // nothing to say of it
    QVERIFY(m_panel->noticeText().isEmpty());
    QVERIFY(m_panel->table().find(u"duty"_s, 1).data().toString().contains(u"10%"));
}

void TestTaxPanel::anEmptyDeclarationSaysSo()
{
    Document document(m_dictionary->declaration());
    set(document, u"direction"_s, u"I"_s);
    m_panel->setDocument(document, true);
    QVERIFY(!m_panel->noticeText().isEmpty());
    QCOMPARE(amount(u"total"_s, 0), u"—"_s);
    const QString words = m_panel->noticeText();
    set(document, u"line[1].no"_s, u"1"_s); // a new declaration begins with an empty line
    m_panel->setDocument(document, true);
    QCOMPARE(m_panel->noticeText(), words);
    QVERIFY(!m_panel->findChild<QWidget*>(u"taxEnterRates"_s)->isVisible());
}

void TestTaxPanel::figuresOpenAsDerivations()
{
    m_panel->setDocument(horses(1), true);
    QVERIFY(m_panel->derivation().isHidden());
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->tree()->expandAll();
    m_panel->tree()->setCurrentIndex(m_panel->table().find(u"duty"_s, 1));
    m_panel->tree()->setFocus();
    QTest::keyClick(m_panel->tree(), Qt::Key_Return);
    QVERIFY(!m_panel->derivation().isHidden());
    const QTreeWidgetItem* top = m_panel->derivation().tree()->topLevelItem(0);
    QVERIFY2(top->text(1).startsWith(u"100.00"), qPrintable(top->text(1)));
    QCOMPARE(top->childCount(), 2); // value and rate
    const QString detail = m_panel->derivation().detailText();
    QVERIFY2(detail.contains(u"V × t") && detail.contains(u"V = 1,000.00"), qPrintable(detail));
    m_panel->derivation().tree()->setCurrentItem(top->child(1)); // the rate, and where it stands
    QVERIFY2(m_panel->derivation().detailText().contains(u"2019-04"), qPrintable(m_panel->derivation().detailText()));
    QTest::keyClick(m_panel->derivation().tree(), Qt::Key_Escape);
    QVERIFY(m_panel->derivation().isHidden());
    QVERIFY(m_panel->tree()->hasFocus());
}

void TestTaxPanel::everyShownFigureRecomputes()
{
    TaxSources sources;
    sources.ownExchange.insert({ .currency = u"USD"_s, .per = 100, .cny = Decimal::parse(u"709.71").value(), .source = u"公告"_s });
    m_panel->setSources(sources);
    Document document = horses(3, u"USD"_s);
    set(document, u"deliveryTerms"_s, u"3"_s);
    set(document, u"freightMark"_s, u"3"_s);
    set(document, u"freight"_s, u"77.77"_s);
    set(document, u"freightCurrency"_s, u"USD"_s);
    set(document, u"entryExitDate"_s, u"2026-11-01"_s);
    set(document, u"line[2].totalPrice"_s, u"123.4567"_s);
    set(document, u"line[3].dutyMode"_s, u"2"_s);
    m_panel->setDocument(document, true);
    int figures = 0;
    const auto prove = [&](const TaxRow& row) {
        if (!row.figure)
            return;
        const Derivation derivation = m_panel->sheet().sheet.derivation(row.figure);
        const auto again = recompute(derivation);
        QVERIFY2(again && *again == row.amount, qPrintable(row.key + QString::number(row.line)));
        ++figures;
    };
    for (const TaxRow& row : m_panel->table().rows()) {
        prove(row);
        for (const TaxRow& child : row.children)
            prove(child);
    }
    QVERIFY2(figures > 25, qPrintable(QString::number(figures)));
}

void TestTaxPanel::inputsLeadToTheirFields()
{
    m_panel->setDocument(horses(2), true);
    QSignalSpy jumps(m_panel.get(), &TaxPanel::jumpRequested);
    m_panel->open(m_panel->table().find(u"value"_s, 2));
    QTreeWidgetItem* item = m_panel->derivation().tree()->topLevelItem(0);
    while (!item->text(0).contains(u"总价")) { // down to what was given
        item->setExpanded(true);
        QVERIFY(item->childCount() > 0);
        item = item->child(0);
    }
    m_panel->derivation().tree()->setCurrentItem(item);
    Q_EMIT m_panel->derivation().tree()->itemActivated(item, 0);
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(horses(2).placeText(jumps.first().first().value<Place>()), u"line[2].totalPrice"_s);
}

void TestTaxPanel::derivationFollowsEdits()
{
    Document document = horses(1);
    m_panel->setDocument(document, true);
    m_panel->open(m_panel->table().find(u"duty"_s, 1));
    set(document, u"line[1].totalPrice"_s, u"2000"_s);
    m_panel->setDocument(document, true);
    QVERIFY(m_panel->derivation().tree()->topLevelItem(0)->text(1).startsWith(u"200.00"));
    QVERIFY(m_panel->derivation().tree()->topLevelItem(0)->isExpanded());
    set(document, u"line[1].commodityCode"_s, u"9999999999"_s); // no figure any more
    m_panel->setDocument(document, true);
    QVERIFY(m_panel->derivation().isHidden());
}

void TestTaxPanel::derivationAsText()
{
    m_panel->setDocument(horses(1), true);
    m_panel->open(m_panel->table().find(u"vat"_s, 1));
    const QString text = m_panel->derivation().text();
    QVERIFY2(text.contains(u"99.00") && text.contains(u"总价") && text.contains(u"报关单") && text.count(u'\n') > 5, qPrintable(text));
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->derivation().tree()->setFocus();
    QTest::keyClick(m_panel->derivation().tree(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestTaxPanel::unknownRateIsSaidAndCanBeEntered()
{
    Document document = horses(2);
    set(document, u"line[2].commodityCode"_s, u"8542311110"_s); // the tables hold the code, not its rates
    m_panel->setDocument(document, true);
    const TaxRow* unknown = m_panel->table().row(m_panel->table().find(u"line"_s, 2));
    QVERIFY(unknown && unknown->isUnknown && !unknown->amount.isValid() && !unknown->unknown.isEmpty());
    QVERIFY2(!amount(u"duty"_s, 2).contains(u'0'), qPrintable(amount(u"duty"_s, 2))); // not known is not nought
    QVERIFY(!m_panel->noticeText().isEmpty());
    m_panel->tree()->setCurrentIndex(m_panel->table().find(u"line"_s, 2));
    QSignalSpy changed(m_panel.get(), &TaxPanel::ratesChanged);
    m_panel->enterRates();
    auto* dialog = m_panel->findChild<OwnRatesDialog*>();
    QVERIFY(dialog);
    dialog->edit(OwnRateKind::Mfn)->setText(u"5%"_s);
    dialog->edit(OwnRateKind::Vat)->setText(u"13%"_s);
    dialog->edit(OwnRateKind::Consumption)->setText(u"0"_s);
    dialog->accept();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(amount(u"duty"_s, 2), u"50.00"_s);
    QCOMPARE(amount(u"vat"_s, 2), u"136.50"_s); // 1050 x 13 %
    QVERIFY(m_panel->noticeText().isEmpty());
    QVERIFY(m_panel->table().row(m_panel->table().find(u"line"_s, 2))->isOwn);
    QVERIFY(m_panel->table().row(m_panel->table().find(u"vat"_s, 2))->isOwn);
    QVERIFY(!m_panel->table().row(m_panel->table().find(u"line"_s, 1))->isOwn);
    m_panel->open(m_panel->table().find(u"duty"_s, 2));
    QVERIFY2(m_panel->derivation().text().contains(u"自行输入"), qPrintable(m_panel->derivation().text()));
    // Kept as text and read again, they give the same taxes.
    const auto again = OwnRates::fromJson(m_panel->sources().rates.toJson());
    QVERIFY(again);
    QVERIFY(*again == m_panel->sources().rates);
}

void TestTaxPanel::wrongRatesAreRefused()
{
    OwnRatesDialog dialog({}, { .code = u"8542311110"_s, .goods = {}, .origin = u"KOR"_s, .agreement = {}, .direction = Direction::Import }, m_tables, QDate(2026, 11, 22));
    QSignalSpy entered(&dialog, &OwnRatesDialog::entered);
    QVERIFY(!dialog.edit(OwnRateKind::Agreement)); // none is claimed
    QVERIFY(dialog.edit(OwnRateKind::Dumping));
    dialog.edit(OwnRateKind::Mfn)->setText(u"about 5"_s);
    dialog.accept();
    QVERIFY(!dialog.problem().isEmpty());
    dialog.edit(OwnRateKind::Mfn)->setText(u"0.3元/千克"_s);
    dialog.edit(OwnRateKind::Vat)->setText(u"-13%"_s);
    dialog.accept();
    QVERIFY(!dialog.problem().isEmpty());
    QCOMPARE(entered.size(), 0);
    dialog.edit(OwnRateKind::Vat)->setText(u"13%"_s);
    dialog.accept();
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().value<OwnRates>().of(u"8542311110"_s).size(), 2);
}

void TestTaxPanel::noExchangeRate()
{
    m_panel->setDocument(horses(1, u"USD"_s), true);
    QVERIFY2(m_panel->noticeText().contains(u"USD") && m_panel->noticeText().contains(u"2026-11"), qPrintable(m_panel->noticeText()));
    QVERIFY(m_panel->noticeText().contains(u"2026-10-21")); // the third Wednesday of October
    QVERIFY(!m_panel->table().row(m_panel->table().find(u"line"_s, 1))->amount.isValid());
    QSignalSpy asked(m_panel.get(), &TaxPanel::exchangeRequested);
    auto* menu = m_panel->findChild<QWidget*>(u"taxExchange"_s);
    QVERIFY(menu && menu->isVisible());
    QTest::mouseClick(menu, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    TaxSources sources;
    sources.published.insert({ .currency = u"USD"_s, .cny = 7, .from = QDate(2026, 11, 1), .to = QDate(2026, 11, 30) });
    m_panel->setSources(sources);
    QVERIFY(m_panel->noticeText().isEmpty());
    QCOMPARE(amount(u"value"_s, 1), u"7,000.00"_s);
    sources.ownExchange.insert({ .currency = u"USD"_s, .cny = 8, .from = QDate(2026, 11, 1), .to = QDate(2026, 11, 30) });
    m_panel->setSources(sources); // our own goes before
    QCOMPARE(amount(u"value"_s, 1), u"8,000.00"_s);
}

void TestTaxPanel::whatIfLeavesTheDocumentAlone()
{
    const Document document = horses(2);
    m_panel->setDocument(document, true);
    m_panel->setComparing(true);
    QVERIFY(m_panel->tree()->isColumnHidden(TaxTable::DifferenceColumn));
    turn(u"originCountry"_s, u"ZZZ"_s); // the general rate
    QVERIFY(!m_panel->tree()->isColumnHidden(TaxTable::DifferenceColumn));
    QCOMPARE(difference(u"duty"_s, 1), u"+200.00"_s);
    QCOMPARE(difference(u"value"_s, 1), QString());
    QCOMPARE(difference(u"total"_s, 0), u"+436.00"_s); // (200 + 18) twice
    QCOMPARE(amount(u"total"_s, 0), u"398.00"_s);
    m_panel->open(m_panel->table().find(u"duty"_s, 1).siblingAtColumn(TaxTable::DifferenceColumn));
    QVERIFY(m_panel->derivation().tree()->topLevelItem(0)->text(1).startsWith(u"300.00"));
    m_panel->whatIf().reset();
    QVERIFY(m_panel->tree()->isColumnHidden(TaxTable::DifferenceColumn));
    QVERIFY(m_panel->derivation().isHidden()); // there is no other sheet any more
    turn(u"deliveryTerms"_s, u"3"_s);
    turn(u"freightMark"_s, u"3"_s);
    turn(u"freight"_s, u"200"_s);
    turn(u"freightCurrency"_s, u"CNY"_s);
    QCOMPARE(difference(u"value"_s, 1), u"+103.30"_s); // 100 of the freight and 3 per mille of 1100
    m_panel->setComparing(false);
    QVERIFY(m_panel->whatIf().change().isEmpty());
}

void TestTaxPanel::whatIfOfOneLine()
{
    m_panel->setDocument(horses(3), true);
    m_panel->setComparing(true);
    m_panel->whatIf().setScope(2);
    turn(u"originCountry"_s, u"ZZZ"_s);
    QCOMPARE(difference(u"duty"_s, 2), u"+200.00"_s);
    QCOMPARE(difference(u"duty"_s, 1), QString());
    QCOMPARE(difference(u"duty"_s, 0), u"+200.00"_s);
}

void TestTaxPanel::whatIfOfAnAgreement()
{
    m_panel->setDocument(horses(1), true);
    m_panel->setComparing(true);
    turn(u"agreementOrigin"_s, u"NZL"_s);
    QCOMPARE(difference(u"duty"_s, 1), QString()); // its rate is not known
    turn(u"agreementRate"_s, u"4%"_s);
    QCOMPARE(difference(u"duty"_s, 1), u"−60.00"_s);
    QSignalSpy rates(m_panel.get(), &TaxPanel::ratesChanged);
    QSignalSpy taken(m_panel.get(), &TaxPanel::takeOverRequested);
    Q_EMIT m_panel->whatIf().takeOverRequested();
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().first().value<Document>().value(u"line[1].agreementOrigin"), u"NZL"_s);
    QCOMPARE(rates.size(), 1);
    m_panel->setDocument(taken.first().first().value<Document>(), true);
    QCOMPARE(amount(u"duty"_s, 1), u"40.00"_s);
}

void TestTaxPanel::takeOverIsOneStepOfUndo()
{
    DeclarationPage page(*m_dictionary, m_tables);
    page.resize(1280, 700);
    page.show();
    DocumentView view;
    view.id = DocumentId::create();
    view.document = horses(2);
    page.open(view);
    page.showTaxes();
    TaxPanel& panel = page.taxes();
    QVERIFY(panel.isVisible());
    panel.setComparing(true);
    panel.whatIf().editor(u"originCountry"_s)->setText(u"ZZZ"_s);
    Q_EMIT panel.whatIf().editor(u"originCountry"_s)->edited(u"ZZZ"_s);
    QCOMPARE(page.document(), view.document);
    QSignalSpy edited(&page, &DeclarationPage::edited);
    Q_EMIT panel.whatIf().takeOverRequested();
    QCOMPARE(page.document().value(u"line[1].originCountry"), u"ZZZ"_s);
    QCOMPARE(page.document().value(u"line[2].originCountry"), u"ZZZ"_s);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(page.model().undoStack()->count(), 1);
    QCOMPARE(panel.table().find(u"duty"_s, 1).siblingAtColumn(TaxTable::AmountColumn).data().toString(), u"300.00"_s);
    page.model().undoStack()->undo();
    QCOMPARE(page.document(), view.document);
    view.state = DeclarationState::Released;
    page.open(view);
    panel.whatIf().editor(u"originCountry"_s)->setText(u"ZZZ"_s);
    Q_EMIT panel.whatIf().editor(u"originCountry"_s)->edited(u"ZZZ"_s);
    QVERIFY(!panel.whatIf().findChild<QWidget*>(u"taxTakeOver"_s)->isEnabled()); // no longer ours to change
}

void TestTaxPanel::anotherDeclarationStartsWithoutComparison()
{
    DeclarationPage page(*m_dictionary, m_tables);
    page.resize(1280, 700);
    page.show();
    DocumentView view;
    view.id = DocumentId::create();
    view.document = horses(2);
    page.open(view);
    page.showTaxes();
    TaxPanel& panel = page.taxes();
    panel.setComparing(true);
    panel.whatIf().editor(u"originCountry"_s)->setText(u"ZZZ"_s);
    Q_EMIT panel.whatIf().editor(u"originCountry"_s)->edited(u"ZZZ"_s);
    panel.open(panel.table().find(u"duty"_s, 1));
    QVERIFY(!panel.whatIf().change().isEmpty());
    view.id = DocumentId::create();
    page.open(view); // what was tried on the one before is not offered to this one
    QVERIFY(panel.whatIf().change().isEmpty());
    QCOMPARE(panel.whatIf().editor(u"originCountry"_s)->text(), u"MNG"_s);
    QVERIFY(panel.derivation().isHidden());
    QVERIFY(panel.tree()->isColumnHidden(TaxTable::DifferenceColumn));
}

void TestTaxPanel::additionalDutyThatFallsAway()
{
    TaxSources sources;
    QVERIFY(sources.rates.set({ u"0101290090"_s, OwnRateKind::Dumping, u"MNG"_s, u"20%"_s, {} }));
    m_panel->setSources(sources);
    m_panel->setDocument(horses(1), true);
    QCOMPARE(amount(u"antidumping"_s, 1), u"200.00"_s);
    m_panel->setComparing(true);
    turn(u"originCountry"_s, u"AUS"_s);
    QCOMPARE(difference(u"antidumping"_s, 1), u"−200.00"_s); // none, not unknown
    QCOMPARE(difference(u"antidumping"_s, 0), u"−200.00"_s);
}

void TestTaxPanel::deadlinesAndLateFees()
{
    Document document = horses(1);
    set(document, u"line[1].totalPrice"_s, u"500000"_s);
    set(document, u"entryExitDate"_s, u"2025-04-07"_s); // 14 days: to Monday 21 April
    set(document, u"declarationDate"_s, u"2025-04-24"_s);
    m_panel->setDocument(document, true);
    QCOMPARE(amount(u"lastDay"_s, 0), u"2025-04-21"_s);
    QCOMPARE(amount(u"lateFrom"_s, 0), u"2025-04-22"_s);
    QCOMPARE(amount(u"lateDays"_s, 0), u"3"_s);
    QCOMPARE(amount(u"lateFee"_s, 0), u"750.00"_s); // 500000 x 0.5 per mille x 3
    QCOMPARE(amount(u"dayFee"_s, 0), u"250.00"_s);
    QCOMPARE(amount(u"payBy"_s, 0), u"2025-05-09"_s);
    set(document, u"entryExitDate"_s, QString());
    m_panel->setDocument(document, true);
    QVERIFY(!m_panel->table().find(u"lateFee"_s, 0).isValid());
    QVERIFY(m_panel->table().row(m_panel->table().find(u"fees"_s, 0))->notes.join(u' ').contains(u"进口日期"));
}

void TestTaxPanel::copiesATable()
{
    m_panel->setDocument(horses(2), true);
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->tree()->setFocus();
    QTest::keyClick(m_panel->tree(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.at(1).split(u'\t').mid(0, 5), QStringList({ u"1"_s, u"0101290090"_s, u"马"_s, u"1000.00"_s, u"100.00"_s }));
    QCOMPARE(lines.at(0).count(u'\t'), lines.at(1).count(u'\t'));
    QCOMPARE(lines.at(3).section(u'\t', -1), u"398.00"_s);
}

void TestTaxPanel::exportHasNoFees()
{
    Document document = horses(1);
    set(document, u"direction"_s, u"E"_s);
    set(document, u"deliveryTerms"_s, u"3"_s);
    m_panel->setDocument(document, true);
    QVERIFY(!m_panel->table().find(u"fees"_s, 0).isValid());
    QVERIFY(!m_panel->table().find(u"vat"_s, 1).isValid());
    QVERIFY(m_panel->table().find(u"duty"_s, 1).isValid());
}

void TestTaxPanel::keysOfThePage()
{
    DeclarationPage page(*m_dictionary, m_tables);
    page.resize(1280, 700);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    DocumentView view;
    view.id = DocumentId::create();
    view.document = horses(1);
    page.open(view);
    page.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(page.taxes().isVisible());
    QVERIFY(page.taxes().tree()->hasFocus());
    QTRY_VERIFY2(page.taxes().width() >= 320, qPrintable(QString::number(page.taxes().width())));
    QTest::keyClick(page.taxes().tree(), Qt::Key_F6); // and back
    QVERIFY(!page.taxes().isAncestorOf(QApplication::focusWidget()));
}

void TestTaxPanel::layoutRemembersThePane()
{
    QByteArray state;
    {
        DeclarationPage page(*m_dictionary, m_tables);
        page.resize(1280, 700);
        page.show();
        QSignalSpy changed(&page, &DeclarationPage::layoutChanged);
        page.findChild<QDockWidget*>(u"taxDock"_s)->setFloating(false);
        page.findChild<QDockWidget*>(u"taxDock"_s)->hide();
        state = page.layoutState();
    }
    DeclarationPage again(*m_dictionary, m_tables);
    again.resize(1280, 700);
    again.show();
    QVERIFY(again.restoreLayout(state));
    QVERIFY(again.findChild<QDockWidget*>(u"taxDock"_s)->isHidden());
    again.restoreDefaultLayout();
    QVERIFY(!again.findChild<QDockWidget*>(u"taxDock"_s)->isHidden());
}

void TestTaxPanel::fiftyLinesFollowEachEdit()
{
    Document document = horses(50);
    m_panel->setDocument(document, true); // reads the tariff's rows
    for (int round = 0; round < 5; ++round) {
        set(document, u"line[7].totalPrice"_s, QString::number(2000 + round));
        m_panel->setDocument(document, true);
    }
    QCOMPARE(amount(u"value"_s, 7), u"2,004.00"_s);
}

void TestTaxPanel::tableIsSound()
{
    QAbstractItemModelTester tester(&m_panel->table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_panel->setDocument(horses(3), true);
    m_panel->setDocument(horses(3, u"USD"_s), true);
    m_panel->setDocument(horses(1), true);
    QCOMPARE(m_panel->table().rowCount(), 3); // totals, fees, the line
}

} // namespace Tongguan

QTEST_MAIN(Tongguan::TestTaxPanel)
#include "tst_taxpanel.moc"
