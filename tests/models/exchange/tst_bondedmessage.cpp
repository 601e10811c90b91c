// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/body.h"
#include "models/exchange/singlewindow/bondedmessage.h"
#include "models/exchange/singlewindow/messagexml.h"
#include "models/exchange/singlewindow/windowreceipt.h"
#include "models/reference/codetable.h"
#include "tests/models/exchange/samples.h"
#include "tests/support/randomdocument.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <functional>

using namespace Tongguan;

namespace {

const QString ownSamples = QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/models/exchange/bonded");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

using Structure = QMap<QString, QStringList>; // path of an element -> names of its children, each once, in order

void addStructure(const pugi::xml_node& node, const QString& path, Structure& into)
{
    QStringList& names = into[path];
    for (const pugi::xml_node& child : node.children()) {
        const QString name = QString::fromUtf8(localName(child.name()).data());
        if (child.type() == pugi::node_element && !names.contains(name))
            names << name;
    }
    for (const pugi::xml_node& child : node.children()) {
        if (child.type() == pugi::node_element)
            addStructure(child, path + u'/' + QString::fromUtf8(localName(child.name()).data()), into);
    }
}

Structure structureOf(const QByteArray& message)
{
    const Result<MessageXml> xml = MessageXml::parse(message);
    Structure structure;
    if (xml)
        addStructure(xml->root(), QString::fromUtf8(localName(xml->root().name()).data()), structure);
    return structure;
}

// A country or a currency that both sides know.
void makeCodesKnown(const Group& group, Record& record, const CodeTables& tables)
{
    for (int i = 0; i < group.elements.size(); ++i) {
        const QString& table = group.elements[i].table;
        if ((table == u"country" || table == u"currency") && !record.value(i).isEmpty())
            record.setValue(i, table == u"country" ? u"USA"_s : u"EUR"_s);
    }
    for (int g = 0; g < group.groups.size(); ++g) {
        for (Record& child : record.editChildren(g))
            makeCodesKnown(group.groups[g], child, tables);
    }
}

} // namespace

