// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/listexportflow.h"

#include "models/base/async.h"
#include "models/base/chinaday.h"
#include "models/exchange/spreadsheet/declarationsheets.h"
#include "ui/document/listcolumns.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/progressitem.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace Tongguan {
namespace {

constexpr int PageRows = 2000;

ColumnLook lookOfColumn(ListColumn column)
{
    switch (column) {
    case ListColumn::Lines:
        return { ColumnKind::Number, 8 };
    case ListColumn::Date:
        return { ColumnKind::Day, 12 };
    case ListColumn::Party:
    case ListColumn::Owner:
    case ListColumn::Goods:
        return { ColumnKind::Text, 30 };
    case ListColumn::State:
    case ListColumn::Sync:
    case ListColumn::Type:
    case ListColumn::Number:
    case ListColumn::EntryNo:
    case ListColumn::Direction:
    case ListColumn::Changed:
        return { ColumnKind::Text, 18 };
    }
    return {};
}

Done writeTo(const QList<WrittenSheet>& sheets, const QString& path)
{
    QByteArray bytes;
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        bytes = writeCsv({ sheets.first().name, sheets.first().rows });
    } else {
        Result<QByteArray> written = writeWorkbook(sheets);
        if (!written)
            return tl::unexpected(written.error());
        bytes = std::move(*written);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Invalid, u"file.unwritable"_s, file.errorString(), path);
    return {};
}

// Workbooks where this build can write them.
QString tableFormats() { return canWriteWorkbooks() ? u"Excel (*.xlsx);;CSV (*.csv)"_s : u"CSV (*.csv)"_s; }
QString tableSuffix() { return canWriteWorkbooks() ? u"xlsx"_s : u"csv"_s; }

} // namespace

ListExportFlow::ListExportFlow(ClientOffice& office, MainWindow& window, QObject* parent)
    : QObject(parent), m_office(office), m_window(window)
{
    connect(&window.progress(), &ProgressItem::cancelRequested, this, [this] {
        if (std::exchange(m_fetching, false)) {
            m_window.progress().finish();
            m_window.notices().tell({ .text = tr("The export was stopped; no file was written.") });
        }
    });
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        m_window.progress().finish();
        if (const Done done = m_writing.future().result(); !done)
            m_window.notices().tell(done.error(), tr("Export"));
        else
            m_window.notices().tell({ .tone = Tone::Good, .text = tr("Exported to %1").arg(QDir::toNativeSeparators(m_path)) });
        Q_EMIT finished(m_writing.future().result().has_value());
    });
}

void ListExportFlow::ask(const ListSubject& subject, const ListFilter& filter, const QString& folder)
{
    if (m_fetching || m_writing.isRunning()) {
        m_window.notices().tell({ .text = tr("An export is under way; please wait until it is done.") });
        return;
    }
    auto* dialog = new QFileDialog(&m_window, tr("Export this list"), folder, tableFormats());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(tableSuffix());
    dialog->selectFile(u"%1 %2"_s.arg(subject.name, chinaToday().toString(Qt::ISODate)) + u'.' + tableSuffix());
    connect(dialog, &QFileDialog::fileSelected, this, [this, subject, filter](const QString& path) {
        m_subject = subject;
        start(filter, path);
    });
    dialog->open();
}

void ListExportFlow::askSheet(const LedgerSheet& sheet, const QString& folder)
{
    if (m_fetching || m_writing.isRunning()) {
        m_window.notices().tell({ .text = tr("An export is under way; please wait until it is done.") });
        return;
    }
    auto* dialog = new QFileDialog(&m_window, sheet.title, folder, tableFormats());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(tableSuffix());
    static const QRegularExpression forbidden(uR"([\\/:*?"<>|])"_s);
    dialog->selectFile(QString(sheet.title + u' ' + chinaToday().toString(Qt::ISODate)).replace(forbidden, u" "_s) + u'.' + tableSuffix());
    connect(dialog, &QFileDialog::fileSelected, this, [this, sheet](const QString& path) { startSheet(sheet, path); });
    dialog->open();
}

