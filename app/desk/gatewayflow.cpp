// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/gatewayflow.h"

#include "app/client/attachedmessage.h"
#include "app/client/clientoffice.h"
#include "app/desk/gatewayworker.h"
#include "models/base/async.h"
#include "ui/exchange/gatewaypage.h"
#include "ui/exchange/traffictable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/settingsport.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace Tongguan {
namespace {

constexpr auto FolderKey = "gateway/folder";
constexpr auto WorkingKey = "gateway/working";
constexpr auto AnswersKey = "gateway/answers";

// XML alone where nothing is attached, else a flat ZIP with the files that its lines name.
Result<QByteArray> messageOf(const StoredDeclaration& declaration, const QString& storeFolder)
{
    const WriteOptions options { .operation = u"G"_s };
    if (attachedNames(declaration.document).isEmpty())
        return writeDeclaration(declaration.document, options);
    return packAttached(declaration.document, declaration.id, AttachmentFolder(storeFolder), u"message"_s, options);
}

} // namespace

GatewayFlow::GatewayFlow(ClientOffice& office, const CodeTables& tables, SettingsPort& settings, MainWindow& window, QObject* parent)
    : QObject(parent), m_office(office), m_settings(settings), m_window(window), m_worker(new GatewayWorker(m_clock, tables))
{
    qRegisterMetaType<GatewayView>();
    qRegisterMetaType<ArrivedReceipts>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &GatewayWorker::stood, this, &GatewayFlow::take);
    connect(m_worker, &GatewayWorker::failed, this, [this](const Error& error, const QString& about) { m_window.notices().tell(error, QFileInfo(about).fileName()); });
    connect(m_worker, &GatewayWorker::queued, this, [this](int count) {
        m_window.notices().tell({ .tone = Tone::Good, .text = m_view.working ? tr("%n message(s) on the way to OutBox.", nullptr, count) : tr("%n message(s) queued; they go out when the gateway works.", nullptr, count) });
    });
    connect(m_worker, &GatewayWorker::receiptsArrived, this, &GatewayFlow::deliver);
    m_thread.setObjectName(u"gateway"_s);
    m_thread.start();
    setUp();
}

GatewayFlow::~GatewayFlow()
{
    m_thread.quit();
    m_thread.wait();
}

void GatewayFlow::keep(const char* key, const QString& text)
{
    m_settings.setValue(QString::fromLatin1(key), text.toUtf8());
    setUp();
}

void GatewayFlow::setUp()
{
    const auto value = [this](const char* key) { return QString::fromUtf8(m_settings.value(QString::fromLatin1(key))); };
    const QString root = value(FolderKey);
    whenReady(m_office.store().setting(deliveredKey(root)), this, [this, root, value](const Result<QByteArray>& delivered) {
        const qint64 upTo = delivered ? delivered->toLongLong() : 0;
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, root, upTo, working = value(WorkingKey) == u"yes", answers = value(AnswersKey) != u"no"] {
            worker->setUp(root, working, answers, upTo);
        });
    });
}

void GatewayFlow::deliver(const ArrivedReceipts& arrived)
{
    const QString key = deliveredKey(m_view.folder);
    const auto tell = [worker = m_worker](qint64 upTo) { QMetaObject::invokeMethod(worker, [worker, upTo] { worker->deliveredTo(upTo); }); };
    whenReady(m_office.store().takeReceipts(arrived.receipts), this, [this, key, tell, upTo = arrived.upTo](const Result<int>& taken) {
        if (!taken) {
            if (m_undelivered != taken.error().code)
                m_window.notices().tell(taken.error(), tr("Receipts of the import client"));
            m_undelivered = taken.error().code;
            tell(0);
            return;
        }
        m_undelivered.clear();
        whenReady(m_office.store().setSetting(key, QByteArray::number(upTo)), this, [tell, upTo](const Done&) { tell(upTo); });
    });
}

QWidget* GatewayFlow::makePage()
{
    m_page = new GatewayPage;
    connectPage();
    m_page->setNow(m_clock.now());
    m_page->setView(m_view);
    m_page->table().setFilter({}, TrafficKind::All);
    return m_page;
}

