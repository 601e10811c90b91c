// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desk/documentflow.h"
#include "models/declaration/taxsheet.h"
#include "models/ledger/bondedkind.h"
#include "models/ledger/ledgerrecord.h"
#include "models/ledger/mergingversion.h"
#include "ui/bonded/listledgerview.h"

#include <QPointer>

class QAction;

namespace Tongguan {

class ChangePanel;
class GuaranteePanel;
class LedgerAid;
class ListLedgerPanel;
class Tariff;

// What is done with bonded documents: all that is done with documents; the ledger beside lists that move it, the
// declaration made of a list, and changes of what was approved.
class BondedFlow final : public DocumentFlow
{
    Q_OBJECT
public:
    BondedFlow(ClientOffice& office, const Dictionary& dictionary, const CodeTables& tables, const Tariff& tariff, DeskSettings& settings,
        MainWindow& window, QObject* parent = nullptr);

    // The declaration of a list, saved and asked to be opened; where it was made already, that one.
    void declare(DocumentId list);
    void setTaxes(std::function<TaxSheet(const Document&)> taxes); // of a declaration, by the desk's rates
    void reckonTaxes(); // the rates have changed
    void beginChange(DocumentId approved); // a new document that changes it
    // A change of the record with these as well, all of one new version; in its ledger here only where its document is not here.
    void beginVersion(const QString& record, const QList<Consumption>& rows);

Q_SIGNALS:
    void pageRequested(); // where it lives in the window
    void exchangeRequested(); // a rate of exchange is wanted

private:
    [[nodiscard]] DocumentPage* makePage(const DocumentType& type) override;
    [[nodiscard]] Document blank(const DocumentType& type, const QString& direction) const override;
    [[nodiscard]] QStringList givenOf(const DocumentType& type) const override;
    [[nodiscard]] QFuture<Done> mayGo(const StoredDeclaration& stored) override;
    [[nodiscard]] Mentions mentionsOf(const Document& document) const override;
    void shown(const StoredDeclaration& stored) override;
    void comeForward() override;
    [[nodiscard]] QString exportFilter() const override;
    [[nodiscard]] QString fileName(const Document& document, DocumentId id, int attempt) const override;
    [[nodiscard]] Result<QByteArray> fileOf(const Document& document, DocumentId id, const QString& path) const override;
    void chooseSource() override;

    void addLedger(DocumentPage* page);
    void suggestRecords(DocumentPage* page);
    void readRecords();
    void addChanges(DocumentPage* page);
    void addGuarantee(DocumentPage* page);
    void makeGuarantee(const QString& reason, const QString& amount);
    [[nodiscard]] const BondedKind* kindOf(const DocumentType& type) const;
    void examine(const Document& list);
    [[nodiscard]] QFuture<ListLedgerView> ledgerOf(DocumentId id, const Document& list);
    void showLedger(const ListLedgerView& view);
    [[nodiscard]] QFuture<Done> ledgerVerdict(DocumentId id, const Document& list);
    void keepVersion(const QString& record, const QList<Consumption>& rows);
    // What was approved last before `change` changed it; a null document where nothing is here.
    [[nodiscard]] QFuture<Document> approvedBefore(const StoredDeclaration& change);
    [[nodiscard]] QFuture<Document> firstBelow(QList<DocumentId> candidates, QString counter, int changes);
    void mergeAndKeep(const StoredDeclaration& list);
    void keepDeclarations(const StoredDeclaration& list, const MergedList& merged);
    void complainOfPlace(DocumentId list, const Error& error);

    const Tariff& m_tariff;
    const QList<BondedKind> m_kinds;
    QPointer<ListLedgerPanel> m_ledgerPanel;
    QPointer<LedgerAid> m_aid;
    QHash<const DocumentType*, ChangePanel*> m_changePanels;
    QHash<const DocumentType*, QAction*> m_changing;
    QHash<const DocumentType*, GuaranteePanel*> m_guaranteePanels;
    std::function<TaxSheet(const Document&)> m_taxes;
    QHash<QString, QString> m_unitNames;
    QList<LedgerRecord> m_offeredRecords; // what the popup's numbers mean
    QList<LedgerRecord> m_records; // for completion: without items and consumptions
    quint64 m_examined = 0; // number of the last question about a ledger
};

} // namespace Tongguan
