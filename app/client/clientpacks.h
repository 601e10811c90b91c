// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/exchangetable.h"
#include "models/rules/ruleshelves.h"
#include "models/sync/packsync.h"

namespace Tongguan {

// The data packs of an office and what is made of them: the rules in force and the exchange rates.
class ClientPacks final : public QObject
{
    Q_OBJECT
public:
    ClientPacks(ClientStore& store, SyncTransport& transport, const Dictionary& dictionary, const CodeTables& tables, const ClockPort& clock);

    [[nodiscard]] RuleShelf& rules() { return m_rules.of(m_dictionary.declaration()); } // of declarations
    [[nodiscard]] RuleShelf& rulesOf(const DocumentType& type) { return m_rules.of(type); }
    [[nodiscard]] const ExchangeTable& exchange() const { return m_exchange; }
    // Asks the server where that is due, and takes what begins or ends today.
    void refresh();
    // Puts a pack before all clients of the office; the server signs one without a signature. Supervisors only; fails
    // with why the server refused it.
    [[nodiscard]] QFuture<Done> publish(const QByteArray& pack);
    [[nodiscard]] QFuture<Done> pin(const QString& id, std::optional<int> version); // nothing: the highest again
    [[nodiscard]] PackSync& sync() { return m_sync; }
    [[nodiscard]] const PackShelf& shelf() const { return m_shelf; }

Q_SIGNALS:
    void changed(); // the rules and exchange() are others

private:
    void apply();
    [[nodiscard]] QFuture<Done> tell(const Net::Request& request);

    const Dictionary& m_dictionary;
    SyncTransport& m_transport;
    const ClockPort& m_clock;
    QDate m_day; // of the last apply()
    PackShelf m_shelf;
    RuleShelves m_rules;
    ExchangeTable m_exchange;
    PackSync m_sync;
};

// The packs in use as the store keeps them, read on a thread that may wait.
[[nodiscard]] Result<QList<DataPack>> keptPacks(ClientStore& store, PackKind kind, const QDateTime& now);

} // namespace Tongguan
