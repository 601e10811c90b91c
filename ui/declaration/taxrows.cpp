// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/declaration/taxrows.h"

#include "models/declaration/dutyrate.h"
#include "ui/calculator/figuretext.h"
#include "ui/forms/language.h"

#include <QCoreApplication>

namespace Tongguan {

namespace {

    struct TaxRows {
        Q_DECLARE_TR_FUNCTIONS(Tongguan::TaxRows)
    };

    const QStringList& taxColumns()
    {
        static const QStringList columns { u"value"_s, u"duty"_s, u"antidumping"_s, u"countervailing"_s, u"consumption"_s, u"vat"_s };
        return columns;
    }

    // Fills rows from one sheet and, where there is one, the other.
    class TaxRowMaker final {
    public:
        TaxRowMaker(const TaxReckoning& now, const TaxReckoning* other) : m_now(now), m_other(other) { }

        TaxRow row(const QString& key, int line, FigureRef figure, FigureRef otherFigure, const QString& unit = u"CNY"_s) const
        {
            TaxRow made { .key = key, .line = line, .text = taxFigureName(key), .figure = figure, .otherFigure = otherFigure, .unit = unit };
            made.amount = m_now.sheet.sheet.value(figure);
            made.other = m_other ? m_other->sheet.sheet.value(otherFigure) : Decimal::invalid();
            return made;
        }

        // No rate of such a duty is no duty; of the others it is not known.
        TaxRow taxRow(TaxKind kind, int line, FigureRef figure, FigureRef otherFigure) const
        {
            TaxRow made = row(taxKindName(kind), line, figure, otherFigure);
            if (kind != TaxKind::Dumping && kind != TaxKind::Countervailing)
                return made;
            if (!figure)
                made.amount = Decimal(0).rounded(2);
            if (m_other && !otherFigure)
                made.other = Decimal(0).rounded(2);
            return made;
        }

        TaxRow totals() const
        {
            const TaxTotals& totals = m_now.sheet.totals;
            static const TaxTotals none;
            const TaxTotals& others = m_other ? m_other->sheet.totals : none;
            TaxRow made = row(u"total"_s, 0, totals.totalPayable, others.totalPayable);
            made.isUnknown = !totals.isComplete;
            made.children.append(row(u"value"_s, 0, totals.value, others.value));
            for (size_t kind = 0; kind < TaxKindCount; ++kind)
                if (totals.payable[kind] || others.payable[kind])
                    made.children.append(taxRow(static_cast<TaxKind>(kind), 0, totals.payable[kind], others.payable[kind]));
            if (totals.guarantee || others.guarantee)
                made.children.append(row(u"guarantee"_s, 0, totals.guarantee, others.guarantee));
            for (const TaxRemark& note : m_now.sheet.notes)
                made.notes.append(inLanguage(note.text));
            return made;
        }

        TaxRow fees() const
        {
            const TaxFees& fees = m_now.fees;
            static const TaxFees none;
            const TaxFees& others = m_other ? m_other->fees : none;
            TaxRow made = row(u"fees"_s, 0, fees.lateFee, others.lateFee);
            const auto add = [&](const QString& key, FigureRef figure, FigureRef other, const QString& unit) {
                if (figure)
                    made.children.append(row(key, 0, figure, other, unit));
            };
            add(u"lastDay"_s, fees.lastDay, others.lastDay, u"date"_s);
            add(u"lateFrom"_s, fees.lateFrom, others.lateFrom, u"date"_s);
            add(u"lateDays"_s, fees.lateDays, others.lateDays, u"days"_s);
            add(u"lateFee"_s, fees.lateFee, others.lateFee, u"CNY"_s);
            add(u"dayFee"_s, fees.dayFee, others.dayFee, u"CNY"_s);
            add(u"completeBy"_s, fees.completeBy, others.completeBy, u"date"_s);
            add(u"payBy"_s, fees.payBy, others.payBy, u"date"_s);
            add(u"payDayFee"_s, fees.payDayFee, others.payDayFee, u"CNY"_s);
            add(u"saleAfter"_s, fees.saleAfter, others.saleAfter, u"date"_s);
            for (const TaxRemark& note : fees.notes)
                made.notes.append(inLanguage(note.text));
            if (!fees.isDeclared)
                made.notes.append(TaxRows::tr("No date of declaration: as if declared today"));
            return made;
        }

