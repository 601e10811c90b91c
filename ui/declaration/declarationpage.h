// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/document/documentpage.h"

namespace Tongguan {

class Dictionary;
class FileAid;
class FileRows;
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
    // Files at the grid of their lines; once, before a declaration is opened.
    FileAid& useFiles(const FileRows& rows);
    [[nodiscard]] FileAid* files() const { return m_files; }
    [[nodiscard]] TaxPanel& taxes() const { return *m_taxPanel; }
    void showTaxes(); // F6

private:
    const CodeTables& m_tables;
    GoodsAid* m_goods = nullptr;
    FileAid* m_files = nullptr;
    TaxPanel* m_taxPanel;
};

} // namespace Tongguan
