// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/ids.h"

#include <QObject>

#include <functional>

namespace Tongguan {

class ClientOffice;
class CodeTables;
class ListExportFlow;
class MainWindow;
class MergingPage;
class ReportFlow;
class SettingsPort;

// The merging of part numbers as a page of the ledgers: spreadsheets in, tables out.
class MergingFlow final : public QObject
{
    Q_OBJECT
public:
    MergingFlow(ClientOffice& office, const CodeTables& tables, SettingsPort& settings, MainWindow& window, QObject* parent = nullptr);

    void setOutlets(ListExportFlow& exports, std::function<QString()> folder, ReportFlow& reports); // both must outlive this
    [[nodiscard]] MergingPage* makePage();
    [[nodiscard]] MergingPage* page() const { return m_page; } // null: not shown yet
    void ask(); // for a spreadsheet
    void import(const QString& file);

Q_SIGNALS:
    void openRequested(Tongguan::DocumentId list);

private:
    ClientOffice& m_office;
    const CodeTables& m_tables;
    SettingsPort& m_settings;
    MainWindow& m_window;
    ListExportFlow* m_exports = nullptr;
    ReportFlow* m_reports = nullptr;
    std::function<QString()> m_folder;
    MergingPage* m_page = nullptr;
};

} // namespace Tongguan
