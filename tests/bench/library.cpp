// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking things up in a full tariff and a large product library: what happens between two keystrokes.
#include "models/reference/classification.h"
#include "models/reference/pinyin.h"
#include "models/store/clientstore.h"
#include "tests/bench/bench.h"

#include <QTemporaryDir>

namespace Tongguan::Bench {
namespace {

constexpr int TariffRows = 13'000;
constexpr int Products = 50'000;
constexpr double FrameMs = 16;

// The built-in table, its rows again under further codes until there are enough, every row with a Chinese name.
QByteArray fullTariff(const CodeTables& tables)
{
    const CodeTable& known = *tables.table(u"tariff");
    QMap<QString, std::pair<QString, QString>> rows;
    for (qsizetype at = 0; rows.size() < TariffRows; ++at) {
        const Code code = known.at(at % known.size());
        const QString zh = code.name.zh.isEmpty() ? u"其他电感器及零件"_s + code.code.mid(4, 4) : code.name.zh;
        rows.insert(at < known.size() ? code.code : u"99"_s + code.code.left(8), { zh, code.name.en });
    }
    QString text = u"# table: tariff\n# edition: 2026\ncode\tzh\ten\tinitials\n"_s;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        text += row.key() + u'\t' + row->first + u'\t' + row->second + u'\t' + pinyinInitials(row->first) + u'\n';
    return text.toUtf8();
}

void addTariff(QJsonObject& figures)
{
    CodeTables tables;
    tables.replace(u"tariff"_s, fullTariff(tables));
    Tariff tariff(tables);
    double worst = 0;
    figures[u"tariffRows"_s] = tariff.size();
    figures[u"tariffIndexMs"_s] = measure(1, [&] { (void)tariff.search(u"8"); }).cpuMs;
    figures[u"tariffTreeMs"_s] = measure(1, [&] { (void)tariff.sections(); }).cpuMs;
    const std::pair<const char*, QString> typed[] = { { "code", u"85"_s }, { "chinese", u"其他"_s }, { "initials", u"qtdgq"_s }, { "english", u"parts machine"_s }, { "nothing", u"没有这种货物"_s } };
    for (const auto& [name, text] : typed) {
        const Times times = measure(21, [&, &text = text] { (void)tariff.search(text); });
        figures[u"tariffSearch"_s + QString::fromLatin1(name) + u"Ms"_s] = times.cpuMs;
        worst = std::max(worst, times.cpuMs);
    }
    (void)suggestCodes(tariff, tables, u"电感器"_s, {}, {}); // its own index
    const Times suggest = measure(11, [&] { (void)suggestCodes(tariff, tables, u"贴片电感器 67-56-1"_s, {}, {}); });
    figures[u"suggestMs"_s] = suggest.cpuMs;
    figures[u"tariffWorstMs"_s] = std::max(worst, suggest.cpuMs);
}

void addProducts(QJsonObject& figures)
{
    QTemporaryDir folder;
    auto opened = ClientStore::open(folder.path(), dictionary());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().code));
    ClientStore& store = **opened;
    static const QString names[] = { u"贴片电感器"_s, u"多层陶瓷电容器"_s, u"液晶显示模组"_s, u"六角头螺栓"_s, u"聚酯薄膜"_s, u"连接器 FPC"_s, u"不锈钢垫圈"_s };
    for (int from = 0; from < Products; from += 5000) {
        QList<Product> products;
        for (int at = from; at < from + 5000; ++at) {
            Product product;
            product.id = ProductId::create();
            product.part = u"P%1-%2"_s.arg(at % 311).arg(at, 6, 10, QChar(u'0'));
            product.code = u"85%1"_s.arg(at * 7 % 100'000'000, 8, 10, QChar(u'0'));
            product.name = names[at % 7] + u' ' + QString::number(at % 4000);
            product.supplier = u"SUPPLIER %1 CO., LTD"_s.arg(at % 200);
            products.append(product);
        }
        if (const Done done = store.saveProducts(products).result(); !done)
            qFatal("%s", qPrintable(done.error().code));
    }
    for (int from = 0; from < 2000; from += 500) { // and what was declared: names for suggestions
        QList<Incoming> incoming;
        for (int at = from; at < from + 500; ++at)
            incoming.append({ .document = DocumentId::create(), .revision = 1, .state = DeclarationState::Released, .body = toBody(sampleDeclaration(5, at)) });
        if (const Done done = store.applyIncoming(incoming, {}).result(); !done)
            qFatal("%s", qPrintable(done.error().code));
    }
    const Times intake = measure(1, [&] {
        if (const Done done = store.takeInNow().result(); !done)
            qFatal("%s", qPrintable(done.error().code));
    });
    figures[u"intakeMsPer2000Declarations"_s] = intake.cpuMs;
    figures[u"productFirstSearchMs"_s] = measure(1, [&] { (void)store.findProducts(u"P1"_s, 8).result(); }).wallMs;
    double worst = 0;
    for (const auto& [name, text] : { std::pair("part", u"P310-0"_s), std::pair("chinese", u"螺栓"_s), std::pair("initials", u"tpdgq"_s), std::pair("nothing", u"没有"_s) }) {
        const Times times = measure(21, [&, &text = text] { (void)store.findProducts(text, 8).result(); });
        figures[u"product"_s + QString::fromLatin1(name) + u"Ms"_s] = times.wallMs;
        worst = std::max(worst, times.wallMs);
    }
    int turn = 0;
    const Times page = measure(11, [&] { // another filter each time: nothing is at hand
        const ProductFilter filter { names[turn % 7] + u' ' + QString::number(turn % 10) };
        ++turn;
        (void)store.countProducts(filter).result();
        (void)store.productPage(filter, 0, 100).result();
    });
    figures[u"productPageMs"_s] = page.wallMs;
    (void)store.earlierCodes(u"电感器"_s, 6).result();
    const Times earlier = measure(11, [&] { (void)store.earlierCodes(u"贴片电感器"_s, 6).result(); });
    figures[u"earlierCodesMs"_s] = earlier.wallMs;
    figures[u"productWorstMs"_s] = std::max({ worst, page.wallMs, earlier.wallMs });
}

QJsonObject runLibraryBenchmark()
{
    QJsonObject figures;
    addTariff(figures);
    addProducts(figures);
    figures[u"aimMs"_s] = FrameMs;
    return figures;
}

} // namespace

const Benchmark libraryBenchmark { "library"_L1, "search and suggestions over a tariff of 13,000 codes and 50,000 products"_L1, runLibraryBenchmark };

} // namespace Tongguan::Bench
