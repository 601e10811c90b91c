// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desk/deskparts.h"
#include "models/base/abilities.h"
#include "models/base/ids.h"

#include <QObject>

#include <memory>

namespace Tongguan {

class DeclarationFlow;
class GatewayFlow;
class HomeFlow;
class ImportFlow;
class LibraryFlow;
class ListExportFlow;
class PrintFlow;
class RulesFlow;
class SheetFlow;
class TaxFlow;

// A company's work with declarations, from files to paper: home, the declarations themselves, and what is looked up and
// reckoned for them (traffic with the import client's folder, library, rules, tax calculator).
class DeclarationsWorkspace final : public QObject
{
    Q_OBJECT
public:
    explicit DeclarationsWorkspace(const DeskParts& parts, QObject* parent = nullptr);
    ~DeclarationsWorkspace() override;

    // Pages of the window, in the order in which they are called; addTools() is the last.
    void addHome();
    void addDeclarations();
    void addTools();
    void addPalette(); // declarations, codes and fields are found by Ctrl+K

    void importFiles(const QStringList& files); // none: asks which
    void showImported(const QList<DocumentId>& ids);
    void setAbilities(Abilities may);
    void setToday(QDate today);

    [[nodiscard]] DeclarationFlow& flow() const { return *m_flow; }
    [[nodiscard]] ListExportFlow& exports() const { return *m_exports; }
    [[nodiscard]] PrintFlow& printing() const { return *m_printing; }
    [[nodiscard]] TaxFlow& taxes() const { return *m_taxes; }

Q_SIGNALS:
    void openRequested(Tongguan::DocumentId id); // of whatever type
    void tariffReplaced();

private:
    void addTraffic();
    void addLibrary();
    void addCalculator();
    void addCommands();

    const DeskParts m_parts;
    Abilities m_may;
    std::unique_ptr<ImportFlow> m_import;
    std::unique_ptr<SheetFlow> m_sheet;
    std::unique_ptr<ListExportFlow> m_exports;
    std::unique_ptr<DeclarationFlow> m_flow;
    std::unique_ptr<PrintFlow> m_printing;
    std::unique_ptr<TaxFlow> m_taxes;
    std::unique_ptr<HomeFlow> m_home;
    std::unique_ptr<GatewayFlow> m_gateway;
    std::unique_ptr<LibraryFlow> m_library;
    std::unique_ptr<RulesFlow> m_rules;
};

} // namespace Tongguan
