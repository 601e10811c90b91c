// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printkit.h"

#include "models/exchange/singlewindow/declarationmessage.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace Tongguan::Test {
namespace {

template <class T>
T needed(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    return *std::move(result);
}

// What an element without a sample may hold.
QString usual(const Element& element)
{
    if (!element.values.isEmpty())
        return element.values.last().code;
    if (const CodeTable* table = element.table.isEmpty() ? nullptr : printTables().table(element.table))
        return table->size() > 0 ? table->at(table->size() / 2).code : QString();
    if (element.kind == ElementKind::Decimal)
        return QString(u"1234567890123"_s.left(std::clamp(element.precision - element.scale, 1, 10)) + (element.scale > 0 ? u"."_s + u"98765"_s.left(element.scale) : QString()));
    if (element.kind == ElementKind::Integer)
        return u"123456"_s.left(std::clamp(element.length, 1, 4));
    return element.kind == ElementKind::Date ? u"2026-11-22"_s : element.kind == ElementKind::Flag ? u"1"_s : QString();
}

// As long as the element allows, and many lines of a cell in any case, Chinese and digits mixed; codes and dates as their samples.
QString filled(const Element& element)
{
    const bool isText = element.kind == ElementKind::Text || element.kind == ElementKind::Multi;
    if (!isText || element.pattern.isValid() || element.numberCheck != NumberCheck::None)
        return element.sample.isEmpty() ? usual(element) : element.sample;
    const QString piece = u"深圳市前海M8×40口部"_s;
    const int limit = std::min(element.length == 0 ? 60 : element.length, 120);
    QString text;
    for (int used = 0; used < limit; ++used) {
        const QChar c = piece[text.size() % piece.size()];
        used += element.count == LengthCount::GbkBytes && c.unicode() > 0x7f ? 1 : 0;
        text += c;
    }
    return text;
}

void fill(Record& record, const Group& group, int serial)
{
    for (qsizetype i = 0; i < group.elements.size(); ++i)
        record.setValue(int(i), int(i) == group.numberElement ? QString::number(serial) : filled(group.elements[i]));
}

} // namespace

const Dictionary& printDictionary()
{
    static const auto loaded = needed(Dictionary::load());
    return *loaded;
}

const CodeTables& printTables()
{
    static const CodeTables tables;
    return tables;
}

const FormPress& press()
{
    static const auto made = needed(FormPress::create(printTables()));
    return *made;
}

Document longDeclaration(int lines, const QString& direction) { return longDocument(printDictionary().declaration(), lines, direction); }

Document longDocument(const DocumentType& type, int lines, const QString& direction)
{
    Document document(type);
    static const QStringList goods { u"line"_s, u"material"_s, u"product"_s, u"consumption"_s, u"goods"_s };
    fill(document.editRoot(), type.root, 1);
    for (qsizetype g = 0; g < type.root.groups.size(); ++g) {
        const Group& group = type.root.groups[g];
        const int count = goods.contains(group.key) ? lines : group.single ? 1 : group.key == u"container" ? 100 : 4;
        QList<Record> records;
        for (int i = 0; i < count; ++i) {
            Record record(LineId(quint64(g + 1) << 40 | quint64(i + 1)));
            fill(record, group, i + 1);
            records.append(record);
        }
        document.editRoot().setChildren(int(g), records);
    }
    if (const int element = type.root.indexOf(u"direction"); element >= 0)
        document.editRoot().setValue(element, direction);
    return document;
}

QList<std::pair<QString, Document>> printSamples()
{
    const DocumentType& type = printDictionary().declaration();
    QList<std::pair<QString, Document>> samples { { u"empty"_s, Document(type) }, { u"long import"_s, longDeclaration(50, u"I"_s) }, { u"long export"_s, longDeclaration(50, u"E"_s) } };
    QStringList folders { QStringLiteral(":/scenarios") };
    folders += qEnvironmentVariable("TONGGUAN_SAMPLES").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString& folder : folders) {
        QDirIterator files(folder, { u"*.xml"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            if (auto read = readDeclarationFile(type, files.next()))
                samples.append({ files.fileName(), read->document });
    }
    return samples;
}

std::optional<QByteArray> runTool(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60'000) || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

bool hasTools(const QStringList& programs)
{
    return std::none_of(programs.begin(), programs.end(), [](const QString& program) { return QStandardPaths::findExecutable(program).isEmpty(); });
}

QString withoutBlanks(const QString& text)
{
    QString out = text;
    out.removeIf([](QChar c) { return c.isSpace() || c == u'\f'; });
    return out;
}

std::optional<QString> textOfPdf(const QByteArray& pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return std::nullopt;
    file.close();
    const auto text = runTool(u"pdftotext"_s, { u"-raw"_s, u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s });
    return text ? std::optional(QString::fromUtf8(*text)) : std::nullopt;
}

} // namespace Tongguan::Test
