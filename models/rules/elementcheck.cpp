// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/elementcheck.h"

#include "models/base/checkdigit.h"
#include "models/base/gbk.h"

namespace Tongguan {
namespace {

// One place and element under examination; makes the findings of this file alike.
class ElementExamination final {
public:
    ElementExamination(const Element& element, const QString& value, Direction direction, DeclaringStep step,
        RuleTables& tables, const QString& record, int line, QList<Finding>& findings)
        : m_element(element), m_value(value), m_direction(direction), m_step(step), m_tables(tables), m_record(record)
        , m_line(line), m_findings(findings)
    {
    }

    void run()
    {
        if (m_value.isEmpty()) {
            checkNeeded();
            return;
        }
        switch (m_element.kind) {
        case ElementKind::Decimal:
        case ElementKind::Integer:
            checkNumber();
            break;
        case ElementKind::Date:
            checkDate();
            break;
        case ElementKind::Flag:
            if (m_value != u"0" && m_value != u"1")
                add(u"flag"_s, Severity::Error, u"应为 0 或 1，现为“%1”"_s, u"should be 0 or 1, is \"%1\""_s);
            break;
        case ElementKind::Code:
            checkCode(m_value);
            checkLength();
            break;
        case ElementKind::List:
            if (!m_element.table.isEmpty() || !m_element.values.isEmpty()) {
                for (const QString& item : m_value.split(u','))
                    checkCode(item.trimmed());
            }
            checkLength();
            break;
        case ElementKind::Text:
        case ElementKind::Multi:
        case ElementKind::Flags:
            checkLength();
            break;
        case ElementKind::Blob:
            checkSize();
            break;
        }
        checkPattern();
        checkDigits();
    }

private:
    // Texts speak of the field after its name; %1 is the value, %2 an expectation.
    void add(const QString& id, Severity severity, const QString& zh, const QString& en, const QString& expected = {},
        Label why = {})
    {
        const Label& name = m_element.nameFor(m_direction);
        const QString shown = m_value.size() > 40 ? m_value.left(40) + u'…' : m_value;
        const auto fill = [&](const QString& text) {
            QString filled = text;
            return filled.replace(u"%1"_s, shown).replace(u"%2"_s, expected);
        };
        const QString zhLine = m_line > 0 ? u"第%1项 "_s.arg(m_line) : QString();
        const QString enLine = m_line > 0 ? u"Line %1: "_s.arg(m_line) : QString();
        if (why.zh.isEmpty())
            why = m_element.hint;
        m_findings.append(Finding { id, severity, m_record + m_element.key, m_line,
            { zhLine + name.zh + fill(zh), enLine + name.in(u"en") + u' ' + fill(en) }, m_element.source, why,
            m_element.neededForSaving && m_value.isEmpty() });
    }

    void checkNeeded()
    {
        if (!m_element.neededWhenDeclaring(m_direction, m_step))
            return;
        add(u"required"_s, Severity::Error, u"未填：申报时必填"_s, u"is empty: it is needed for declaring"_s);
    }

    void checkNumber()
    {
        const auto number = Decimal::parse(m_value);
        if (!number) {
            add(u"number"_s, Severity::Error, u"“%1”不是数字：请只填数字和小数点"_s,
                u"\"%1\" is no number: digits and a point only"_s);
            return;
        }
        // A sign is for the few elements whose pattern allows it, such as deductions.
        if (number->isNegative() && !(m_element.pattern.isValid() && m_element.pattern.match(m_value).hasMatch()))
            add(u"number.negative"_s, Severity::Error, u"%1 不能为负"_s, u"%1 must not be negative"_s);
        const Decimal plain = number->normalized();
        if (m_element.kind == ElementKind::Integer) {
            if (plain.scale() > 0)
                add(u"number.whole"_s, Severity::Error, u"%1 应为整数"_s, u"%1 should be a whole number"_s);
            if (m_element.length > 0 && plain.integerDigits() > m_element.length)
                add(u"number.size"_s, Severity::Error, u"%1 超过 %2 位"_s, u"%1 has more than %2 digits"_s,
                    QString::number(m_element.length));
            return;
        }
        if (plain.scale() > m_element.scale)
            add(u"number.scale"_s, Severity::Error, u"%1 的小数超过 %2 位：请四舍五入"_s,
                u"%1 has more than %2 decimals: please round it"_s, QString::number(m_element.scale));
        const int whole = m_element.precision - m_element.scale;
        if (whole > 0 && plain.integerDigits() > whole)
            add(u"number.size"_s, Severity::Error, u"%1 的整数部分超过 %2 位"_s,
                u"%1 has more than %2 digits before the point"_s, QString::number(whole));
    }

