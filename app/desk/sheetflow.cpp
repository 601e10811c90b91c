// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/sheetflow.h"

#include "models/base/async.h"
#include "models/exchange/spreadsheet/declarationsheets.h"
#include "ui/exchange/sheetimportdialog.h"
#include "ui/forms/language.h"
#include "ui/forms/valuetext.h"
#include "ui/shell/explain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/progressitem.h"
#include "ui/shell/settingsport.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace Tongguan {
namespace {

constexpr qsizetype KeptCustomers = 50;
constexpr int ShownHeader = 60; // characters

QString headersKey(const QString& customer) { return u"sheet/headers/"_s + (customer.isEmpty() ? u"-"_s : QString::fromLatin1(customer.toUtf8().toHex())); }

void readFile(QPromise<Result<QList<Sheet>>>& promise, const QString& path)
{
    promise.setProgressRange(0, 1000);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        promise.addResult(Result<QList<Sheet>>(fail(ErrorKind::Invalid, u"file.unreadable"_s, file.errorString())));
        return;
    }
    promise.addResult(readSheets(file.readAll(), {}, [&promise](double part) {
        promise.setProgressValue(int(part * 1000));
        return !promise.isCanceled();
    }));
}

} // namespace

struct SheetFlow::Order {
    Sheet sheet;
    ColumnMapping mapping;
    const DocumentType& type;
    const CodeTables& tables;
    Direction direction;
    bool merge;
    QStringList by;
};

SheetFlow::SheetFlow(ClientOffice& office, const Dictionary& dictionary, const CodeTables& tables, SettingsPort& settings, MainWindow& window, QObject* parent)
    : QObject(parent), m_office(office), m_dictionary(dictionary), m_tables(tables), m_settings(settings), m_window(window)
{
    ProgressItem& progress = window.progress();
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, &progress, [&progress](int value) { progress.setProgress(value, 1000); });
    connect(&progress, &ProgressItem::cancelRequested, &m_reading, &QFutureWatcherBase::cancel);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_window.progress().finish();
        if (m_reading.future().resultCount() == 0 || m_reading.isCanceled())
            return;
        const Result<QList<Sheet>> sheets = m_reading.future().result();
        if (!sheets) {
            m_window.notices().tell(sheets.error(), QFileInfo(m_file).fileName());
            return;
        }
        m_sheets = *sheets;
        if (const std::optional<Document> own = readDeclarationSheets(m_sheets, m_dictionary.declaration()))
            saveAll({ *own });
        else
            showSheets(m_file, m_openNumber);
    });
    connect(&m_working, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        if (m_dialog)
            m_dialog->setBusy(true, value / 1000.0);
    });
    connect(&m_working, &QFutureWatcherBase::finished, this, &SheetFlow::finish);
}

bool SheetFlow::isSheet(const QString& file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    return QStringList { u"xlsx"_s, u"xlsm"_s, u"xls"_s, u"csv"_s, u"tsv"_s }.contains(suffix); // .xls is refused with its reason
}

void SheetFlow::open(const QString& file, const QString& openNumber)
{
    if (m_reading.isRunning() || m_dialog) {
        m_window.notices().tell({ .text = tr("An import is under way; please wait until it is done.") });
        return;
    }
    m_file = file;
    m_openNumber = openNumber;
    m_window.progress().start(tr("Reading %1").arg(QFileInfo(file).fileName()), true);
    m_reading.setFuture(QtConcurrent::run([file](QPromise<Result<QList<Sheet>>>& promise) { readFile(promise, file); }));
}

QList<SheetElementView> SheetFlow::elements() const
{
    QList<SheetElementView> list;
    const Group& root = m_dictionary.declaration().root;
    if (const int line = root.groupIndexOf(u"line"); line >= 0) {
        for (const Element& element : root.groups[line].elements)
            list << SheetElementView { u"line."_s + element.key, inLanguage(element.name), true };
    }
    for (const Element& element : root.elements)
        list << SheetElementView { element.key, inLanguage(element.name), false };
    return list;
}

