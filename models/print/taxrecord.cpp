// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/formrecords.h"

#include "models/base/dates.h"

namespace Tongguan {
namespace {

QString groundsWord(Grounds grounds)
{
    switch (grounds) {
    case Grounds::Law: return u"法规"_s;
    case Grounds::Example: return u"公布的例题"_s;
    case Grounds::Program: return u"公开程序"_s;
    case Grounds::Practice: return u"实务"_s;
    case Grounds::Derived: return u"推算"_s;
    }
    return {};
}

QString reliefWord(TaxRelief relief)
{
    switch (relief) {
    case TaxRelief::None: return {};
    case TaxRelief::Half: return u"减半"_s;
    case TaxRelief::Free: return u"全免"_s;
    case TaxRelief::Guarantee: return u"保证金"_s;
    case TaxRelief::Special: return u"特案"_s;
    }
    return {};
}

QString moneyText(const TaxSheet& sheet, FigureRef figure)
{
    const Decimal value = sheet.sheet.value(figure);
    return value.isValid() ? value.toString(2) : u"?"_s; // not known is not zero
}

QString remarksText(const QList<TaxRemark>& remarks)
{
    QStringList texts;
    for (const TaxRemark& entry : remarks)
        texts.append(entry.text.zh);
    return texts.join(u"；"_s);
}

void setTaxes(PrintRecord& to, const QString& prefix, const TaxSheet& sheet, const std::array<FigureRef, TaxKindCount>& taxes)
{
    for (int kind = 0; kind < TaxKindCount; ++kind) {
        const FigureRef tax = taxes[size_t(kind)];
        const bool isUsual = sheet.direction == Direction::Export ? TaxKind(kind) == TaxKind::Duty : TaxKind(kind) != TaxKind::Dumping && TaxKind(kind) != TaxKind::Countervailing;
        to.set(prefix + taxKindName(TaxKind(kind)), tax || isUsual ? moneyText(sheet, tax) : QString());
    }
}

// One row for each figure that a tax rests on, deepest last; what was shown for the line already is not repeated.
void addSteps(QList<PrintRecord>& rows, const Derivation& derivation, int depth, QSet<QString>& seen)
{
    const QString mark = derivation.key + u'|' + derivation.valueText() + u'|' + derivation.formula;
    if (seen.contains(mark))
        return;
    seen.insert(mark);
    PrintRecord row;
    row.set(u"name"_s, QString(depth, u'　') + derivation.name.zh);
    row.set(u"symbol"_s, derivation.symbol);
    row.set(u"formula"_s, derivation.formula);
    row.set(u"figure"_s, derivation.valueText());
    row.set(u"unit"_s, derivation.unit == u"date" ? QString() : derivation.unit);
    row.set(u"source"_s, derivation.source);
    row.set(u"grounds"_s, groundsWord(derivation.certainty));
    row.set(u"note"_s, derivation.note);
    rows.append(row);
    for (const Derivation& input : derivation.inputs)
        addSteps(rows, input, depth + 1, seen);
}

PrintRecord taxLine(const TaxSheet& sheet, const TaxLine& line, const PrintRecord& goods)
{
    PrintRecord row;
    row.values = goods.values; // the goods line's own
    row.set(u"no"_s, QString::number(line.no));
    row.set(u"value"_s, moneyText(sheet, line.value));
    setTaxes(row, u"tax."_s, sheet, line.taxes);
    row.set(u"tax.total"_s, moneyText(sheet, line.total));
    row.set(u"rate"_s, line.choice.rate ? line.choice.rate->text() : u"?"_s);
    row.set(u"rateKind"_s, rateKindLabel(line.choice.kind).zh);
    row.set(u"law"_s, line.choice.law);
    row.set(u"edition"_s, line.edition);
    row.set(u"relief"_s, reliefWord(line.relief));
    row.set(u"unknown"_s, remarksText(line.unknown));
    row.set(u"remark"_s, remarksText(line.notes));
    QSet<QString> seen;
    QList<PrintRecord>& steps = row.groups[u"step"_s];
    for (const FigureRef tax : line.taxes)
        if (tax)
            addSteps(steps, sheet.sheet.derivation(tax), 0, seen);
    if (steps.isEmpty() && line.value)
        addSteps(steps, sheet.sheet.derivation(line.value), 0, seen);
    return row;
}

} // namespace

void addTaxRecord(PrintRecord& record, const PrintSubject& subject, const CodeTables&)
{
    if (!subject.taxes) {
        record.set(u"none"_s, u"没有税费计算。"_s);
        return;
    }
    const TaxSheet& sheet = *subject.taxes;
    const QList<PrintRecord> goods = record.groups.value(u"line"_s);
    for (const TaxLine& line : sheet.lines)
        record.groups[u"taxLine"_s].append(taxLine(sheet, line, goods.value(line.no - 1)));
    record.set(u"rulesDate"_s, dateText(sheet.date));
    record.set(u"total.value"_s, moneyText(sheet, sheet.totals.value));
    setTaxes(record, u"total."_s, sheet, sheet.totals.taxes);
    setTaxes(record, u"payable."_s, sheet, sheet.totals.payable);
    record.set(u"total.total"_s, moneyText(sheet, sheet.totals.total));
    record.set(u"payable.total"_s, moneyText(sheet, sheet.totals.totalPayable));
    record.set(u"total.guarantee"_s, moneyText(sheet, sheet.totals.guarantee));
    record.set(u"taxNotes"_s, remarksText(sheet.notes));
    if (!sheet.totals.isComplete)
        record.set(u"incomplete"_s, u"有商品的税款未能算全，见该项说明；合计不含未知部分。"_s);
}

} // namespace Tongguan
