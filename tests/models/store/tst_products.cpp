// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/clientstore.h"
#include "models/tables/producttable.h"
#include "tests/support/quickfolder.h"
#include "tests/support/setclock.h"
#include "tests/support/storekit.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Tongguan {

using State = DeclarationState;

class TestProducts final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientStore> m_store;
    SetClock m_clock;

    void open()
    {
        m_store.reset();
        auto opened = ClientStore::open(m_folder->path(), StoreKit::dictionary(), &m_clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().code + opened.error().detail));
        m_store = std::move(*opened);
    }
    static Document declaration(const QString& name, const QString& code, const QString& part = {}, const QString& date = u"2026-05-03"_s)
    {
        return StoreKit::document({ { "direction", u"I"_s }, { "entryExitDate", date }, { "overseasConsignorNameEn", u"ACME LTD"_s },
            { "line[1].goodsName", name }, { "line[1].commodityCode", code }, { "line[1].partNo", part }, { "line[1].unit", u"007"_s },
            { "line[1].originCountry", u"JPN"_s }, { "line[1].unitPrice", u"0.5"_s }, { "line[1].currency", u"USD"_s },
            { "line[1].declarationElements", u"4|3|滤波"_s } });
    }
    // As the server sends a declaration that stands in this state.
    void receive(int number, qint64 revision, State state, const Document& document)
    {
        Incoming in;
        in.document = StoreKit::documentId(number);
        in.revision = revision;
        in.state = state;
        in.body = toBody(document);
        in.deleted = document.isNull();
        const auto done = m_store->applyIncoming({ in }, m_store->cursor().result().value()).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().code + done.error().detail));
    }
    QList<Product> all(const QString& text = {}, ProductSort sort = ProductSort::Part, Qt::SortOrder order = Qt::AscendingOrder)
    {
        [] (const Done& done) { QVERIFY(done); }(m_store->takeInNow().result());
        const auto page = m_store->productPage({ text, sort, order }, 0, 1000).result();
        if (!page)
            qFatal("%s", qPrintable(page.error().detail));
        if (m_store->countProducts({ text, sort, order }).result().value() != page->rows.size())
            qFatal("count and page differ");
        return page->rows;
    }
    QList<PastCode> earlier(const QString& name)
    {
        [] (const Done& done) { QVERIFY(done); }(m_store->takeInNow().result());
        return m_store->earlierCodes(name, 10).result().value();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>(quickFolder());
        open();
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void fillsItselfFromWhatWasDeclared()
    {
        QVERIFY(m_store->save(StoreKit::documentId(1), declaration(u"电感器"_s, u"8504500000"_s, u"L-100"_s)).result());
        QVERIFY(all().isEmpty()); // a draft is nothing that was declared
        QSignalSpy changed(m_store.get(), &ClientStore::productsChanged);
        QVERIFY(m_store->submit(StoreKit::documentId(1)).result());
        QTRY_COMPARE(m_store->countProducts({}).result().value(), 1); // by itself, when there is time
        QTRY_VERIFY(!changed.isEmpty());
        const Product product = all().constFirst();
        QCOMPARE(product.part, u"L-100"_s);
        QCOMPARE(product.code, u"8504500000"_s);
        QCOMPARE(product.name, u"电感器"_s);
        QCOMPARE(product.elements, u"4|3|滤波"_s);
        QCOMPARE(product.unit, u"007"_s);
        QCOMPARE(product.origin, u"JPN"_s);
        QCOMPARE(product.price, u"0.5"_s);
        QCOMPARE(product.currency, u"USD"_s);
        QCOMPARE(product.supplier, u"ACME LTD"_s);
        QCOMPARE(product.uses, 1);
        QCOMPARE(product.lastUsed.date(), QDate(2026, 5, 3));
        QVERIFY(!product.isEdited);
        open();
        QCOMPARE(all(), QList { product });
    }

    void countsEachDeclarationOnce()
    {
        receive(1, 1, State::Submitted, declaration(u"电感器"_s, u"8504500000"_s, u"L-100"_s));
        QCOMPARE(all().constFirst().uses, 1);
        receive(1, 2, State::Released, declaration(u"电感器"_s, u"8504500000"_s, u"L-100"_s));
        QCOMPARE(all().constFirst().uses, 1);
        Document two = declaration(u"电感器"_s, u"8504500000"_s, u"L-100"_s);
        two.editRoot().editChildren(two.type().root.groupIndexOf(u"line")).append(two.lines(u"line").constFirst());
        receive(2, 1, State::Released, two);
        QCOMPARE(all().size(), 1);
        QCOMPARE(all().constFirst().uses, 3);
        receive(2, 2, State::Returned, declaration(u"螺栓"_s, u"7318159090"_s)); // returned and mended
        QCOMPARE(all(u"L-100"_s).constFirst().uses, 1);
        QCOMPARE(all().size(), 2);
        QCOMPARE(earlier(u"电感器"_s).constFirst().uses, 1);
        receive(1, 3, State::Deleted, {}); // the server has taken it back
        QVERIFY(earlier(u"电感器"_s).isEmpty());
        open();
        QCOMPARE(all(u"L-100"_s).constFirst().uses, 0);
    }

    void aPersonsValuesStay()
    {
        receive(1, 1, State::Released, declaration(u"电感器"_s, u"8504500000"_s, u"L-100"_s));
        receive(2, 1, State::Released, declaration(u"贴片电感器"_s, u"8504500000"_s, u"L-100"_s, u"2026-06-01"_s));
        Product product = all().constFirst();
        QCOMPARE(product.name, u"贴片电感器"_s); // the newer declaration's
        receive(3, 1, State::Released, declaration(u"旧名"_s, u"8504500000"_s, u"L-100"_s, u"2020-06-01"_s));
        QCOMPARE(all().constFirst().name, u"贴片电感器"_s); // an older one that came later
        product.name = u"电感"_s;
        product.isEdited = true;
        QVERIFY(m_store->saveProducts({ product }).result());
        receive(4, 1, State::Released, declaration(u"新名"_s, u"8504500000"_s, u"L-100"_s, u"2026-07-01"_s));
        QCOMPARE(all().constFirst().name, u"电感"_s);
        QCOMPARE(all().constFirst().uses, 4);
        QVERIFY(all().constFirst().isEdited);
    }

    void removedStaysRemovedAndComesBack()
    {
        receive(1, 1, State::Released, declaration(u"电感器"_s, u"8504500000"_s, u"L-100"_s));
        const Product product = all().constFirst();
        QVERIFY(m_store->removeProducts({ product.id }).result());
        QVERIFY(all().isEmpty());
        QVERIFY(m_store->findProducts(u"L-1"_s, 5).result().value().isEmpty());
        receive(1, 2, State::Cleared, declaration(u"电感器"_s, u"8504500000"_s, u"L-100"_s));
        QVERIFY(all().isEmpty());
        QVERIFY(m_store->saveProducts({ product }).result()); // undo
        QCOMPARE(all().size(), 1);
        QCOMPARE(all().constFirst().id, product.id);
        QCOMPARE(all().constFirst().uses, 1);
    }

    void findsForCompletion()
    {
        for (const auto& [part, name, code] : { std::tuple(u"L-100"_s, u"电感器"_s, u"8504500000"_s), std::tuple(u"L-10"_s, u"磁环"_s, u"8505190090"_s),
                 std::tuple(u"X-9"_s, u"贴片电感器"_s, u"8504500000"_s), std::tuple(QString(), u"螺栓 L-10"_s, u"7318159090"_s) }) {
            Product product;
            product.id = ProductId::create();
            product.part = part;
            product.name = name;
            product.code = code;
            QVERIFY(m_store->saveProducts({ product }).result());
        }
        const auto names = [this](const QString& typed) {
            QStringList found;
            const auto products = m_store->findProducts(typed, 10).result();
            for (const Product& product : *products)
                found.append(product.name);
            return found;
        };
        QCOMPARE(names(u"l-10"_s), QStringList({ u"磁环"_s, u"电感器"_s, u"螺栓 L-10"_s })); // whole, beginning, inside
        QCOMPARE(names(u"电感"_s), QStringList({ u"电感器"_s, u"贴片电感器"_s }));
        QCOMPARE(names(u"dgq"_s).size(), 2);
        QCOMPARE(names(u"731815"_s), QStringList { u"螺栓 L-10"_s });
        QCOMPARE(names(u"没有"_s), QStringList());
        QCOMPARE(names({}), QStringList());
        QCOMPARE(m_store->productsOfParts({ u"x-9"_s, u"?"_s, {}, u"L-10"_s }).result().value().size(), 2);
        QCOMPARE(all({}, ProductSort::Code).constFirst().name, u"螺栓 L-10"_s);
        QCOMPARE(all({}, ProductSort::Part, Qt::DescendingOrder).constFirst().part, u"X-9"_s);
        QCOMPARE(all(u"电感 x"_s).size(), 1);
    }

    void earlierCodesSayHowOftenAndWhen()
    {
        receive(1, 1, State::Released, declaration(u"电感器"_s, u"8504500000"_s, {}, u"2026-01-01"_s));
        receive(2, 1, State::Released, declaration(u"电感器"_s, u"8504500000"_s, {}, u"2026-03-01"_s));
        receive(3, 1, State::Released, declaration(u"贴片电感器"_s, u"8504500000"_s, {}, u"2026-04-01"_s));
        receive(4, 1, State::Released, declaration(u"电感器"_s, u"8505190090"_s, {}, u"2026-02-01"_s));
        receive(5, 1, State::Released, declaration(u"螺栓"_s, u"7318159090"_s, {}, u"2026-02-01"_s));
        const QList<PastCode> codes = earlier(u"电感器"_s);
        QCOMPARE(codes.size(), 2);
        QCOMPARE(codes.at(0).code, u"8504500000"_s);
        QCOMPARE(codes.at(0).likeness, 100);
        QCOMPARE(codes.at(0).uses, 3); // with those of the like name
        QCOMPARE(codes.at(0).last, QDate(2026, 4, 1));
        QCOMPARE(codes.at(1).code, u"8505190090"_s);
        QCOMPARE(codes.at(1).uses, 1);
        QVERIFY(earlier(u"不相干的货"_s).isEmpty());
        QVERIFY(earlier({}).isEmpty());
    }

    void declarationsOfAnOlderStoreAreTakenIn()
    {
        m_store.reset();
        QVERIFY(QFile::remove(m_folder->filePath(u"tongguan.db"_s)));
        QVERIFY(QFile::copy(QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/models/store/versions/1.db"), m_folder->filePath(u"tongguan.db"_s)));
        QVERIFY(QFile::setPermissions(m_folder->filePath(u"tongguan.db"_s), QFile::ReadOwner | QFile::WriteOwner));
        open();
        QVERIFY(all().size() > 5);
        QVERIFY(all({}, ProductSort::Uses, Qt::DescendingOrder).constFirst().uses > 0);
    }

    void tableFetchesPages()
    {
        QList<Product> products;
        for (int at = 0; at < 250; ++at) {
            Product product;
            product.id = ProductId::create();
            product.part = u"P-%1"_s.arg(at, 4, 10, QChar(u'0'));
            product.name = at % 2 == 0 ? u"电感器"_s : u"螺栓"_s;
            products.append(product);
        }
        QVERIFY(m_store->saveProducts(products).result());
        ProductTable table(*m_store);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table.state(), ProductTable::State::Loading);
        table.sort(ProductTable::Part, Qt::AscendingOrder);
        QTRY_COMPARE(table.productCount(), 250);
        QCOMPARE(table.rowCount(), 251); // and one for a new one
        QVERIFY(!table.productAt(249));
        QTRY_VERIFY(table.productAt(249));
        QCOMPARE(table.index(249, ProductTable::Part).data().toString(), u"P-0249"_s);
        table.setFilter({ u"电感器"_s, ProductSort::Part, Qt::AscendingOrder });
        QTRY_COMPARE(table.productCount(), 125);
        QTRY_COMPARE(table.index(124, ProductTable::Part).data().toString(), u"P-0248"_s);

        QSignalSpy edits(&table, &ProductTable::editRequested);
        QVERIFY(table.setData(table.index(124, ProductTable::Price), u"1.5"_s));
        QCOMPARE(edits.takeFirst().at(1).value<Product>().price, u"1.5"_s);
        QVERIFY(table.setData(table.index(125, ProductTable::Part), u"NEW"_s));
        QVERIFY(edits.constFirst().at(0).value<Product>().id.isNull());
        QVERIFY(!table.setData(table.index(0, ProductTable::Uses), u"1"_s));
        table.setFilter({ u"没有"_s });
        QTRY_COMPARE(table.state(), ProductTable::State::Empty);
    }

    void searchesFiftyThousand()
    {
        QList<Product> products;
        for (int at = 0; at < 50'000; ++at) {
            Product product;
            product.id = ProductId::create();
            product.part = u"P-%1"_s.arg(at);
            product.name = u"电感器 %1 型"_s.arg(at % 977);
            product.code = u"85045%1"_s.arg(at % 100000, 5, 10, QChar(u'0'));
            products.append(product);
        }
        QVERIFY(m_store->saveProducts(products).result());
        QCOMPARE(m_store->countProducts({}).result().value(), 50'000);
        for (const auto& typed : { u"P-49"_s, u"dgq"_s, u"976 型"_s, u"没有"_s })
            QCOMPARE(m_store->findProducts(typed, 12).result().value().size(), typed == u"没有"_s ? 0 : 12);
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestProducts)
#include "tst_products.moc"
