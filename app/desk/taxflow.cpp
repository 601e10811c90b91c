// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/taxflow.h"

#include "app/desk/desksettings.h"
#include "models/base/chinaday.h"
#include "models/base/dates.h"
#include "ui/calculator/calculationform.h"
#include "ui/calculator/calculatorpage.h"
#include "ui/calculator/exchangedialog.h"
#include "ui/declaration/declarationpage.h"
#include "ui/declaration/taxpanel.h"
#include "ui/shell/explain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"

#include <QFile>
#include <QFileDialog>

namespace Tongguan {
namespace {

QString ownRatesKey() { return u"tax/ownRates"_s; }
QString ownExchangeKey() { return u"tax/ownExchange"_s; }
constexpr qint64 LargestRatesFile = 1 << 20;

} // namespace

TaxFlow::TaxFlow(const CodeTables& tables, DeskSettings& settings, MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_tables(tables)
    , m_settings(settings)
    , m_window(window)
{
    read();
}

TaxFlow::~TaxFlow() = default;

void TaxFlow::attach(DeclarationPage* page)
{
    m_page = page;
    TaxPanel& panel = page->taxes();
    panel.setSources(m_sources);
    connect(&panel, &TaxPanel::ratesChanged, this, [this](const OwnRates& rates) {
        m_sources.rates = rates;
        m_settings.setValue(ownRatesKey(), rates.toJson());
        if (m_calculator)
            m_calculator->setSources(m_sources);
    });
    connect(&panel, &TaxPanel::exchangeRequested, this, &TaxFlow::editExchange);
    connect(&panel, &TaxPanel::calculatorRequested, this, &TaxFlow::showCalculator);
}

// What cannot be read any more is said and left as it is until something new is entered.
void TaxFlow::read()
{
    if (auto rates = OwnRates::fromJson(m_settings.value(ownRatesKey())))
        m_sources.rates = *std::move(rates);
    else
        m_window.notices().tell(rates.error(), tr("Own tax rates"));
    const QByteArray csv = m_settings.value(ownExchangeKey());
    if (csv.isEmpty())
        return;
    if (auto table = ExchangeTable::fromCsv(QString::fromUtf8(csv)))
        m_sources.ownExchange = *std::move(table);
    else
        m_window.notices().tell(table.error(), tr("Exchange rates"));
}

void TaxFlow::share()
{
    if (m_page)
        m_page->taxes().setSources(m_sources);
    if (m_calculator)
        m_calculator->setSources(m_sources);
    Q_EMIT changed();
}

QWidget* TaxFlow::makeCalculator()
{
    m_calculator = new CalculatorPage({ .tables = &m_tables });
    m_calculator->setSources(m_sources);
    connect(m_calculator, &CalculatorPage::exchangeRequested, this, &TaxFlow::editExchange);
    return m_calculator;
}

TaxSheet TaxFlow::sheetOf(const Document& document) const
{
    TaxOptions options { .date = {}, .lines = m_sources.rates.forLines(document) };
    if (!parseDate(document.value(u"declarationDate")))
        options.date = chinaToday();
    return Taxation(m_tables, Parameters::builtIn()).sheet(document, m_sources.exchange(), options);
}

void TaxFlow::setPublishedExchange(const ExchangeTable& table)
{
    if (m_sources.published == table)
        return; // packs of rules came
    m_sources.published = table;
    share();
}

void TaxFlow::showCalculator() { m_window.showWorkspace(u"calculator"_s); }

// The dutiable value is that of the import; its price by the record is the nearest that is known here, and is said to be that.
void TaxFlow::showDomesticSale(const DomesticSaleFacts& facts)
{
    showCalculator();
    QMap<QString, QString> inputs { { u"qty"_s, facts.quantity.toString() }, { u"from"_s, dateText(facts.deferredFrom) }, { u"to"_s, dateText(facts.billed) } };
    const auto rate = facts.currency == u"CNY" ? std::nullopt : m_sources.exchange().rate(facts.currency, facts.billed);
    const bool isPriced = facts.price.isValid() && (rate || facts.currency == u"CNY");
    if (isPriced) {
        const Decimal total = facts.quantity.decimal() * facts.price;
        inputs.insert(u"dutiable_value"_s, (rate ? (total * rate->cny).dividedBy(rate->per, 2) : total.rounded(2)).toString());
    }
    m_calculator->choose(u"domestic_sale"_s, inputs);
    m_calculator->form().setValue(CalculationForm::commodityName(), facts.commodity);
    m_calculator->setSources(m_sources); // fills the commodity's rates
    const QString price = facts.price.isValid() ? facts.price.normalized().toString() + u' ' + facts.currency : QString();
    m_window.notices().tell({ .text = isPriced ? tr("%1: the value is the quantity at the record's price of %2; put in the price of its import where it was another.").arg(facts.name, price)
        : !price.isEmpty() ? tr("%1: no exchange rate is known for the record's price of %2; put in the dutiable value, that of its import.").arg(facts.name, price)
                           : tr("%1: put in the dutiable value, that of its import; no price is known here.").arg(facts.name) });
}

void TaxFlow::editExchange()
{
    static const TaxSheet none;
    const TaxSheet& sheet = m_page ? m_page->taxes().sheet() : none;
    const QDate month = sheet.date.isValid() ? sheet.date : chinaToday();
    auto* dialog = new ExchangeDialog(m_sources.published, m_sources.ownExchange, month, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWanted(sheet.missingCurrencies.value(0));
    connect(dialog, &ExchangeDialog::changed, this, [this](const ExchangeTable& own) {
        m_sources.ownExchange = own;
        m_settings.setValue(ownExchangeKey(), own.rates().isEmpty() ? QByteArray() : own.toCsv().toUtf8());
        share();
    });
    connect(dialog, &ExchangeDialog::importRequested, this, [this, dialog] { importExchange(dialog); });
    dialog->open();
}

void TaxFlow::importExchange(ExchangeDialog* dialog)
{
    auto* files = new QFileDialog(dialog, tr("Import exchange rates"), m_settings.view().importFolder, tr("Tables (*.csv *.txt *.tsv)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, dialog, [this, dialog](const QString& path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            dialog->take(QString::fromUtf8(file.read(LargestRatesFile)));
        else
            m_window.notices().tell(Error { ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), path }, path);
    });
    files->open();
}

} // namespace Tongguan
