// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerrecord.h"

#include <QObject>

class QWidget;

namespace Tongguan {

class ClientOffice;
class CodeTables;
class Dictionary;
class LedgerDesk;
class LedgerPage;
class ListExportFlow;
class MainWindow;
class NamedUnits;
class ReportFlow;
class SettingsPort;

// The workspace of bonded ledgers: records brought in, looked at, exported and printed. Others add their pages to it
// and hear what is asked for.
class LedgerFlow final : public QObject
{
    Q_OBJECT
public:
    LedgerFlow(ClientOffice& office, const Dictionary& dictionary, const CodeTables& tables, SettingsPort& settings, MainWindow& window, QObject* parent = nullptr);
    ~LedgerFlow() override;

    // Where exports go; both must outlive this.
    void setExport(ListExportFlow& exports, std::function<QString()> folder);
    void setReports(ReportFlow& reports);

    [[nodiscard]] QWidget* makePage(); // when the workspace is first shown
    [[nodiscard]] LedgerPage* page() const { return m_page; } // null: not shown yet
    [[nodiscard]] LedgerDesk* desk() const { return m_desk; }
    void open(const QString& record); // "": the list
    void openItem(const QString& record, LedgerSide side, int no); // its card
    void ask(); // for files of records: JSON, or the Single Window's messages of handbooks and account books
    void importFiles(const QStringList& files);
    // ":/ledger/training.json", moved so that its last day is today; nothing where it is there already.
    void putTrainingRecord();

Q_SIGNALS:
    void pageMade(Tongguan::LedgerPage* page);
    void openRequested(Tongguan::DocumentId document); // that a movement came from
    void writeOffRequested(const QString& record);
    void versionRequested(const QString& record, const QList<Tongguan::Consumption>& rows);
    void imported(const QString& record);

private:
    void importOne(QStringList files);
    [[nodiscard]] Result<LedgerRecord> readRecord(const QString& path) const;
    void postTraining(const LedgerRecord& record, const QList<Movement>& movements);

    ClientOffice& m_office;
    std::unique_ptr<NamedUnits> m_ledgers; // as they are shown
    const Dictionary& m_dictionary;
    const CodeTables& m_tables;
    SettingsPort& m_settings;
    MainWindow& m_window;
    ListExportFlow* m_exports = nullptr;
    ReportFlow* m_reports = nullptr;
    std::function<QString()> m_folder;
    LedgerPage* m_page = nullptr; // these: once it was shown
    LedgerDesk* m_desk = nullptr;
};

// What a ledger is learned with: a record and its movements, all days moved so that the last movement is on `today`.
struct TrainingLedger {
    LedgerRecord record;
    QList<Movement> movements;
};
// {"record": {as LedgerRecord}, "movements": [[kind, item, version, quantity, day, standing]]}; ids follow from the
// place. Fails with Invalid "ledger.training", the place in `field`, or as LedgerRecord::fromJson().
[[nodiscard]] Result<TrainingLedger> readTrainingLedger(const QByteArray& json, QDate today);

} // namespace Tongguan
