// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exchange/spreadsheet/stocksheet.h"
#include "ui/exchange/sheetview.h"

#include <QFutureWatcher>
#include <QPointer>

namespace Tongguan {

class MainWindow;
class SettingsPort;
class SheetImportDialog;

// The enterprise's own stock, or all movements of its ERP system, out of a spreadsheet: its columns are chosen on the first
// rows and remembered for each customer, then the whole table is read off the window's thread, however long it is.
class StockFlow final : public QObject
{
    Q_OBJECT
public:
    StockFlow(const CodeTables& tables, SettingsPort& settings, MainWindow& window, QObject* parent = nullptr);
    ~StockFlow() override;

    void ask(StockSheet what); // for the file
    void open(const QString& file, StockSheet what);
    void offerFolder(const QString& folder); // to begin with, until a person has chosen one
    [[nodiscard]] SheetImportDialog* dialog() const;

Q_SIGNALS:
    void taken(const QString& file, Tongguan::StockSheet what, const Tongguan::StockTally& tally);

private:
    struct Head {
        QStringList names;
        Sheet sheet;
    };
    void readHead(int index);
    void showHead();
    void takeCustomer(const QString& name);
    void takeHeaderRow(int row);
    void showMapping();
    void showPreview();
    void readAll();
    void finish();
    void learn();
    [[nodiscard]] QString summary(const StockTally& tally) const;

    const CodeTables& m_tables;
    SettingsPort& m_settings;
    MainWindow& m_window;
    QPointer<SheetImportDialog> m_dialog;
    QFutureWatcher<Result<Head>> m_reading;
    QFutureWatcher<Result<StockTally>> m_working;
    QString m_file;
    StockSheet m_what = StockSheet::List;
    int m_index = 0;
    Head m_head;
    ColumnMapping m_mapping;
    LearnedHeaders m_learned;
};

} // namespace Tongguan
