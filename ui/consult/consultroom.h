// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultport.h"

namespace Tongguan {

// The consultation that is open in a window: its log, and what that folds to. What is not sent yet is in it, too.
class ConsultRoom final : public QObject
{
    Q_OBJECT
public:
    explicit ConsultRoom(ConsultPort& port, QObject* parent = nullptr);

    void open(ConsultId id); // null: none
    [[nodiscard]] ConsultId id() const { return m_id; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const Consultation& now() const { return m_now; }
    [[nodiscard]] const QList<ConsultEvent>& events() const { return m_events; }
    [[nodiscard]] QString user() const { return m_port.user(); }
    [[nodiscard]] ConsultSide side() const; // here: who was invited by another company is a guest
    [[nodiscard]] bool isOffice() const { return side() == ConsultSide::Office; }
    [[nodiscard]] bool isOnline() const { return m_online; }
    [[nodiscard]] ConsultPort& port() const { return m_port; }
    [[nodiscard]] bool canRemove(const Participant& one) const; // from the call, or take his invitation back
    [[nodiscard]] bool isRemoved() const; // this user was
    [[nodiscard]] qint64 waiting() const; // events of ours that are not sent yet

    void say(ConsultEventKind kind, const QJsonObject& data = {});
    void attach(ConsultEventKind kind, const QString& name, const QString& type, const QByteArray& bytes, const QJsonObject& data = {});
    [[nodiscard]] QFuture<Result<QByteArray>> fetch(const ConsultFile& file) { return m_port.fetch(m_id, file); }
    [[nodiscard]] qint64 sentOf(BlobId blob) const { return m_sent.value(blob, -1); } // -1: not on its way
    [[nodiscard]] const ConsultFile* file(const QString& blob) const; // null where there is none

Q_SIGNALS:
    void opened();  // another one, or its log was read
    void changed(); // what it folds to
    void appended(const QList<Tongguan::ConsultEvent>& events); // of the log
    void progressed(Tongguan::BlobProgress progress);
    void failed(const Tongguan::Error& error);
    void lineChanged(bool online, const QString& why);

private:
    void read();
    void take(const QList<ConsultEvent>& events);
    void takeBack(const ConsultEvent& event);
    void refold();

    ConsultPort& m_port;
    ConsultId m_id;
    QList<ConsultEvent> m_events; // numbered ones first, then what waits
    Consultation m_now;
    QHash<BlobId, qint64> m_sent;
    quint64 m_reads = 0;
    bool m_loaded = false, m_online = true;
    QList<ConsultEvent> m_early; // came while the log was being read
};

} // namespace Tongguan