void ListExportFlow::startSheet(const LedgerSheet& sheet, const QString& path)
{
    m_path = path;
    m_table = sheet;
    m_sheet = { sheet.title.left(28), {}, { {} }, 1 };
    for (const LedgerSheet::Column& column : sheet.columns) {
        m_sheet.columns << ColumnLook { column.isFigure ? ColumnKind::Number : ColumnKind::Text, column.width };
        m_sheet.rows.first() << column.title;
    }
    m_sheet.rows += sheet.rows;
    m_fetching = true;
    m_window.progress().start(tr("Exporting the table"), true);
    fetchSheet();
}

void ListExportFlow::fetchSheet()
{
    if (!m_fetching)
        return;
    const qint64 done = m_sheet.rows.size() - 1;
    m_window.progress().setProgress(done, m_table.total);
    if (!m_table.more || done >= m_table.total) {
        m_fetching = false;
        m_table = {};
        write({ std::exchange(m_sheet, {}) }, m_path);
        return;
    }
    whenReady(m_table.more(done, PageRows), this, [this](const Result<QList<QStringList>>& rows) {
        if (!m_fetching)
            return;
        if (!rows) {
            stop(rows.error());
            return;
        }
        m_sheet.rows += *rows;
        if (rows->isEmpty())
            m_table.total = m_sheet.rows.size() - 1;
        fetchSheet();
    });
}

void ListExportFlow::saveTemplate(const DocumentType& type, const QString& folder)
{
    auto* dialog = new QFileDialog(&m_window, tr("Save an empty goods table"), folder, tableFormats());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(tableSuffix());
    dialog->selectFile(tr("Invoice and packing list") + u'.' + tableSuffix());
    connect(dialog, &QFileDialog::fileSelected, this, [this, &type](const QString& path) {
        write(goodsTemplate(type, QLocale().language() == QLocale::Chinese ? SheetLanguage::Chinese : SheetLanguage::English), path);
    });
    dialog->open();
}

void ListExportFlow::start(const ListFilter& filter, const QString& path)
{
    m_filter = filter;
    m_path = path;
    m_sheet = { m_subject.name, {}, { {} }, 1 };
    for (const ListColumn column : m_subject.columns()) {
        m_sheet.columns << lookOfColumn(column);
        m_sheet.rows.first() << m_subject.columnName(column);
    }
    m_fetching = true;
    m_window.progress().start(tr("Exporting the list"), true);
    whenReady(m_office.store().count(m_filter), this, [this](const Result<qint64>& count) {
        m_total = count.value_or(0);
        if (!count)
            stop(count.error());
        else
            fetch();
    });
}

void ListExportFlow::fetch()
{
    if (!m_fetching)
        return;
    whenReady(m_office.store().page(m_filter, m_sheet.rows.size() - 1, PageRows), this, [this](const Result<ListPage>& page) {
        if (!m_fetching)
            return;
        if (page)
            take(*page);
        else
            stop(page.error());
    });
}

void ListExportFlow::take(const ListPage& page)
{
    for (const DeclarationRow& row : page.rows) {
        QStringList cells;
        for (const ListColumn column : m_subject.columns())
            cells << m_subject.text(column, row);
        m_sheet.rows << cells;
    }
    m_window.progress().setProgress(m_sheet.rows.size() - 1, m_total);
    if (page.rows.size() == PageRows) {
        fetch();
        return;
    }
    m_fetching = false;
    write({ std::exchange(m_sheet, {}) }, m_path);
}

void ListExportFlow::write(QList<WrittenSheet> sheets, const QString& path)
{
    m_path = path;
    m_writing.setFuture(QtConcurrent::run([sheets = std::move(sheets), path] { return writeTo(sheets, path); }));
}

void ListExportFlow::stop(const Error& error)
{
    m_fetching = false;
    m_window.progress().finish();
    m_window.notices().tell(error, tr("Export"));
    Q_EMIT finished(false);
}

} // namespace Tongguan
