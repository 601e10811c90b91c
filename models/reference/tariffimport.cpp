// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/tariffimport.h"

#include "models/base/gb18030.h"
#include "models/reference/pinyin.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringDecoder>

namespace Tongguan {

namespace {

    using Kind = TariffFault::Kind;

    constexpr qsizetype MostFaults = 1000;

    // Our columns, in the order of our table, with the names that files give them (compared without blanks and "%").
    struct TariffColumn {
        QLatin1StringView key;
        QStringList names;
        bool isRate = false;
    };

    const QList<TariffColumn>& tariffColumns()
    {
        static const QList<TariffColumn> columns {
            { "code"_L1, { u"商品编号"_s, u"商品编码"_s, u"税则号列"_s, u"税号"_s, u"HS编码"_s, u"hscode"_s, u"CODE_TS"_s } },
            { "zh"_L1, { u"商品名称"_s, u"名称"_s, u"货品名称"_s, u"name"_s, u"name_zh"_s, u"G_NAME"_s } },
            { "en"_L1, { u"英文名称"_s, u"商品英文名称"_s, u"name_en"_s } },
            { "unit1"_L1, { u"第一单位"_s, u"法定第一单位"_s, u"第一法定单位"_s, u"计量单位"_s, u"UNIT_1"_s } },
            { "unit2"_L1, { u"第二单位"_s, u"法定第二单位"_s, u"第二法定单位"_s, u"UNIT_2"_s } },
            { "mfn"_L1, { u"最惠国税率"_s, u"最惠国"_s, u"进口最惠国税率"_s, u"LOW_RATE"_s }, true },
            { "general"_L1, { u"普通税率"_s, u"普通"_s, u"进口普通税率"_s, u"HIGH_RATE"_s }, true },
            { "provisional"_L1, { u"暂定税率"_s, u"进口暂定税率"_s }, true },
            { "vat"_L1, { u"增值税率"_s, u"增值税税率"_s, u"增值税"_s, u"TAX_RATE"_s }, true },
            { "consumption"_L1, { u"消费税率"_s, u"消费税税率"_s, u"消费税"_s, u"REG_RATE"_s }, true },
            { "export"_L1, { u"出口税率"_s, u"出口关税税率"_s, u"OUT_RATE"_s }, true },
            { "exportProvisional"_L1, { u"出口暂定税率"_s }, true },
            { "rebate"_L1, { u"出口退税率"_s, u"退税率"_s }, true },
            { "documents"_L1, { u"监管条件"_s, u"监管证件"_s, u"监管证件代码"_s, u"CONTROL_MARK"_s } },
            { "inspection"_L1, { u"检验检疫类别"_s, u"检验检疫"_s, u"检验检疫监管条件"_s } },
            { "elements"_L1, { u"申报要素"_s, u"规范申报要素"_s } },
            { "note"_L1, { u"备注"_s, u"说明"_s } },
        };
        return columns;
    }

    std::optional<QString> tariffFileText(QByteArray file)
    {
        if (file.startsWith("\xEF\xBB\xBF"))
            file.remove(0, 3);
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder.decode(file);
        return decoder.hasError() ? fromGb18030(file) : std::optional(text);
    }

    // Rows of cells; a cell in quotes may hold separators, line ends and doubled quotes. `lines`: where each row begins.
    struct TariffSheet {
        QList<QStringList> rows;
        QList<int> lines;
    };

    TariffSheet tariffSheet(const QString& text)
    {
        const QString head = text.section(u'\n', 0, 0);
        const QChar separator = head.contains(u'\t') ? u'\t' : head.count(u';') > head.count(u',') ? u';' : u',';
        TariffSheet sheet;
        QStringList row;
        QString cell;
        bool isQuoted = false;
        int line = 1, begin = 1;
        const auto endRow = [&] {
            row.append(std::exchange(cell, {}).trimmed());
            if (row.size() > 1 || !row.constFirst().isEmpty()) {
                sheet.rows.append(row);
                sheet.lines.append(begin);
            }
            row.clear();
        };
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar c = text.at(at);
            line += c == u'\n' ? 1 : 0;
            if (isQuoted && c == u'"' && at + 1 < text.size() && text.at(at + 1) == u'"') {
                cell += text.at(++at);
            } else if (c == u'"' && (isQuoted || cell.isEmpty())) {
                isQuoted = !isQuoted;
            } else if (!isQuoted && c == separator) {
                row.append(std::exchange(cell, {}).trimmed());
            } else if (!isQuoted && c == u'\n') {
                endRow();
                begin = line;
            } else if (c != u'\r') {
                cell += c;
            }
        }
        if (!cell.isEmpty() || !row.isEmpty())
            endRow();
        return sheet;
    }

