// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/async.h"
#include "models/consult/consultport.h"
#include "models/consult/recordingport.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QPainter>
#include <QPromise>

// Consultations and calls without a server, an engine, a camera or a line. No test of a window needs more.
namespace Tongguan {

template <class T>
QFuture<T> readyNow(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

inline QDateTime consultMorning(int minutes = 0) { return QDateTime(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC).addSecs(minutes * 60); }

// A server in one object: what is said is taken at once, or kept while `online` is false.
class FakeConsult final : public ConsultPort
{
public:
    explicit FakeConsult(QString user = u"zhang.wei"_s, ConsultSide side = ConsultSide::Company) : m_user(std::move(user)), m_side(side) { }

    struct Kept {
        QList<ConsultEvent> events;
        Consultation state;
    };
    QHash<ConsultId, Kept> kept;
    QHash<BlobId, QByteArray> blobs;
    QList<ConsultOffice> officeList { { u"2225"_s, u"浦东海关"_s, u"2225"_s }, { u"2248"_s, u"洋山海关"_s, u"2248"_s } };
    QList<ConsultCompany> companyList { { u"E1"_s, u"上海某某国际贸易有限公司"_s, u"91310115MA1K00001X"_s }, { u"E2"_s, u"东莞示例电子有限公司"_s, u"91441900MA5TG10103"_s } };
    QueuePlace place { .ahead = 2, .waiting = 3, .wait = std::chrono::minutes(12), .isOpen = true, .opens = {} };
    OfficeCalendar calendar;
    Done package; // of saveEvidence()
    bool holdEvidence = false; // until it is cancelled
    QStringList savedTo;
    std::vector<QPromise<Done>> held;
    QDateTime clock = consultMorning();
    qint64 late = 0; // seconds until what is said arrives
    CallPort* joined = nullptr;
    int countersigned = 0;
    bool online = true;
    QString tenantId; // "": that of the side

    ConsultId add(ConsultSubject subject, const QStringList& agenda, const QDateTime& from = {}, const QString& inspection = {})
    {
        const ConsultId id = ConsultId::create();
        QJsonObject booking { { u"office"_s, u"2225"_s }, { u"officeName"_s, u"浦东海关"_s }, { u"enterprise"_s, u"E1"_s }, { u"enterpriseName"_s, u"上海某某国际贸易有限公司"_s },
            { u"subject"_s, subject.toJson() }, { u"agenda"_s, QJsonArray::fromStringList(agenda) } };
        if (from.isValid()) {
            booking.insert(u"from"_s, from.toString(Qt::ISODateWithMs));
            booking.insert(u"to"_s, from.addSecs(1800).toString(Qt::ISODateWithMs));
        }
        if (!inspection.isEmpty())
            booking.insert(u"inspection"_s, inspection);
        kept[id].state.id = id;
        hear(id, u"zhang.wei"_s, ConsultSide::Company, ConsultEventKind::Booked, booking);
        return id;
    }

    // Somebody says it, the server takes it.
    void hear(ConsultId id, const QString& who, ConsultSide side, ConsultEventKind kind, const QJsonObject& data = {})
    {
        ConsultEvent event = makeConsultEvent(kind, who, side, clock, data);
        take(id, event);
    }
    void setOnline(bool now)
    {
        online = now;
        Q_EMIT lineChanged(now, now ? QString() : u"offline"_s);
        if (!now)
            return;
        for (auto one = kept.begin(); one != kept.end(); ++one) {
            QList<ConsultEvent> waiting;
            std::copy_if(one->events.begin(), one->events.end(), std::back_inserter(waiting), [](const ConsultEvent& e) { return e.number == 0; });
            one->events.removeIf([](const ConsultEvent& e) { return e.number == 0; });
            for (const ConsultEvent& event : std::as_const(waiting))
                take(one.key(), event);
        }
    }

    [[nodiscard]] QString user() const override { return m_user; }
    [[nodiscard]] QString tenant() const override { return !tenantId.isEmpty() ? tenantId : m_side == ConsultSide::Office ? u"2225"_s : u"E1"_s; }
    [[nodiscard]] ConsultSide side() const override { return m_side; }
    [[nodiscard]] QDateTime serverNow() const override { return clock.addSecs(late); }
    [[nodiscard]] QFuture<Result<QList<ConsultSummary>>> list(const QString& document) override
    {
        QList<ConsultSummary> rows;
        for (const Kept& one : std::as_const(kept)) {
            ConsultSummary row = summaryOf(one.state);
            row.waiting = std::count_if(one.events.begin(), one.events.end(), [](const ConsultEvent& e) { return e.number == 0; });
            if (document.isEmpty() || row.document == document)
                rows.append(row);
        }
        return readyNow(Result<QList<ConsultSummary>>(rows));
    }
    [[nodiscard]] QFuture<Result<QList<ConsultEvent>>> log(ConsultId id) override { return readyNow(Result<QList<ConsultEvent>>(kept.value(id).events)); }
    [[nodiscard]] QFuture<Done> refresh(ConsultId) override { return readyNow(offlineOr()); }
    [[nodiscard]] QFuture<Result<QList<ConsultOffice>>> offices() override { return readyNow(online ? Result<QList<ConsultOffice>>(officeList) : Result<QList<ConsultOffice>>(noLine())); }
    [[nodiscard]] QFuture<Result<QList<ConsultCompany>>> companies() override { return readyNow(online ? Result<QList<ConsultCompany>>(companyList) : Result<QList<ConsultCompany>>(noLine())); }
    [[nodiscard]] QFuture<Result<QList<ConsultSlot>>> freeSlots(const QString&, QDate from, int days) override
    {
        return readyNow(online ? Result<QList<ConsultSlot>>(calendar.slotsOf(from, days, {}, QDateTime(from, QTime(0, 0), Qt::UTC))) : Result<QList<ConsultSlot>>(noLine()));
    }
    [[nodiscard]] QFuture<Result<QueuePlace>> queue(const QString&, ConsultId) override { return readyNow(online ? Result<QueuePlace>(place) : Result<QueuePlace>(noLine())); }
    [[nodiscard]] QFuture<Result<ConsultId>> book(const ConsultBooking& booking) override
    {
        if (!online)
            return readyNow(Result<ConsultId>(noLine()));
        bookings.append(booking);
        const ConsultId id = add(booking.subject, booking.agenda, booking.slot ? booking.slot->from : QDateTime(), booking.inspection);
        return readyNow(Result<ConsultId>(id));
    }
    [[nodiscard]] QFuture<Done> say(ConsultId id, ConsultEventKind kind, const QJsonObject& data) override
    {
        const ConsultEvent event = makeConsultEvent(kind, m_user, m_side, clock, data);
        said.append(event);
        if (online) {
            take(id, event);
        } else {
            kept[id].events.append(event);
            Q_EMIT logged(id, { event });
        }
        return readyNow(Done());
    }
    [[nodiscard]] QFuture<Result<BlobId>> attach(ConsultId id, ConsultEventKind kind, const QString& name, const QString& type, const QByteArray& bytes, const QJsonObject& data) override
    {
        const BlobId blob = BlobId::create();
        blobs.insert(blob, bytes);
        QJsonObject whole = data;
        whole.insert(u"blob"_s, blob.toString());
        whole.insert(u"name"_s, name);
        whole.insert(u"type"_s, type);
        whole.insert(u"size"_s, bytes.size());
        whole.insert(u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        (void)say(id, kind, whole);
        return readyNow(Result<BlobId>(blob));
    }
    [[nodiscard]] QFuture<Result<QByteArray>> fetch(ConsultId, const ConsultFile& file) override
    {
        return readyNow(blobs.contains(file.blob) ? Result<QByteArray>(blobs.value(file.blob)) : Result<QByteArray>(noLine()));
    }
    void open(ConsultId id) override { opened = id; }
    void close() override
    {
        leave(); // as the real one
        opened = {};
    }
    void join(CallPort& call, const CallSetup& setup) override
    {
        joined = &call;
        call.join(setup);
    }
    void leave() override
    {
        if (joined)
            joined->leave();
        joined = nullptr;
    }
    [[nodiscard]] QFuture<Done> countersign(ConsultId) override
    {
        ++countersigned;
        return readyNow(offlineOr());
    }
    [[nodiscard]] QFuture<Done> saveEvidence(ConsultId id, const QString& path) override
    {
        savedTo.append(path);
        if (!online || holdEvidence) {
            if (online)
                return held.emplace_back().future();
            return readyNow(Done(noLine()));
        }
        Q_EMIT evidenceProgressed(id, 1, 1);
        return readyNow(package);
    }
    void cancelEvidence(ConsultId) override
    {
        for (QPromise<Done>& one : held) {
            one.start();
            one.addResult(Done(fail(ErrorKind::Refused, u"evidence.cancelled"_s)));
            one.finish();
        }
        held.clear();
    }

    QList<ConsultEvent> said; // by the window
    QList<ConsultBooking> bookings;
    ConsultId opened;

private:
    static tl::unexpected<Error> noLine() { return fail(ErrorKind::Offline, u"net.offline"_s); }
    [[nodiscard]] Done offlineOr() const { return online ? Done() : Done(noLine()); }
    void take(ConsultId id, ConsultEvent event)
    {
        Kept& one = kept[id];
        event.number = one.state.head + 1;
        event.taken = clock;
        if (const Done done = one.state.apply(event); !done) {
            event.number = 0;
            Q_EMIT refused(id, event, done.error());
            return;
        }
        one.events.append(event);
        Q_EMIT logged(id, { event });
        Q_EMIT changed();
    }

    QString m_user;
    ConsultSide m_side;
};

// A picture that tells whose it is.
inline QImage drawnPicture(const QString& name, QSize size = { 640, 480 }, const QColor& ground = QColor(0x3d5a73))
{
    QImage picture(size, QImage::Format_RGB32);
    QPainter painter(&picture);
    QLinearGradient light(0, 0, size.width(), size.height());
    light.setColorAt(0, ground.lighter(130));
    light.setColorAt(1, ground.darker(140));
    painter.fillRect(picture.rect(), light);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground.lighter(170));
    painter.drawEllipse(QPoint(size.width() / 2, size.height() * 2 / 5), size.height() / 7, size.height() / 6);
    painter.drawRoundedRect(QRect(size.width() / 2 - size.height() / 4, size.height() * 3 / 5, size.height() / 2, size.height() / 2), size.height() / 8, size.height() / 8);
    painter.setPen(Qt::white);
    QFont font = painter.font();
    font.setPixelSize(size.height() / 12);
    painter.setFont(font);
    painter.drawText(picture.rect().adjusted(12, 10, -12, -12), Qt::AlignTop | Qt::AlignLeft, name);
    return picture;
}

class FakeCall final : public CallPort
{
public:
    QStringList missingParts;
    QList<CallDevice> deviceList { { CallDevice::Kind::Camera, u"cam0"_s, u"Integrated Camera"_s }, { CallDevice::Kind::Microphone, u"mic0"_s, u"内置麦克风"_s },
        { CallDevice::Kind::Speaker, u"spk0"_s, u"内置扬声器"_s }, { CallDevice::Kind::Screen, u"scr0"_s, u"屏幕 1"_s } };
    QHash<QString, QImage> pictures;
    QList<FeedFigures> figureList;
    QStringList heard; // what was called, in order
    QHash<QString, QSize> sizes;
    QStringList stillAsks;

    [[nodiscard]] QStringList missing() const override { return missingParts; }
    [[nodiscard]] QList<CallDevice> devices() const override { return deviceList; }
    void prepare(const CallSetup& setup) override { heard.append(u"prepare "_s + setup.camera.device); }
    void join(const CallSetup&) override { heard.append(u"join"_s); }
    void leave() override { heard.append(u"leave"_s); }
    void receive(const QJsonObject&) override { }
    void watch(const CallFeed& feed, Layer layer) override { heard.append(u"watch %1 %2"_s.arg(feed.id, layer == Layer::Low ? u"low"_s : u"high"_s)); }
    void unwatch(const QString& feed) override { heard.append(u"unwatch "_s + feed); }
    void setPictureSize(const QString& feed, QSize shown) override { sizes.insert(feed, shown); }
    void setIce(const QList<IceServer>& ice) override { heard.append(u"ice %1"_s.arg(ice.size())); }
    void setMicrophoneOn(bool on) override { heard.append(on ? u"microphone on"_s : u"microphone off"_s); }
    void setCameraOn(bool on) override { heard.append(on ? u"camera on"_s : u"camera off"_s); }
    void playTone(const QString& speaker) override { heard.append(u"tone "_s + speaker); }
    void shareScreen(const std::optional<CallDevice>& screen) override { heard.append(screen ? u"share "_s + screen->id : u"share nothing"_s); }
    [[nodiscard]] QImage picture(const QString& feed) const override { return pictures.value(feed); }
    void requestStill(const QString& feed, const QString& ask) override
    {
        heard.append(u"still "_s + feed);
        stillAsks.append(ask);
    }
    [[nodiscard]] QList<FeedFigures> figures() const override { return figureList; }
};

inline CallFeed fakeFeed(const QString& id, const QString& user, bool screen = false)
{
    return { id, user, screen, { { id + u"a"_s, Medium::Audio, Layer::High, u"opus"_s }, { id + u"h"_s, Medium::Video, Layer::High, u"h264"_s }, { id + u"l"_s, Medium::Video, Layer::Low, u"h264"_s } } };
}

// A player whose time the test moves.
class FakeRecording final : public RecordingPort
{
public:
    explicit FakeRecording(QList<FakeRecording*>* made = nullptr) : m_made(made)
    {
        if (m_made)
            m_made->append(this);
    }
    ~FakeRecording() override
    {
        if (m_made)
            m_made->removeAll(this);
    }
    QByteArray bytes;
    QList<qint64> seeks;
    qint64 at = 0;
    bool playing = false;

    void open(const QByteArray& content) override
    {
        bytes = content;
        QMetaObject::invokeMethod(this, [this] {
            if (bytes == "broken")
                Q_EMIT failed({ ErrorKind::Corrupt, u"recording.broken"_s, {}, {} });
            else
                Q_EMIT opened();
        }, Qt::QueuedConnection);
    }
    void close() override { bytes.clear(); }
    void play() override { playing = true; }
    void pause() override { playing = false; }
    void seek(qint64 milliseconds) override
    {
        seeks.append(milliseconds);
        at = milliseconds;
        Q_EMIT pictureChanged();
    }
    void setVolume(double) override { }
    [[nodiscard]] bool isPlaying() const override { return playing; }
    [[nodiscard]] QImage picture() const override { return drawnPicture(QString::fromUtf8(bytes)); }
    [[nodiscard]] qint64 position() const override { return at; }
    [[nodiscard]] qint64 length() const override { return 60'000; }

private:
    QList<FakeRecording*>* m_made;
};

} // namespace Tongguan
