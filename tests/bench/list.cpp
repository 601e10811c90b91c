// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/clientstore.h"
#include "tests/bench/bench.h"

#include <QTemporaryDir>

namespace Tongguan::Bench {
namespace {

constexpr int Declarations = 100'000;

QJsonObject runListBenchmark()
{
    QTemporaryDir folder;
    QJsonObject figures;
    {
        auto opened = ClientStore::open(folder.path(), dictionary());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().code));
        ClientStore& store = **opened;
        for (int from = 0; from < Declarations; from += 500) {
            QList<std::pair<DocumentId, Document>> documents;
            for (int i = 0; i < 500; ++i)
                documents.append({ DocumentId::create(), sampleDeclaration(2, from + i) });
            if (auto done = store.saveAll(documents).result(); !done)
                qFatal("%s", qPrintable(done.error().code));
        }
        const Times index = measure(1, [&] {
            if (auto done = store.indexNow().result(); !done)
                qFatal("%s", qPrintable(done.error().code));
        });
        figures[u"indexCpuMsPer100000"_s] = index.cpuMs;
    }
    std::unique_ptr<ClientStore> store;
    const Times open = measure(1, [&] {
        auto opened = ClientStore::open(folder.path(), dictionary());
        if (!opened || !(*opened)->page({}, 0, 50).result())
            qFatal("open");
        store = std::move(*opened);
    });
    figures[u"openAndFirstPageWallMs"_s] = open.wallMs;
    const auto page = [&](const QString& name, const ListFilter& filter, qint64 offset) {
        qsizetype rows = 0;
        const Times times = measure(9, [&] {
            const auto result = store->page(filter, offset, 50).result();
            if (!result)
                qFatal("%s", qPrintable(result.error().code));
            rows = result->rows.size();
        });
        figures[name + u"WallMs"_s] = times.wallMs;
        figures[name + u"Rows"_s] = double(rows);
        const Times count = measure(3, [&] {
            if (!store->count(filter).result())
                qFatal("count");
        });
        figures[name + u"CountWallMs"_s] = count.wallMs;
    };
    page(u"firstPage"_s, {}, 0);
    page(u"pageInTheMiddle"_s, {}, Declarations / 2);
    page(u"sortedByParty"_s, { .text = {}, .states = {}, .from = {}, .to = {}, .direction = {}, .sort = SortKey::Party, .order = Qt::AscendingOrder }, Declarations / 3);
    page(u"searchOneCharacter"_s, { .text = u"椅"_s, .states = {}, .from = {}, .to = {}, .direction = {} }, 0);
    page(u"searchTwoCharacters"_s, { .text = u"螺栓"_s, .states = {}, .from = {}, .to = {}, .direction = {} }, 0);
    page(u"searchFewHits"_s, { .text = u"BENCH0000000054321"_s, .states = {}, .from = {}, .to = {}, .direction = {} }, 0);
    page(u"searchTwoTerms"_s, { .text = u"家具 电路"_s, .states = {}, .from = {}, .to = {}, .direction = {} }, 0);
    figures[u"declarations"_s] = Declarations;
    figures[u"aim"_s] = u"search and page under 20 ms"_s;
    return figures;
}

} // namespace

const Benchmark listBenchmark { "list"_L1, "opening, paging and searching 100,000 declarations"_L1, runListBenchmark };

} // namespace Tongguan::Bench
