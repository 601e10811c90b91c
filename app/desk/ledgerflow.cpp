// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ledgerflow.h"

#include "app/client/clientoffice.h"
#include "app/desk/listexportflow.h"
#include "app/desk/namedunits.h"
#include "app/desk/reportflow.h"
#include "models/base/async.h"
#include "models/base/chinaday.h"
#include "models/base/dates.h"
#include "models/exchange/singlewindow/bondedmessage.h"
#include "models/ledger/recorddocument.h"
#include "ui/ledger/ledgerdesk.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/ledger/recordpage.h"
#include "ui/ledger/ledgersheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace Tongguan {

static constexpr std::chrono::milliseconds ChangesPause { 120 };

LedgerFlow::LedgerFlow(ClientOffice& office, const Dictionary& dictionary, const CodeTables& tables, SettingsPort& settings, MainWindow& window, QObject* parent)
    : QObject(parent), m_office(office), m_ledgers(std::make_unique<NamedUnits>(office.store(), tables)), m_dictionary(dictionary), m_tables(tables), m_settings(settings), m_window(window)
{
}

LedgerFlow::~LedgerFlow() = default;

void LedgerFlow::setExport(ListExportFlow& exports, std::function<QString()> folder)
{
    m_exports = &exports;
    m_folder = std::move(folder);
}

void LedgerFlow::setReports(ReportFlow& reports) { m_reports = &reports; }

QWidget* LedgerFlow::makePage()
{
    m_page = new LedgerPage;
    m_desk = new LedgerDesk(*m_ledgers, m_settings);
    m_page->addPage(tr("Records"), m_desk, Ability::Declare);
    auto* pause = new QTimer(m_desk); // many changes in a row are looked at once
    pause->setSingleShot(true);
    pause->setInterval(ChangesPause);
    connect(pause, &QTimer::timeout, m_desk, &LedgerDesk::refresh);
    connect(&m_office.store(), &ClientStore::ledgersChanged, pause, qOverload<>(&QTimer::start));
    connect(m_desk, &LedgerDesk::openRequested, this, &LedgerFlow::openRequested);
    connect(m_desk, &LedgerDesk::writeOffRequested, this, &LedgerFlow::writeOffRequested);
    connect(m_desk, &LedgerDesk::versionRequested, this, &LedgerFlow::versionRequested);
    connect(m_desk, &LedgerDesk::importRequested, this, [this](const QStringList& files) { files.isEmpty() ? ask() : importFiles(files); });
    connect(m_desk, &LedgerDesk::trainingRequested, this, &LedgerFlow::putTrainingRecord);
    connect(m_desk, &LedgerDesk::exportRequested, this, [this](const LedgerSheet& sheet) {
        if (m_exports)
            m_exports->askSheet(sheet, m_folder());
    });
    connect(m_desk, &LedgerDesk::printRequested, this, [this](const LedgerSheet& sheet) {
        if (m_reports)
            m_reports->show(sheet);
    });
    connect(m_desk, &LedgerDesk::noticed, this, [this](const QString& text) { m_window.notices().tell({ .text = text }); });
    connect(m_desk, &LedgerDesk::failed, this, [this](const Error& error) { m_window.notices().tell(error, tr("Ledgers")); });
    connect(m_desk, &LedgerDesk::statusChanged, this, [this](const QString& text) { m_window.setWorkspaceStatus(u"ledgers"_s, text); });
    connect(m_desk, &LedgerDesk::counted, this, [this](qint64, qint64 bad) { m_window.setWorkspaceBadge(u"ledgers"_s, bad); });
    connect(m_desk, &LedgerDesk::recordShown, this, [this](const QString& number) {
        m_window.setWorkspaceTitle(u"ledgers"_s, number.isEmpty() ? tr("Ledgers") : tr("Ledgers · %1").arg(number));
    });
    connect(m_page, &QTabWidget::currentChanged, this, [this] { // other pages name the workspace after what they show
        if (m_page->currentWidget() == m_desk)
            Q_EMIT m_desk->recordShown(m_desk->openRecord());
    });
    Q_EMIT pageMade(m_page);
    return m_page;
}

void LedgerFlow::open(const QString& record)
{
    m_window.showWorkspace(u"ledgers"_s);
    m_page->showPage(m_desk);
    record.isEmpty() ? m_desk->close() : m_desk->open(record);
}

void LedgerFlow::openItem(const QString& record, LedgerSide side, int no)
{
    open(record);
    m_desk->record().showItem(side, no);
}

// --- Records from files

