// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet/mergingsheet.h"

#include "models/exchange/spreadsheet/sheetrows.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tongguan {
namespace {

constexpr qsizetype MergingHeadRows = 300;

struct MergingWords {
    HeaderNames names;
    QHash<QString, LedgerSide> sides; // by folded word
};

const MergingWords& mergingWords()
{
    static const MergingWords words = [] {
        MergingWords read;
        QFile file(u":/spreadsheet/merging.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no words of merging tables");
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QHash<QString, QString> common;
        for (const QJsonValue& field : json["fields"_L1].toArray()) {
            const QString key = field["key"_L1].toString();
            for (const QString& own : { field["zh"_L1].toString(), field["en"_L1].toString(), key })
                read.names.own.insert(SheetWords::fold(own), key);
            for (const QJsonValue& word : field["words"_L1].toArray())
                common.insert(SheetWords::fold(word.toString()), key);
        }
        read.names.common = [common](const QString& folded) { return common.value(folded); };
        const QJsonObject sides = json["sides"_L1].toObject();
        for (const LedgerSide side : { LedgerSide::Material, LedgerSide::Product, LedgerSide::Equipment }) {
            for (const QJsonValue& word : sides[sideName(side)].toArray())
                read.sides.insert(SheetWords::fold(word.toString()), side);
        }
        return read;
    }();
    return words;
}

class MergingReader final {
public:
    MergingReader(const ColumnMapping& mapping, const CodeTables& tables) : m_mapping(mapping), m_units(tables.table(u"unit"_s)) { }

    void take(qsizetype row, const QStringList& cells)
    {
        if (row <= m_mapping.headerRow || cell(u"partNo", cells).isEmpty())
            return;
        MergedPart one { { LedgerSide::Material, cell(u"partNo", cells), cell(u"code", cells), cell(u"name", cells), unitOf(cell(u"unit", cells)) }, 0 };
        if (const QString side = cell(u"side", cells); !side.isEmpty()) {
            const auto known = mergingWords().sides.constFind(SheetWords::fold(side));
            if (known == mergingWords().sides.cend())
                return blame(row, u"side", cells);
            one.part.side = *known;
        }
        if (const QString item = cell(u"item", cells); !item.isEmpty()) {
            bool isNumber = false;
            one.item = item.toInt(&isNumber);
            if (!isNumber || one.item < 1)
                return blame(row, u"item", cells);
        }
        m_sheet.parts << one;
    }
    [[nodiscard]] const MergingSheet& sheet() const { return m_sheet; }

private:
    [[nodiscard]] QString cell(QStringView key, const QStringList& cells) const { return cells.value(m_mapping.keys.indexOf(key)).trimmed(); }
    // A code, or a name of one.
    [[nodiscard]] QString unitOf(const QString& text) const
    {
        if (text.isEmpty() || !m_units || m_units->contains(text))
            return text;
        if (const QString code = SheetWords::builtIn().codeOf(u"unit"_s, text); !code.isEmpty())
            return code;
        for (qsizetype i = 0; i < m_units->size(); ++i) {
            if (m_units->at(i).name.zh == text)
                return m_units->at(i).code;
        }
        return text;
    }
    void blame(qsizetype row, QStringView key, const QStringList& cells) { m_sheet.faults << MergingFault { row, m_mapping.keys.indexOf(key), cell(key, cells) }; }

    const ColumnMapping& m_mapping;
    const CodeTable* m_units;
    MergingSheet m_sheet;
};

} // namespace

ColumnMapping guessMergingMapping(const Sheet& head) { return guessMapping(head, mergingWords().names); }

Result<MergingSheet> readMergingSheet(const QString& file, qsizetype sheet, const CodeTables& tables)
{
    const Result<Sheet> head = readSheetHead(file, sheet, MergingHeadRows);
    if (!head)
        return tl::unexpected(head.error());
    const ColumnMapping mapping = guessMergingMapping(*head);
    if (!mapping.keys.contains(u"partNo"_s))
        return fail(ErrorKind::Invalid, u"sheet.unmapped"_s);
    MergingReader reader(mapping, tables);
    const Done done = readSheetRows(file, sheet, [&reader](qsizetype row, const QStringList& cells) -> Done {
        reader.take(row, cells);
        return {};
    });
    return done ? Result<MergingSheet>(reader.sheet()) : tl::unexpected(done.error());
}

} // namespace Tongguan