void SheetFlow::showSheets(const QString& file, const QString& openNumber)
{
    m_dialog = new SheetImportDialog(QFileInfo(file).fileName(), elements(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList names;
    for (const Sheet& sheet : std::as_const(m_sheets))
        names << (sheet.name.isEmpty() ? QFileInfo(file).completeBaseName() : sheet.name);
    const auto largest = std::ranges::max_element(m_sheets, {}, [](const Sheet& sheet) { return sheet.rows.size(); });
    m_sheet = int(std::distance(m_sheets.begin(), largest));
    m_dialog->setSheets(names, m_sheet);
    m_dialog->setCustomers(QString::fromUtf8(m_settings.value(u"sheet/customers"_s)).split(u'\n', Qt::SkipEmptyParts), QString());
    m_dialog->setMergeKeys(SheetWords::builtIn().mergeBy, SheetWords::builtIn().mergeAlso);
    m_dialog->setOpenDocument(openNumber);
    m_learned = LearnedHeaders::fromJson(m_settings.value(headersKey({})));
    connect(m_dialog, &SheetImportDialog::sheetChosen, this, &SheetFlow::takeSheet);
    connect(m_dialog, &SheetImportDialog::customerChosen, this, &SheetFlow::takeCustomer);
    connect(m_dialog, &SheetImportDialog::headerRowChosen, this, &SheetFlow::takeHeaderRow);
    connect(m_dialog, &SheetImportDialog::mappingChanged, this, [this] {
        m_mapping.keys = m_dialog->keys();
        compute();
    });
    connect(m_dialog, &SheetImportDialog::stopRequested, &m_working, &QFutureWatcherBase::cancel);
    connect(m_dialog, &SheetImportDialog::importRequested, this, [this] {
        learn();
        saveAll(m_outcome.documents);
        m_dialog->accept();
    });
    connect(m_dialog, &SheetImportDialog::appendRequested, this, [this] {
        learn();
        QList<Record> lines;
        for (const Document& document : std::as_const(m_outcome.documents))
            lines << document.lines(u"line");
        Q_EMIT linesTaken(lines);
        m_dialog->accept();
    });
    connect(m_dialog, &QDialog::finished, &m_working, &QFutureWatcherBase::cancel);
    takeSheet(m_sheet);
    m_dialog->open();
}

void SheetFlow::takeSheet(int index)
{
    m_sheet = index;
    m_mapping = guessMapping(m_sheets[m_sheet], m_dictionary.declaration(), m_learned);
    showMapping();
}

void SheetFlow::takeCustomer(const QString& name)
{
    m_learned = LearnedHeaders::fromJson(m_settings.value(headersKey(name)));
    takeSheet(m_sheet);
}

void SheetFlow::takeHeaderRow(int row)
{
    // The words of that row only; without a header what was chosen stays.
    if (row >= 0) {
        Sheet alone { {}, { m_sheets[m_sheet].rows.value(row) } };
        m_mapping.keys = guessMapping(alone, m_dictionary.declaration(), m_learned).keys;
    }
    m_mapping.headerRow = row;
    showMapping();
}

void SheetFlow::showMapping()
{
    const Sheet& sheet = m_sheets[m_sheet];
    qsizetype width = 0;
    for (const QStringList& row : sheet.rows.first(std::min<qsizetype>(100, sheet.rows.size())))
        width = std::max(width, row.size());
    m_mapping.keys.resize(width);
    QList<SheetColumnView> columns;
    for (qsizetype column = 0; column < width; ++column) {
        QString example;
        for (qsizetype row = m_mapping.headerRow + 1; row < std::min<qsizetype>(m_mapping.headerRow + 20, sheet.rows.size()) && example.isEmpty(); ++row)
            example = sheet.cell(row, column).trimmed();
        const QString header = m_mapping.headerRow >= 0 ? sheet.cell(m_mapping.headerRow, column).simplified() : QString();
        columns << SheetColumnView { header.isEmpty() ? tr("column %1").arg(cellName(0, column).chopped(1)) : header.left(ShownHeader), example.left(ShownHeader), m_mapping.keys[column] };
    }
    m_dialog->setColumns(columns, int(m_mapping.headerRow), int(std::min<qsizetype>(100, sheet.rows.size())));
    compute();
}

void SheetFlow::compute()
{
    if (m_working.isRunning()) {
        m_again = true;
        m_working.cancel();
        return;
    }
    m_dialog->setBusy(true);
    const Order order { m_sheets[m_sheet], m_mapping, m_dictionary.declaration(), m_tables, m_dialog->isImport() ? Direction::Import : Direction::Export, m_dialog->merges(), m_dialog->mergeKeys() };
    m_working.setFuture(QtConcurrent::run([order](QPromise<Outcome>& promise) { work(promise, order); }));
}

void SheetFlow::work(QPromise<Outcome>& promise, const Order& order)
{
    promise.setProgressRange(0, 1000);
    Outcome outcome;
    const Result<SheetImport> import = importSheet(order.sheet, order.mapping, order.type, order.tables, order.direction, [&promise](double part) {
        promise.setProgressValue(int(part * 1000));
        return !promise.isCanceled();
    });
    if (import)
        fillPreview(order, *import, outcome);
    else
        outcome.error = import.error();
    promise.addResult(std::move(outcome));
}

void SheetFlow::fillPreview(const Order& order, const SheetImport& import, Outcome& outcome)
{
    const int lineGroup = order.type.root.groupIndexOf(u"line");
    const Group& group = order.type.root.groups[lineGroup];
    SheetPreview& preview = outcome.preview;
    QList<std::pair<const Element*, ElementPath>> shown;
    QHash<qsizetype, qsizetype> columnOf; // of the preview, by that of the sheet
    for (qsizetype column = 0; column < order.mapping.keys.size(); ++column) {
        const std::optional<ElementPath> path = order.type.find(order.mapping.keys[column]);
        if (order.mapping.keys[column].isEmpty() || !path)
            continue;
        const Element& element = order.type.element(*path);
        columnOf.insert(column, shown.size());
        shown.append({ &element, *path });
        preview.columns << inLanguage(element.nameFor(order.direction));
        preview.numeric << element.isNumber();
    }
    QHash<qsizetype, qsizetype> rowOf; // of the preview, by that of the sheet
    QHash<QString, std::pair<Decimal, Decimal>> sums;
    QStringList sumOrder;
    for (const SheetDocument& one : import.documents) {
        Document document = one.document;
        const QList<Record>& lines = one.document.lines(u"line");
        QList<MergedLine> merged;
        if (order.merge) {
            const Merging merging = mergeLines(lines, group, order.by);
            merged = merging.lines;
            for (const Merging::Sum& sum : merging.sums) {
                if (!sums.contains(sum.element))
                    sumOrder << sum.element;
                sums[sum.element].first += sum.before;
                sums[sum.element].second += sum.after;
            }
            QList<Record> records;
            for (const MergedLine& line : std::as_const(merged))
                records << line.line;
            document.editRoot().setChildren(lineGroup, records);
            document.renumber();
        } else {
            for (qsizetype i = 0; i < lines.size(); ++i)
                merged << MergedLine { lines[i], { i }, {} };
        }
        for (const MergedLine& line : std::as_const(merged)) {
            QStringList names, cells;
            for (const qsizetype part : line.parts) {
                names << QString::number(one.rows[part] + 1);
                rowOf.insert(one.rows[part], preview.rows.size());
            }
            for (const auto& [element, path] : std::as_const(shown))
                cells << shownValue(*element, order.tables, path.groups.isEmpty() ? document.root().value(path.element) : line.line.value(path.element));
            preview.rowNames << (names.size() > 4 ? tr("%1 … (%n rows)", nullptr, int(names.size())).arg(names.first()) : names.join(u", "_s));
            preview.rows << cells;
        }
        preview.lines += lines.size();
        preview.merged += merged.size();
        outcome.documents << document;
    }
    preview.documents = import.documents.size();
    preview.skipped = import.skippedRows;
    for (const CellFinding& finding : import.findings) {
        SheetCellMark& mark = preview.marks[{ rowOf.value(finding.row, 0), columnOf.value(finding.column, 0) }];
        const bool first = mark.message.isEmpty();
        mark = { finding.finding.severity, (first ? QString() : mark.message + u"\n"_s) + inLanguage(finding.finding.message), first ? cellName(finding.row, finding.column) : mark.source };
    }
    for (const QString& element : std::as_const(sumOrder)) {
        const auto& [before, after] = sums[element];
        if (!before.isZero() || !after.isZero())
            preview.sums << SheetSumView { inLanguage(group.elements[group.indexOf(element)].name), withSeparators(before.normalized().toString()), withSeparators(after.normalized().toString()) };
    }
}

void SheetFlow::finish()
{
    if (!m_dialog)
        return;
    if (std::exchange(m_again, false)) {
        compute();
        return;
    }
    m_outcome = m_working.future().resultCount() > 0 && !m_working.isCanceled() ? m_working.future().result() : Outcome();
    m_dialog->setBusy(false);
    m_dialog->setPreview(m_outcome.preview); // empty where no column is taken, or where it was stopped
}

void SheetFlow::learn()
{
    const QString customer = m_dialog->customer();
    m_learned.learn(m_sheets[m_sheet], m_mapping);
    m_settings.setValue(headersKey(customer), m_learned.toJson());
    if (customer.isEmpty())
        return;
    QStringList customers = QString::fromUtf8(m_settings.value(u"sheet/customers"_s)).split(u'\n', Qt::SkipEmptyParts);
    customers.removeAll(customer);
    customers.prepend(customer);
    m_settings.setValue(u"sheet/customers"_s, customers.first(std::min(KeptCustomers, customers.size())).join(u'\n').toUtf8());
}

void SheetFlow::saveAll(const QList<Document>& documents)
{
    QList<std::pair<DocumentId, Document>> saved;
    QList<DocumentId> ids;
    for (const Document& document : documents) {
        ids << DocumentId::create();
        saved.append({ ids.last(), document });
    }
    whenReady(m_office.store().saveAll(saved), this, [this, ids](const Done& done) {
        if (!done) {
            m_window.notices().tell(done.error(), tr("Import"));
            return;
        }
        m_window.notices().tell({ .tone = Tone::Good,
            .text = tr("%n declaration(s) imported.", nullptr, int(ids.size())),
            .actionText = tr("Undo"),
            .action = [this, ids] {
                for (const DocumentId id : ids)
                    (void)m_office.store().remove(id);
            } });
        Q_EMIT imported(ids);
    });
}

} // namespace Tongguan