    QString plainTitle(QString title)
    {
        static const QRegularExpression marks(u"[\\s%％()（）]"_s);
        return title.remove(marks).toLower();
    }

    // Reads the rows one after the other; every fault is kept, so that a person mends the file in one go.
    class TariffReader final {
    public:
        TariffReader(const TariffImportOptions& options, const CodeTables& tables)
            : m_options(options), m_tables(tables) { }

        TariffImport read(const QByteArray& file)
        {
            const auto text = tariffFileText(file);
            if (!text || text->contains(QChar::Null))
                return fault(Kind::NotText, 0, {}, {}), std::move(m_import);
            const TariffSheet sheet = tariffSheet(*text);
            if (sheet.rows.size() < 2)
                return fault(Kind::Empty, 0, {}, {}), std::move(m_import);
            readTitles(sheet.rows.constFirst());
            if (m_import.faultCount == 0) {
                for (qsizetype at = 1; at < sheet.rows.size(); ++at)
                    readRow(sheet.rows.at(at), sheet.lines.at(at));
            }
            m_import.rows = int(m_lines.size());
            if (m_import.faultCount == 0)
                m_import.table = write();
            return std::move(m_import);
        }

    private:
        void fault(Kind kind, int row, const QString& column, const QString& value)
        {
            ++m_import.faultCount;
            if (m_import.faults.size() < MostFaults)
                m_import.faults.append({ kind, row, column, value });
        }

        void readTitles(const QStringList& titles)
        {
            const QList<TariffColumn>& columns = tariffColumns();
            m_columns.fill(-1, titles.size());
            m_titles = titles;
            for (int at = 0; at < int(titles.size()); ++at) {
                const QString title = plainTitle(titles.at(at));
                for (int column = 0; column < int(columns.size()) && m_columns.at(at) < 0; ++column) {
                    const auto fits = [&title](const QString& name) { return plainTitle(name) == title; };
                    const TariffColumn& known = columns.at(column);
                    if ((title == QString(known.key).toLower() || std::any_of(known.names.cbegin(), known.names.cend(), fits)) && !m_columns.contains(column))
                        m_columns[at] = column;
                }
                if (m_columns.at(at) < 0 && !titles.at(at).isEmpty())
                    m_import.unusedColumns.append(titles.at(at));
            }
            if (!m_columns.contains(0))
                fault(Kind::NoCodeColumn, 1, {}, {});
            if (!m_columns.contains(1))
                fault(Kind::NoNameColumn, 1, {}, {});
        }

