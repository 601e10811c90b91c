// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/declaration/lifecycle.h"
#include "models/dictionary/document.h"
#include "models/net/message.h"

#include <QHash>
#include <QJsonArray>
#include <QMap>

#include <map>

namespace Tongguan {

// The server's side of the protocol in memory, written from the protocol and not from the server: one tenant, its
// feed, its operations, and a history that an oracle can read.
class FakeServer final {
public:
    struct Stored {
        qint64 revision = 0;
        DeclarationState state = DeclarationState::Draft;
        QByteArray body;
        QMap<qint64, QByteArray> past; // bodies by revision
        QList<Receipt> receipts;
        QByteArray submitted; // body
        qint64 sequence = 0; // newest in the feed
        bool deleted = false;
    };
    struct Effect {
        OperationId operation;
        DocumentId document;
        QString kind;
    };
    struct Transition {
        DocumentId document;
        DeclarationState from, to;
        QString by; // "submit", "save", or the channel
    };
    struct Answer {
        int status = 200;
        QByteArray json;
    };

    FakeServer(const DocumentType& type, const ClockPort& clock);

    [[nodiscard]] Answer handle(const Net::Request& request);
    // An officer's decision; false where the life cycle does not allow it.
    bool decide(DocumentId document, const QString& channel);
    // Restored from a backup: everything behind feed number `sequence` never happened, the epoch is new.
    void restore(qint64 sequence);
    void demandResync() { m_horizon = head(); }
    void setPage(int documents) { m_page = documents; }

    [[nodiscard]] const QHash<DocumentId, Stored>& documents() const { return m_documents; }
    [[nodiscard]] const QList<Effect>& effects() const { return m_effects; }
    [[nodiscard]] const QList<Transition>& transitions() const { return m_transitions; }
    [[nodiscard]] int reusedOperations() const { return m_reused; }
    [[nodiscard]] qint64 head() const { return m_feed.size(); }
    [[nodiscard]] EpochId epoch() const { return m_epoch; }

private:
    [[nodiscard]] Answer push(const QJsonObject& request);
    [[nodiscard]] Answer changes(const QHash<QString, QString>& query) const;
    [[nodiscard]] Answer snapshot(const QHash<QString, QString>& query) const;
    [[nodiscard]] Answer manifest(const QJsonObject& request) const;
    [[nodiscard]] QJsonObject apply(const QJsonObject& operation);
    [[nodiscard]] QJsonObject save(const QJsonObject& operation, Stored& stored, DocumentId document);
    [[nodiscard]] QJsonObject submit(const QJsonObject& operation, Stored& stored, DocumentId document);
    [[nodiscard]] QJsonObject remove(const QJsonObject& operation, DocumentId document);
    [[nodiscard]] QJsonObject entry(DocumentId document) const;
    void write(Stored& stored, DocumentId document, const QByteArray& body);
    void move(Stored& stored, DocumentId document, DeclarationState to, const QString& by);
    void addReceipt(Stored& stored, const QString& channel);
    void grow(DocumentId document);

    const DocumentType& m_type;
    const ClockPort& m_clock;
    EpochId m_epoch = EpochId::create();
    QList<DocumentId> m_feed; // number n is at n - 1
    QHash<DocumentId, Stored> m_documents;
    QHash<OperationId, QJsonObject> m_answers;
    QHash<OperationId, QString> m_hashes;
    QHash<DeviceId, qint64> m_lastN;
    QList<Effect> m_effects;
    QList<Transition> m_transitions;
    std::map<qint64, QHash<DocumentId, Stored>> m_backups; // by head
    qint64 m_horizon = 0;
    int m_page = 3;
    int m_receipt = 0;
    int m_reused = 0;
};

} // namespace Tongguan
