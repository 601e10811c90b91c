// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/client/clientoffice.h"
#include "models/exchange/spreadsheet/workbookwriter.h"
#include "ui/document/listsubject.h"
#include "ui/ledger/ledgersheet.h"

#include <QFutureWatcher>

namespace Tongguan {

class MainWindow;

// Any list as it is filtered and sorted, into a workbook or a .csv: page by page, with progress and a way to stop.
class ListExportFlow final : public QObject
{
    Q_OBJECT
public:
    ListExportFlow(ClientOffice& office, MainWindow& window, QObject* parent = nullptr);

    void ask(const ListSubject& subject, const ListFilter& filter, const QString& folder); // for the file
    void askSheet(const LedgerSheet& sheet, const QString& folder); // any other table
    void startSheet(const LedgerSheet& sheet, const QString& path);
    void saveTemplate(const DocumentType& type, const QString& folder); // an empty table of goods for customers

Q_SIGNALS:
    void finished(bool whole); // the file is written, or is not

private:
    void fetchSheet();
    void start(const ListFilter& filter, const QString& path);
    void fetch();
    void take(const ListPage& page);
    void write(QList<WrittenSheet> sheets, const QString& path);
    void stop(const Error& error);

    ClientOffice& m_office;
    MainWindow& m_window;
    ListSubject m_subject;
    ListFilter m_filter;
    QString m_path;
    WrittenSheet m_sheet;
    LedgerSheet m_table; // whose rows are fetched
    qint64 m_total = 0;
    bool m_fetching = false;
    QFutureWatcher<Done> m_writing;
};

} // namespace Tongguan
