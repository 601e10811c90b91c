// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/stockflow.h"

#include "models/base/dates.h"
#include "ui/exchange/sheetimportdialog.h"
#include "ui/forms/language.h"
#include "ui/forms/valuetext.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/settingsport.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace Tongguan {
namespace {

constexpr qsizetype HeadRows = 300;
constexpr qsizetype ShownRows = 200;
constexpr qsizetype KeptNames = 50;

QString stockHeadersKey(StockSheet what, const QString& customer)
{
    return (what == StockSheet::List ? u"stock/headers/"_s : u"erp/headers/"_s) + (customer.isEmpty() ? u"-"_s : QString::fromLatin1(customer.toUtf8().toHex()));
}

} // namespace

StockFlow::StockFlow(const CodeTables& tables, SettingsPort& settings, MainWindow& window, QObject* parent)
    : QObject(parent), m_tables(tables), m_settings(settings), m_window(window)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &StockFlow::showHead);
    connect(&m_working, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        if (m_dialog)
            m_dialog->setBusy(true, value / 1000.0);
    });
    connect(&m_working, &QFutureWatcherBase::finished, this, &StockFlow::finish);
}

StockFlow::~StockFlow()
{
    if (!m_working.isRunning()) // one whose result was taken is never finished again
        return;
    m_working.cancel();
    m_working.waitForFinished(); // it reads the tables, which go after this
}

SheetImportDialog* StockFlow::dialog() const { return m_dialog; }

void StockFlow::ask(StockSheet what)
{
    const QString title = what == StockSheet::List ? tr("Own stock list") : tr("Stock movements of the ERP system");
    auto* dialog = new QFileDialog(&m_window, title, QString::fromUtf8(m_settings.value(u"stock/folder"_s)), tr("Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, what](const QString& file) {
        m_settings.setValue(u"stock/folder"_s, QFileInfo(file).absolutePath().toUtf8());
        open(file, what);
    });
    dialog->open();
}

void StockFlow::offerFolder(const QString& folder)
{
    if (m_settings.value(u"stock/folder"_s).isEmpty())
        m_settings.setValue(u"stock/folder"_s, folder.toUtf8());
}

void StockFlow::open(const QString& file, StockSheet what)
{
    if (m_dialog || m_reading.isRunning() || m_working.isRunning()) {
        m_window.notices().tell({ .text = tr("An import is under way; please wait until it is done.") });
        return;
    }
    m_file = file;
    m_what = what;
    m_learned = LearnedHeaders::fromJson(m_settings.value(stockHeadersKey(what, {})));
    m_head = {};
    readHead(0);
}

void StockFlow::readHead(int index)
{
    m_index = index;
    m_reading.setFuture(QtConcurrent::run([file = m_file, index]() -> Result<Head> {
        const Result<QStringList> names = sheetNames(file);
        if (!names)
            return tl::unexpected(names.error());
        Result<Sheet> sheet = readSheetHead(file, index, HeadRows);
        return sheet ? Result<Head>(Head { *names, std::move(*sheet) }) : tl::unexpected(sheet.error());
    }));
}

