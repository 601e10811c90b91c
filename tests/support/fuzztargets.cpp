// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fuzztargets.h"

#include "models/declaration/exchangepack.h"
#include "models/exchange/singlewindow/bondedmessage.h"
#include "models/exchange/singlewindow/windowreceipt.h"
#include "models/exchange/spreadsheet/sheet.h"
#include "models/rules/pack.h"

#include <QCryptographicHash>

namespace Tongguan {
namespace {

// What must hold, said in a way that libFuzzer, sanitizers and ctest all see.
void demand(bool holds, const char* what)
{
    if (!holds)
        qFatal("fuzz: %s", what);
}

const Dictionary& fuzzDictionary()
{
    static const auto dictionary = std::move(*Dictionary::load());
    return *dictionary;
}

const DocumentType& fuzzType() { return fuzzDictionary().declaration(); }

const CodeTables& fuzzTables()
{
    static const CodeTables tables;
    return tables;
}

const Document& fuzzDocument()
{
    static const Document document = [] {
        Document made(fuzzType());
        for (const auto& [place, value] : { std::pair { u"direction"_s, u"I"_s }, { u"grossWeight"_s, u"12.5"_s }, { u"netWeight"_s, u"x"_s },
                 { u"entryExitDate"_s, u"2026-03-01"_s }, { u"line[1].no"_s, u"1"_s }, { u"line[1].totalPrice"_s, u"99999999999999.99"_s },
                 { u"line[2].no"_s, u"2"_s }, { u"container[1].number"_s, u"CSQU3054383"_s }, { u"line[2].goodsName"_s, u"电感器"_s } })
            demand(made.setValue(place, value).has_value(), "the sample document");
        return made;
    }();
    return document;
}

void runDecimal(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const qsizetype cut = text.indexOf(u'\n');
    const auto a = Decimal::parse(text.left(cut < 0 ? text.size() : cut));
    const auto b = cut < 0 ? a : Decimal::parse(text.mid(cut + 1));
    if (!a || !b)
        return;
    demand(a->isValid() && Decimal::parse(a->toString()) == *a && a->toString() == Decimal::parse(a->toString())->toString(), "a number reads as it prints");
    demand(a->normalized() == *a && a->negated().negated() == *a && !a->absolute().isNegative(), "sign and zeros");
    demand((*a <=> *b) == (0 <=> (*b <=> *a)), "order both ways");
    const Decimal sum = *a + *b;
    demand(!sum.isValid() || (sum == *b + *a && (!(sum - *b).isValid() || sum - *b == *a)), "a + b - b = a");
    const Decimal product = *a * *b;
    demand(product.isValid() == (*b * *a).isValid() && (!product.isValid() || product == *b * *a), "a * b = b * a");
    for (const int scale : { 0, 2, 5, 18 }) {
        for (const Rounding how : { Rounding::HalfUp, Rounding::HalfEven, Rounding::Down, Rounding::Up }) {
            const Decimal cutNumber = a->rounded(scale, how);
            demand(!cutNumber.isValid() || cutNumber.rounded(scale, how) == cutNumber, "rounding twice is rounding once");
            const Decimal quotient = a->dividedBy(*b, scale, how);
            demand(b->isZero() ? !quotient.isValid() : (!quotient.isValid() || quotient.scale() <= scale), "quotients");
        }
    }
}

void runExpression(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const int line = fuzzType().root.groupIndexOf(u"line");
    for (const QList<int>& scope : { QList<int> {}, QList<int> { line } }) {
        const auto expression = Expression::compile(text, fuzzType(), scope);
        if (!expression) {
            demand(expression.error().code.startsWith(u"rule."), "a refusal says why");
            continue;
        }
        demand(expression->nodeCount() <= Expression::MaximumNodes, "bounded in size");
        std::vector<const Record*> scopes { &fuzzDocument().root() };
        if (!scope.isEmpty())
            scopes.push_back(&scopes.front()->children(line)[0]);
        StepBudget first(20'000);
        StepBudget second(20'000);
        const RuleValue value = expression->evaluate(scopes, fuzzTables(), first);
        demand(value == expression->evaluate(scopes, fuzzTables(), second) || ruleValueText(value).isEmpty(), "the same value again");
        demand(first.left() == second.left(), "the same number of steps again");
    }
    static_cast<void>(MessageText::compile(text, fuzzType(), {}));
}

void runCanonical(const QByteArray& bytes)
{
    const auto object = readJson(bytes);
    if (!object)
        return;
    const QByteArray spelt = canonicalJson(*object);
    const auto again = readJson(spelt);
    demand(again.has_value() && canonicalJson(*again) == spelt, "what is spelt canonically stays so");
    demand(readCanonicalJson(bytes).has_value() == (spelt == bytes), "only the canonical spelling is taken for it");
}

// Here whoever knows SHA-512 signs: the signature is not what is fuzzed, but everything before and behind it.
bool sumCheck(const QByteArray&, const QByteArray& message, const QByteArray& signature)
{
    return QCryptographicHash::hash(message, QCryptographicHash::Sha512) == signature;
}

void runSignedPack(const QByteArray& bytes)
{
    static const PackKey key { QByteArray(32, 'k'), u"fuzz"_s };
    const auto sign = [](const QJsonObject& body) {
        return packFile(body, key.id(), QCryptographicHash::hash(packMessage(body), QCryptographicHash::Sha512));
    };
    // What is refused for its signature is signed anew, so that what comes behind it is reached.
    const auto outer = readJson(bytes);
    const QByteArray file = openPack(bytes, { key }, sumCheck) || !outer ? bytes : sign((*outer)[u"pack"_s].toObject());
    const auto pack = openPack(file, { key }, sumCheck);
    if (!pack) {
        demand(pack.error().code.startsWith(u"pack."), "a refusal says why");
        return;
    }
    demand(sign((*readJson(file))[u"pack"_s].toObject()) == file, "one pack, one file");
    static_cast<void>(RulePack::compile(*pack, fuzzType()));
    static_cast<void>(exchangeTableOf(*pack));
}

void runRules(const QByteArray& bytes)
{
    const auto pack = RulePack::load(bytes, fuzzType(), fuzzTables());
    if (!pack)
        return;
    demand(!pack->rules.isEmpty() && pack->rules.size() <= RulePack::MaximumRules, "bounded in number");
    demand(pack->prove(fuzzType(), fuzzTables()).has_value(), "the cases end the same again");
}

void runExchange(const QByteArray& bytes)
{
    const auto table = ExchangeTable::fromCsv(QString::fromUtf8(bytes.left(64 * 1024)));
    if (!table)
        return;
    const auto again = ExchangeTable::fromCsv(table->toCsv());
    demand(again.has_value() && *again == *table, "rates read as they were written");
}

void runMessage(const QByteArray& bytes)
{
    const auto read = readMessage(fuzzDictionary(), bytes);
    if (!read) {
        demand(!read.error().code.isEmpty(), "a refusal says why");
        return;
    }
    const auto written = writeDeclaration(read->document, { .version = {}, .emptyElements = false });
    if (!written)
        return; // what XML cannot carry is refused on the way out
    const auto again = readMessage(fuzzDictionary(), *written);
    demand(again.has_value(), "what is written can be read");
    const auto twice = writeDeclaration(again->document, { .version = {}, .emptyElements = false });
    demand(twice.has_value() && *twice == *written, "what was read is written alike");
}

void runBonded(const QByteArray& bytes)
{
    const auto read = readBonded(fuzzDictionary(), fuzzTables(), bytes);
    if (!read) {
        demand(!read.error().code.isEmpty(), "a refusal says why");
        return;
    }
    const auto written = writeBonded(read->document, fuzzTables());
    if (!written)
        return;
    const auto again = readBonded(fuzzDictionary(), fuzzTables(), *written);
    demand(again.has_value(), "what is written can be read");
    const auto twice = writeBonded(again->document, fuzzTables());
    demand(twice.has_value() && *twice == *written, "what was read is written alike");
}

// A file's name, a line's end, and what stands in it.
void runReceipt(const QByteArray& bytes)
{
    const qsizetype cut = bytes.indexOf('\n');
    const auto receipt = readReceipt(bytes.mid(cut + 1), QString::fromUtf8(bytes.left(std::max<qsizetype>(cut, 0))));
    if (!receipt) {
        demand(!receipt.error().code.isEmpty(), "a refusal says why");
        return;
    }
    demand(toLifecycleReceipt(*receipt) == toLifecycleReceipt(*receipt) && !toLifecycleReceipt(*receipt).id.isEmpty(), "the same receipt is one");
    static_cast<void>(receiptState(*receipt, fuzzTables()));
    static_cast<void>(receiptMeaning(*receipt, fuzzTables()));
}

constexpr qint64 MostUnpacked = 8 * 1024 * 1024;

void runZip(const QByteArray& bytes)
{
    const auto entries = readZip(bytes, { .entries = 100, .entryBytes = MostUnpacked, .allBytes = MostUnpacked });
    if (!entries)
        return;
    qint64 all = 0;
    for (const ZipEntry& entry : *entries)
        all += entry.bytes.size();
    demand(all <= MostUnpacked && entries->size() <= 100, "bounded");
    const auto written = writeZip(*entries, QDateTime(QDate(2026, 11, 22), QTime(0, 0)));
    if (!written)
        return; // two of one name, and the like
    const auto again = readZip(*written);
    demand(again.has_value() && *again == *entries, "what is packed is unpacked");
}

// The parts of a workbook, each behind a line "--part NAME": packed here, so that what stands behind the checksums is reached.
void runWorkbook(const QByteArray& bytes)
{
    QList<ZipEntry> parts;
    for (qsizetype at = bytes.indexOf("--part "); at >= 0 && parts.size() < 20;) {
        const qsizetype line = bytes.indexOf('\n', at);
        if (line < 0)
            break;
        const qsizetype next = bytes.indexOf("--part ", line);
        parts.append({ QString::fromUtf8(bytes.mid(at + 7, line - at - 7)).trimmed(), bytes.mid(line + 1, next < 0 ? -1 : next - line - 1) });
        at = next;
    }
    const auto packed = writeZip(parts, QDateTime(QDate(2026, 11, 22), QTime(0, 0)));
    if (!packed)
        return;
    const auto sheets = readWorkbook(*packed, { .rows = 2'000, .columns = 200, .unpackedBytes = MostUnpacked, .cells = 100'000 });
    if (!sheets)
        demand(!sheets.error().code.isEmpty(), "a refusal says why");
}

void runTable(const QByteArray& bytes)
{
    const auto sheet = readCsv(bytes);
    if (!sheet)
        return;
    const auto again = readCsv(writeCsv(*sheet));
    demand(again.has_value() && again->rows.size() == sheet->rows.size(), "a table reads as it was written");
    for (qsizetype row = 0; row < sheet->rows.size(); ++row) {
        const QStringList &was = sheet->rows[row], &is = again->rows[row];
        demand(is.size() == was.size(), "a row keeps its cells");
        for (qsizetype column = 0; column < was.size(); ++column) // what a spreadsheet would run is written as text
            demand(is[column] == was[column] || (is[column] == u'\'' + was[column] && u"=+-@\t"_s.contains(was[column][0])), "a cell keeps its text");
    }
}

constexpr FuzzTarget Targets[] = { { "decimal", runDecimal }, { "expression", runExpression }, { "canonical", runCanonical },
    { "signedpack", runSignedPack }, { "rules", runRules }, { "exchange", runExchange },
    { "message", runMessage }, { "bonded", runBonded }, { "receipt", runReceipt }, { "zip", runZip }, { "workbook", runWorkbook }, { "table", runTable } };

} // namespace

std::span<const FuzzTarget> fuzzTargets() { return Targets; }

} // namespace Tongguan
