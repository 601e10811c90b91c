// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SyncEngine that takes what the server has, and comes to terms with another epoch of it.
#include "models/sync/syncsteps.h"

namespace Tongguan {

// The epoch whose manifest the server has not got yet; survives a restart.
static const QString ManifestDue = u"sync.manifestDue"_s;

void SyncEngine::pull()
{
    if (!m_cursor.snapshotDone) {
        loadSnapshot();
        return;
    }
    enter(SyncEvent::Pull, u"from %1"_s.arg(m_cursor.sequence));
    const QString path = u"/v1/sync/changes?epoch=%1&cursor=%2&limit=%3&maxBytes=%4"_s.arg(m_cursor.epoch.toString(), QString::number(m_cursor.sequence),
        QString::number(m_options.page), QString::number(m_options.bytes));
    ask(getRequest(path), [this](const Net::Reply& reply) {
        if (reply.status < 300)
            takeChanges(reply.body);
        else
            takeRefusal(reply);
    });
}

void SyncEngine::takeChanges(const QByteArray& json)
{
    Result<ChangesPage> page = readChanges(json);
    if (!page) {
        failRound(page.error());
        return;
    }
    if (page->epoch != m_cursor.epoch || page->from != m_cursor.sequence) {
        failRound({ ErrorKind::Corrupt, u"sync.page"_s, u"asked from %1, got a page from %2"_s.arg(m_cursor.sequence).arg(page->from), {} });
        return;
    }
    const bool more = page->hasMore;
    if (page->to == m_cursor.sequence) {
        finishRound(); // nothing new, nothing to write
        return;
    }
    m_cursor.sequence = page->to;
    m_pulled += page->incoming.size();
    await(m_store.applyIncoming(std::move(page->incoming), m_cursor), [this, more] { afterPage(more); });
}

void SyncEngine::loadSnapshot()
{
    enter(SyncEvent::LoadSnapshot, m_cursor.snapshotPage.isEmpty() ? u"first fetch"_s : u"first fetch goes on"_s);
    QString path = u"/v1/sync/snapshot"_s;
    if (!m_cursor.snapshotPage.isEmpty())
        path += u"?epoch=%1&at=%2&page=%3"_s.arg(m_cursor.epoch.toString(), QString::number(m_cursor.snapshotAt), Net::queryText(m_cursor.snapshotPage));
    ask(getRequest(path), [this](const Net::Reply& reply) {
        if (reply.status < 300)
            takeSnapshot(reply.body);
        else
            takeRefusal(reply);
    });
}

void SyncEngine::takeSnapshot(const QByteArray& json)
{
    Result<SnapshotPage> page = readSnapshot(json);
    if (!page) {
        failRound(page.error());
        return;
    }
    const bool first = m_cursor.snapshotPage.isEmpty();
    if (!first && (page->epoch != m_cursor.epoch || page->at != m_cursor.snapshotAt || page->next == m_cursor.snapshotPage)) {
        failRound({ ErrorKind::Corrupt, u"sync.page"_s, u"a page of another snapshot"_s, {} });
        return;
    }
    m_cursor.epoch = page->epoch;
    m_cursor.snapshotAt = page->at;
    m_cursor.snapshotPage = page->next;
    m_cursor.snapshotDone = page->next.isEmpty();
    m_cursor.sequence = m_cursor.snapshotDone ? page->at : 0;
    m_pulled += page->incoming.size();
    m_status.received = (first ? 0 : m_status.received) + page->incoming.size();
    publish();
    // After the last page the feed goes on from where the snapshot was taken.
    await(m_store.applyIncoming(std::move(page->incoming), m_cursor), [this] { afterPage(true); });
}

void SyncEngine::afterPage(bool more)
{
    if (m_queueChanged)
        push(); // a long fetch does not hold up what the person did meanwhile
    else if (more)
        pull();
    else
        finishRound();
}

// 410: the feed no longer reaches back to our cursor. A snapshot, then on from there; nothing local is dropped.
void SyncEngine::startOver()
{
    if (!m_cursor.snapshotDone && m_cursor.snapshotPage.isEmpty()) {
        failRound({ ErrorKind::Corrupt, u"sync.resync"_s, u"the server refuses a snapshot"_s, {} });
        return;
    }
    m_cursor.sequence = 0;
    m_cursor.snapshotAt = 0;
    m_cursor.snapshotPage.clear();
    m_cursor.snapshotDone = false;
    await(m_store.applyIncoming({}, m_cursor), [this] { loadSnapshot(); });
}

// --- Epoch and device ---------------------------------------------------------------------------------------------

void SyncEngine::checkManifest()
{
    await(m_store.setting(ManifestDue), [this](const QByteArray& epoch) {
        if (!epoch.isEmpty() && EpochId::fromString(QString::fromLatin1(epoch)) == m_cursor.epoch)
            sendManifest({});
        else
            push();
    });
}

// The server was restored from a backup, or the tenant moved. Nothing here is deleted because the server does not know
// it: it is told what there is, and asks for what it lacks.
void SyncEngine::changeEpoch(const QJsonObject& problem)
{
    const EpochId epoch = EpochId::fromString(problem.value("epoch"_L1).toString());
    if (epoch.isNull() || m_epochChanged) {
        failRound({ ErrorKind::Corrupt, u"sync.epoch"_s, epoch.isNull() ? u"the server does not name its epoch"_s : u"the epoch changed twice in one round"_s, {} });
        return;
    }
    m_epochChanged = true;
    await(m_store.setSetting(ManifestDue, epoch.toString().toLatin1()), [this, epoch] {
        await(m_store.resetForEpoch(epoch), [this] {
            await(m_store.cursor(), [this](const SyncCursor& cursor) {
                m_cursor = cursor;
                sendManifest({});
            });
        });
    });
}

void SyncEngine::sendManifest(DocumentId after)
{
    await(m_store.known(after, m_options.manifestPage), [this](const QList<KnownDocument>& known) {
        if (known.isEmpty()) {
            await(m_store.setSetting(ManifestDue, {}), [this] { push(); });
            return;
        }
        enter(SyncEvent::Push, u"the server's epoch changed"_s);
        const DocumentId last = known.last().document;
        ask(postRequest(u"/v1/sync/manifest"_s, manifestBody(m_cursor.epoch, known)), [this, last](const Net::Reply& reply) {
            if (reply.status >= 300) {
                takeRefusal(reply);
                return;
            }
            const Result<QList<DocumentId>> wanted = readWanted(reply.body);
            if (!wanted) {
                failRound(wanted.error());
                return;
            }
            await(m_store.queueAgain(*wanted), [this, last](const QList<DocumentId>& lost) {
                if (!lost.isEmpty()) // submitted ones cannot be sent again as edits: the office has to be asked
                    m_status.documentInTrouble = lost.first();
                sendManifest(last);
            });
        });
    });
}

// The server has seen a higher number of this device with other operations: the store was copied or restored. Under a
// new name the operations keep their ids, so that none takes effect twice.
void SyncEngine::renewDevice()
{
    if (m_deviceRenewed) {
        failRound({ ErrorKind::Refused, u"device.forked"_s, u"the server refuses the new device, too"_s, {} });
        return;
    }
    m_deviceRenewed = true;
    await(m_store.newDevice(), [this](DeviceId device) {
        m_device = device;
        m_transport.useDevice(device);
        push();
    });
}

} // namespace Tongguan
