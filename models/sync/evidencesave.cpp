// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/evidencesave.h"

#include "models/base/async.h"
#include "models/base/offthread.h"

namespace Tongguan {

EvidenceSave::EvidenceSave(const QString& path, const QList<EvidencePart>& parts, QHash<QString, QByteArray> here, Fetch fetch, const Net::RetryPolicy& policy, QObject* parent)
    : QObject(parent)
    , m_writer(std::make_shared<EvidenceWriter>(path, parts))
    , m_here(std::move(here))
    , m_fetch(std::move(fetch))
    , m_policy(policy)
{
    m_promise.start();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &EvidenceSave::step);
}

QFuture<Done> EvidenceSave::run()
{
    onDisk([](EvidenceWriter& writer) { return writer.begin(); }, &EvidenceSave::goOn);
    return m_promise.future();
}

template <class Work>
void EvidenceSave::onDisk(Work work, void (EvidenceSave::*then)(const Done&))
{
    m_isBusy = true;
    whenReady(offThread([writer = m_writer, work]() -> Done { return work(*writer); }), this, [this, then](const Done& done) {
        m_isBusy = false;
        (this->*then)(done);
    });
}

void EvidenceSave::cancel()
{
    m_isCancelled = true;
    if (!m_isBusy)
        step();
}

void EvidenceSave::goOn(const Done& done)
{
    if (!done && done.error().code == u"blob.hash" && m_spoilt != done.error().detail) {
        m_spoilt = done.error().detail; // from its beginning, once
        return step();
    }
    if (!done)
        return end(done);
    Q_EMIT progressed(m_writer->written(), m_writer->size());
    step();
}

void EvidenceSave::step()
{
    if (m_isCancelled) {
        m_again.stop();
        return onDisk([](EvidenceWriter& writer) {
            writer.drop();
            return Done(fail(ErrorKind::Refused, u"evidence.cancelled"_s));
        }, &EvidenceSave::end);
    }
    const auto want = m_writer->wanted();
    if (!want)
        return finish();
    if (const auto here = m_here.constFind(want->name); here != m_here.constEnd())
        return write(here->mid(want->offset));
    if (want->left == 0)
        return write({});
    m_isBusy = true;
    whenReady(m_fetch(want->name, want->offset, std::min(PieceBytes, want->left)), this, [this, want = *want](const Result<QByteArray>& bytes) {
        m_isBusy = false;
        take(want, bytes);
    });
}

void EvidenceSave::take(const EvidenceWriter::Want& want, const Result<QByteArray>& bytes)
{
    if (m_isCancelled)
        return step();
    if (bytes && !bytes->isEmpty()) {
        m_tries = 0;
        return write(*bytes);
    }
    if (bytes)
        return end(fail(ErrorKind::Corrupt, u"blob.hash"_s, want.name));
    if (bytes.error().kind != ErrorKind::Offline || ++m_tries > MostTries)
        return end(tl::unexpected(bytes.error()));
    m_again.start(m_policy.delay(m_tries, std::chrono::seconds(-1), 1.0));
}

void EvidenceSave::write(const QByteArray& bytes)
{
    onDisk([bytes](EvidenceWriter& writer) { return writer.add(bytes); }, &EvidenceSave::goOn);
}

void EvidenceSave::finish()
{
    onDisk([](EvidenceWriter& writer) { return writer.finish(); }, &EvidenceSave::end);
}

void EvidenceSave::end(const Done& done)
{
    m_promise.addResult(done);
    m_promise.finish();
    Q_EMIT ended();
    deleteLater();
}

} // namespace Tongguan
