// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/clientwork.h"

namespace Tongguan {

template <class Work>
auto ClientStore::changeConsults(Work work)
{
    return m_thread->submit([this, work = std::move(work)]() mutable {
        auto& rooms = *m_files->rooms;
        return inTransaction(rooms.database, [&] { return work(rooms.consults); });
    });
}

QFuture<Result<QList<ConsultSummary>>> ClientStore::consults(const QString& document)
{
    return ask([document](ClientRooms& rooms) { return rooms.consults.list(document); });
}

QFuture<Done> ClientStore::putConsults(QList<ConsultSummary> summaries)
{
    return changeConsults([summaries = std::move(summaries)](ConsultStore& consults) { return consults.put(summaries); });
}

QFuture<Result<QList<ConsultEvent>>> ClientStore::consultLog(ConsultId id)
{
    return ask([id](ClientRooms& rooms) { return rooms.consults.log(id); });
}

QFuture<Result<qint64>> ClientStore::consultHead(ConsultId id)
{
    return ask([id](ClientRooms& rooms) { return rooms.consults.head(id); });
}

QFuture<Result<QList<ConsultEvent>>> ClientStore::takeConsultEvents(ConsultId id, QList<ConsultEvent> events)
{
    return changeConsults([id, events = std::move(events)](ConsultStore& consults) { return consults.take(id, events); });
}

QFuture<Done> ClientStore::sayInConsult(ConsultId id, const ConsultEvent& event, std::optional<StoredBlob> file)
{
    return changeConsults([id, event, file = std::move(file)](ConsultStore& consults) {
        const Done said = consults.say(id, event);
        return said && file ? consults.keep(*file, true) : said;
    });
}

QFuture<Result<QList<WaitingEvent>>> ClientStore::waitingConsultEvents(int limit)
{
    return ask([limit](ClientRooms& rooms) { return rooms.consults.waiting(limit); });
}

QFuture<Done> ClientStore::dropConsultEvent(ConsultEventId id)
{
    return changeConsults([id](ConsultStore& consults) { return consults.drop(id); });
}

QFuture<Done> ClientStore::keepConsultFile(StoredBlob blob)
{
    return changeConsults([blob = std::move(blob)](ConsultStore& consults) { return consults.keep(blob, false); });
}

QFuture<Result<std::optional<StoredBlob>>> ClientStore::consultFile(BlobId id)
{
    return ask([id](ClientRooms& rooms) { return rooms.consults.blob(id); });
}

QFuture<Done> ClientStore::keepConsultPiece(ConsultId consult, BlobId id, qint64 offset, QByteArray bytes)
{
    return changeConsults([consult, id, offset, bytes = std::move(bytes)](ConsultStore& consults) { return consults.keepPiece(consult, id, offset, bytes); });
}

QFuture<Result<QByteArray>> ClientStore::consultPieces(BlobId id)
{
    return ask([id](ClientRooms& rooms) { return rooms.consults.pieces(id); });
}

QFuture<Done> ClientStore::dropConsultPieces(BlobId id)
{
    return changeConsults([id](ConsultStore& consults) { return consults.dropPieces(id); });
}

QFuture<Result<std::optional<StoredBlob>>> ClientStore::nextConsultFile()
{
    return ask([](ClientRooms& rooms) { return rooms.consults.nextWaiting(); });
}

QFuture<Done> ClientStore::consultFileSent(BlobId id, const QString& problem)
{
    return changeConsults([id, problem](ConsultStore& consults) { return consults.sent(id, problem); });
}

} // namespace Tongguan
