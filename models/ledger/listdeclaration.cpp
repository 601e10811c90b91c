// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/listdeclaration.h"

#include "models/base/text.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace Tongguan {
namespace {

struct FieldPair {
    const char16_t *from, *to;
};

// Of the heads. The operator of a list is the trader of its declaration, the processor its owner.
constexpr std::array headFields {
    FieldPair { u"direction", u"direction" }, FieldPair { u"recordNo", u"recordNo" }, FieldPair { u"supervisionMode", u"supervisionMode" },
    FieldPair { u"transportMode", u"transportMode" }, FieldPair { u"port", u"entryExitCustoms" }, FieldPair { u"customs", u"declarationCustoms" },
    FieldPair { u"shipmentCountry", u"shipmentCountry" }, FieldPair { u"operatorUscc", u"traderUscc" }, FieldPair { u"operatorCode", u"traderCode" },
    FieldPair { u"operatorName", u"traderName" }, FieldPair { u"processorUscc", u"ownerUscc" }, FieldPair { u"processorCode", u"ownerCode" },
    FieldPair { u"processorName", u"ownerName" }, FieldPair { u"inputUscc", u"inputCompanyUscc" }, FieldPair { u"inputCode", u"inputCompanyCode" },
    FieldPair { u"inputName", u"inputCompanyName" }, FieldPair { u"relatedRecordNo", u"freeText.relatedRecordNo" },
    FieldPair { u"relatedEntryNo", u"freeText.relatedEntryNo" }, FieldPair { u"preEntryNo", u"sign.listNo" },
};

// Of the lines: those that must agree, and those that are added up.
constexpr std::array sameFields {
    FieldPair { u"item", u"recordItemNo" }, FieldPair { u"commodityCode", u"commodityCode" }, FieldPair { u"name", u"goodsName" },
    FieldPair { u"unit", u"unit" }, FieldPair { u"firstUnit", u"firstUnit" }, FieldPair { u"secondUnit", u"secondUnit" },
    FieldPair { u"originCountry", u"originCountry" }, FieldPair { u"destinationCountry", u"destinationCountry" }, FieldPair { u"currency", u"currency" },
    FieldPair { u"dutyMode", u"dutyMode" }, FieldPair { u"version", u"consumptionVersion" },
};
constexpr std::array summedFields {
    FieldPair { u"quantity", u"quantity" }, FieldPair { u"firstQuantity", u"firstQuantity" }, FieldPair { u"secondQuantity", u"secondQuantity" },
    FieldPair { u"totalPrice", u"totalPrice" },
};
constexpr qsizetype MostLines = 50; // of a declaration

QString textOf(const char16_t* name) { return QStringView(name).toString(); }

struct MergedGroup {
    QList<int> rows; // of the list
};

class ListDeclarer final {
public:
    ListDeclarer(const Document& list, const Dictionary& dictionary) : m_list(list), m_dictionary(dictionary), m_lines(list.type().root.groups[list.type().root.groupIndexOf(u"line")]) { }

    Result<QList<DeclaredList>> run()
    {
        if (m_list.value(u"declares") == u"2")
            return fail(ErrorKind::Invalid, u"ledger.declare"_s, u"the list goes without a declaration"_s, u"declares"_s);
        group();
        if (m_groups.isEmpty())
            return fail(ErrorKind::Invalid, u"ledger.declare"_s, u"no line to declare"_s, u"line"_s);
        QList<DeclaredList> declared;
        const qsizetype count = (m_groups.size() + MostLines - 1) / MostLines;
        for (qsizetype part = 0; part < count; ++part) {
            Result<DeclaredList> one = declare(m_groups.mid(part * MostLines, MostLines), count > 1 ? u"-%1"_s.arg(part + 1) : QString());
            if (!one)
                return tl::unexpected(one.error());
            declared << std::move(*one);
        }
        return declared;
    }

private:
    [[nodiscard]] const QList<Record>& lines() const { return m_list.lines(u"line"); }
    [[nodiscard]] QString cell(int row, const char16_t* element) const { return lines()[row].value(m_lines.indexOf(QStringView(element))); }
    [[nodiscard]] static QString placeOf(int row, const char16_t* element) { return u"line[%1].%2"_s.arg(QString::number(row + 1), textOf(element)); }