class TestBondedMessage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = Dictionary::load();
        QVERIFY2(dictionary, qPrintable(dictionary ? QString() : dictionary.error().detail));
        m_dictionary = std::move(*dictionary);
        for (const BondedForm& form : BondedForms::builtIn().all()) {
            QVERIFY2(m_dictionary->type(form.document), qPrintable(form.document));
            QVERIFY2(!form.source.isEmpty() && QStringList({ u"template"_s, u"derived"_s, u"customs"_s }).contains(form.certainty), qPrintable(form.document));
        }
    }

    void samplesComeBack_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString& name : QDir(ownSamples).entryList({ u"*.xml"_s }))
            QTest::newRow(qPrintable(name)) << QString(ownSamples + u'/' + name);
        const auto samples = messageSamples();
        if (!samples) {
            QTest::newRow("reference samples absent") << QString();
            return;
        }
        QDirIterator files(samples->path() + u"/bonded"_s, { u"*.xml"_s }, QDir::Files);
        while (files.hasNext()) {
            const QString file = files.next();
            QTest::newRow(qPrintable(samples->relativeFilePath(file))) << file;
        }
    }

    // Read, written and read again it is the same document, for the same system and card; what is written has the
    // message's own structure in its own order. "AddTime" is a column of one enterprise that leaked into its templates.
    void samplesComeBack()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("no collected messages: TONGGUAN_SAMPLES names their folder");
        const QByteArray bytes = bytesOf(path);
        auto read = readBonded(*m_dictionary, m_tables, bytes);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().code + read.error().detail));
        QVERIFY(!read->operatorCode.isEmpty());
        fillPlaceholders(read->document);
        const BondedOptions options { .declares = read->declares, .system = read->system, .operatorCode = read->operatorCode, .messageId = {}, .sender = {}, .cardNo = {}, .time = {} };
        const auto written = writeBonded(read->document, m_tables, options);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().code + written.error().field));
        const auto again = readBonded(*m_dictionary, m_tables, *written);
        QVERIFY(again);
        QCOMPARE(toBody(again->document), toBody(read->document));
        QCOMPARE(again->system, read->system);
        QCOMPARE(again->operatorCode, read->operatorCode);
        QCOMPARE(again->declares, read->declares);

        const Structure wanted = structureOf(bytes), ours = structureOf(*written);
        QVERIFY(wanted.size() > 3);
        for (auto element = wanted.cbegin(); element != wanted.cend(); ++element) {
            if (element->isEmpty() || element.key().contains(u"AddTime"))
                continue;
            QVERIFY2(ours.contains(element.key()), qPrintable(element.key()));
            QStringList names = *element, mine = ours[element.key()];
            names.removeAll(u"AddTime"_s);
            mine.removeIf([&names](const QString& name) { return !names.contains(name); });
            if (path.startsWith(ownSamples))
                names.removeIf([&mine](const QString& name) { return !mine.contains(name); });
            QCOMPARE(mine, names);
        }
    }

    void codesTurn()
    {
        const auto read = readBonded(*m_dictionary, m_tables, bytesOf(ownSamples + u"/INV101-import-list.xml"_s));
        QVERIFY(read);
        QCOMPARE(read->message, u"INV101"_s);
        QCOMPARE(read->system, u"B1"_s);
        QVERIFY(read->declares);
        const Document& list = read->document;
        QCOMPARE(list.value(u"shipmentCountry"), u"HKG"_s);
        QCOMPARE(list.value(u"line[1].originCountry"), u"USA"_s);
        QCOMPARE(list.value(u"line[1].destinationCountry"), u"CHN"_s);
        QCOMPARE(list.value(u"line[1].currency"), u"USD"_s);
        QCOMPARE(list.value(u"declarationDate"), u"2036-03-02"_s);
        QCOMPARE(list.value(u"line[1].specification"), u"0|0|通信用|A<B 型"_s);
        const auto written = writeBonded(list, m_tables);
        QVERIFY(written);
        QVERIFY(written->contains("<StshipTrsarvNatcd>110</StshipTrsarvNatcd>"));
        QVERIFY(written->contains("<Natcd>502</Natcd>") && written->contains("<DclCurrcd>502</DclCurrcd>") && written->contains("<DestinationNatcd>142</DestinationNatcd>"));
        QVERIFY(written->contains("<InvtDclTime>20360302</InvtDclTime>"));
        QVERIFY(written->contains("<![CDATA[0|0|通信用|A<B 型]]>"));
        QVERIFY(written->contains("<SysId>B1</SysId>") && written->contains("<OperCusRegCode>4403980002</OperCusRegCode>") && written->contains("<DelcareFlag>0</DelcareFlag>"));
        QVERIFY(!written->contains("declarationNo") && !written->contains("<>"));
    }

    // A number that no table knows is shown as it came, and goes out as it came; one of ours without a number is refused.
    void codesThatAreNotKnown()
    {
        Document list(*m_dictionary->type(u"inventoryList"));
        QVERIFY(list.setValue(u"recordNo", u"C52036000012"_s));
        QVERIFY(list.setValue(u"line[1].originCountry", u"999"_s));
        const auto written = writeBonded(list, m_tables);
        QVERIFY(written && written->contains("<Natcd>999</Natcd>"));
        QCOMPARE(readInventoryList(*m_dictionary, m_tables, *written)->value(u"line[1].originCountry"), u"999"_s);
        QVERIFY(list.setValue(u"line[2].currency", u"XYZ"_s));
        const auto refused = writeBonded(list, m_tables);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"message.code"_s);
        QCOMPARE(refused.error().field, u"line[2].currency"_s);
    }

    void systemsGoByTheRecordsLetter()
    {
        const BondedForms& forms = BondedForms::builtIn();
        for (const auto& [record, system] : { std::pair(u"B52036000012"_s, u"B1"_s), { u"C52036000012"_s, u"B1"_s }, { u"E52036000012"_s, u"95"_s }, { u"H52036000012"_s, u"Z7"_s },
                 { u"T5203W000012"_s, u"Z7"_s }, { u"L5203B36A012"_s, u"Z8"_s }, { u"X"_s, QString() }, { QString(), QString() } })
            QCOMPARE(forms.systemOf(record), system);
        Document list(*m_dictionary->type(u"inventoryList"));
        QCOMPARE(writeBonded(list, m_tables).error().code, u"message.system"_s);
        const auto told = writeBonded(list, m_tables, { .declares = true, .system = u"Z8"_s, .operatorCode = u"4403980002"_s, .messageId = u"M-1"_s, .sender = u"S-1"_s, .cardNo = u"C-1"_s,
            .time = QDateTime(QDate(2036, 3, 2), QTime(1, 15), Qt::UTC) });
        QVERIFY(told);
        for (const char* part : { "<SysId>Z8</SysId>", "<message_id>M-1</message_id>", "<file_name>M-1.xml</file_name>", "<sender_id>S-1</sender_id>", "<Ic_Card>C-1</Ic_Card>",
                 "<send_time>2036-03-02T09:15:00</send_time>", "<message_type>INV101</message_type>", "<DelcareFlag>1</DelcareFlag>", "<receiver_id>DXPDSWNEMS000001</receiver_id>" })
            QVERIFY2(told->contains(part), part);
    }

    void papersWithoutMessageAreRefused()
    {
        for (const QStringView key : { u"stocktake", u"guarantee", u"declaration" }) {
            const auto written = writeBonded(Document(*m_dictionary->type(key)), m_tables);
            QVERIFY(!written);
            QCOMPARE(written.error().code, u"message.form"_s);
        }
    }

    void othersAreRefusedInTheirOwnWords_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const QByteArray& message, const char16_t* code, const char16_t* word) {
            QTest::newRow(name) << message << QStringView(code).toString() << QStringView(word).toString();
        };
        const auto signedWith = [](const QByteArray& body) { return QByteArray("<Signature><Object><Package><DataInfo><BussinessData>" + body + "</BussinessData></DataInfo></Package></Object></Signature>"); };
        row("logistics book", signedWith("<BwlMessage/><DelcareFlag>1</DelcareFlag>"), u"message.bonded", u"BWS101");
        row("stock note", signedWith("<StockMessage/>"), u"message.bonded", u"SAS111");
        row("two-step gate pass", signedWith("<Sas2sPassPortMessage/>"), u"message.bonded", u"ICP101");
        row("customs' own form", signedWith("<EMS111><EmsPutrecBsc/></EMS111>"), u"message.bonded", u"EMS111");
        row("receipt", "<Package><DataInfo><BussinessData><INV201/></BussinessData></DataInfo></Package>", u"message.receipt", u"INV201");
        row("signed receipt", signedWith("<SAS221/>"), u"message.receipt", u"SAS221");
        row("answer", "<CommonResponeMessage><DealFlag>0</DealFlag></CommonResponeMessage>", u"message.receipt", u"CommonResponeMessage");
        row("nothing in it", signedWith({}), u"message.bonded", u"Signature");
        row("declaration", "<DecMessage/>", u"xml.root", u"DecMessage");
        row("no XML", "12", u"xml.malformed", u"");
    }
    void othersAreRefusedInTheirOwnWords()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, code);
        QFETCH(QString, word);
        const auto read = readBonded(*m_dictionary, m_tables, message);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QVERIFY2(read.error().detail.contains(word), qPrintable(read.error().detail));
    }

    // Each collected receipt is a receipt, and says so where a document is wanted.
    void receiptsAreReceipts()
    {
        const auto samples = messageSamples();
        if (!samples)
            QSKIP("no collected messages: TONGGUAN_SAMPLES names their folder");
        QDirIterator files(samples->path() + u"/receipts/bonded"_s, { u"*.xml"_s }, QDir::Files);
        int count = 0;
        while (files.hasNext()) {
            const QByteArray bytes = bytesOf(files.next());
            const auto receipt = readReceipt(bytes, files.fileName());
            QVERIFY2(receipt, qPrintable(files.fileName()));
            QVERIFY2(receipt->kind == ReceiptKind::BondedResponse || receipt->kind == ReceiptKind::BondedResult, qPrintable(files.fileName()));
            QVERIFY2(!receipt->key.seqNo.isEmpty(), qPrintable(files.fileName()));
            const auto read = readBonded(*m_dictionary, m_tables, bytes);
            QVERIFY2(!read && read.error().code == u"message.receipt"_s, qPrintable(files.fileName()));
            ++count;
        }
        QVERIFY(count > 5);
        const auto other = readBonded(*m_dictionary, m_tables, bytesOf(samples->path() + u"/embedded/BWS101_BwlMessage_2019.xml"_s));
        QVERIFY(!other);
        QCOMPARE(other.error().code, u"message.bonded"_s);
    }

    // No file of the collection is passed over: as a document, as a receipt, or refused by a reason of its own that names what it is.
    void everyFileOfTheCollection()
    {
        const auto samples = messageSamples();
        if (!samples)
            QSKIP("no collected messages: TONGGUAN_SAMPLES names their folder");
        int documents = 0, receipts = 0, refused = 0;
        for (const QString& folder : { u"bonded"_s, u"receipts/bonded"_s, u"embedded"_s, u"json_models"_s }) {
            QDirIterator files(samples->filePath(folder), QDir::Files);
            while (files.hasNext()) {
                const QString path = files.next();
                const QByteArray bytes = bytesOf(path);
                const auto document = readBonded(*m_dictionary, m_tables, bytes);
                const auto receipt = readReceipt(bytes, files.fileName());
                if (document) {
                    QVERIFY2(!document->document.isNull() && BondedForms::builtIn().of(document->document.type().key), qPrintable(path));
                    ++documents;
                } else if (document.error().code == u"message.receipt" || (document.error().code == u"xml.root" && receipt && receipt->kind != ReceiptKind::Unknown)) {
                    QVERIFY2(receipt && receipt->kind != ReceiptKind::Unknown, qPrintable(path));
                    ++receipts;
                } else {
                    QVERIFY2((QStringList { u"message.bonded"_s, u"xml.malformed"_s, u"xml.root"_s }.contains(document.error().code)), qPrintable(path + document.error().code));
                    QVERIFY2(!document.error().detail.isEmpty(), qPrintable(path));
                    ++refused;
                }
            }
        }
        qInfo("%d documents, %d receipts, %d refused in their own words", documents, receipts, refused);
        QCOMPARE(documents, 6);
        QVERIFY(receipts >= 9 && refused >= 8);
    }

    // Whatever is filled in, what is written keeps to the template: no element out of its order, none that the template or the
    // field list does not have under that parent.
    void generatedRequestsKeepTheTemplatesOrder()
    {
        const auto samples = messageSamples();
        if (!samples)
            QSKIP("no collected messages: TONGGUAN_SAMPLES names their folder");
        QMap<QString, Structure> templates; // by type
        QDirIterator files(samples->path() + u"/bonded"_s, { u"*.xml"_s }, QDir::Files);
        while (files.hasNext()) {
            const QByteArray bytes = bytesOf(files.next());
            const auto read = readBonded(*m_dictionary, m_tables, bytes);
            QVERIFY(read);
            const Structure structure = structureOf(bytes);
            for (auto element = structure.cbegin(); element != structure.cend(); ++element) {
                QStringList& names = templates[read->document.type().key][element.key()];
                if (names.size() < element->size())
                    names = *element;
            }
        }
        QCOMPARE(templates.size(), 3); // list, handbook, gate pass
        const int turns = qEnvironmentVariableIsSet("TONGGUAN_LONG") ? 300 : 12;
        for (auto one = templates.cbegin(); one != templates.cend(); ++one) {
            for (int turn = 0; turn < turns; ++turn) {
                Document document = RandomDocument(quint64(turn) + 1).document(*m_dictionary->type(one.key()), 3);
                makeCodesKnown(document.type().root, document.editRoot(), m_tables);
                (void)document.setValue(u"recordNo"_s, u"E52036000012"_s);
                const auto written = writeBonded(document, m_tables, { .declares = true, .system = u"95"_s, .operatorCode = u"4403980002"_s, .messageId = {}, .sender = {}, .cardNo = {}, .time = {} });
                QVERIFY2(written, qPrintable(written ? QString() : written.error().code + written.error().field));
                const Structure ours = structureOf(*written);
                for (auto element = ours.cbegin(); element != ours.cend(); ++element) {
                    if (!one->contains(element.key()))
                        continue; // a part that the template leaves out
                    QStringList wanted = one->value(element.key()), mine = *element;
                    wanted.removeIf([&mine](const QString& name) { return !mine.contains(name); });
                    mine.removeIf([&wanted](const QString& name) { return !wanted.contains(name); });
                    QVERIFY2(mine == wanted, qPrintable(one.key() + u' ' + element.key() + u": " + mine.join(u' ')));
                }
            }
        }
    }

    void packagesHoldOneMessage()
    {
        const auto read = readBonded(*m_dictionary, m_tables, bytesOf(ownSamples + u"/INV101-import-list.xml"_s));
        QVERIFY(read);
        const QString name = bondedFileName(read->document, 2);
        QCOMPARE(name, u"INV101_I_QD-2036-0001_t-2"_s);
        const auto zip = writeBondedPackage(read->document, m_tables, name, QDateTime(QDate(2036, 3, 2), QTime(9, 15), Qt::UTC));
        QVERIFY(zip);
        const auto entries = readZip(*zip);
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->first().name, name + u".xml"_s);
        const auto again = readBonded(*m_dictionary, m_tables, *zip);
        QVERIFY(again);
        QCOMPARE(toBody(again->document), toBody(read->document));
        Document odd = read->document;
        QVERIFY(odd.setValue(u"ownNo", u"../a b/1"_s));
        QCOMPARE(bondedFileName(odd, 1), u"INV101_I_..-a-b-1_t-1"_s);
        QCOMPARE(bondedFileName(Document(*m_dictionary->type(u"handbook")), 1), u"NPTS001__t-1"_s);
        QCOMPARE(readBonded(*m_dictionary, m_tables, writeZip({ { u"a/b.xml"_s, "<x/>" } }, QDateTime::currentDateTimeUtc()).value()).error().code, u"zip.folder"_s);
    }

    // Whatever stands in a document of any kind that has a message: it comes back.
    void anyDocumentComesBack()
    {
        RandomDocument random(20261122);
        for (const BondedForm& form : BondedForms::builtIn().all()) {
            const DocumentType& type = *m_dictionary->type(form.document);
            for (int round = 0; round < 12; ++round) {
                Document document = random.document(type, int(random.below(5)));
                makeCodesKnown(type.root, document.editRoot(), m_tables);
                const auto written = writeBonded(document, m_tables, { .declares = false, .system = u"95"_s, .operatorCode = u"4403980002"_s, .messageId = {}, .sender = {}, .cardNo = {}, .time = {} });
                QVERIFY2(written, qPrintable(written ? QString() : written.error().code + written.error().field));
                const auto read = readBonded(*m_dictionary, m_tables, *written);
                QVERIFY2(read, qPrintable(read ? QString() : read.error().code + read.error().detail));
                QCOMPARE(read->message, form.message);
                compareSent(type.root, document.root(), read->document.root(), form.document);
            }
        }
    }

    // Samples with bytes changed, cut out or doubled: refused with a reason, or read and then written again.
    void damagedMessagesAreRefusedOrRead()
    {
        RandomDocument random(7);
        for (const QString& name : QDir(ownSamples).entryList({ u"*.xml"_s })) {
            const QByteArray sample = bytesOf(ownSamples + u'/' + name);
            for (int round = 0; round < 150; ++round) {
                QByteArray damaged = sample;
                for (quint64 change = 0; change <= random.below(4); ++change) {
                    const auto at = qsizetype(random.below(quint64(damaged.size())));
                    if (random.chance(40))
                        damaged[at] = char(random.below(256));
                    else if (random.chance(50))
                        damaged.remove(at, qsizetype(random.below(60)));
                    else
                        damaged.insert(at, damaged.mid(at, qsizetype(random.below(60))));
                }
                const auto read = readBonded(*m_dictionary, m_tables, damaged);
                if (!read) {
                    QVERIFY(!read.error().code.isEmpty() && read.error().kind != ErrorKind::Bug);
                    continue;
                }
                const auto written = writeBonded(read->document, m_tables, { .declares = false, .system = u"B1"_s, .operatorCode = {}, .messageId = {}, .sender = {}, .cardNo = {}, .time = {} });
                QVERIFY(written || written.error().code == u"message.code" || written.error().code.startsWith(u"xml."));
            }
        }
    }