void GatewayFlow::connectPage()
{
    TrafficTable& table = m_page->table();
    connect(&table, &TrafficTable::partWanted, m_worker, &GatewayWorker::part);
    connect(m_worker, &GatewayWorker::partReady, &table, &TrafficTable::take);
    connect(m_worker, &GatewayWorker::trafficChanged, &table, &TrafficTable::refresh);
    connect(m_page, &GatewayPage::fileWanted, m_worker, &GatewayWorker::read);
    connect(m_worker, &GatewayWorker::fileReady, m_page, &GatewayPage::showFile);
    connect(m_page, &GatewayPage::resendRequested, m_worker, &GatewayWorker::resend);
    connect(m_page, &GatewayPage::chooseFolderRequested, this, &GatewayFlow::chooseFolder);
    connect(m_page, &GatewayPage::workingRequested, this, [this](bool working) { keep(WorkingKey, working ? u"yes"_s : u"no"_s); });
    connect(m_page, &GatewayPage::technicalAnswersChanged, this, [this](bool given) { keep(AnswersKey, given ? u"yes"_s : u"no"_s); });
    connect(m_page, &GatewayPage::sendFilesRequested, this, &GatewayFlow::chooseFiles);
    connect(m_page, &GatewayPage::declarationRequested, this, &GatewayFlow::find);
    connect(m_page, &GatewayPage::showInFolderRequested, m_worker, [worker = m_worker, this](qint64 n) {
        const QString place = worker->placeOf(n);
        QMetaObject::invokeMethod(this, [place] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(place).path())); });
    });
}

void GatewayFlow::take(const GatewayView& view)
{
    const bool alarm = view.overdue > m_view.overdue;
    const bool trouble = view.problem && view.problem != m_view.problem;
    m_view = view;
    m_window.setWorkspaceBadge(u"gateway"_s, view.attention);
    if (m_page) {
        m_page->setNow(m_clock.now());
        m_page->setView(view);
    }
    if (trouble)
        m_window.notices().tell(*view.problem, tr("Folder of the import client"));
    else if (alarm)
        m_window.notices().tell({ .tone = Tone::Warning, .text = tr("%n answer(s) of the Single Window overdue.", nullptr, int(view.overdue)),
            .actionText = tr("Show"), .action = [this] { m_window.showWorkspace(u"gateway"_s); }, .details = {}, .stays = true });
}

void GatewayFlow::chooseFolder()
{
    auto* dialog = new QFileDialog(&m_window, tr("Folder of the import client"), m_view.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_settings.setValue(QString::fromLatin1(FolderKey), folder.toUtf8());
        keep(WorkingKey, u"yes"_s);
    });
    dialog->open();
}

void GatewayFlow::chooseFiles(const QStringList& files)
{
    const auto send = [worker = m_worker](const QStringList& chosen) {
        QMetaObject::invokeMethod(worker, [worker, chosen] { worker->queueFiles(chosen); });
    };
    if (!files.isEmpty()) {
        send(files);
        return;
    }
    auto* dialog = new QFileDialog(&m_window, tr("Send message files"), {}, tr("Declaration messages (%1)").arg(u"*.xml *.zip"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, send);
    dialog->open();
}

void GatewayFlow::send(DocumentId id)
{
    if (m_view.folder.isEmpty()) {
        m_window.showWorkspace(u"gateway"_s); // which asks for the folder
        return;
    }
    whenReady(m_office.store().read(id), this, [this](const Result<StoredDeclaration>& declaration) {
        const Result<QByteArray> message = declaration ? messageOf(*declaration, m_office.store().folder()) : tl::unexpected(declaration.error());
        if (!message) {
            m_window.notices().tell(message.error(), tr("Send through the folder"));
            return;
        }
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, bytes = *message, number = summarize(declaration->document).number] { worker->queueMessage(bytes, number); });
    });
}

void GatewayFlow::find(const QString& number)
{
    whenReady(m_office.store().findByNumber(number), this, [this, number](const Result<QList<DocumentId>>& found) {
        if (!found)
            m_window.notices().tell(found.error());
        else if (found->isEmpty())
            m_window.notices().tell({ .text = tr("No declaration here has the number %1.").arg(number) });
        else
            Q_EMIT openRequested(found->front());
    });
}

} // namespace Tongguan
