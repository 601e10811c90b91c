// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/lifecycle.h"
#include "models/declaration/taxsheet.h"
#include "models/print/layout.h"
#include "models/print/pdffile.h"
#include "models/rules/finding.h"

namespace Tongguan {

enum class PrintForm { Declaration, Check, Tax, Receipts };
[[nodiscard]] QString printFormName(PrintForm form); // "declaration", "check", "tax", "receipts"
[[nodiscard]] std::optional<PrintForm> printFormFromName(QStringView name);
[[nodiscard]] QList<PrintForm> allPrintForms();

// What there is to be printed of one document. Forms print what is given: no findings are no errors found. The form "declaration"
// is the document's own: the layout that is called as its type.
struct PrintSubject {
    Document document;
    DeclarationState state = DeclarationState::Draft;
    QList<Receipt> receipts;
    QList<Finding> findings;
    const TaxSheet* taxes = nullptr; // null: the tax sheet says that there is none
    QDateTime time; // of printing, UTC
    QString person; // who prints
};

// The layouts of ":/print" and the font of ":/fonts": from a declaration to pages and from pages to a PDF. Keeps no
// state between calls.
class FormPress final {
public:
    // Fails with Invalid "layout..." or Corrupt "font.format" where the resources are wrong. `tables` must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<FormPress>> create(const CodeTables& tables);

    [[nodiscard]] PrintedPages print(PrintForm form, const PrintSubject& subject) const;
    // Any record by the layout of ":/print/<key>.json".
    [[nodiscard]] PrintedPages print(const QString& layoutKey, Direction direction, const PrintRecord& record) const;
    [[nodiscard]] QByteArray pdf(const PrintedPages& pages, const PdfOptions& options = {}) const { return makePdf(pages, *m_font, options); }
    [[nodiscard]] const Layout* layout(const QString& key, Direction direction) const; // null where there is none
    [[nodiscard]] const TrueTypeFont& font() const { return *m_font; }
    [[nodiscard]] const CodeTables& tables() const { return m_tables; }

private:
    explicit FormPress(const CodeTables& tables) : m_tables(tables) { }

    const CodeTables& m_tables;
    std::unique_ptr<const TrueTypeFont> m_font;
    std::array<QHash<QString, Layout>, 2> m_layouts; // by direction
};

// "TG-0001 报关单.pdf": number and form, without what file names may not hold.
[[nodiscard]] QString printFileName(const Document& document, const QString& formName, const QString& ending);

} // namespace Tongguan