    void checkDate()
    {
        if (!QDate::fromString(m_value, Qt::ISODate).isValid() || m_value.size() != 10)
            add(u"date"_s, Severity::Error, u"“%1”不是日期：请按 年-月-日 填写，如 2026-11-22"_s,
                u"\"%1\" is no date: write year-month-day such as 2026-11-22"_s);
    }

    void checkLength()
    {
        if (m_element.length <= 0)
            return;
        const bool gbk = m_element.count == LengthCount::GbkBytes;
        const qsizetype length = gbk ? gbkLength(m_value) : m_value.size();
        if (length <= m_element.length)
            return;
        add(u"length"_s, Severity::Error,
            gbk ? u"长 %2 字节(汉字按 2 字节)：请缩短"_s : u"长 %2 位：请缩短"_s,
            gbk ? u"is %2 bytes long (2 for each Chinese character): please shorten it"_s : u"is %2 characters long: please shorten it"_s,
            u"%1/%2"_s.arg(length).arg(m_element.length));
    }

    // Base64: four characters for three bytes.
    void checkSize()
    {
        if (m_element.length > 0 && m_value.size() / 4 * 3 > m_element.length + 2)
            add(u"blob.size"_s, Severity::Error, u"超过 %2 KB:请缩小后再选"_s, u"is larger than %2 KB: please choose a smaller one"_s,
                QString::number(m_element.length / 1024));
    }

    void checkCode(const QString& code)
    {
        if (!m_element.values.isEmpty()) {
            QStringList allowed;
            for (const CodeValue& value : m_element.values) {
                if (value.code == code)
                    return;
                allowed.append(value.code);
            }
            add(u"code"_s, Severity::Error, u"“%1”不在可填的代码中：%2"_s, u"\"%1\" is none of the codes %2"_s, allowed.join(u' '));
            return;
        }
        if (m_element.table.isEmpty() || m_element.kind == ElementKind::Text || m_tables.contains(m_element.table, code))
            return;
        const CodeTable* table = m_tables.table(m_element.table);
        if (!table)
            return;
        if (isShortForm()) { // the beginning of a code will do
            const QList<Code> first = table->search(code, 1);
            if (!first.isEmpty() && first.front().code.startsWith(code))
                return;
        }
        const Label why { table->title().zh + u"("_s + table->edition() + u";"_s + table->notice() + u")"_s,
            table->title().in(u"en") + u" ("_s + table->edition() + u"; "_s + table->notice() + u")"_s };
        if (const auto now = table->fromOld(code)) {
            add(u"code.old"_s, Severity::Error, u"“%1”是旧代码，现为 %2"_s, u"\"%1\" is an old code, now %2"_s,
                now->code + u' ' + now->name.zh, why);
            return;
        }
        if (table->isComplete())
            add(u"code"_s, Severity::Error, u"“%1”不在代码表中(%2)"_s, u"\"%1\" is not in the code table (%2)"_s, table->edition(), why);
        else
            add(u"code.unknown"_s, Severity::Warning, u"“%1”未收录：本程序的代码表不全，请自行核对"_s,
                u"\"%1\" is not in our table, which is incomplete: please check it yourself"_s, {},
                { why.zh + u' ' + table->incompleteReason().zh, why.en + u' ' + table->incompleteReason().in(u"en") });
    }

