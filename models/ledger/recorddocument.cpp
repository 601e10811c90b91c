// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/recorddocument.h"

#include "models/base/dates.h"
#include "models/base/text.h"

#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>

namespace Tongguan {
namespace {

constexpr int PercentScale = 11; // of a fraction with nine decimals and two more
constexpr qsizetype MostCycles = 400;

tl::unexpected<Error> documentFault(const QString& place, const QString& why) { return fail(ErrorKind::Invalid, u"ledger.record"_s, why, place); }

// Reads one document; places are its own.
class RecordReader final {
public:
    explicit RecordReader(const Document& document) : m_document(document) { }

    Result<LedgerRecord> read()
    {
        m_record.number = value(u"recordNo"_s);
        if (m_record.number.isEmpty())
            return documentFault(u"recordNo"_s, u"customs has given no number yet"_s);
        const bool book = m_document.type().key == u"accountBook";
        m_record.kind = book ? RecordKind::AccountBook : RecordKind::Handbook;
        m_record.useBy = book ? useOfBook() : UseBy::UnitConsumption;
        m_record.company = value(u"operatorName"_s);
        m_record.from = dayAt(u"approvedOn"_s).value_or(dayAt(u"declarationDate"_s).value_or(QDate()));
        m_record.until = dayAt(u"validUntil"_s).value_or(QDate());
        if (book) {
            if (const Done done = readCycles(); !done)
                return tl::unexpected(done.error());
        }
        const bool equipment = !book && value(u"recordKind"_s) == u"D";
        for (const auto& [group, side] : { std::pair(u"material"_s, equipment ? LedgerSide::Equipment : LedgerSide::Material), std::pair(u"product"_s, LedgerSide::Product) }) {
            if (const Done done = readItems(group, side); !done)
                return tl::unexpected(done.error());
        }
        if (const Done done = readConsumptions(); !done)
            return tl::unexpected(done.error());
        return std::move(m_record);
    }

private:
    [[nodiscard]] QString value(const QString& place) const { return m_document.value(place).trimmed(); }
    [[nodiscard]] std::optional<QDate> dayAt(const QString& place) const { return parseDate(value(place)); }

    // 核销类型; where it is not said, the kind of the book tells.
    [[nodiscard]] UseBy useOfBook() const
    {
        const QString by = value(u"useBy"_s), kind = value(u"recordKind"_s);
        if (by == u"2" || (by.isEmpty() && kind == u"3"))
            return UseBy::MaterialList;
        if (by == u"3" || (by.isEmpty() && kind == u"4"))
            return UseBy::WorkOrder;
        return UseBy::UnitConsumption;
    }

    Done readCycles()
    {
        const QStringList given = value(u"cycleStarts"_s).split(u',', Qt::SkipEmptyParts);
        for (const QString& text : given) {
            const std::optional<QDate> day = parseDate(text.trimmed());
            if (!day)
                return documentFault(u"cycleStarts"_s, u"a day as yyyy-MM-dd: "_s + text);
            m_record.cycles << *day;
        }
        const QString length = value(u"cycleDays"_s);
        const std::optional<Decimal> days = length.isEmpty() ? std::nullopt : Decimal::parse(length);
        if (!length.isEmpty() && (!days || days->rounded(0) != *days || *days < Decimal(1) || *days > Decimal(366)))
            return documentFault(u"cycleDays"_s, u"1 to 366 days"_s);
        if (!given.isEmpty() || !days || !m_record.from.isValid() || !m_record.until.isValid())
            return {};
        const int step = days->toString(0).toInt();
        for (QDate day = m_record.from.addDays(step); day <= m_record.until && m_record.cycles.size() < MostCycles; day = day.addDays(step))
            m_record.cycles << day;
        return {};
    }

    // A whole number from `least`; nothing where it is none.
    [[nodiscard]] std::optional<int> numberAt(const QString& place, int least) const
    {
        bool ok = false;
        const int number = value(place).toInt(&ok);
        return ok && number >= least ? std::optional(number) : std::nullopt;
    }

    Done readItems(const QString& group, LedgerSide side)
    {
        QSet<int> seen;
        const qsizetype rows = m_document.lines(group).size();
        for (qsizetype row = 0; row < rows; ++row) {
            const QString place = u"%1[%2]."_s.arg(group).arg(row + 1);
            if (value(place + u"modified"_s) == u"2")
                continue;
            const std::optional<int> no = numberAt(place + u"no"_s, 1);
            if (!no || seen.contains(*no))
                return documentFault(place + u"no"_s, no ? u"twice"_s : u"1 and up"_s);
            seen.insert(*no);
            const QString allowed = value(place + u"quantity"_s);
            const std::optional<LedgerQuantity> quantity = allowed.isEmpty() ? LedgerQuantity() : LedgerQuantity::parse(allowed);
            if (!quantity || quantity->isNegative())
                return documentFault(place + u"quantity"_s, u"a quantity with at most five decimals"_s);
            const bool isBound = value(place + u"quantityControl"_s) != u"2"; // of an account book: not limited
            m_record.items << LedgerItem { side, *no, isBound ? *quantity : LedgerQuantity(), value(place + u"partNo"_s), value(place + u"commodityCode"_s), value(place + u"name"_s), value(place + u"unit"_s) };
        }
        return {};
    }

    // A percentage as a fraction; `absent` where it is empty.
    [[nodiscard]] Decimal fractionAt(const QString& place, const Decimal& absent) const
    {
        const QString text = value(place);
        if (text.isEmpty())
            return absent;
        const std::optional<Decimal> percent = Decimal::parse(text);
        return percent ? percent->dividedBy(Decimal(100), PercentScale).normalized() : Decimal::invalid();
    }