        TaxRow line(size_t index, const QString& goods, const LineRates& own) const
        {
            static const TaxLine none;
            const TaxLine& line = m_now.sheet.lines[index];
            const TaxLine& other = m_other && index < m_other->sheet.lines.size() ? m_other->sheet.lines[index] : none;
            TaxRow made = row(u"line"_s, line.no, line.total, other.total);
            made.text = QStringList { QString::number(line.no), line.commodityCode, goods }.join(u"  "_s).trimmed();
            made.isUnknown = !line.unknown.isEmpty() || !line.total;
            for (const TaxRemark& remark : line.unknown)
                made.unknown.append(inLanguage(remark.text));
            for (const TaxRemark& remark : line.notes) {
                made.notes.append(inLanguage(remark.text));
                made.isOwn = made.isOwn || remark.code == u"rate.own";
            }
            made.children.append(row(u"value"_s, line.no, line.value, other.value));
            for (size_t kind = 0; kind < TaxKindCount; ++kind) {
                const bool isExtra = kind == size_t(TaxKind::Dumping) || kind == size_t(TaxKind::Countervailing);
                const bool isInner = m_now.sheet.direction == Direction::Export && kind != size_t(TaxKind::Duty);
                if ((isExtra || isInner) && !line.taxes[kind] && !other.taxes[kind])
                    continue;
                TaxRow child = taxRow(static_cast<TaxKind>(kind), line.no, line.taxes[kind], other.taxes[kind]);
                child.isUnknown = !child.amount.isValid();
                child.isOwn = isOwnKind(static_cast<TaxKind>(kind), line, own);
                if (kind == size_t(TaxKind::Duty) && line.choice.rate)
                    child.text += u"  "_s + inLanguage(rateKindLabel(line.choice.kind)) + u' ' + line.choice.rate->text();
                made.children.append(child);
            }
            if (line.rebateHint)
                made.children.append(row(u"rebate"_s, line.no, line.rebateHint, other.rebateHint));
            return made;
        }

    private:
        static bool isOwnKind(TaxKind kind, const TaxLine& line, const LineRates& own)
        {
            switch (kind) {
            case TaxKind::Duty:
                return (line.choice.kind == RateKind::MostFavoured && own.mfn) || (line.choice.kind == RateKind::General && own.general)
                    || (line.choice.kind == RateKind::Provisional && own.provisional) || (line.choice.kind == RateKind::Agreement && own.agreement)
                    || (line.choice.kind == RateKind::Export && own.exportRate);
            case TaxKind::Dumping: return own.dumping.has_value();
            case TaxKind::Countervailing: return own.countervailing.has_value();
            case TaxKind::Consumption: return own.consumption.has_value();
            case TaxKind::Vat: return own.vat.has_value();
            }
            return false;
        }

        const TaxReckoning& m_now;
        const TaxReckoning* m_other;
    };