    void group()
    {
        QHash<QStringList, qsizetype> known;
        for (int row = 0; row < lines().size(); ++row) {
            if (cell(row, u"modified") == u"2")
                continue;
            QStringList key;
            for (const FieldPair& field : sameFields)
                key << cell(row, field.from).trimmed();
            const auto found = known.constFind(key);
            if (found != known.cend()) {
                m_groups[*found].rows << row;
                continue;
            }
            known.insert(key, m_groups.size());
            m_groups << MergedGroup { { row } };
        }
    }

    Result<DeclaredList> declare(const QList<MergedGroup>& groups, const QString& suffix)
    {
        DeclaredList made;
        made.declaration = Document(m_dictionary.declaration());
        made.list = m_list;
        fillHead(made.declaration, suffix);
        QList<Record> kept;
        for (const MergedGroup& one : groups) {
            if (const Done done = addLine(made, one, kept); !done)
                return tl::unexpected(done.error());
        }
        if (suffix.isEmpty()) { // the list stays whole, deleted lines and all
            linkWhole(made, groups);
        } else {
            made.list.editRoot().setChildren(m_list.type().root.groupIndexOf(u"line"), kept);
            set(made.list, u"ownNo"_s, m_list.value(u"ownNo") + suffix);
            made.list.renumber();
        }
        set(made.list, u"declarationNo"_s, made.declaration.value(u"sign.clientNo"));
        addSums(made, groups);
        return made;
    }

    void fillHead(Document& declaration, const QString& suffix) const
    {
        for (const FieldPair& field : headFields)
            set(declaration, textOf(field.to), m_list.value(QStringView(field.from)));
        const bool other = !m_list.value(u"entryAgentCode").isEmpty() || !m_list.value(u"entryAgentUscc").isEmpty();
        const QString agent = other ? u"entryAgent"_s : u"agent"_s; // 对应报关: who declares may be another than who made the list
        for (const auto& part : { u"Uscc"_s, u"Code"_s, u"Name"_s })
            set(declaration, u"agent"_s + part, m_list.value(QString(agent + part)));
        set(declaration, u"sign.clientNo"_s, m_list.value(u"ownNo") + suffix);
        if (const QString listNo = m_list.value(u"listNo"); !listNo.isEmpty() && suffix.isEmpty()) {
            set(declaration, u"licence[1].code"_s, u"a"_s); // 保税核注清单
            set(declaration, u"licence[1].number"_s, listNo);
        }
        for (const auto& weight : { u"grossWeight"_s, u"netWeight"_s })
            set(declaration, weight, weightOf(weight));
    }

    // Of all lines together; nothing where one does not tell it.
    [[nodiscard]] QString weightOf(const QString& element) const
    {
        Decimal sum;
        for (const MergedGroup& group : m_groups) {
            for (const int row : group.rows) {
                const std::optional<Decimal> weight = Decimal::parse(lines()[row].value(m_lines.indexOf(element)));
                if (!weight || m_groups.size() > MostLines)
                    return {};
                sum += *weight;
            }
        }
        return sum.isZero() ? QString() : sum.normalized().toString();
    }

