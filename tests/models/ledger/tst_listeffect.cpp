// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/documenttype.h"
#include "models/exchange/singlewindow/bondedmessage.h"
#include "models/ledger/ledgerrecord.h"
#include "models/ledger/listeffect.h"
#include "models/reference/codetable.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace Tongguan {

class TestListEffect final : public QObject {
    Q_OBJECT

    std::unique_ptr<Dictionary> m_dictionary;
    const CodeTables m_tables;

    [[nodiscard]] Document list(const QString& direction, const QString& side, const QString& mode) const
    {
        Document made(*m_dictionary->type(u"inventoryList"));
        const std::pair<const char16_t*, QString> values[] { { u"recordNo", u"B52026000001"_s }, { u"ownNo", u"QD-1"_s }, { u"direction", direction }, { u"side", side }, { u"supervisionMode", mode }, { u"declarationDate", u"2026-03-01"_s },
            { u"deduction", u"2"_s }, { u"line[1].item", u"1"_s }, { u"line[1].quantity", u"100.5"_s } };
        for (const auto& [key, value] : values) {
            if (!made.setValue(QStringView(key), value))
                qFatal("%s", qPrintable(QStringView(key).toString()));
        }
        return made;
    }
    static LedgerBook book()
    {
        LedgerBook made;
        if (!made.setConsumption({ .product = 1, .version = 0, .material = 1, .net = 2, .tangibleLoss = 0, .intangibleLoss = 0 }))
            qFatal("consumption");
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = Dictionary::load();
        QVERIFY2(dictionary, dictionary ? "" : qPrintable(dictionary.error().field + dictionary.error().detail));
        m_dictionary = std::move(*dictionary);
        QVERIFY(m_dictionary->type(u"inventoryList"));
    }

    // Each kind of list: what it does to the material's remainder, and that taking it back undoes just that.
    void effects_data()
    {
        QTest::addColumn<QString>("direction");
        QTest::addColumn<QString>("side");
        QTest::addColumn<QStringList>("modes");
        QTest::addColumn<QString>("movement");
        QTest::addColumn<QString>("remaining"); // of material 1; one product takes 2 of it
        const auto row = [](const char* name, const QString& direction, const QString& side, const QStringList& modes, const QString& movement, const QString& remaining) {
            QTest::newRow(name) << direction << side << modes << movement << remaining;
        };
        const QString I = u"I"_s, E = u"E"_s;
        row("materials in", I, I, { u"0214"_s, u"0615"_s }, u"directImport"_s, u"100.5"_s);
        row("transferred in", I, I, { u"0255"_s, u"0654"_s }, u"transferIn"_s, u"100.5"_s);
        row("carried in", I, I, { u"0258"_s, u"0657"_s }, u"carryIn"_s, u"100.5"_s);
        row("carried out", E, I, { u"0258"_s, u"0657"_s }, u"carryOut"_s, u"-100.5"_s);
        row("exchanged in", I, I, { u"0300"_s, u"0700"_s }, u"exchangeImport"_s, u"100.5"_s);
        row("exchanged out", E, I, { u"0300"_s, u"0700"_s }, u"exchangeExport"_s, u"-100.5"_s);
        row("re-exported", E, I, { u"0265"_s, u"0664"_s }, u"reexport"_s, u"-100.5"_s);
        row("material sold", I, I, { u"0245"_s, u"0644"_s }, u"domesticSale"_s, u"-100.5"_s);
        row("product sold", I, E, { u"0245"_s, u"0644"_s }, u"productSale"_s, u"-201"_s);
        row("product out", E, E, { u"0214"_s, u"0615"_s }, u"productExport"_s, u"-201"_s);
        row("product transferred", E, E, { u"0255"_s, u"0654"_s }, u"productTransfer"_s, u"-201"_s);
        row("product back", I, E, { u"4400"_s, u"4600"_s }, u"reworkImport"_s, u"201"_s);
        row("product out again", E, E, { u"4400"_s, u"4600"_s }, u"reworkExport"_s, u"-201"_s);
        row("material destroyed", E, I, { u"0200"_s }, u"destruction"_s, u"-100.5"_s);
        row("leftovers destroyed", E, I, { u"0400"_s }, u"leftoverDestruction"_s, u"0"_s);
        row("leftovers sold", I, I, { u"0844"_s, u"0845"_s }, u"leftoverSale"_s, u"0"_s);
        row("leftovers re-exported", E, I, { u"0864"_s, u"0865"_s }, u"leftoverReexport"_s, u"0"_s);
        row("equipment in", I, I, { u"0320"_s, u"0420"_s, u"0446"_s, u"0456"_s, u"0466"_s }, u"equipmentIn"_s, u"0"_s);
        row("equipment out", E, I, { u"0320"_s, u"0420"_s, u"0446"_s, u"0456"_s, u"0466"_s }, u"equipmentOut"_s, u"0"_s);
    }
    void effects()
    {
        QFETCH(QString, direction);
        QFETCH(QString, side);
        QFETCH(QStringList, modes);
        QFETCH(QString, movement);
        QFETCH(QString, remaining);
        const CodeTables tables;
        for (const QString& mode : std::as_const(modes)) {
            QVERIFY2(tables.table(u"supervisionMode")->contains(mode), qPrintable(mode));
            const auto movements = movementsOf(list(direction, side, mode), DocumentId::create());
            QVERIFY2(movements, qPrintable(mode));
            QCOMPARE(movements->size(), 1);
            QCOMPARE(QStringView(ruleOf(movements->first().kind).name).toString(), movement);
            LedgerBook ledger = book();
            const QList<MaterialBalance> before = ledger.balances();
            QVERIFY(*ledger.post(movements->first()));
            QCOMPARE(ledger.terms(1).remaining().toString(), remaining);
            ledger.settle(movements->first().id, MovementStanding::Withdrawn);
            QCOMPARE(ledger.terms(1), before.first().terms);
        }
    }

