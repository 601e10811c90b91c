// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/evidencewriter.h"
#include "models/net/retrypolicy.h"

#include <QFuture>
#include <QHash>
#include <QPromise>
#include <QTimer>

#include <functional>

namespace Tongguan {

// A package of evidence on its way into a file: one piece at a time is in memory, whatever its size. The disk is written to on
// another thread. Where the line breaks it waits and tries again for a while; what is there then stays for the next time.
class EvidenceSave final : public QObject
{
    Q_OBJECT
public:
    using Fetch = std::function<QFuture<Result<QByteArray>>(const QString& name, qint64 offset, qint64 length)>;
    // `here`: what need not be fetched.
    EvidenceSave(const QString& path, const QList<EvidencePart>& parts, QHash<QString, QByteArray> here, Fetch fetch, const Net::RetryPolicy& policy, QObject* parent);

    [[nodiscard]] QFuture<Done> run(); // once
    void cancel(); // ends with Refused "evidence.cancelled"; what was written goes

    static constexpr qint64 PieceBytes = 1024 * 1024;
    static constexpr int MostTries = 6; // without a byte in between

Q_SIGNALS:
    void progressed(qint64 written, qint64 size);
    void ended();

private:
    void step();
    void take(const EvidenceWriter::Want& want, const Result<QByteArray>& bytes);
    void write(const QByteArray& bytes);
    void finish();
    void end(const Done& done);
    template <class Work>
    void onDisk(Work work, void (EvidenceSave::*then)(const Done&));
    void goOn(const Done& done);

    std::shared_ptr<EvidenceWriter> m_writer; // of one thread at a time
    const QHash<QString, QByteArray> m_here;
    const Fetch m_fetch;
    const Net::RetryPolicy m_policy;
    QPromise<Done> m_promise;
    QTimer m_again;
    QString m_spoilt; // a file that was begun by an earlier try and was not what it should be
    int m_tries = 0;
    bool m_isCancelled = false, m_isBusy = false;
};

} // namespace Tongguan