    // One line of the declaration, of all its rows. A list that is cut takes their copies along.
    Done addLine(DeclaredList& made, const MergedGroup& group, QList<Record>& kept)
    {
        const QString place = u"line[%1]."_s.arg(made.parts.size() + 1);
        for (const FieldPair& field : sameFields)
            set(made.declaration, place + textOf(field.to), cell(group.rows.first(), field.from).trimmed());
        set(made.declaration, place + u"no"_s, QString::number(made.parts.size() + 1));
        set(made.declaration, place + u"declarationElements"_s, cell(group.rows.first(), u"specification"));
        for (const FieldPair& field : summedFields) {
            const Result<QString> sum = sumOf(group, field.from);
            if (!sum)
                return tl::unexpected(sum.error());
            set(made.declaration, place + textOf(field.to), *sum);
        }
        set(made.declaration, place + u"unitPrice"_s, priceOf(made.declaration, place, group));
        QList<int> rows = group.rows;
        for (int& row : rows) {
            Record line = lines()[row];
            line.setValue(m_lines.indexOf(u"entryLineNo"), QString::number(made.parts.size() + 1));
            row = int(m_groups.size() > MostLines ? kept.size() : row);
            kept << line;
        }
        made.parts << rows;
        return {};
    }

    [[nodiscard]] Result<QString> sumOf(const MergedGroup& group, const char16_t* element) const
    {
        Decimal sum;
        bool any = false;
        for (const int row : group.rows) {
            const QString text = cell(row, element);
            if (text.isEmpty())
                continue;
            const std::optional<Decimal> value = Decimal::parse(text);
            if (!value)
                return fail(ErrorKind::Invalid, u"ledger.list.line"_s, text, placeOf(row, element));
            sum += *value;
            any = true;
        }
        return any ? sum.normalized().toString() : QString();
    }

    // As the lines say where they agree, else the total by the quantity, four decimals as a declaration has.
    [[nodiscard]] QString priceOf(const Document& declaration, const QString& place, const MergedGroup& group) const
    {
        const QString first = cell(group.rows.first(), u"unitPrice");
        if (std::ranges::all_of(group.rows, [&](int row) { return cell(row, u"unitPrice") == first; }))
            return first;
        const std::optional<Decimal> total = Decimal::parse(declaration.value(QString(place + u"totalPrice"_s))), quantity = Decimal::parse(declaration.value(QString(place + u"quantity"_s)));
        const Decimal price = total && quantity ? total->dividedBy(*quantity, 4) : Decimal::invalid();
        return price.isValid() ? price.normalized().toString() : QString();
    }

    void linkWhole(DeclaredList& made, const QList<MergedGroup>& groups) const
    {
        QList<Record>& rows = made.list.editRoot().editChildren(m_list.type().root.groupIndexOf(u"line"));
        for (qsizetype line = 0; line < groups.size(); ++line) {
            for (const int row : groups[line].rows)
                rows[row].setValue(m_lines.indexOf(u"entryLineNo"), QString::number(line + 1));
        }
    }

    void addSums(DeclaredList& made, const QList<MergedGroup>& groups) const
    {
        for (const FieldPair& field : summedFields) {
            DeclaredList::Sum sum { textOf(field.to), {}, {} };
            for (const MergedGroup& group : groups) {
                for (const int row : group.rows)
                    sum.before += Decimal::parse(cell(row, field.from)).value_or(Decimal());
            }
            for (qsizetype line = 1; line <= made.parts.size(); ++line)
                sum.after += Decimal::parse(made.declaration.value(u"line[%1].%2"_s.arg(QString::number(line), sum.element))).value_or(Decimal());
            made.sums << sum;
        }
    }

    static void set(Document& document, const QString& place, const QString& text)
    {
        if (text.isEmpty())
            return; // makes no empty group
        const Done done = document.setValue(place, text);
        Q_ASSERT(done);
    }

    const Document& m_list;
    const Dictionary& m_dictionary;
    const Group& m_lines;
    QList<MergedGroup> m_groups;
};

} // namespace

Result<QList<DeclaredList>> declarationsOf(const Document& list, const Dictionary& dictionary)
{
    return ListDeclarer(list, dictionary).run();
}

} // namespace Tongguan