    void everyMovementHasAName()
    {
        for (int kind = 0; kind < MovementKinds; ++kind) {
            const Label name = ListEffects::builtIn().nameOf(MovementKind(kind));
            QVERIFY2(!name.zh.isEmpty() && !name.en.isEmpty(), qPrintable(QString::number(kind)));
            QCOMPARE(movementKindOf(QStringView(ruleOf(MovementKind(kind)).name)), std::optional(MovementKind(kind)));
        }
        QVERIFY(!ListEffects::builtIn().source().isEmpty());
        QVERIFY(!ListEffects::builtIn().effectOf(u"I", u"E", u"0214"));
    }

    void wrongListsNameThePlace()
    {
        const auto faultOf = [](const Document& wrong) {
            const auto movements = movementsOf(wrong, DocumentId::create());
            return movements ? QString() : movements.error().code + u' ' + movements.error().field;
        };
        QCOMPARE(faultOf(list(u"I"_s, u"E"_s, u"0214"_s)), u"ledger.list.effect supervisionMode"_s);
        Document wrong = list(u"I"_s, u"I"_s, u"0214"_s);
        QVERIFY(wrong.setValue(u"line[1].quantity", u"0.000001"_s));
        QCOMPARE(faultOf(wrong), u"ledger.list.line line[1].quantity"_s);
        wrong = list(u"I"_s, u"I"_s, u"0214"_s);
        QVERIFY(wrong.setValue(u"line[1].item", QString()));
        QCOMPARE(faultOf(wrong), u"ledger.list.line line[1].item"_s);
        wrong = list(u"I"_s, u"I"_s, u"0214"_s);
        QVERIFY(wrong.setValue(u"declarationDate", u"soon"_s));
        QCOMPARE(faultOf(wrong), u"ledger.list.line declarationDate"_s);
        QVERIFY(wrong.setValue(u"declarationDate", u"2026-03-01"_s));
        QVERIFY(wrong.setValue(u"line[1].modified", u"2"_s));
        QVERIFY(movementsOf(wrong, DocumentId::create())->isEmpty()); // taken out of the list
    }

    void theSameListIsTheSameFact()
    {
        const DocumentId id = DocumentId::create();
        Document made = list(u"I"_s, u"I"_s, u"0214"_s);
        const auto first = movementsOf(made, id);
        QCOMPARE(*movementsOf(made, id), *first);
        QVERIFY(made.setValue(u"changes", u"1"_s));
        QVERIFY(movementsOf(made, id)->first().id != first->first().id); // amended: another fact
        QVERIFY(made.setValue(u"deduction", u"1"_s));
        QCOMPARE(movementsOf(made, id)->first().standing, MovementStanding::Foreseen);
    }