private:
    // A skeleton has words where codes belong.
    void fillPlaceholders(Document& document) const
    {
        for (const QStringView group : { u"material", u"product" }) {
            for (qsizetype row = 1; document.type().find(group) && row <= document.lines(group.toString()).size(); ++row) {
                const QString place = u"%1[%2].currency"_s.arg(group).arg(row);
                if (!m_tables.table(u"currency")->contains(document.value(place)) && !document.value(place).isEmpty())
                    QVERIFY(document.setValue(place, u"USD"_s));
            }
        }
    }

    // Only what the message carries; numbers and codes lose blanks at their ends, days their strokes on the road.
    void compareSent(const Group& group, const Record& sent, const Record& got, const QString& where) const
    {
        for (int i = 0; i < group.elements.size(); ++i) {
            const Element& element = group.elements[i];
            if (element.message.isEmpty())
                continue;
            const bool exact = element.kind == ElementKind::Text || element.kind == ElementKind::Multi;
            const QString value = exact ? sent.value(i) : sent.value(i).trimmed();
            const QString back = exact ? got.value(i) : got.value(i).trimmed();
            QVERIFY2(back == value, qPrintable(where + u'.' + element.key + u": "_s + value + u" != "_s + back));
        }
        for (int g = 0; g < group.groups.size(); ++g) {
            QCOMPARE(got.children(g).size(), sent.children(g).size());
            for (int row = 0; row < sent.children(g).size(); ++row)
                compareSent(group.groups[g], sent.children(g)[row], got.children(g)[row], where + u'.' + group.groups[g].key);
        }
    }

    std::unique_ptr<Dictionary> m_dictionary;
    const CodeTables m_tables;
};

QTEST_GUILESS_MAIN(TestBondedMessage)
#include "tst_bondedmessage.moc"