        void readRow(const QStringList& cells, int line)
        {
            if (cells.size() > m_columns.size())
                return fault(Kind::CellCount, line, {}, QString::number(cells.size()));
            const QList<TariffColumn>& columns = tariffColumns();
            QStringList out(columns.size());
            for (int at = 0; at < int(cells.size()); ++at) {
                if (m_columns.at(at) >= 0)
                    out[m_columns.at(at)] = clean(cells.at(at), m_columns.at(at), at, line);
            }
            QString& code = out[0];
            if (code.size() == 8) // the tariff's own eight digits: no supervision suffix
                code += u"00"_s;
            if (code.size() != 10 || !std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
                return fault(Kind::CodeWrong, line, m_titles.value(m_columns.indexOf(0)), code);
            if (out.at(1).isEmpty())
                fault(Kind::NameMissing, line, m_titles.value(m_columns.indexOf(1)), code);
            if (m_lines.contains(code))
                return fault(Kind::CodeDouble, line, m_titles.value(m_columns.indexOf(0)), code);
            m_import.withRates += out.at(5).isEmpty() ? 0 : 1;
            m_import.withElements += out.at(15).isEmpty() ? 0 : 1;
            m_lines.insert(code, out);
        }

        QString clean(QString text, int column, int at, int line)
        {
            const TariffColumn& known = tariffColumns().at(column);
            const auto complain = [&](Kind kind) { fault(kind, line, m_titles.at(at), text); };
            text.replace(u'\n', u' ').replace(u'\t', u' ');
            if (known.key == "code"_L1)
                return text.remove(u'.').remove(u' ');
            if (text.isEmpty() || text == u"/" || text == u"-" || text == u"无" || text == u"—")
                return {};
            if (known.isRate)
                return rate(text, m_titles.at(at), complain);
            if (known.key.startsWith("unit"_L1))
                return unit(text, complain);
            if (known.key == "documents"_L1)
                return letters(text, u"regulatoryDocument", Kind::DocumentUnknown, complain);
            if (known.key == "inspection"_L1)
                return letters(text, u"inspectionKind", Kind::InspectionUnknown, complain);
            if (known.key == "elements"_L1)
                return elements(text, complain);
            return text;
        }

        // A bare number is a percentage only where the column's title says so.
        template <class Complain>
        QString rate(QString text, const QString& title, const Complain& complain) const
        {
            text.replace(u'％', u'%');
            static const QRegularExpression number(u"^\\d+(\\.\\d+)?$"_s);
            if (number.match(text).hasMatch() && (text.toDouble() == 0 || title.contains(u'%') || title.contains(u'％')))
                text += u'%';
            for (const QString& one : text.split(u'/')) {
                const bool isSpecific = text.contains(u'元'); // "6元/千克": the bar is part of it
                if (!m_options.isRate(isSpecific ? text : one)) {
                    complain(Kind::RateWrong);
                    return {};
                }
            }
            return text;
        }

        template <class Complain>
        QString unit(const QString& text, const Complain& complain)
        {
            if (m_units.isEmpty()) {
                const CodeTable* units = m_tables.table(u"unit");
                for (qsizetype at = 0; units && at < units->size(); ++at) {
                    const Code code = units->at(at);
                    m_units.insert(code.code, code.code);
                    m_units.insert(code.name.zh, code.code);
                }
            }
            const QString code = m_units.value(text);
            if (code.isEmpty())
                complain(Kind::UnitUnknown);
            return code;
        }

        template <class Complain>
        QString letters(QString text, QStringView tableName, Kind kind, const Complain& complain) const
        {
            static const QRegularExpression between(u"[\\s,，;；/、.]"_s);
            text.remove(between);
            const CodeTable* table = m_tables.table(tableName);
            const bool known = std::all_of(text.cbegin(), text.cend(), [table](QChar c) { return table && table->contains(QStringView(&c, 1)); });
            if (!known)
                complain(kind);
            return text;
        }

        // "1:品名;2:品牌类型" as it is; "品名|品牌类型" and "品牌类型;出口享惠情况" are numbered.
        template <class Complain>
        QString elements(const QString& text, const Complain& complain) const
        {
            static const QRegularExpression between(u"[;；|]"_s);
            static const QRegularExpression number(u"^\\d+\\s*[:：.、]\\s*"_s);
            QStringList names;
            for (QString name : text.split(between, Qt::SkipEmptyParts)) {
                name = name.remove(number).trimmed();
                if (!name.isEmpty() && name != u"品名")
                    names.append(name);
            }
            if (names.isEmpty()) {
                complain(Kind::ElementsWrong);
                return {};
            }
            QString out = u"1:品名"_s;
            for (int at = 0; at < int(names.size()); ++at)
                out += u";%1:%2"_s.arg(QString::number(at + 2), names.at(at));
            return out;
        }

        QByteArray write() const
        {
            QString source = m_options.source;
            source.replace(u'\n', u' ');
            QString out = u"# table: tariff\n# zh: 进出口税则（十位商品编号）\n# en: Tariff, ten-digit commodity codes\n# edition: "_s
                + m_options.edition + u"\n# notice: "_s + source + u"\n# complete: yes\ncode"_s;
            const QList<TariffColumn>& columns = tariffColumns();
            for (qsizetype at = 1; at < columns.size() - 1; ++at)
                out += u'\t' + QString(columns.at(at).key);
            out += u"\tedition\tstatus\tnote\tinitials\n"_s;
            for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
                out += line->mid(0, columns.size() - 1).join(u'\t') + u'\t' + m_options.edition + u"\tvalid\t"_s + line->constLast()
                    + u'\t' + pinyinInitials(line->at(1)) + u'\n';
            }
            return out.toUtf8();
        }

        const TariffImportOptions& m_options;
        const CodeTables& m_tables;
        TariffImport m_import;
        QStringList m_titles;
        QList<int> m_columns; // of the file: which of ours, -1: none
        QMap<QString, QStringList> m_lines; // by code, so sorted
        QHash<QString, QString> m_units;
    };

} // namespace

TariffImport readTariff(const QByteArray& file, const TariffImportOptions& options, const CodeTables& tables)
{
    return TariffReader(options, tables).read(file);
}

bool isTariffTable(const QByteArray& table)
{
    if (!table.startsWith("# table: tariff\n") || !table.endsWith('\n'))
        return false;
    const CodeTable opened(table);
    return opened.size() > 0 && opened.name() == u"tariff" && opened.at(0).code.size() == 10 && opened.at(opened.size() - 1).code.size() == 10;
}

} // namespace Tongguan
