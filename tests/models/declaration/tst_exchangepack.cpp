// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/exchangepack.h"
#include "tests/support/packkit.h"

#include <QTest>

using namespace Tongguan;

class TestExchangePack final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTableTravelsWhole()
    {
        const auto table = ExchangeTable::fromCsv(u"currency,per,cny,month,source\nUSD,100,709.71,2026-11,中国银行\nJPY,100,4.610,2026-11,x\nEUR,1,8.2,,y\n");
        QVERIFY(table);
        const PackHead head { u"rates"_s, PackKind::Exchange, 3, u"2026.11"_s, { u"汇率"_s, u"Rates"_s }, QDate(2026, 11, 1), QDate(2026, 11, 30), u"本关"_s };
        const auto pack = openPack(m_maker.sign(exchangeBody(head, *table)), { m_maker.key() }, verifiesPack);
        QVERIFY(pack);
        QCOMPARE(pack->head, head);
        const auto read = exchangeTableOf(*pack);
        QVERIFY(read);
        QCOMPARE(*read, *table);
        QCOMPARE(read->rates()[1].cny.toString(), u"4.610"_s); // digits as published
    }

    void laterPacksCount()
    {
        const auto pack = [](const QString& usd) { return *readPackBody(canonicalJson(PackMaker::rates(u"rates"_s, 1, usd))); };
        const ExchangeTable table = exchangeTableOf(QList<DataPack> { pack(u"700"_s), pack(u"709.71"_s) });
        QCOMPARE(table.rates().size(), 1);
        QCOMPARE(table.rate(u"USD"_s, QDate(2026, 11, 22))->cny, *Decimal::parse(u"709.71"));
        QVERIFY(!table.rate(u"USD"_s, QDate(2026, 12, 1)));
    }

    void wrongRatesAreRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const QString& member, const QJsonValue& value, const QString& code) {
            QTest::newRow(qPrintable(member + u' ' + value.toVariant().toString())) << member << value << code;
        };
        row(u"currency"_s, u"US"_s, u"exchange.pack"_s);
        row(u"currency"_s, u"usd"_s, u"exchange.pack"_s);
        row(u"cny"_s, u"0"_s, u"exchange.pack"_s);
        row(u"cny"_s, u"-709"_s, u"exchange.pack"_s);
        row(u"cny"_s, 709, u"exchange.pack"_s);
        row(u"per"_s, u"many"_s, u"exchange.pack"_s);
        row(u"from"_s, u"2026-11-31"_s, u"exchange.pack"_s);
        row(u"from"_s, u"2026-12-01"_s, u"exchange.pack"_s); // after its end
        row(u"source"_s, QString(), u"exchange.pack"_s);
        row(u"note"_s, u"x"_s, u"pack.unknown"_s);
    }
    void wrongRatesAreRefused()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        QJsonObject body = PackMaker::rates(u"rates"_s, 1, u"709.71"_s);
        QJsonArray rates = body[u"rates"_s].toArray();
        QJsonObject rate = rates[0].toObject();
        rate[member] = value;
        rates.append(rate);
        body[u"rates"_s] = rates;
        const auto table = exchangeTableOf(*readPackBody(canonicalJson(body)));
        QVERIFY(!table);
        QCOMPARE(table.error().code, code);
        QCOMPARE(table.error().field, u"2"_s); // the second rate
    }

    void tooManyRatesAreRefused()
    {
        QJsonObject body = PackMaker::rates(u"rates"_s, 1, u"709.71"_s);
        QJsonArray rates;
        for (qsizetype i = 0; i <= MaximumPackRates; ++i)
            rates.append(body[u"rates"_s][0]);
        body[u"rates"_s] = rates;
        QCOMPARE(exchangeTableOf(*readPackBody(canonicalJson(body))).error().code, u"exchange.many"_s);
    }

    void anotherKindIsNone()
    {
        QCOMPARE(exchangeTableOf(*readPackBody(canonicalJson(PackMaker::rules(u"extra"_s, 1)))).error().code, u"exchange.pack"_s);
    }

private:
    PackMaker m_maker;
};

QTEST_GUILESS_MAIN(TestExchangePack)
#include "tst_exchangepack.moc"
