// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/mergingflow.h"

#include "app/client/clientoffice.h"
#include "app/desk/listexportflow.h"
#include "app/desk/namedunits.h"
#include "app/desk/reportflow.h"
#include "models/base/async.h"
#include "models/exchange/spreadsheet/mergingsheet.h"
#include "ui/ledger/mergingpage.h"
#include "ui/ledger/mergingtable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/settingsport.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>
#include <QtConcurrentRun>

namespace Tongguan {

static constexpr std::chrono::milliseconds MergingPause { 150 };

MergingFlow::MergingFlow(ClientOffice& office, const CodeTables& tables, SettingsPort& settings, MainWindow& window, QObject* parent)
    : QObject(parent), m_office(office), m_tables(tables), m_settings(settings), m_window(window)
{
}

void MergingFlow::setOutlets(ListExportFlow& exports, std::function<QString()> folder, ReportFlow& reports)
{
    m_exports = &exports;
    m_folder = std::move(folder);
    m_reports = &reports;
}

MergingPage* MergingFlow::makePage()
{
    m_page = new MergingPage(m_office.store(), m_office.store(), m_settings);
    auto* pause = new QTimer(m_page); // many changes in a row are looked at once
    pause->setSingleShot(true);
    pause->setInterval(MergingPause);
    connect(pause, &QTimer::timeout, m_page, &MergingPage::refresh);
    connect(&m_office.store(), &ClientStore::ledgersChanged, pause, qOverload<>(&QTimer::start));
    connect(m_page, &MergingPage::importRequested, this, &MergingFlow::ask);
    connect(m_page, &MergingPage::openRequested, this, &MergingFlow::openRequested);
    connect(m_page, &MergingPage::noticed, this, [this](const QString& text) { m_window.notices().tell({ .text = text }); });
    connect(m_page, &MergingPage::failed, this, [this](const Error& error) { m_window.notices().tell(error, tr("Merging")); });
    connect(m_page, &MergingPage::exportRequested, this, [this](const LedgerSheet& sheet) {
        if (m_exports)
            m_exports->askSheet(sheet, m_folder());
    });
    connect(m_page, &MergingPage::printRequested, this, [this](const LedgerSheet& sheet) {
        if (m_reports)
            m_reports->show(sheet);
    });
    m_page->table().setUnitNames(unitNamesOf(m_tables));
    m_page->setPerson(m_office.profile() ? m_office.profile()->userName : m_office.user());
    m_page->refresh();
    return m_page;
}

// "E8 “x”, E9 …": the first ones, so that a person finds them.
static QString faultyCells(const QList<MergingFault>& faults)
{
    constexpr qsizetype most = 4;
    QStringList cells;
    for (const MergingFault& fault : faults.first(std::min(most, faults.size())))
        cells << cellName(fault.row, std::max<qsizetype>(0, fault.column)) + (fault.text.isEmpty() ? QString() : u" “%1”"_s.arg(fault.text));
    return cells.join(u", "_s) + (faults.size() > most ? u" …"_s : QString());
}

void MergingFlow::ask()
{
    auto* dialog = new QFileDialog(m_page, tr("Part numbers and their items"), QString::fromUtf8(m_settings.value(u"stock/folder"_s)), tr("Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_settings.setValue(u"stock/folder"_s, QFileInfo(file).absolutePath().toUtf8());
        import(file);
    });
    dialog->open();
}

// Read off the window's thread, however long it is.
void MergingFlow::import(const QString& file)
{
    const auto reading = QtConcurrent::run([file, &tables = m_tables] { return readMergingSheet(file, 0, tables); });
    whenReady(reading, this, [this, file](const Result<MergingSheet>& sheet) {
        if (!sheet) {
            m_window.notices().tell(sheet.error(), QFileInfo(file).fileName());
            return;
        }
        if (m_page)
            m_page->take(sheet->parts);
        QString words = tr("%n part number(s) read; nothing is kept yet.", nullptr, int(sheet->parts.size()));
        if (!sheet->faults.isEmpty())
            words += u' ' + tr("%n row(s) that cannot be read are left out", nullptr, int(sheet->faults.size())) + u" · "_s + faultyCells(sheet->faults);
        m_window.notices().tell({ .tone = sheet->faults.isEmpty() ? Tone::Good : Tone::Warning, .text = words });
    });
}

} // namespace Tongguan
