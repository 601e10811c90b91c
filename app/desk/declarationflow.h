// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desk/documentflow.h"
#include "ui/declaration/partnerbook.h"

namespace Tongguan {

class DeclarationPage;
class GoodsAid;
class FilesFlow;
class ReportFlow;
class Tariff;

// What is done with customs declarations: all that is done with documents, with goods lines, templates and taxes.
class DeclarationFlow final : public DocumentFlow
{
    Q_OBJECT
    Q_MOC_INCLUDE("ui/declaration/declarationpage.h")
public:
    DeclarationFlow(ClientOffice& office, const Dictionary& dictionary, const CodeTables& tables, const Tariff& tariff, DeskSettings& settings,
        MainWindow& window, QObject* parent = nullptr);

    ~DeclarationFlow() override;

    // Beside the goods lines of the declaration that is open; null where none is.
    [[nodiscard]] GoodsAid* goods() const;
    void makeNewDeclaration(const QString& direction);
    void addLines(const QList<Record>& lines); // to the open one: one step to undo

Q_SIGNALS:
    void pageMade(Tongguan::DeclarationPage* page); // once, with the first declaration that is opened
    void tariffRequested(const QString& text); // from a goods line
    void productsRequested(const QString& text);

private:
    [[nodiscard]] DocumentPage* makePage(const DocumentType& type) override;
    [[nodiscard]] Document blank(const DocumentType& type, const QString& direction) const override;
    [[nodiscard]] Mentions mentionsOf(const Document& document) const override;
    [[nodiscard]] QFuture<Done> mayGo(const StoredDeclaration& stored) override;
    void carryFiles(DocumentId from, DocumentId to) override;
    [[nodiscard]] QString exportFilter() const override;
    [[nodiscard]] Result<QByteArray> fileOf(const Document& document, DocumentId id, const QString& path) const override;
    [[nodiscard]] QString fileName(const Document& document, DocumentId id, int attempt) const override;
    void chooseSource() override;
    void saveTemplate() override;
    [[nodiscard]] QStringList templateNames() const;
    void gatherPartners();
    void printDay();
    void learnPartners(const QList<DocumentId>& ids);

    const Tariff& m_tariff;
    DeclarationPage* m_declarationPage = nullptr;
    PartnerBook m_partners;
    std::unique_ptr<FilesFlow> m_files;
    std::unique_ptr<ReportFlow> m_reports; // once something was printed
};

} // namespace Tongguan
