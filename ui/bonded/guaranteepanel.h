// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/taxsheet.h"
#include "models/ledger/recordguarantee.h"
#include "models/reference/codetable.h"
#include "ui/document/sidepanel.h"

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace Tongguan {

class DerivationView;

// Beside a handbook or an account book: whether customs wants a guarantee to set it up, how much, and how that sum is made.
class GuaranteePanel final : public SidePanel {
    Q_OBJECT
public:
    explicit GuaranteePanel(const CodeTables& tables, QWidget* parent = nullptr);
    ~GuaranteePanel() override;

    void setDocument(const Document& document, bool editable) override;
    void startAnew() override;
    void setTaxes(MaterialImport import, TaxSheet sheet); // of the materials, as if they stayed in the country
    void setReasons(const QStringList& reasons); // codes of "guaranteeReason"
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QTreeWidget* tree() const { return m_tree; }
    [[nodiscard]] QList<QCheckBox*> boxes() const { return m_boxes; }
    [[nodiscard]] Decimal amount() const; // not valid where a tax is not known

Q_SIGNALS:
    void taxesRequested(const Tongguan::Document& record); // while it is seen
    void exchangeRequested(); // a rate is not known
    void reasonsChanged(const QStringList& reasons);
    void guaranteeRequested(const QString& reason, const QString& amount);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addLine(const TaxLine& line, qsizetype at);
    void showSentence();
    void showWhy();
    void jump();
    [[nodiscard]] int unknown() const; // materials whose taxes are not known
    [[nodiscard]] QString asTable() const;

    Document m_document;
    MaterialImport m_import;
    std::unique_ptr<TaxSheet> m_sheet; // null: not reckoned yet
    QLabel* m_sentence;
    QList<QCheckBox*> m_boxes;
    QTreeWidget* m_tree;
    DerivationView* m_why;
    QPushButton *m_make, *m_exchange;
};

} // namespace Tongguan
