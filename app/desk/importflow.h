// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/client/clientoffice.h"

#include <QFutureWatcher>

namespace Tongguan {

class CodeTables;
class MainWindow;

// What became of the files of one import.
struct ImportReport {
    QList<std::pair<DocumentId, Document>> documents;
    QList<std::pair<QString, Error>> failures; // file and why
    QList<DocumentId> known; // that were here already, word for word
    QStringList again; // numbers that were here with another text
    bool stopped = false;
};

// Reads messages, of declarations and of bonded documents, into the store: off the window's thread, with progress and a way to stop. What was read
// until then is kept, and every refused file is named with its reason.
class ImportFlow final : public QObject
{
    Q_OBJECT
public:
    ImportFlow(ClientOffice& office, const Dictionary& dictionary, const CodeTables& tables, MainWindow& window, QObject* parent = nullptr);

    void ask(const QString& folder); // for files
    void importFiles(const QStringList& files);

Q_SIGNALS:
    void imported(QList<Tongguan::DocumentId> ids);
    void sheetGiven(const QString& file); // a spreadsheet among the files

private:
    void sift(const ImportReport& report);
    void save(const ImportReport& report);
    [[nodiscard]] QString sumOf(const ImportReport& report) const;
    void tell(const ImportReport& report);

    ClientOffice& m_office;
    const Dictionary& m_dictionary;
    const CodeTables& m_tables;
    MainWindow& m_window;
    QFutureWatcher<ImportReport> m_reading;
};

} // namespace Tongguan
