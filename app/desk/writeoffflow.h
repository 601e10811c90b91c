// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/client/clientoffice.h"
#include "app/desk/stockflow.h"
#include "app/desk/taxflow.h"
#include "models/ledger/disposallists.h"
#include "ui/ledger/writeoffview.h"

#include <QPointer>

namespace Tongguan {

class MainWindow;
class OfficeCases;
class SettingsPort;
class WriteOffPage;
class WriteOffPrint;

// The sitting of a write-off: what a person puts in is kept at once, so that it can be left and taken up again at any time,
// with or without a line; the report goes out as a document like any other. An officer sees the reports of all enterprises,
// as far as they were fetched also without a line.
class WriteOffFlow final : public QObject
{
    Q_OBJECT
public:
    WriteOffFlow(ClientOffice& office, const Dictionary& dictionary, const CodeTables& tables, SettingsPort& settings, MainWindow& window, QObject* parent = nullptr);
    ~WriteOffFlow() override;

    [[nodiscard]] WriteOffPage* makePage(); // once; the caller owns it
    void begin(); // what the person's role begins with: the officer's list, or the record that was open last
    [[nodiscard]] bool isOfficer() const; // by the account that is signed in
    void beginWhereNothing(); // the same, where nothing is open
    void open(const QString& record); // the enterprise's sitting
    void openCases(); // the officer's list
    void openCase(DocumentId report);
    [[nodiscard]] WriteOffPage* page() const;
    [[nodiscard]] QString record() const { return m_record; } // of the sitting that is open; "": none, or an officer's
    [[nodiscard]] StockFlow& stock() { return m_stock; }
    [[nodiscard]] OfficeCases& cases() { return *m_cases; }
    [[nodiscard]] WriteOffPrint* printing() const { return m_print.get(); }

Q_SIGNALS:
    void openRequested(Tongguan::DocumentId list);
    void taxesRequested(const Tongguan::DomesticSaleFacts& facts);
    void left();

private:
    // What is kept of a sitting.
    struct Kept {
        WriteOffOrder order;
        DocumentId document; // the report, once it was handed in
        int step = 0;
        [[nodiscard]] static Kept fromJson(const QByteArray& json);
        [[nodiscard]] QByteArray toJson() const;
    };
    void beginSitting(const QList<LedgerRecord>& records);
    void takeUp(const QList<DeclarationRow>& reports, qsizetype at);
    void standardPeriod(QDate day);
    void beginNext();
    void beginNextPeriod();
    void makeLists();
    void askTaxes(int item);
    void askPrice(DomesticSaleFacts facts, int item);
    void saveLists(QList<DisposalList> lists, int made);
    void keep();
    void refresh();
    void showComputed(const WriteOffReport& report);
    void showStored(const StoredDeclaration& stored);
    void showReport(WriteOffReport report);
    void nameLists();
    void showCase();
    void showCases();
    void takeOrder(const WriteOffOrder& order);
    void takeStock(const QString& file, StockSheet what, const StockTally& tally);
    void postUses(const StockTally& tally);
    void handIn();
    void print();
    void fail(const Error& error);
    [[nodiscard]] QString person() const;

    ClientOffice& m_office;
    const Dictionary& m_dictionary;
    const CodeTables& m_tables;
    MainWindow& m_window;
    const QHash<QString, QString> m_unitNames;
    StockFlow m_stock;
    std::unique_ptr<OfficeCases> m_cases;
    QPointer<WriteOffPage> m_page;
    QList<LedgerRecord> m_records; // all of this enterprise
    QString m_record; // of the enterprise's sitting; "" in an officer's
    LedgerRecord m_about;
    DocumentId m_case;
    Kept m_kept;
    WriteOffView m_view;
    std::optional<StockTally> m_tally; // of ERP movements, for another day of the count
    std::optional<StoredDeclaration> m_stored; // the report that was handed in
    quint64 m_turn = 0; // what an older turn still computes is dropped
    bool m_computing = false, m_again = false;
    std::unique_ptr<WriteOffPrint> m_print; // once it was asked for
};

} // namespace Tongguan