    void checkPattern()
    {
        if (!m_element.pattern.isValid() || m_element.numberCheck != NumberCheck::None || isShortForm())
            return;
        if (!m_element.pattern.match(m_value).hasMatch())
            add(u"pattern"_s, Severity::Error, u"“%1”格式不对，应如 %2"_s, u"\"%1\" has the wrong form, should be like %2"_s, m_element.sample);
    }

    void checkDigits()
    {
        NumberCheckResult result;
        switch (m_element.numberCheck) {
        case NumberCheck::None:
            return;
        case NumberCheck::Uscc:
            if (m_value == u"NO" || !looksLike(18))
                return patternOnly();
            result = checkUscc(m_value);
            break;
        case NumberCheck::EntryNo:
            result = checkEntryNo(m_value);
            break;
        case NumberCheck::Iso6346:
            result = checkIso6346(m_value);
            break;
        case NumberCheck::Vin:
            result = checkVin(m_value);
            break;
        case NumberCheck::CustomsCode:
            if (m_value == u"NO" || !looksLike(10))
                return patternOnly();
            result = checkCustomsCode(m_value);
            break;
        }
        if (result.isGood())
            return;
        const Severity severity = result.verdict == NumberVerdict::Unsure ? Severity::Warning : Severity::Error;
        const QString at = QString::number(result.position + 1);
        switch (result.fault) {
        case NumberFault::None:
            return;
        case NumberFault::Length:
            add(u"number.length"_s, severity, u"“%1”位数不对，应为 %2 位"_s, u"\"%1\" has the wrong length, should be %2"_s, result.expected);
            return;
        case NumberFault::Character:
            add(u"number.character"_s, severity, u"“%1”第 %2 不合规则：请核对"_s, u"\"%1\": wrong character, %2: please check"_s,
                result.expected.isEmpty() ? QString(at + u'位') : u"%1位(应为 %2)"_s.arg(at, result.expected));
            return;
        case NumberFault::Digit:
            add(u"number.checkdigit"_s, severity, u"“%1”校验位不对，应为 %2：请核对有无错字"_s,
                u"\"%1\" has a wrong check digit, should be %2: please look for a typing error"_s, result.expected);
            return;
        }
    }

    // What only the summary of a two-step declaration may give: six digits of a commodity code.
    bool isShortForm() const
    {
        return m_step == DeclaringStep::Summary && !m_element.summaryPattern.pattern().isEmpty()
            && m_element.summaryPattern.match(m_value).hasMatch();
    }

    bool looksLike(int length) const { return m_value.size() == length; }

    // Other numbers are allowed here too: only the pattern, where there is one, decides.
    void patternOnly()
    {
        if (m_element.pattern.isValid() && !m_element.pattern.match(m_value).hasMatch())
            add(u"pattern"_s, Severity::Error, u"“%1”格式不对，应如 %2"_s, u"\"%1\" has the wrong form, should be like %2"_s, m_element.sample);
    }

    const Element& m_element;
    const QString& m_value;
    Direction m_direction;
    DeclaringStep m_step;
    RuleTables& m_tables;
    const QString& m_record;
    int m_line;
    QList<Finding>& m_findings;
};

} // namespace

void checkElement(const Element& element, const QString& value, Direction direction, DeclaringStep step,
    RuleTables& tables, const QString& record, int line, QList<Finding>& findings)
{
    ElementExamination(element, value, direction, step, tables, record, line, findings).run();
}

void checkElement(const Element& element, const QString& value, Direction direction, DeclaringStep step,
    const CodeTables& tables, const QString& place, int line, QList<Finding>& findings)
{
    RuleTables memory(tables);
    checkElement(element, value, direction, step, memory, place.chopped(element.key.size()), line, findings);
}

} // namespace Tongguan
