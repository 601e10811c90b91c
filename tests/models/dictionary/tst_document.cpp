// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/document.h"
#include "tests/support/randomdocument.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace Tongguan;

class DocumentTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Dictionary> m_dictionary;
    const DocumentType& type() const { return m_dictionary->declaration(); }
    int group(QStringView key) const { return type().root.groupIndexOf(key); }
    const Group& line() const { return type().root.groups.at(group(u"line")); }

    Document withLines(int count) const
    {
        Document document(type());
        for (int i = 0; i < count; ++i)
            document.editRoot().editChildren(group(u"line")).append(document.newLine());
        document.renumber();
        return document;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Dictionary::load();
        QVERIFY(loaded);
        m_dictionary = std::move(*loaded);
    }

    void valuesAgainstAModel()
    {
        RandomDocument random(1);
        Record record;
        QMap<int, QString> model;
        for (int i = 0; i < 5000; ++i) {
            const int element = static_cast<int>(random.below(60));
            const QString text = random.chance(30) ? QString() : QString::number(random.below(5));
            record.setValue(element, text);
            if (text.isEmpty())
                model.remove(element);
            else
                model[element] = text;
            QCOMPARE(record.value(element), text);
            QCOMPARE(record.values().size(), model.size());
            QCOMPARE(record.isEmpty(), model.isEmpty());
        }
        auto expected = model.constBegin();
        for (const auto& [element, text] : record.values()) {
            QCOMPARE(int(element), expected.key());
            QCOMPARE(text, expected.value());
            ++expected;
        }
    }

    void appendIsSetValue()
    {
        Record appended;
        appended.appendValue(3, u"a"_s);
        appended.appendValue(7, u"b"_s);
        appended.appendValue(5, u"c"_s); // out of order: still right
        appended.appendValue(7, u"d"_s);
        appended.appendValue(9, QString());
        Record set;
        set.setValue(7, u"d"_s);
        set.setValue(5, u"c"_s);
        set.setValue(3, u"a"_s);
        QCOMPARE(appended.values(), set.values());
        QVERIFY(appended == set);
    }

    void copyIsOneReference()
    {
        RandomDocument random(2);
        const Document document = random.document(type(), 50);
        const Document copy = document; // NOLINT: the copy is the matter
        QVERIFY(copy.root().isSharedWith(document.root()));
        QVERIFY(copy == document);
    }

    void editingACopyLeavesTheOriginal()
    {
        RandomDocument random(3);
        for (int i = 0; i < 200; ++i) {
            const Document original = random.document(type(), 5);
            const QByteArray before = original.root().children(0).first().value(2).toUtf8();
            Document kept = original;
            Document copy = original;
            random.edit(copy, 20);
            QVERIFY(original.root().isSharedWith(kept.root()));
            QCOMPARE(original.root().children(0).first().value(2).toUtf8(), before);
        }
    }

    void onlyTheEditedPathIsCopied()
    {
        RandomDocument random(4);
        const Document original = random.document(type(), 50);
        Document copy = original;
        QVERIFY(copy.setValue(u"line[20].goodsName", u"changed by hand"_s));
        QVERIFY(!copy.root().isSharedWith(original.root()));
        QVERIFY(!copy.lines(u"line").at(19).isSharedWith(original.lines(u"line").at(19)));
        for (const int row : { 0, 18, 20, 49 })
            QVERIFY(copy.lines(u"line").at(row).isSharedWith(original.lines(u"line").at(row)));
        QVERIFY(copy.lines(u"container").isSharedWith(original.lines(u"container")));
    }

    void settingTheSameCopiesNothing()
    {
        RandomDocument random(5);
        const Document original = random.document(type(), 3);
        Document copy = original;
        QVERIFY(copy.setValue(u"line[2].goodsName", original.value(u"line[2].goodsName")));
        copy.renumber();
        copy.editRoot().setId(LineId::None);
        QVERIFY(copy.root().isSharedWith(original.root()));
    }

    void equality()
    {
        Record one(LineId { 1 }), two(LineId { 2 });
        one.setValue(0, u"x"_s);
        two.setValue(0, u"x"_s);
        QVERIFY(!(one == two));
        QVERIFY(one.sameContent(two));
        (void)one.editChildren(4); // an empty list is no content
        QVERIFY(one.sameContent(two));
        one.setId(LineId { 2 });
        QVERIFY(one == two);
        one.editChildren(4).append(Record(LineId { 3 }));
        QVERIFY(!(one == two) && !one.sameContent(two));
        two.editChildren(4).append(Record(LineId { 4 }));
        QVERIFY(!(one == two) && one.sameContent(two));
        two.setExtras({ { u"a"_s, u"b"_s } });
        QVERIFY(!one.sameContent(two));
        QVERIFY(Record().isEmpty() && Record(LineId { 9 }).isEmpty() && !one.isEmpty() && !two.isEmpty());
    }

    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("known");
        for (const QString& text : { u""_s, u"grossWeight"_s, u"line[1]"_s, u"line[3].netWeight"_s, u"line[3].no"_s, u"line[2].permit[1].quantity"_s, u"line[2].permit[1].vin[1].code"_s,
                 u"freeText.voyageNo"_s, u"sign.clientNo"_s, u"freeText"_s })
            QTest::newRow(qPrintable(text)) << text << (type().find(u"line.netWeight").has_value() || text != "line[3].netWeight"_L1);
        for (const QString& text : { u"none"_s, u"line"_s, u"line[0]"_s, u"line[4]"_s, u"line[51].goodsName"_s, u"line[1].none"_s, u"line[]"_s, u"line[1"_s, u"line1]"_s, u"line[x].no"_s, u"line[-1].no"_s,
                 u"line[01].no"_s, u"line[1]x.no"_s, u"line[1]."_s, u".line[1]"_s, u"line.goodsName"_s, u"line[1].permit[1].quantity"_s, u"freeText[2].voyageNo"_s, u"grossWeight[1]"_s, u"grossWeight.x"_s,
                 u"line[99999999999].no"_s, u"line[1].goodsName.x"_s, u"line[１].no"_s })
            QTest::newRow(qPrintable(text)) << text << false;
    }
    void places()
    {
        QFETCH(QString, text);
        QFETCH(bool, known);
        Document document = withLines(3);
        Record& second = document.editRoot().editChildren(group(u"line"))[1];
        Record permit = document.newLine();
        permit.editChildren(0).append(document.newLine());
        second.editChildren(0).append(permit);
        const auto place = document.place(text);
        QCOMPARE(place.has_value(), known);
        if (known) {
            QCOMPARE(document.placeText(*place), text);
            return;
        }
        QCOMPARE(place.error().kind, ErrorKind::Invalid);
        QCOMPARE(place.error().field, text);
        QCOMPARE(document.value(text), QString());
        if (text != "line[4]"_L1 && text != "line[1].permit[1].quantity"_L1) // one row behind the last: see below
            QVERIFY(!document.setValue(text, u"x"_s));
    }

    void settingBehindTheLastRowMakesOne()
    {
        Document document = withLines(3);
        QVERIFY(document.setValue(u"line[4].goodsName", u"x"_s));
        QCOMPARE(document.lines(u"line").size(), 4);
        QVERIFY(document.lines(u"line").last().id() != LineId::None);
        QVERIFY(document.setValue(u"line[4].permit[1].quantity", u"1"_s));
        QCOMPARE(document.value(u"line[4].permit[1].quantity"), u"1"_s);
        QVERIFY(!document.setValue(u"line[6].goodsName", u"x"_s));
        QVERIFY(document.setValue(u"line[5].goodsName", QString())); // nothing to hold: nothing made
        QCOMPARE(document.lines(u"line").size(), 4);
        Document full = withLines(50);
        QVERIFY(!full.setValue(u"line[51].goodsName", u"x"_s)); // the type allows 50
    }

    void everyPlaceOfARandomDocument()
    {
        RandomDocument random(6);
        const Document document = random.document(type(), 4);
        int seen = 0;
        const std::function<void(const Group&, const Record&, const Place&)> visit = [&](const Group& holder, const Record& record, const Place& at) {
            for (const auto& [element, text] : record.values()) {
                Place place = at;
                place.element = element;
                const auto parsed = document.place(document.placeText(place));
                QVERIFY(parsed && *parsed == place);
                QCOMPARE(document.value(place), text);
                QCOMPARE(document.value(document.placeText(place)), text);
                QCOMPARE(type().keyPath(place.path()), document.placeText(place).remove(QRegularExpression(u"\\[\\d+\\]"_s)));
                ++seen;
            }
            for (int g = 0; g < holder.groups.size(); ++g)
                for (int row = 0; row < record.children(g).size(); ++row) {
                    Place place = at;
                    place.steps.append({ g, row });
                    QCOMPARE(document.record(place.steps), &record.children(g).at(row));
                    visit(holder.groups.at(g), record.children(g).at(row), place);
                }
        };
        visit(type().root, document.root(), {});
        QVERIFY(seen > 300);
    }

    void singleGroupsComeAndGo()
    {
        Document document(type());
        QVERIFY(document.setValue(u"freeText.voyageNo", u"V1"_s));
        QCOMPARE(document.lines(u"freeText").size(), 1);
        QCOMPARE(document.lines(u"freeText").first().id(), LineId::None);
        QCOMPARE(document.value(u"freeText.voyageNo"), u"V1"_s);
        QVERIFY(document.setValue(u"freeText.voyageNo", QString()));
        QVERIFY(document.lines(u"freeText").isEmpty());
        QVERIFY(document == Document(type()));
        QVERIFY(document.setValue(u"freeText.voyageNo", QString())); // clearing nothing makes nothing
        QVERIFY(document.root().isEmpty());
        QVERIFY(!document.setValue(u"freeText", u"x"_s)); // a record is no element
    }

    void setValueMakesRows()
    {
        Document document(type());
        const int goodsName = line().indexOf(u"goodsName");
        document.setValue(Place { { { group(u"line"), 2 } }, goodsName }, u"x"_s);
        QCOMPARE(document.lines(u"line").size(), 3);
        QCOMPARE(document.value(u"line[3].goodsName"), u"x"_s);
        QSet<quint64> ids;
        for (const Record& record : document.lines(u"line"))
            ids.insert(static_cast<quint64>(record.id()));
        QVERIFY(ids.size() == 3 && !ids.contains(0));
        document.setValue(Place { { { group(u"line"), 9 } }, goodsName }, QString());
        QCOMPARE(document.lines(u"line").size(), 3);
        // Places that no document has change nothing.
        const Document before = document;
        document.setValue(Place { { { 99, 0 } }, 0 }, u"x"_s);
        document.setValue(Place { {}, 9999 }, u"x"_s);
        document.setValue(Place { {}, -1 }, u"x"_s);
        document.setValue(Place { { { group(u"freeText"), 1 } }, 0 }, u"x"_s);
        document.setValue(Place { { { group(u"line"), -1 } }, 0 }, u"x"_s);
        QVERIFY(document == before);
    }

    void renumbering()
    {
        Document document = withLines(4);
        QCOMPARE(document.value(u"line[4].no"), u"4"_s);
        auto& lines = document.editRoot().editChildren(group(u"line"));
        lines.move(3, 0);
        lines.removeAt(1);
        QCOMPARE(document.value(u"line[1].no"), u"4"_s);
        document.renumber();
        for (int row = 0; row < 3; ++row)
            QCOMPARE(document.lines(u"line").at(row).value(line().numberElement), QString::number(row + 1));
    }

    void directionAndDecimals()
    {
        Document document(type());
        QCOMPARE(document.direction(), Direction::Import);
        QVERIFY(document.setValue(u"direction", u"E"_s));
        QCOMPARE(document.direction(), Direction::Export);
        QVERIFY(document.setValue(u"direction", u"?"_s));
        QCOMPARE(document.direction(), Direction::Import);
        QVERIFY(document.setValue(u"grossWeight", u"12.50"_s));
        QCOMPARE(document.decimal(*document.place(u"grossWeight")).toString(), u"12.50"_s);
        QVERIFY(document.setValue(u"grossWeight", u"12,5"_s));
        QVERIFY(!document.decimal(*document.place(u"grossWeight")).isValid());
        QVERIFY(!document.decimal(*document.place(u"netWeight")).isValid());
    }

    void nullDocuments()
    {
        Document document;
        QVERIFY(document.isNull());
        QVERIFY(!document.place(u"direction"));
        QCOMPARE(document.placeText({}), QString());
        QCOMPARE(document.value(u"direction"), QString());
        document.setValue(Place { {}, 0 }, u"x"_s);
        document.renumber();
        QVERIFY(document.lines(u"line").isEmpty());
        QVERIFY(document == Document());
        QCOMPARE(summarize(document).lineCount, 0);
    }

    void summaries()
    {
        Document document = withLines(3);
        QVERIFY(document.setValue(u"direction", u"E"_s));
        QVERIFY(document.setValue(u"sign.clientNo", u"TG26-000001"_s));
        QVERIFY(document.setValue(u"entryNo", u"222920260000012345"_s));
        QVERIFY(document.setValue(u"traderName", u"上海某公司"_s));
        QVERIFY(document.setValue(u"entryExitDate", u"2026-07-22"_s));
        QVERIFY(document.setValue(u"line[2].goodsName", u"轴承"_s));
        QVERIFY(document.setValue(u"line[3].goodsName", u"轴承"_s));
        QVERIFY(document.setValue(u"remarks", u"remark"_s));
        const Summary summary = summarize(document);
        QCOMPARE(summary.number, u"TG26-000001"_s);
        QCOMPARE(summary.entryNo, u"222920260000012345"_s);
        QCOMPARE(summary.party, u"上海某公司"_s);
        QCOMPARE(summary.owner, QString());
        QCOMPARE(summary.goods, u"轴承"_s); // the first line that has one
        QCOMPARE(summary.date, u"2026-07-22"_s);
        QCOMPARE(summary.direction, u"E"_s);
        QCOMPARE(summary.lineCount, 3);
        QCOMPARE(summary.searchText.count(u"轴承"_s), 1);
        QVERIFY(summary.searchText.contains(u"remark"_s) && summary.searchText.contains(u"TG26-000001"_s) && !summary.searchText.contains(u"2026-07-22"_s));
        QCOMPARE(summarize(Document(type())).direction, u"I"_s);
        for (const QString& file : QDir(u":/documents"_s).entryList({ u"*.json"_s })) { // only what goes in a direction says one
            const DocumentType* other = m_dictionary->type(file.section(u'.', 0, 0));
            QVERIFY2(other, qPrintable(file));
            QCOMPARE(summarize(Document(*other)).direction, other->root.indexOf(u"direction") < 0 ? QString() : u"I"_s);
        }
    }

    void idsAreNeverSmall()
    {
        QSet<quint64> seen;
        for (int i = 0; i < 10000; ++i) {
            const auto id = static_cast<quint64>(makeLineId());
            QVERIFY(id >> 32 != 0);
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 10000);
    }

    // Others build on the same documents from the same seed.
    void randomDocumentsAreTheSame()
    {
        QVERIFY(RandomDocument(42).document(type()) == RandomDocument(42).document(type()));
        QVERIFY(!(RandomDocument(42).document(type()) == RandomDocument(43).document(type())));
        const Document full = RandomDocument(44).document(type(), 50, 100);
        QCOMPARE(full.lines(u"line").size(), 50);
        for (const Element& element : type().root.elements)
            QVERIFY2(!full.value(element.key).isEmpty(), qPrintable(element.key));
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "tst_document.moc"
