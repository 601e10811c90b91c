// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/bondedlife.h"
#include "models/net/message.h"
#include "models/store/clientstore.h"

#include <QFuture>

#include <functional>

namespace Tongguan {

class ClientOffice;

// What a company has handed in, as the officer has it.
struct OfficeCase {
    enum class Decision { None, Approve, Return }; // taken here, not confirmed by the server yet
    DocumentId id;
    QString tenant; // id of the enterprise
    QString type, number, recordNo, party;
    BondedState state = BondedState::Submitted;
    QDateTime submitted; // UTC
    QByteArray body;     // empty: only listed so far
    QList<Receipt> receipts;
    QList<Question> questions; // those that wait to be sent have no id
    Decision decision = Decision::None;
    int waiting = 0; // questions and decisions that wait for a line

    [[nodiscard]] bool isReport() const; // of a write-off
    [[nodiscard]] bool waitsForReview() const; // customs has it, and nobody has decided
    // Of a report: until customs has to have written it off; below 0: over. Nothing for other documents, whose time no source here tells.
    [[nodiscard]] std::optional<int> daysLeft(QDate today) const;
};

// The officer's write-off reports, and whatever else of the ledgers waits for his review: fetched while there is a line and
// kept for when there is none. Questions and decisions are kept, too, and sent once, whatever happens to the line.
class OfficeCases final : public QObject
{
    Q_OBJECT
public:
    explicit OfficeCases(ClientOffice& office, QObject* parent = nullptr);

    void load();     // what was kept; then what the server has
    void fetchAll(); // the lists
    void fetch(DocumentId id); // one with its body
    [[nodiscard]] QList<OfficeCase> cases() const; // the latest first
    [[nodiscard]] std::optional<OfficeCase> find(DocumentId id) const;
    void ask(DocumentId id, const QString& place, const QString& text);
    void decide(DocumentId id, bool approve, const QString& remarks);
    void sendWaiting();
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

Q_SIGNALS:
    void changed();
    void failed(Tongguan::Error error);

private:
    // An act of the officer, on its way: the same operation each time it is sent.
    struct Act {
        QString operation;
        DocumentId id;
        QString verb; // "questions", "decision"
        QJsonObject body;
    };
    void fetchList(const QString& query, const QString& after, QList<DocumentId> seen, std::function<void(const QList<DocumentId>&)> whole);
    void fetchWhole(const QList<DocumentId>& reports);
    void forgetDecided(const QList<DocumentId>& waiting);
    void queue(DocumentId id, const QString& verb, QJsonObject body);
    void sendFirst();
    void take(const QJsonObject& json, const QByteArray& body);
    void keep();
    [[nodiscard]] QString pathOf(const OfficeCase& one, const QString& verb) const;

    ClientOffice& m_office;
    QHash<DocumentId, OfficeCase> m_cases;
    QList<Act> m_waiting;
    bool m_sending = false;
};

} // namespace Tongguan