    void messagesAreReadOutOfTheirEnvelope()
    {
        const QByteArray list = "<InvtMessage><InvtHeadType><PutrecNo>B52026000001</PutrecNo><EtpsInnerInvtNo>QD-9</EtpsInnerInvtNo><ImpexpMarkcd>I</ImpexpMarkcd><MtpckEndprdMarkcd>I</MtpckEndprdMarkcd>"
                                "<SupvModecd>0214</SupvModecd><InvtDclTime>20260301</InvtDclTime></InvtHeadType><InvtListType><PutrecSeqno>3</PutrecSeqno><DclQty>12.50000</DclQty></InvtListType>"
                                "<InvtListType><PutrecSeqno>4</PutrecSeqno><DclQty>7</DclQty></InvtListType><SysId>95</SysId></InvtMessage>";
        for (const QByteArray& message : { list, QByteArray("<Signature><Object><Package><DataInfo><BussinessData>" + list + "</BussinessData></DataInfo></Package></Object></Signature>") }) {
            const auto read = readInventoryList(*m_dictionary, m_tables, message);
            QVERIFY2(read, read ? "" : qPrintable(read.error().code + read.error().detail));
            QCOMPARE(recordOf(*read), u"B52026000001"_s);
            QCOMPARE(read->value(u"declarationDate"), u"2026-03-01"_s);
            const auto movements = movementsOf(*read, DocumentId::create());
            QCOMPARE(movements->size(), 2);
            QCOMPARE(movements->last().item, 4);
            QCOMPARE(movements->first().quantity.toString(), u"12.5"_s);
        }
        QCOMPARE(readInventoryList(*m_dictionary, m_tables, "<Signature><Object/></Signature>").error().code, u"message.bonded"_s);
        QCOMPARE(readInventoryList(*m_dictionary, m_tables, "<Other/>").error().code, u"xml.root"_s);
        QCOMPARE(readInventoryList(*m_dictionary, m_tables, "<Signature>").error().code.section(u'.', 0, 0), u"xml"_s);
    }

    void recordsComeBackAsTheyWere()
    {
        LedgerRecord record;
        record.number = u"E52026000001"_s;
        record.kind = RecordKind::AccountBook;
        record.company = u"东莞示例"_s;
        record.until = QDate(2027, 1, 31);
        record.cycles = { QDate(2026, 7, 1) };
        record.items = { { LedgerSide::Material, 1, *LedgerQuantity::parse(u"20000.5"), u"P-1"_s, u"8517611010"_s, u"料"_s, u"035"_s } };
        record.consumptions = { { .product = 1, .version = 2, .material = 1, .net = *Decimal::parse(u"0.95"), .tangibleLoss = *Decimal::parse(u"0.05"), .intangibleLoss = 0 } };
        const auto again = LedgerRecord::fromJson(record.toJson());
        QVERIFY2(again, again ? "" : qPrintable(again.error().field));
        QCOMPARE(*again, record);
        const auto faultOf = [&record](const QString& member, const QJsonValue& value) {
            QJsonObject json = record.toJson();
            json.insert(member, value);
            const auto read = LedgerRecord::fromJson(json);
            return read ? QString() : read.error().field;
        };
        QCOMPARE(faultOf(u"number"_s, u" "_s), u"number"_s);
        QCOMPARE(faultOf(u"kind"_s, u"book"_s), u"kind"_s);
        QCOMPARE(faultOf(u"cycles"_s, QJsonArray { u"x"_s }), u"cycles"_s);
        QCOMPARE(faultOf(u"items"_s, QJsonArray { QJsonObject { { u"side"_s, u"material"_s }, { u"no"_s, 1 }, { u"record"_s, u"1.000001"_s } } }), u"items[1].record"_s);
        QCOMPARE(faultOf(u"consumptions"_s, QJsonArray { QJsonObject { { u"product"_s, 1 }, { u"material"_s, 1 }, { u"net"_s, u"1"_s }, { u"tangibleLoss"_s, u"1"_s } } }), u"consumptions[1].intangibleLoss"_s);
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestListEffect)
#include "tst_listeffect.moc"
