// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerquantity.h"
#include "ui/calculator/taxsources.h"

#include <QObject>

class QWidget;

namespace Tongguan {

class CalculatorPage;
class CodeTables;
class DeclarationPage;
class DeskSettings;
class ExchangeDialog;
class MainWindow;

// Bonded material that is to be sold at home, as far as the desk knows it.
struct DomesticSaleFacts {
    QString commodity, name;
    LedgerQuantity quantity;
    Decimal price = Decimal::invalid(); // of one, by the record
    QString currency;
    QDate deferredFrom, billed;
};

// Taxes at the desk: the pane beside the form and the calculator page reckon by the same rates; what a person enters or
// imports is kept here.
class TaxFlow final : public QObject
{
    Q_OBJECT
public:
    TaxFlow(const CodeTables& tables, DeskSettings& settings, MainWindow& window, QObject* parent = nullptr);
    ~TaxFlow() override;

    [[nodiscard]] QWidget* makeCalculator(); // the workspace, once it is shown
    void attach(DeclarationPage* page); // the form whose taxes are shown
    void showCalculator();
    void showDomesticSale(const DomesticSaleFacts& facts); // in the calculator, with what is known of it
    // Exchange rates that the office gives; those that were entered here go before them.
    void setPublishedExchange(const ExchangeTable& table);
    [[nodiscard]] TaxSheet sheetOf(const Document& document) const; // by the same rates, for paper

    void editExchange(); // asks for rates of exchange

Q_SIGNALS:
    void changed(); // what taxes are reckoned by

private:
    void read();
    void share();
    void importExchange(ExchangeDialog* dialog);

    const CodeTables& m_tables;
    DeskSettings& m_settings;
    MainWindow& m_window;
    TaxSources m_sources;
    DeclarationPage* m_page = nullptr;
    CalculatorPage* m_calculator = nullptr;
};

} // namespace Tongguan
