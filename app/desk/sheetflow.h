// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/client/clientoffice.h"
#include "models/exchange/spreadsheet/columnmapping.h"
#include "models/exchange/spreadsheet/merging.h"
#include "models/exchange/spreadsheet/sheetimport.h"
#include "ui/exchange/sheetview.h"

#include <QFutureWatcher>
#include <QPointer>

namespace Tongguan {

class MainWindow;
class SettingsPort;
class SheetImportDialog;

// A spreadsheet becomes declarations, or lines of the one that is open: read and mapped off the window's thread, shown before
// anything is taken, columns remembered for each customer. A workbook that this program wrote comes back as it is.
class SheetFlow final : public QObject
{
    Q_OBJECT
public:
    SheetFlow(ClientOffice& office, const Dictionary& dictionary, const CodeTables& tables, SettingsPort& settings, MainWindow& window, QObject* parent = nullptr);

    [[nodiscard]] static bool isSheet(const QString& file); // by its ending
    void open(const QString& file, const QString& openNumber = {}); // number of the declaration that is open

Q_SIGNALS:
    void imported(QList<Tongguan::DocumentId> ids);
    void linesTaken(const QList<Tongguan::Record>& lines); // for the declaration that is open

private:
    // What one mapping of the sheet came to.
    struct Outcome {
        Error error; // code "" where it went well
        QList<Document> documents; // merged where that is asked for
        SheetPreview preview;
    };
    struct Order;
    static void work(QPromise<Outcome>& promise, const Order& order);
    static void fillPreview(const Order& order, const SheetImport& import, Outcome& outcome);

    void showSheets(const QString& file, const QString& openNumber);
    void takeSheet(int index);
    void takeCustomer(const QString& name);
    void takeHeaderRow(int row);
    void showMapping();
    void compute();
    void finish();
    void learn();
    void saveAll(const QList<Document>& documents);
    [[nodiscard]] QList<SheetElementView> elements() const;

    ClientOffice& m_office;
    const Dictionary& m_dictionary;
    const CodeTables& m_tables;
    SettingsPort& m_settings;
    MainWindow& m_window;
    QPointer<SheetImportDialog> m_dialog;
    QFutureWatcher<Result<QList<Sheet>>> m_reading;
    QFutureWatcher<Outcome> m_working;
    QString m_file, m_openNumber;
    QList<Sheet> m_sheets;
    int m_sheet = 0;
    ColumnMapping m_mapping;
    LearnedHeaders m_learned;
    Outcome m_outcome;
    bool m_again = false; // something was chosen while the last one was computed
};

} // namespace Tongguan
