// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/formpress.h"
#include "tests/bench/bench.h"

namespace Tongguan::Bench {
namespace {

QJsonObject runPrintBenchmark()
{
    static const CodeTables tables;
    const auto press = FormPress::create(tables);
    if (!press)
        qFatal("%s", qPrintable(press.error().detail));
    const PrintSubject subject { .document = sampleDeclaration(50, 1) };
    PrintedPages pages;
    QByteArray pdf;
    const Times first = measure(1, [&] { pdf = (*press)->pdf((*press)->print(PrintForm::Declaration, subject)); }); // code tables are read
    const Times layOut = measure(15, [&] { pages = (*press)->print(PrintForm::Declaration, subject); });
    const Times write = measure(15, [&] { pdf = (*press)->pdf(pages); });
    const Times whole = measure(15, [&] { pdf = (*press)->pdf((*press)->print(PrintForm::Declaration, subject)); });
    QSet<char32_t> characters;
    for (const PrintedPage& page : pages.pages)
        for (const PrintedText& text : page.texts)
            for (const char32_t c : text.text.toStdU32String())
                characters.insert(c);
    QList<quint16> glyphs;
    for (const char32_t c : characters)
        glyphs.append((*press)->font().glyph(c));
    qsizetype fontBytes = 0;
    const Times subset = measure(15, [&] { fontBytes = (*press)->font().subset(glyphs).size(); });
    return { { u"lines"_s, 50 }, { u"pages"_s, pages.pages.size() }, { u"pdfKiB"_s, double(pdf.size()) / 1024 }, { u"characters"_s, characters.size() },
        { u"fontKiB"_s, double(fontBytes) / 1024 }, { u"firstWallMs"_s, first.wallMs }, { u"layOutCpuMs"_s, layOut.cpuMs }, { u"writeCpuMs"_s, write.cpuMs },
        { u"subsetCpuMs"_s, subset.cpuMs }, { u"wholeCpuMs"_s, whole.cpuMs }, { u"wholeWallMs"_s, whole.wallMs }, { u"aim"_s, u"wholeWallMs <= 50"_s } };
}

} // namespace

const Benchmark printBenchmark { "print"_L1, "a declaration of 50 lines to a PDF with its font"_L1, runPrintBenchmark };

} // namespace Tongguan::Bench