void LedgerFlow::ask()
{
    auto* dialog = new QFileDialog(&m_window, tr("Import a record"), {}, tr("Records (%1)").arg(u"*.json *.xml *.zip"_s) + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &LedgerFlow::importFiles);
    dialog->open();
}

Result<LedgerRecord> LedgerFlow::readRecord(const QString& path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), path);
    const QByteArray bytes = file.readAll();
    if (bytes.trimmed().startsWith('{'))
        return LedgerRecord::fromJson(QJsonDocument::fromJson(bytes).object());
    const auto read = readBonded(m_dictionary, m_tables, bytes);
    return read ? ledgerRecordOf(read->document) : tl::unexpected(read.error());
}

void LedgerFlow::importFiles(const QStringList& files) { importOne(files); }

// One after the other: the first that fails is told, the others still come in.
void LedgerFlow::importOne(QStringList files)
{
    if (files.isEmpty())
        return;
    const QString path = files.takeFirst();
    const Result<LedgerRecord> record = readRecord(path);
    if (!record) {
        m_window.notices().tell(record.error(), QFileInfo(path).fileName());
        importOne(files);
        return;
    }
    whenReady(m_office.store().putLedgerRecord(*record), this, [this, files, number = record->number, items = record->items.size()](const Done& done) {
        if (done) {
            m_window.notices().tell({ .tone = Tone::Good, .text = tr("Record %1 with %n item(s) is here.", nullptr, int(items)).arg(number) });
            Q_EMIT imported(number);
            if (files.isEmpty())
                open(number);
        } else {
            m_window.notices().tell(done.error(), number);
        }
        importOne(files);
    });
}

// --- The training record

void LedgerFlow::putTrainingRecord()
{
    QFile file(u":/ledger/training.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no training record");
    const auto training = readTrainingLedger(file.readAll(), chinaToday());
    if (!training) {
        m_window.notices().tell(training.error(), tr("Training record"));
        return;
    }
    whenReady(m_office.store().ledgerRecords(), this, [this, training = *training](const Result<QList<LedgerRecord>>& records) {
        const bool isThere = records && std::ranges::any_of(*records, [&](const LedgerRecord& record) { return record.number == training.record.number; });
        if (isThere)
            open(training.record.number);
        else
            postTraining(training.record, training.movements);
    });
}

void LedgerFlow::postTraining(const LedgerRecord& record, const QList<Movement>& movements)
{
    whenReady(m_office.store().putLedgerRecord(record), this, [this, number = record.number, movements](const Done& done) {
        if (!done) {
            m_window.notices().tell(done.error(), tr("Training record"));
            return;
        }
        whenReady(m_office.store().postMovements(number, movements), this, [this, number](const Result<int>& posted) {
            if (!posted)
                m_window.notices().tell(posted.error(), tr("Training record"));
            else
                Q_EMIT imported(number);
        });
    });
}

Result<TrainingLedger> readTrainingLedger(const QByteArray& json, QDate today)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    auto record = LedgerRecord::fromJson(object["record"_L1].toObject());
    if (!record)
        return tl::unexpected(record.error());
    TrainingLedger training { std::move(*record), {} };
    const QJsonArray rows = object["movements"_L1].toArray();
    const QUuid names(0x6f0d2c11, 0x3b55, 0x5a0e, 0x8d, 0x21, 0x44, 0x9a, 0x70, 0x1e, 0x52, 0xc3);
    QDate last;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonArray row = rows[i].toArray();
        const auto kind = movementKindOf(row[0].toString());
        const auto quantity = LedgerQuantity::parse(row[3].toString());
        const auto day = parseDate(row[4].toString());
        if (!kind || !quantity || !day)
            return fail(ErrorKind::Invalid, u"ledger.training"_s, u"kind, quantity or day"_s, u"movements[%1]"_s.arg(i + 1));
        training.movements << Movement { .id = MovementId(QUuid::createUuidV5(names, u"%1/%2"_s.arg(training.record.number, QString::number(i)))),
            .kind = *kind,
            .item = row[1].toInt(),
            .version = row[2].toInt(),
            .quantity = *quantity,
            .date = *day,
            .standing = row[5].toString() == u"foreseen" ? MovementStanding::Foreseen : row[5].toString() == u"withdrawn" ? MovementStanding::Withdrawn : MovementStanding::Deducted };
        last = std::max(last, *day);
    }
    const qint64 days = last.isValid() ? last.daysTo(today) : 0;
    for (Movement& movement : training.movements)
        movement.date = movement.date.addDays(days);
    for (QDate* day : { &training.record.from, &training.record.until })
        *day = day->addDays(days);
    for (QDate& day : training.record.cycles)
        day = day.addDays(days);
    return training;
}

} // namespace Tongguan
