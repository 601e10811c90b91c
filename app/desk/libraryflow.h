// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/reference/tariff.h"

#include <QObject>

class QWidget;

namespace Tongguan {

class ClientOffice;
class CodeTables;
class DeclarationFlow;
class LibraryPage;
class MainWindow;
class ProductPage;
class TariffPage;

// The library: tariff and products to look up, and the ways between them and the goods line that is open.
class LibraryFlow final : public QObject
{
    Q_OBJECT
public:
    LibraryFlow(ClientOffice& office, CodeTables& tables, Tariff& tariff, DeclarationFlow& declarations, MainWindow& window, QObject* parent = nullptr);
    ~LibraryFlow() override;

    [[nodiscard]] QWidget* makePage(); // when the workspace is first shown
    void showTariff(const QString& text);
    void showProducts(const QString& text);
    void askForTable(); // the office's own tariff
    void loadTable(const QString& path, const QString& edition);

Q_SIGNALS:
    void tariffReplaced();

private:
    void askForEdition(const QString& path);
    void backToBuiltIn();
    void followTarget();
    void takeCode(const QString& code);

    ClientOffice& m_office;
    CodeTables& m_tables;
    Tariff& m_tariff;
    DeclarationFlow& m_declarations;
    MainWindow& m_window;
    LibraryPage* m_page = nullptr; // these: once it was shown
    TariffPage* m_tariffPage = nullptr;
    ProductPage* m_products = nullptr;
};

} // namespace Tongguan
