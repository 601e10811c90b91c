// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/gateway/trafficledger.h"

#include "models/base/text.h"
#include "models/exchange/gateway/sentname.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <array>

namespace Tongguan {
namespace {

constexpr std::array trafficStateWords {
    std::pair { TrafficState::Prepared, "prepared"_L1 }, std::pair { TrafficState::Waiting, "waiting"_L1 },
    std::pair { TrafficState::Taken, "taken"_L1 }, std::pair { TrafficState::Saved, "saved"_L1 },
    std::pair { TrafficState::Refused, "refused"_L1 }, std::pair { TrafficState::Failed, "failed"_L1 },
    std::pair { TrafficState::Resent, "resent"_L1 }, std::pair { TrafficState::GivenUp, "givenUp"_L1 },
    std::pair { TrafficState::Read, "read"_L1 }, std::pair { TrafficState::Repeated, "repeated"_L1 },
    std::pair { TrafficState::Unreadable, "unreadable"_L1 },
};

// The texts of a file by their names in the journal.
constexpr std::array<std::pair<QLatin1StringView, QString TrafficFile::*>, 9> journalTexts { {
    { "name"_L1, &TrafficFile::name }, { "place"_L1, &TrafficFile::place }, { "hash"_L1, &TrafficFile::hash },
    { "message"_L1, &TrafficFile::message }, { "operation"_L1, &TrafficFile::operation }, { "channel"_L1, &TrafficFile::channel },
    { "note"_L1, &TrafficFile::note }, { "answers"_L1, &TrafficFile::answers }, { "source"_L1, &TrafficFile::source },
} };
constexpr std::array<std::pair<QLatin1StringView, QDateTime TrafficFile::*>, 3> journalTimes { {
    { "time"_L1, &TrafficFile::time }, { "changed"_L1, &TrafficFile::changed }, { "told"_L1, &TrafficFile::told } } };
constexpr std::array<std::pair<QLatin1StringView, QString ReceiptKey::*>, 3> journalKeys { {
    { "client"_L1, &ReceiptKey::clientSeqNo }, { "seq"_L1, &ReceiptKey::seqNo }, { "entry"_L1, &ReceiptKey::entryId } } };

QByteArray journalLine(const TrafficFile& file)
{
    QJsonObject json { { u"n"_s, file.n }, { u"state"_s, trafficStateName(file.state) }, { u"size"_s, file.size } };
    if (file.incoming)
        json[u"in"_s] = true;
    if (file.attempt != 0)
        json[u"attempt"_s] = file.attempt;
    if (file.tries != 0)
        json[u"tries"_s] = file.tries;
    for (const auto& [name, text] : journalTexts) {
        if (!(file.*text).isEmpty())
            json[name] = file.*text;
    }
    for (const auto& [name, text] : journalKeys) {
        if (!(file.key.*text).isEmpty())
            json[name] = file.key.*text;
    }
    for (const auto& [name, time] : journalTimes) {
        if ((file.*time).isValid())
            json[name] = (file.*time).toMSecsSinceEpoch();
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<TrafficFile> fromJournal(const QByteArray& line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    TrafficFile file;
    file.n = json["n"_L1].toInteger();
    const auto state = trafficStateFromName(json["state"_L1].toString());
    if (file.n <= 0 || !state)
        return std::nullopt;
    file.state = *state;
    file.size = json["size"_L1].toInteger();
    file.incoming = json["in"_L1].toBool();
    file.attempt = json["attempt"_L1].toInt();
    file.tries = json["tries"_L1].toInt();
    for (const auto& [name, text] : journalTexts)
        file.*text = json[name].toString();
    for (const auto& [name, text] : journalKeys)
        file.key.*text = json[name].toString();
    for (const auto& [name, time] : journalTimes) {
        if (json.contains(name))
            file.*time = QDateTime::fromMSecsSinceEpoch(json[name].toInteger(), Qt::UTC);
    }
    return file;
}

bool declaresDirectly(const TrafficFile& file)
{
    return file.operation == u"C" || file.operation == u"D";
}

bool goesOn(const TrafficFile& file)
{
    using enum TrafficState;
    return file.state == Prepared || file.state == Waiting || file.state == Taken || file.state == Failed || (file.state == Saved && declaresDirectly(file));
}

// Transit and bonded results speak of other documents, though with numbers alike.
bool isOfDeclaration(const QString& message)
{
    return message == u"DEC_RESULT" || message == u"DEC_DATA" || message == u"DecImportResponse" || message == u"DecMessage";
}


} // namespace

QString trafficStateName(TrafficState state)
{
    return trafficStateWords[size_t(state)].second;
}

std::optional<TrafficState> trafficStateFromName(QStringView name)
{
    const auto* found = std::find_if(trafficStateWords.begin(), trafficStateWords.end(), [&](const auto& word) { return word.second == name; });
    return found == trafficStateWords.end() ? std::nullopt : std::optional(found->first);
}

QList<TrafficState> allTrafficStates()
{
    QList<TrafficState> states;
    for (const auto& word : trafficStateWords)
        states.append(word.first);
    return states;
}

Result<TrafficLedger> TrafficLedger::load(DiskPort& disk, const QString& path)
{
    TrafficLedger ledger;
    ledger.m_disk = &disk;
    ledger.m_path = path;
    if (!disk.exists(path))
        return ledger;
    const Result<QByteArray> bytes = disk.readLedger(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    ledger.m_torn = !bytes->isEmpty() && !bytes->endsWith('\n');
    qsizetype start = 0;
    while (start < bytes->size()) {
        const qsizetype end = bytes->indexOf('\n', start);
        if (end < 0)
            break;
        if (const auto file = fromJournal(bytes->sliced(start, end - start))) {
            if (file->n > ledger.m_files.size())
                ledger.m_files.resize(file->n);
            ledger.m_files[file->n - 1] = *file;
        }
        start = end + 1;
    }
    for (const TrafficFile& file : std::as_const(ledger.m_files)) {
        if (file.n > 0)
            ledger.index(file);
    }
    return ledger;
}

qint64 TrafficLedger::put(TrafficFile file)
{
    if (file.n == 0)
        file.n = m_files.size() + 1;
    m_unwritten += journalLine(file);
    if (file.n > m_files.size())
        m_files.resize(file.n);
    m_files[file.n - 1] = file;
    index(file);
    return file.n;
}

Done TrafficLedger::flush()
{
    if (m_unwritten.isEmpty())
        return {};
    if (Done done = m_disk->append(m_path, m_torn ? '\n' + m_unwritten : m_unwritten); !done)
        return done;
    m_torn = false;
    m_unwritten.clear();
    return {};
}

void TrafficLedger::index(const TrafficFile& file)
{
    const auto addTo = [n = file.n](QList<qint64>& list) {
        if (list.isEmpty() || (list.back() != n && !list.contains(n)))
            list.append(n);
    };
    if (!file.key.clientSeqNo.isEmpty() && !file.key.seqNo.isEmpty()) {
        m_seqByClient.insert(file.key.clientSeqNo, file.key.seqNo);
        m_clientBySeq.insert(file.key.seqNo, file.key.clientSeqNo);
    }
    if (!file.key.entryId.isEmpty() && !file.key.seqNo.isEmpty())
        m_seqByEntry.insert(file.key.entryId, file.key.seqNo);
    if (file.incoming) {
        if (file.state == TrafficState::Read) {
            m_incomingByHash.insert(file.hash, file.n);
            if (!isOfDeclaration(file.message))
                return;
            if (!file.key.seqNo.isEmpty())
                addTo(m_incomingBySeq[file.key.seqNo]);
            else if (!file.key.entryId.isEmpty())
                addTo(m_incomingByEntry[file.key.entryId]);
            const TrafficFile* sent = file.channel.isEmpty() ? nullptr : lastOutgoing(m_clientBySeq.value(file.key.seqNo));
            if (sent && sent->state == TrafficState::Saved)
                m_open.remove(sent->n); // customs has spoken
        }
        return;
    }
    m_outgoingByName.insert(withoutEnding(file.name), file.n);
    if (!file.source.isEmpty())
        m_outgoingBySource.insert(file.source, file.n);
    addTo(m_outgoingByClient[file.key.clientSeqNo]);
    if (goesOn(file))
        m_open.insert(file.n);
    else
        m_open.remove(file.n);
}

const TrafficFile* TrafficLedger::file(qint64 n) const
{
    return n > 0 && n <= m_files.size() && m_files.at(n - 1).n == n ? &m_files.at(n - 1) : nullptr;
}

const TrafficFile* TrafficLedger::incomingOf(const QString& hash) const
{
    return file(m_incomingByHash.value(hash));
}

const TrafficFile* TrafficLedger::outgoingNamed(const QString& nameWithoutEnding) const
{
    return file(m_outgoingByName.value(nameWithoutEnding));
}

const TrafficFile* TrafficLedger::outgoingFrom(const QString& source) const
{
    return file(m_outgoingBySource.value(source));
}

const TrafficFile* TrafficLedger::lastOutgoing(const QString& clientSeqNo) const
{
    const auto found = m_outgoingByClient.constFind(clientSeqNo);
    return found == m_outgoingByClient.cend() ? nullptr : file(found->back());
}

int TrafficLedger::lastAttempt(const QString& clientSeqNo) const
{
    const TrafficFile* last = lastOutgoing(clientSeqNo);
    return last ? last->attempt : 0;
}

QList<qint64> TrafficLedger::outgoingIn(TrafficState state) const
{
    QList<qint64> found;
    for (const qint64 n : m_open) {
        if (m_files.at(n - 1).state == state)
            found.append(n);
    }
    std::sort(found.begin(), found.end());
    return found;
}

// Receipts in the order of their own times, whatever order they came in; see stateAfterAll().
void TrafficLedger::addReceipts(TrafficCase& made) const
{
    QList<qint64> numbers = m_incomingBySeq.value(made.key.seqNo);
    if (made.key.entryId.isEmpty()) {
        for (const qint64 n : std::as_const(numbers)) {
            if (const QString entry = m_files.at(n - 1).key.entryId; !entry.isEmpty())
                made.key.entryId = entry;
        }
    }
    if (!made.key.entryId.isEmpty())
        numbers += m_incomingByEntry.value(made.key.entryId);
    QList<Receipt> receipts;
    for (const qint64 n : std::as_const(numbers)) {
        const TrafficFile& file = m_files.at(n - 1);
        if (file.channel.isEmpty())
            continue;
        const QDateTime time = file.told.isValid() ? file.told : file.time;
        receipts.append({ .id = file.hash, .channel = file.channel, .note = file.note, .time = time, .entryNo = file.key.entryId, .singleWindowNo = file.key.seqNo, .remarks = {} });
        if (!made.time.isValid() || time >= made.time || made.receipts == 0) {
            made.time = time;
            made.note = file.note;
        }
        ++made.receipts;
    }
    if (!receipts.isEmpty())
        made.state = stateAfterAll(DeclarationState::Submitting, receipts); // customs speaks: it was declared
}

TrafficCase TrafficLedger::caseOfClient(const QString& clientSeqNo) const
{
    TrafficCase made;
    made.key.clientSeqNo = clientSeqNo;
    made.key.seqNo = m_seqByClient.value(clientSeqNo);
    if (const TrafficFile* last = lastOutgoing(clientSeqNo)) {
        made.file = last->n;
        made.step = last->state;
        made.operation = last->operation;
        made.attempts = last->attempt;
        made.note = last->note;
        made.time = last->changed;
        const bool declares = declaresDirectly(*last);
        const bool back = last->state == TrafficState::Refused || last->state == TrafficState::GivenUp;
        made.state = !declares ? DeclarationState::Draft : back ? DeclarationState::Returned : DeclarationState::Submitting;
    }
    if (!made.key.seqNo.isEmpty())
        addReceipts(made);
    return made;
}

TrafficCase TrafficLedger::caseOfSeq(const QString& seqNo) const
{
    const QString client = m_clientBySeq.value(seqNo);
    if (m_outgoingByClient.contains(client) && !client.isEmpty())
        return caseOfClient(client);
    TrafficCase made;
    made.key.seqNo = seqNo;
    made.key.clientSeqNo = client;
    addReceipts(made);
    return made;
}

std::optional<TrafficCase> TrafficLedger::caseOf(const QString& number) const
{
    if (m_outgoingByClient.contains(number) || m_seqByClient.contains(number))
        return caseOfClient(number);
    const QString seq = m_seqByEntry.value(number, number);
    if (m_incomingBySeq.contains(seq) || m_clientBySeq.contains(seq))
        return caseOfSeq(seq);
    return std::nullopt;
}

QString TrafficLedger::clientOf(const ReceiptKey& key) const
{
    if (!key.clientSeqNo.isEmpty())
        return key.clientSeqNo;
    return m_clientBySeq.value(key.seqNo.isEmpty() ? m_seqByEntry.value(key.entryId) : key.seqNo);
}

QList<TrafficCase> TrafficLedger::cases() const
{
    QList<TrafficCase> all;
    for (auto it = m_outgoingByClient.cbegin(); it != m_outgoingByClient.cend(); ++it)
        all.append(caseOfClient(it.key()));
    for (auto it = m_incomingBySeq.cbegin(); it != m_incomingBySeq.cend(); ++it) {
        if (!m_outgoingByClient.contains(m_clientBySeq.value(it.key())))
            all.append(caseOfSeq(it.key()));
    }
    std::sort(all.begin(), all.end(), [](const TrafficCase& a, const TrafficCase& b) {
        return std::tie(b.time, a.key.clientSeqNo, a.key.seqNo) < std::tie(a.time, b.key.clientSeqNo, b.key.seqNo);
    });
    return all;
}

QList<qint64> TrafficLedger::matching(const TrafficFilter& filter) const
{
    QList<qint64> found;
    for (qsizetype i = m_files.size() - 1; i >= 0; --i) {
        const TrafficFile& file = m_files.at(i);
        if (file.n == 0 || (!filter.states.isEmpty() && !filter.states.contains(file.state)))
            continue;
        const auto holds = [&filter](const QString& text) { return text.contains(filter.text, Qt::CaseInsensitive); };
        if (filter.text.isEmpty() || holds(file.name) || holds(file.key.clientSeqNo) || holds(file.key.seqNo) || holds(file.key.entryId))
            found.append(file.n);
    }
    return found;
}

QHash<TrafficState, qint64> TrafficLedger::counts() const
{
    QHash<TrafficState, qint64> counts;
    for (const TrafficFile& file : m_files) {
        if (file.n > 0)
            ++counts[file.state];
    }
    return counts;
}

} // namespace Tongguan
