// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/document/documentpage.h"

namespace Tongguan {

class Dictionary;
class GoodsAid;
class ProductSource;
class TaxPanel;
class Tariff;

// The page of a customs declaration: with its taxes, and what helps with goods lines.
class DeclarationPage final : public DocumentPage {
    Q_OBJECT
public:
    DeclarationPage(const Dictionary& dictionary, const CodeTables& tables, QWidget* parent = nullptr);
    ~DeclarationPage() override;

    // Suggestions, elements and the tariff beside the goods lines; once, before a declaration is opened.
    GoodsAid& useGoods(const Tariff& tariff, ProductSource& products);
    [[nodiscard]] GoodsAid* goods() const { return m_goods; }
    [[nodiscard]] TaxPanel& taxes() const { return *m_taxPanel; }
    void showTaxes(); // F6

private:
    const CodeTables& m_tables;
    GoodsAid* m_goods = nullptr;
    TaxPanel* m_taxPanel;
};

} // namespace Tongguan
