// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/syncflow.h"

#include "models/base/async.h"
#include "ui/shell/mainwindow.h"

namespace Tongguan {
namespace {

SyncView::State shownState(const SyncStatus& status, bool serverKnown)
{
    using State = SyncView::State;
    if (!serverKnown)
        return State::NoServer;
    switch (status.state) {
    case SyncPhase::Stopped:
    case SyncPhase::SignedOut:
        return State::SignedOut;
    case SyncPhase::Offline:
        return State::Offline;
    case SyncPhase::Pushing:
    case SyncPhase::Pulling:
    case SyncPhase::Snapshot:
        return State::Working;
    case SyncPhase::Idle:
    case SyncPhase::Waiting:
        break;
    }
    if (status.rejected > 0 || status.conflicts > 0)
        return State::Problem;
    return status.state == SyncPhase::Waiting || status.waiting > 0 ? State::Waiting : State::UpToDate;
}

} // namespace

SyncFlow::SyncFlow(ClientOffice& office, MainWindow& window, QObject* parent)
    : QObject(parent), m_office(office), m_window(window)
{
    connect(&office.sync(), &SyncEngine::statusChanged, this, &SyncFlow::show);
    connect(&office.store(), &ClientStore::statusChanged, this, &SyncFlow::show);
    connect(&window, &MainWindow::syncRequested, this, [this] { m_office.sync().syncNow(); });
}

void SyncFlow::show()
{
    const SyncStatus& status = m_office.sync().status();
    SyncView view;
    view.state = shownState(status, !m_office.server().isEmpty());
    view.since = status.since;
    view.server = m_office.server().toString();
    view.waiting = status.waiting;
    view.rejected = status.rejected;
    view.conflicts = status.conflicts;
    view.oldest = status.oldest;
    view.lastSuccess = status.lastSuccess;
    view.nextTry = status.nextTry;
    view.lastError = status.lastError;
    view.document = status.documentInTrouble.value_or(DocumentId());
    if (view.document == m_view.document)
        view.documentNumber = m_view.documentNumber;
    else if (!view.document.isNull())
        showDocumentNumber(view.document);
    m_view = view;
    m_window.setSyncView(m_view);
}

void SyncFlow::showDocumentNumber(DocumentId id)
{
    whenReady(m_office.store().read(id), this, [this, id](const Result<StoredDeclaration>& stored) {
        if (!stored || m_view.document != id)
            return;
        m_view.documentNumber = summarize(stored->document).number;
        m_window.setSyncView(m_view);
    });
}

} // namespace Tongguan
