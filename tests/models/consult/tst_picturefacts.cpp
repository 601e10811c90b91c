// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/picturefacts.h"
#include "tests/support/phonepicture.h"

#include <QTest>

namespace Tongguan {

class PictureFactsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTimeAndPlace_data()
    {
        QTest::addColumn<bool>("big");
        QTest::newRow("Motorola") << true;
        QTest::newRow("Intel") << false;
    }
    void readsTimeAndPlace()
    {
        QFETCH(bool, big);
        const PictureFacts facts = pictureFacts(PhonePicture(big ? QDataStream::BigEndian : QDataStream::LittleEndian).whole());
        QCOMPARE(facts.taken, QDateTime(QDate(2026, 11, 20), QTime(6, 5, 9, 250), Qt::UTC));
        QCOMPARE(facts.taken.time().msec(), 250);
        QCOMPARE(facts.place[u"latitude"_s].toDouble(), 23 + 1 / 60.0 + 30.36 / 3600);
        QCOMPARE(facts.place[u"longitude"_s].toDouble(), 113.75);
        QCOMPARE(facts.place[u"accuracy"_s].toInt(), 5);
    }
    void withoutAnOffsetItIsTheTimeHere()
    {
        const PictureFacts facts = pictureFacts(PhonePicture(QDataStream::BigEndian).whole({}));
        QCOMPARE(facts.taken.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), u"2026-11-20 14:05:09"_s);
    }
    void whatIsNotThereIsNotSaid()
    {
        const PhonePicture phone(QDataStream::LittleEndian);
        QCOMPARE(pictureFacts({}), PictureFacts());
        QCOMPARE(pictureFacts("\x89PNG\r\n\x1a\n"_ba), PictureFacts());
        QCOMPARE(pictureFacts(phone.jpeg({}, {})), PictureFacts());
        QCOMPARE(pictureFacts(phone.jpeg({ { 0x9003, 2, 20, QByteArray("0000:00:00 00:00:00", 20) } }, {})), PictureFacts()); // a clock that was never set
        const QByteArray none = phone.numbers({ 0, 1, 0, 1, 0, 1 }), far = phone.numbers({ 200, 1, 0, 1, 0, 1 });
        for (const QByteArray& place : { none, far })
            QVERIFY(pictureFacts(phone.jpeg({}, { { 1, 2, 2, QByteArray("N", 2) }, { 2, 5, 3, place }, { 3, 2, 2, QByteArray("E", 2) }, { 4, 5, 3, place } })).place.isEmpty());
    }
    // Neither cut off nor changed anywhere does a picture do harm; the place and time it says are ones that exist.
    void survivesWhatIsBroken()
    {
        const QByteArray whole = PhonePicture(QDataStream::BigEndian).whole();
        for (qsizetype size = 0; size < whole.size(); ++size)
            static_cast<void>(pictureFacts(whole.left(size)));
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const int bit : { 0, 3, 7 }) {
                QByteArray changed = whole;
                changed[at] = char(changed[at] ^ (1 << bit));
                const PictureFacts facts = pictureFacts(changed);
                QVERIFY(std::abs(facts.place[u"latitude"_s].toDouble()) <= 90 && std::abs(facts.place[u"longitude"_s].toDouble()) <= 180);
            }
        }
    }
};

} // namespace Tongguan

QTEST_APPLESS_MAIN(Tongguan::PictureFactsTest)
#include "tst_picturefacts.moc"