    Done readConsumptions()
    {
        std::set<std::tuple<int, int, int>> seen;
        const qsizetype rows = m_document.lines(u"consumption").size();
        for (qsizetype row = 0; row < rows; ++row) {
            const QString place = u"consumption[%1]."_s.arg(row + 1);
            if (value(place + u"modified"_s) == u"2")
                continue;
            const QString version = value(place + u"version"_s);
            const std::optional<int> product = numberAt(place + u"product"_s, 1), material = numberAt(place + u"material"_s, 1);
            const std::optional<int> number = version.isEmpty() ? std::optional(0) : numberAt(place + u"version"_s, 0);
            if (!product || !material || !number)
                return documentFault(place + (!product ? u"product"_s : !material ? u"material"_s : u"version"_s), u"items from 1, versions from 0"_s);
            if (seen.contains({ *product, *number, *material }))
                return documentFault(place + u"material"_s, u"twice in that version"_s);
            seen.insert({ *product, *number, *material });
            const Consumption consumption { .product = *product,
                .version = *number,
                .material = *material,
                .net = Decimal::parse(value(place + u"net"_s)).value_or(Decimal::invalid()),
                .tangibleLoss = fractionAt(place + u"tangibleLoss"_s, 0),
                .intangibleLoss = fractionAt(place + u"intangibleLoss"_s, 0),
                .bondedShare = fractionAt(place + u"bondedShare"_s, 1) };
            if (const Done done = consumption.verdict(); !done)
                return fail(ErrorKind::Invalid, done.error().code, done.error().detail, place + done.error().field);
            m_record.consumptions << consumption;
        }
        return {};
    }

    const Document& m_document;
    LedgerRecord m_record;
};

// Fills the document; the keys are the dictionary's, so that a refusal is our own mistake.
class RecordWriter final {
public:
    RecordWriter(const LedgerRecord& record, const DocumentType& type) : m_record(record), m_document(type) { }

    Document write()
    {
        set(u"recordNo"_s, m_record.number);
        set(u"operatorName"_s, m_record.company);
        set(u"approvedOn"_s, dateText(m_record.from));
        set(u"validUntil"_s, dateText(m_record.until));
        if (m_record.kind == RecordKind::AccountBook)
            writeBook();
        else
            set(u"recordKind"_s, handbookKind());
        int materials = 0, products = 0;
        for (const LedgerItem& item : m_record.items) {
            const bool product = item.side == LedgerSide::Product;
            writeItem(item, product ? u"product[%1]."_s.arg(++products) : u"material[%1]."_s.arg(++materials));
        }
        addConsumptions(m_document, m_record.consumptions);
        return std::move(m_document);
    }

private:
    void set(const QString& place, const QString& text)
    {
        const Done done = m_document.setValue(place, text);
        Q_ASSERT(done);
    }

    [[nodiscard]] QString handbookKind() const
    {
        const bool equipment = std::ranges::any_of(m_record.items, [](const LedgerItem& item) { return item.side == LedgerSide::Equipment; });
        if (equipment)
            return u"D"_s;
        return m_record.number.startsWith(u'B') || m_record.number.startsWith(u'C') ? m_record.number.first(1) : QString();
    }

    void writeBook()
    {
        QStringList days;
        for (const QDate day : m_record.cycles)
            days << dateText(day);
        set(u"cycleStarts"_s, days.join(u','));
        set(u"useBy"_s, QString::number(int(m_record.useBy) + 1));
    }

    void writeItem(const LedgerItem& item, const QString& place)
    {
        set(place + u"no"_s, QString::number(item.no));
        set(place + u"side"_s, item.side == LedgerSide::Product ? u"E"_s : u"I"_s);
        set(place + u"partNo"_s, item.partNo);
        set(place + u"commodityCode"_s, item.code);
        set(place + u"name"_s, item.name);
        set(place + u"unit"_s, item.unit);
        set(place + u"quantity"_s, item.record.isZero() ? QString() : item.record.toString());
    }

    const LedgerRecord& m_record;
    Document m_document;
};

} // namespace

Result<LedgerRecord> ledgerRecordOf(const Document& document)
{
    if (document.isNull() || (document.type().key != u"handbook" && document.type().key != u"accountBook"))
        return documentFault({}, u"neither a handbook nor an account book"_s);
    return RecordReader(document).read();
}

void addConsumptions(Document& document, const QList<Consumption>& rows)
{
    const auto percent = [](const Decimal& fraction) { return (fraction * Decimal(100)).normalized().toString(); };
    for (const Consumption& one : rows) {
        const QString no = QString::number(document.lines(u"consumption").size() + 1);
        for (const auto& [key, text] : { std::pair(u"no"_s, no), std::pair(u"product"_s, QString::number(one.product)), std::pair(u"version"_s, QString::number(one.version)),
                 std::pair(u"material"_s, QString::number(one.material)), std::pair(u"net"_s, one.net.normalized().toString()), std::pair(u"tangibleLoss"_s, percent(one.tangibleLoss)),
                 std::pair(u"intangibleLoss"_s, percent(one.intangibleLoss)), std::pair(u"bondedShare"_s, percent(one.bondedShare)) }) {
            const Done done = document.setValue(u"consumption[%1].%2"_s.arg(no, key), text);
            Q_ASSERT(done); // the dictionary's own keys
        }
    }
}

Document documentOf(const LedgerRecord& record, const Dictionary& dictionary)
{
    const DocumentType* type = dictionary.type(record.kind == RecordKind::AccountBook ? u"accountBook" : u"handbook");
    Q_ASSERT(type);
    return RecordWriter(record, *type).write();
}

} // namespace Tongguan