    QString cellOf(const TaxRow& row, const QString& key)
    {
        const auto it = std::find_if(row.children.cbegin(), row.children.cend(), [&key](const TaxRow& child) { return child.key == key; });
        return it != row.children.cend() && it->amount.isValid() ? it->amount.toString(2) : QString();
    }

} // namespace

QString TaxRow::amountText() const
{
    if (!amount.isValid())
        return isUnknown ? TaxRows::tr("unknown") : u"—"_s;
    return unit == u"CNY" ? shownMoney(amount) : shownFigure(amount, unit);
}

QString TaxRow::otherText() const { return unit == u"CNY" ? shownMoney(other) : shownFigure(other, unit); }

QString TaxRow::differenceText() const
{
    if (unit != u"CNY" || !amount.isValid() || !other.isValid())
        return amount.isValid() != other.isValid() ? TaxRows::tr("not known") : QString();
    return amount == other ? QString() : signedMoney(other - amount);
}

QString taxFigureName(const QString& key)
{
    static const QHash<QString, const char*> names { { u"value"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "Dutiable value") },
        { u"duty"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "Duty") }, { u"antidumping"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "Anti-dumping duty") },
        { u"countervailing"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "Countervailing duty") }, { u"consumption"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "Consumption tax") },
        { u"vat"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "Import VAT") }, { u"total"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "Taxes payable") },
        { u"guarantee"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "Guaranteed tax") }, { u"rebate"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "Export rebate (a hint)") },
        { u"fees"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "Deadlines and late fees") }, { u"lastDay"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "Last day to declare") },
        { u"lateFrom"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "Late from") }, { u"lateDays"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "Days late") },
        { u"lateFee"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "Late declaration fee") }, { u"dayFee"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "Late declaration fee, a day") },
        { u"completeBy"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "Two-step: complete by") }, { u"payBy"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "Last day to pay") },
        { u"payDayFee"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "Late payment fee, a day") }, { u"saleAfter"_s, QT_TRANSLATE_NOOP("Tongguan::TaxRows", "May be sold after") } };
    const char* name = names.value(key);
    return name ? QCoreApplication::translate("Tongguan::TaxRows", name) : key;
}

QList<TaxRow> taxRows(const TaxReckoning& now, const TaxReckoning* other, const Document& document, const QMap<int, LineRates>& own)
{
    const TaxRowMaker maker(now, other);
    QList<TaxRow> rows { maker.totals() };
    if (now.sheet.direction == Direction::Import)
        rows.append(maker.fees());
    const int group = document.type().root.groupIndexOf(u"line");
    const int name = group < 0 ? -1 : document.type().root.groups.at(group).indexOf(u"goodsName");
    const QList<Record>& records = document.lines(u"line");
    for (size_t i = 0; i < now.sheet.lines.size(); ++i)
        rows.append(maker.line(i, name < 0 ? QString() : records.at(qsizetype(i)).value(name), own.value(int(i) + 1)));
    return rows;
}

QString taxTsv(const QList<TaxRow>& rows, const Document& document, bool withOther)
{
    QStringList head { TaxRows::tr("No."), TaxRows::tr("Commodity code"), TaxRows::tr("Goods") };
    for (const QString& key : taxColumns())
        head.append(taxFigureName(key));
    head.append(TaxRows::tr("Taxes"));
    if (withOther)
        head.append({ TaxRows::tr("Otherwise"), TaxRows::tr("Difference") });
    QStringList lines { head.join(u'\t') }, fees;
    const auto add = [&](const TaxRow& row, QStringList cells) {
        for (const QString& key : taxColumns())
            cells.append(cellOf(row, key));
        cells.append(row.amount.isValid() ? row.amount.toString(2) : QString());
        if (withOther) {
            cells.append(row.other.isValid() ? row.other.toString(2) : QString());
            cells.append(row.amount.isValid() && row.other.isValid() ? (row.other - row.amount).toString(2) : QString());
        }
        lines.append(cells.join(u'\t'));
    };
    const TaxRow* total = nullptr;
    for (const TaxRow& row : rows) {
        const QString place = u"line["_s + QString::number(row.line) + u"]."_s;
        if (row.key == u"line")
            add(row, { QString::number(row.line), document.value(QString(place + u"commodityCode")), document.value(QString(place + u"goodsName")).simplified() });
        else if (row.key == u"total")
            total = &row;
        for (const TaxRow& child : row.children)
            if (row.key == u"fees" && child.amount.isValid())
                fees.append(child.text + u'\t' + (child.unit == u"CNY" ? child.amount.toString(2) : shownFigure(child.amount, child.unit)));
    }
    if (total)
        add(*total, { {}, {}, TaxRows::tr("Total") });
    return (lines + fees).join(u'\n') + u'\n';
}

} // namespace Tongguan
