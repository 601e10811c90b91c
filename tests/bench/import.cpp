// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/singlewindow/declarationmessage.h"
#include "tests/bench/bench.h"

#include <pugixml.hpp>

namespace Tongguan::Bench {
namespace {

constexpr int MessageCount = 10'000;

QJsonObject runImportBenchmark()
{
    // Ten sizes in turn, as a broker's mail brings them.
    QList<QByteArray> messages;
    qint64 bytes = 0;
    for (int i = 0; i < 10; ++i) {
        const auto written = writeDeclaration(sampleDeclaration(1 + i * 2, i));
        if (!written)
            qFatal("%s", qPrintable(written.error().code));
        messages.append(*written);
    }
    for (int i = 0; i < MessageCount; ++i)
        bytes += messages[i % 10].size();
    quint64 seen = 0;
    const Times bare = measure(3, [&] {
        for (int i = 0; i < MessageCount; ++i) {
            QByteArray copy(messages[i % 10].constData(), messages[i % 10].size());
            pugi::xml_document xml;
            if (!xml.load_buffer_inplace(copy.data(), size_t(copy.size()), pugi::parse_default, pugi::encoding_utf8))
                qFatal("bare parse");
            seen += size_t(xml.document_element().first_child().type());
        }
    });
    const Times whole = measure(3, [&] {
        for (int i = 0; i < MessageCount; ++i) {
            const auto read = readDeclaration(dictionary().declaration(), messages[i % 10]);
            if (!read)
                qFatal("%s", qPrintable(read.error().code));
            seen += quint64(read->document.lines(u"line").size());
        }
    });
    return { { u"messages"_s, MessageCount }, { u"MiB"_s, double(bytes) / 1048576.0 }, { u"bareParseCpuMs"_s, bare.cpuMs },
        { u"importCpuMs"_s, whole.cpuMs }, { u"importWallMs"_s, whole.wallMs }, { u"importRatio"_s, whole.cpuMs / bare.cpuMs },
        { u"aim"_s, u"importRatio <= 4"_s }, { u"check"_s, double(seen) } };
}

} // namespace

const Benchmark importBenchmark { "import"_L1, "10,000 messages into documents, against a bare pugixml parse of the same bytes"_L1, runImportBenchmark };

} // namespace Tongguan::Bench
