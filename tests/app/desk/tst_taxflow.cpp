// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/taxflow.h"

#include "app/desk/desksettings.h"
#include "models/dictionary/documenttype.h"
#include "models/reference/codetable.h"
#include "ui/calculator/calculationform.h"
#include "ui/calculator/calculatorpage.h"
#include "ui/calculator/exchangedialog.h"
#include "ui/declaration/declarationpage.h"
#include "ui/declaration/taxpanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"

#include <QTemporaryDir>
#include <QTest>

namespace Tongguan {

// What a person enters about rates is kept, and pane and calculator reckon by the same.
class TestTaxFlow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void ownRatesAreKept();
    void exchangeRatesAreKeptAndGoBefore();
    void damagedKeepingIsSaidAndLeft();
    void aDomesticSaleComesFilledIn();

private:
    // One start of the program.
    struct Desk {
        DeskSettings settings;
        MainWindow window;
        TaxFlow flow;
        DeclarationPage page;

        Desk(const QString& folder, const Dictionary& dictionary, const CodeTables& tables)
            : settings(folder), window(settings), flow(tables, settings, window), page(dictionary, tables)
        {
            flow.attach(&page);
        }
    };
    [[nodiscard]] std::unique_ptr<Desk> start() const { return std::make_unique<Desk>(m_folder->path(), *m_dictionary, m_tables); }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTaxFlow::initTestCase()
{
    auto loaded = Dictionary::load();
    QVERIFY(loaded.has_value());
    m_dictionary = std::move(*loaded);
}

void TestTaxFlow::ownRatesAreKept()
{
    OwnRates rates;
    QVERIFY(rates.set({ u"8542311110"_s, OwnRateKind::Mfn, {}, u"5%"_s, QDate(2026, 11, 22) }));
    {
        const auto desk = start();
        Q_EMIT desk->page.taxes().ratesChanged(rates);
    }
    const auto desk = start();
    QVERIFY(desk->page.taxes().sources().rates == rates);
    const std::unique_ptr<QWidget> made(desk->flow.makeCalculator());
    auto* calculator = qobject_cast<CalculatorPage*>(made.get());
    QVERIFY(calculator);
    FieldEditor* code = calculator->form().editor(CalculationForm::commodityName());
    code->setText(u"8542311110"_s);
    Q_EMIT code->edited(u"8542311110"_s);
    QCOMPARE(calculator->form().values().value(u"duty_rate"_s), u"5%"_s);
}

// 100.5 kg at 1.85 USD, 7.1 yuan each: 1,320.07; the interest's days from the first import to today.
void TestTaxFlow::aDomesticSaleComesFilledIn()
{
    const auto desk = start();
    ExchangeTable office;
    office.insert({ .currency = u"USD"_s, .per = 1, .cny = *Decimal::parse(u"7.1"), .from = {}, .to = {}, .source = {} });
    desk->flow.setPublishedExchange(office);
    QWidget* made = nullptr;
    desk->window.addWorkspace({ .key = u"calculator"_s, .iconName = u"calculator"_s, .shortName = u"C"_s, .title = u"Calculator"_s, .make = [&] { return made = desk->flow.makeCalculator(); } });
    DomesticSaleFacts facts { .commodity = u"3903309000"_s, .name = u"1 ABS"_s, .quantity = *LedgerQuantity::parse(u"100.5"), .price = *Decimal::parse(u"1.85"), .currency = u"USD"_s, .deferredFrom = QDate(2026, 1, 10), .billed = QDate(2026, 7, 9) };
    desk->flow.showDomesticSale(facts);
    auto* calculator = qobject_cast<CalculatorPage*>(made);
    QVERIFY(calculator);
    QCOMPARE(calculator->topic(), u"domestic_sale"_s);
    const auto values = calculator->form().values();
    QCOMPARE(values.value(u"dutiable_value"_s).remove(u','), u"1320.07"_s);
    QCOMPARE(values.value(CalculationForm::commodityName()), u"3903309000"_s);
    QCOMPARE(values.value(u"qty"_s), u"100.5"_s);
    QCOMPARE(values.value(u"from"_s), u"2026-01-10"_s);
    QCOMPARE(values.value(u"to"_s), u"2026-07-09"_s);
    // Without a rate of exchange nothing is made up.
    facts.currency = u"THB"_s;
    desk->flow.showDomesticSale(facts);
    QVERIFY(calculator->form().values().value(u"dutiable_value"_s).isEmpty());
}

void TestTaxFlow::exchangeRatesAreKeptAndGoBefore()
{
    {
        const auto desk = start();
        Q_EMIT desk->page.taxes().exchangeRequested();
        auto* dialog = desk->window.findChild<ExchangeDialog*>();
        QVERIFY(dialog);
        QVERIFY(dialog->take(u"currency,cny,month\nUSD,7.1,2026-11\n"_s));
        QCOMPARE(desk->page.taxes().sources().exchange().rate(u"USD"_s, QDate(2026, 11, 5))->cny, Decimal::parse(u"7.1").value());
    }
    const auto desk = start();
    ExchangeTable office;
    office.insert({ .currency = u"USD"_s, .cny = 7, .from = QDate(2026, 11, 1), .to = QDate(2026, 11, 30) });
    office.insert({ .currency = u"EUR"_s, .cny = 8, .from = QDate(2026, 11, 1), .to = QDate(2026, 11, 30) });
    desk->flow.setPublishedExchange(office);
    const ExchangeTable table = desk->page.taxes().sources().exchange();
    QCOMPARE(table.rate(u"USD"_s, QDate(2026, 11, 5))->cny, Decimal::parse(u"7.1").value());
    QCOMPARE(table.rate(u"EUR"_s, QDate(2026, 11, 5))->cny, Decimal(8));
}

void TestTaxFlow::damagedKeepingIsSaidAndLeft()
{
    {
        DeskSettings settings(m_folder->path());
        settings.setValue(u"tax/ownRates"_s, "[{\"kind\":\"weather\"}]");
    }
    const auto desk = start();
    QVERIFY(desk->page.taxes().sources().rates.isEmpty());
    QVERIFY(!desk->window.notices().isHidden());
    QCOMPARE(desk->settings.value(u"tax/ownRates"_s), QByteArray("[{\"kind\":\"weather\"}]"));
}

} // namespace Tongguan

QTEST_MAIN(Tongguan::TestTaxFlow)
#include "tst_taxflow.moc"