void StockFlow::showHead()
{
    const Result<Head> head = m_reading.result();
    if (!head) {
        m_window.notices().tell(head.error(), QFileInfo(m_file).fileName());
        return;
    }
    m_head = *head;
    m_mapping = guessStockMapping(m_head.sheet, m_learned);
    if (!m_dialog) {
        QList<SheetElementView> fields;
        for (const StockWords::Field& field : StockWords::builtIn().fields)
            fields << SheetElementView { field.key, inLanguage(field.name), true };
        m_dialog = new SheetImportDialog(QFileInfo(m_file).fileName(), fields, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setRowsOnly(m_what == StockSheet::List ? tr("Compare with the ledger") : tr("Read all movements"));
        QStringList names;
        for (const QString& name : std::as_const(m_head.names))
            names << (name.isEmpty() ? QFileInfo(m_file).completeBaseName() : name);
        m_dialog->setSheets(names, m_index);
        m_dialog->setCustomers(QString::fromUtf8(m_settings.value(u"stock/customers"_s)).split(u'\n', Qt::SkipEmptyParts), QString());
        connect(m_dialog, &SheetImportDialog::sheetChosen, this, &StockFlow::readHead);
        connect(m_dialog, &SheetImportDialog::customerChosen, this, &StockFlow::takeCustomer);
        connect(m_dialog, &SheetImportDialog::headerRowChosen, this, &StockFlow::takeHeaderRow);
        connect(m_dialog, &SheetImportDialog::mappingChanged, this, [this] {
            m_mapping.keys = m_dialog->keys();
            showPreview();
        });
        connect(m_dialog, &SheetImportDialog::stopRequested, &m_working, &QFutureWatcherBase::cancel);
        connect(m_dialog, &SheetImportDialog::importRequested, this, &StockFlow::readAll);
        connect(m_dialog, &QDialog::finished, &m_working, &QFutureWatcherBase::cancel);
        m_dialog->open();
    }
    showMapping();
}

void StockFlow::takeCustomer(const QString& name)
{
    m_learned = LearnedHeaders::fromJson(m_settings.value(stockHeadersKey(m_what, name)));
    m_mapping = guessStockMapping(m_head.sheet, m_learned);
    showMapping();
}

void StockFlow::takeHeaderRow(int row)
{
    if (row >= 0)
        m_mapping.keys = guessStockMapping(Sheet { {}, { m_head.sheet.rows.value(row) } }, m_learned).keys;
    m_mapping.headerRow = row;
    showMapping();
}

void StockFlow::showMapping()
{
    const Sheet& sheet = m_head.sheet;
    qsizetype width = 0;
    for (const QStringList& row : sheet.rows)
        width = std::max(width, row.size());
    m_mapping.keys.resize(width);
    QList<SheetColumnView> columns;
    for (qsizetype column = 0; column < width; ++column) {
        QString example;
        for (qsizetype row = m_mapping.headerRow + 1; row < sheet.rows.size() && example.isEmpty(); ++row)
            example = sheet.cell(row, column).trimmed();
        const QString header = m_mapping.headerRow >= 0 ? sheet.cell(m_mapping.headerRow, column).simplified() : QString();
        columns << SheetColumnView { header.isEmpty() ? tr("column %1").arg(cellName(0, column).chopped(1)) : header.left(60), example.left(60), m_mapping.keys[column] };
    }
    m_dialog->setColumns(columns, int(m_mapping.headerRow), int(std::min<qsizetype>(100, sheet.rows.size())));
    showPreview();
}

// " · D8 “x”, D9 …": the first ones, so that a person finds them.
static QString stockCells(const QList<StockFault>& faults)
{
    constexpr qsizetype most = 4;
    QStringList cells;
    for (const StockFault& fault : faults.first(std::min(most, faults.size())))
        cells << cellName(fault.row, std::max<qsizetype>(0, fault.column)) + (fault.text.isEmpty() ? QString() : u" “%1”"_s.arg(fault.text));
    return cells.isEmpty() ? QString() : QString(u" · "_s + cells.join(u", "_s) + (faults.size() > most ? u" …"_s : QString()));
}

QString StockFlow::summary(const StockTally& tally) const
{
    QStringList words { tr("%n row(s)", nullptr, int(tally.rows())), tr("%n part(s)", nullptr, int(tally.parts().size())) };
    if (tally.firstDay().isValid())
        words << tr("%1 to %2").arg(dateText(tally.firstDay()), dateText(tally.lastDay()));
    if (tally.faulty() > 0)
        words << tr("%n row(s) that cannot be read are left out", nullptr, int(tally.faulty())) + stockCells(tally.faults());
    return words.join(u" · "_s);
}

// The first rows as they would be taken; no longer than a glance.
void StockFlow::showPreview()
{
    SheetPreview preview;
    Result<StockTally> tally = StockTally::create(m_what, m_mapping, m_tables);
    QList<qsizetype> shown;
    for (qsizetype column = 0; column < m_mapping.keys.size(); ++column) {
        const auto& fields = StockWords::builtIn().fields;
        const auto field = std::ranges::find(fields, m_mapping.keys[column], &StockWords::Field::key);
        if (m_mapping.keys[column].isEmpty() || field == fields.end())
            continue;
        shown << column;
        preview.columns << inLanguage(field->name);
        preview.numeric << (field->key == u"quantity" || field->key == u"in" || field->key == u"out");
    }
    const Sheet& sheet = m_head.sheet;
    for (qsizetype row = m_mapping.headerRow + 1; row < std::min(ShownRows, sheet.rows.size()); ++row) {
        QStringList cells;
        for (const qsizetype column : std::as_const(shown))
            cells << sheet.cell(row, column);
        preview.rowNames << QString::number(row + 1);
        preview.rows << cells;
        if (tally)
            tally->take(row, sheet.rows[row]);
    }
    QString words = tr("Choose at the left which columns hold the part number and the quantity.");
    if (m_what == StockSheet::Movements)
        words = tr("Choose at the left which columns hold the part number, the quantity and the day.");
    if (tally) {
        for (const StockFault& fault : tally->faults()) {
            const qsizetype at = shown.indexOf(fault.column);
            preview.marks.insert({ fault.row - m_mapping.headerRow - 1, std::max<qsizetype>(0, at) }, { Severity::Error, tr("“%1” cannot be read here; the row is left out").arg(fault.text), cellName(fault.row, std::max<qsizetype>(0, fault.column)) });
        }
        words = tr("The first rows: %1").arg(summary(*tally));
        preview.lines = tally->rows();
        preview.documents = tally->rows() > 0 ? 1 : 0;
    }
    m_dialog->setPreview(preview);
    m_dialog->setSummary(words);
}

void StockFlow::readAll()
{
    if (m_working.isRunning())
        return;
    m_dialog->setBusy(true, 0);
    m_working.setFuture(QtConcurrent::run([file = m_file, index = m_index, what = m_what, mapping = m_mapping, &tables = m_tables](QPromise<Result<StockTally>>& promise) {
        promise.setProgressRange(0, 1000);
        promise.addResult(readStockSheet(file, index, what, mapping, tables, [&promise](double part) {
            promise.setProgressValue(int(part * 1000));
            return !promise.isCanceled();
        }));
    }));
}

void StockFlow::finish()
{
    if (!m_dialog)
        return;
    m_dialog->setBusy(false);
    if (m_working.isCanceled() || m_working.future().resultCount() == 0) {
        m_dialog->setSummary(tr("Stopped: nothing was taken."));
        return;
    }
    const Result<StockTally> tally = m_working.future().takeResult();
    if (!tally) {
        m_window.notices().tell(tally.error(), QFileInfo(m_file).fileName());
        m_dialog->reject();
        return;
    }
    learn();
    Q_EMIT taken(m_file, m_what, *tally);
    m_window.notices().tell({ .tone = tally->faulty() > 0 ? Tone::Warning : Tone::Good, .text = tr("%1: %2").arg(QFileInfo(m_file).fileName(), summary(*tally)) });
    m_dialog->accept();
}

void StockFlow::learn()
{
    const QString customer = m_dialog->customer();
    m_learned.learn(m_head.sheet, m_mapping);
    m_settings.setValue(stockHeadersKey(m_what, customer), m_learned.toJson());
    if (customer.isEmpty())
        return;
    QStringList customers = QString::fromUtf8(m_settings.value(u"stock/customers"_s)).split(u'\n', Qt::SkipEmptyParts);
    customers.removeAll(customer);
    customers.prepend(customer);
    m_settings.setValue(u"stock/customers"_s, customers.first(std::min(KeptNames, customers.size())).join(u'\n').toUtf8());
}

} // namespace Tongguan
