// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/sampleconsults.h"

#include "app/server/wire.h"
#include "models/base/chinaday.h"

#include <QCryptographicHash>
#include <QFile>

namespace Tongguan {

namespace {

class SampleConsult final {
public:
    SampleConsult(ConsultDesk& desk, Storage& storage, const SignedIn& broker, const SignedIn& officer, const QDateTime& now)
        : m_desk(desk), m_storage(storage), m_broker(broker), m_officer(officer), m_now(now)
    {
    }

    [[nodiscard]] Done play(const QJsonObject& sample)
    {
        m_made = m_now.addSecs(-60 * qint64(sample[u"ago"_s].toInt()));
        if (Done booked = book(sample); !booked)
            return booked;
        for (const QJsonValue& event : sample[u"events"_s].toArray()) {
            if (Done said = say(event.toObject()); !said)
                return said;
        }
        return {};
    }

private:
    [[nodiscard]] Done book(const QJsonObject& sample)
    {
        const QString number = sample[u"number"_s].toString();
        const auto rows = m_storage.cases().cases({ u"*"_s, {}, {}, 0, 500 });
        if (!rows)
            return tl::unexpected(rows.error());
        const auto row = std::find_if(rows->begin(), rows->end(), [&](const DocumentRow& one) { return one.number == number; });
        if (row == rows->end())
            return fail(ErrorKind::Bug, u"sample.number"_s, number);
        QJsonObject data { { u"office"_s, m_officer.tenant.id.toString() }, { u"enterprise"_s, m_broker.tenant.id.toString() }, { u"agenda"_s, sample[u"agenda"_s] },
            { u"subject"_s, QJsonObject { { u"kind"_s, sample[u"kind"_s] }, { u"document"_s, row->id.toString() }, { u"number"_s, number }, { u"title"_s, row->party } } } };
        if (sample.contains(u"plan"_s)) {
            data.insert(u"inspection"_s, sample[u"plan"_s]);
            data.insert(u"order"_s, sample[u"order"_s]);
        }
        if (sample.contains(u"slot"_s)) { // a free one from tomorrow on
            QList<ConsultSlot> slots = m_desk.calendarOf(m_storage, m_officer.tenant.key).slotsOf(chinaDay(m_now).addDays(1), 14, {}, m_now);
            slots.removeIf([](const ConsultSlot& one) { return one.extra; });
            if (const int wanted = sample[u"slot"_s].toInt(); wanted < slots.size())
                data.insert(u"from"_s, wireTime(slots[wanted].from));
        }
        m_id = ConsultId::create();
        const ConsultEvent booking = makeConsultEvent(ConsultEventKind::Booked, m_broker.account.name, ConsultSide::Company, m_made, data);
        return m_desk.book(m_storage, m_broker, m_id, booking, m_made).map([](const Consultation&) { });
    }

    [[nodiscard]] Done say(const QJsonObject& sample)
    {
        const SignedIn& who = sample[u"by"_s].toString() == u"officer" ? m_officer : m_broker;
        const QDateTime time = m_made.addSecs(sample[u"at"_s].toInt());
        const auto kind = consultEventFromName(sample[u"kind"_s].toString());
        auto access = m_desk.access(m_storage, who, m_id);
        if (!kind || !access || !*access)
            return access ? fail(ErrorKind::Bug, u"sample.event"_s, sample[u"kind"_s].toString()) : Done(tl::unexpected(access.error()));
        QJsonObject data = sample[u"data"_s].toObject();
        if (sample.contains(u"text"_s))
            data.insert(u"text"_s, sample[u"text"_s]);
        if (kind == ConsultEventKind::MinutesConfirmed)
            data.insert(u"proposal"_s, m_proposal);
        if (sample.contains(u"file"_s)) {
            if (Done kept = keepStill(sample, who, **access, time, data); !kept)
                return kept;
        }
        const auto said = m_desk.say(m_storage, who, **access, makeConsultEvent(*kind, who.account.name, (*access)->side, time, data), time);
        if (said && kind == ConsultEventKind::MinutesProposed)
            m_proposal = said->number;
        return said.map([](const ConsultEvent&) { });
    }

    [[nodiscard]] Done keepStill(const QJsonObject& sample, const SignedIn& who, const ConsultAccess& access, const QDateTime& time, QJsonObject& data)
    {
        QFile file(u":/scenarios/stills/"_s + sample[u"file"_s].toString());
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Bug, u"sample.file"_s, file.fileName());
        const QByteArray bytes = file.readAll();
        BlobRow blob { .id = BlobId::create(), .consult = access.row.key, .account = who.account.key, .name = sample[u"name"_s].toString(), .type = u"image/jpeg"_s, .size = bytes.size() };
        blob.hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        if (Done begun = m_desk.beginBlob(m_storage, access, blob, time); !begun)
            return begun;
        if (const auto added = m_desk.addToBlob(m_storage, blob, 0, bytes); !added)
            return tl::unexpected(added.error());
        const std::initializer_list<std::pair<QString, QJsonValue>> members { { u"blob"_s, blob.id.toString() }, { u"name"_s, blob.name }, { u"type"_s, blob.type }, { u"size"_s, blob.size },
            { u"sha256"_s, QString::fromLatin1(blob.hash.toHex()) }, { u"taken"_s, wireTime(time.addSecs(-3)) } };
        for (const auto& [name, value] : members)
            data.insert(name, value);
        return {};
    }

    ConsultDesk& m_desk;
    Storage& m_storage;
    const SignedIn &m_broker, &m_officer;
    const QDateTime m_now;
    QDateTime m_made;
    ConsultId m_id;
    qint64 m_proposal = 0; // number of the event
};

} // namespace

Result<int> makeSampleConsults(ConsultDesk& desk, Storage& storage, const SignedIn& broker, const SignedIn& officer, const QDateTime& now)
{
    QFile file(u":/scenarios/consults.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Bug, u"sample.file"_s, file.fileName());
    const QJsonArray samples = QJsonDocument::fromJson(file.readAll())[u"consultations"_s].toArray();
    for (const QJsonValue& sample : samples) {
        if (Done played = SampleConsult(desk, storage, broker, officer, now).play(sample.toObject()); !played)
            return tl::unexpected(played.error());
    }
    return int(samples.size());
}

} // namespace Tongguan
