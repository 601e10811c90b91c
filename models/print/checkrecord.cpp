// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/formrecords.h"

namespace Tongguan {
namespace {

// Filled where the checks found something: the second reader looks there first.
QString markOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return u"●"_s;
    case Severity::Warning: return u"▲"_s;
    case Severity::Note: return u"·"_s;
    }
    return {};
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return u"错误"_s;
    case Severity::Warning: return u"警告"_s;
    case Severity::Note: return u"提示"_s;
    }
    return {};
}

class CheckRecord final {
public:
    CheckRecord(PrintRecord& record, const PrintSubject& subject, const CodeTables& tables) : m_record(record), m_subject(subject), m_tables(tables) { }

    void add()
    {
        for (const Section& section : m_subject.document.type().sections)
            addSection(section);
        QList<PrintRecord>& lines = m_record.groups[u"line"_s];
        for (qsizetype i = 0; i < lines.size(); ++i) {
            lines[i].set(u"mark"_s, worst([line = int(i) + 1](const Finding& finding) { return finding.line == line; }));
            if (lines[i].values.value(u"no"_s).isEmpty())
                lines[i].set(u"no"_s, QString::number(i + 1));
        }
        addFindings();
    }

private:
    template <class Fits>
    [[nodiscard]] QString worst(Fits fits) const
    {
        std::optional<Severity> found;
        for (const Finding& finding : m_subject.findings)
            if (fits(finding) && (!found || finding.severity < *found))
                found = finding.severity;
        return found ? markOf(*found) : QString();
    }

    // What is filled in, and what a check asks for.
    void addSection(const Section& section)
    {
        const Document& document = m_subject.document;
        PrintRecord printed;
        printed.set(u"title"_s, section.name.zh);
        for (const ElementPath& path : section.fields) {
            Place place;
            for (const int group : path.groups)
                place.steps.append({ group, 0 });
            place.element = path.element;
            const QString value = document.value(place), text = document.placeText(place);
            const QString mark = worst([&text](const Finding& finding) { return finding.field == text; });
            if (value.isEmpty() && mark.isEmpty())
                continue;
            const Element& element = document.type().element(path);
            PrintRecord field;
            field.set(u"name"_s, element.nameFor(document.direction()).zh);
            field.set(u"value"_s, value);
            field.set(u"meaning"_s, codeMeaning(element, value, m_tables));
            field.set(u"mark"_s, mark);
            printed.groups[u"field"_s].append(field);
        }
        if (printed.groups.contains(u"field"_s))
            m_record.groups[u"section"_s].append(printed);
    }

    void addFindings()
    {
        std::array<int, 3> counts {};
        QList<PrintRecord>& findings = m_record.groups[u"finding"_s];
        for (const Finding& finding : m_subject.findings) {
            ++counts[size_t(finding.severity)];
            PrintRecord row;
            row.set(u"no"_s, QString::number(findings.size() + 1));
            row.set(u"mark"_s, markOf(finding.severity));
            row.set(u"severity"_s, severityWord(finding.severity));
            row.set(u"place"_s, placeName(m_subject.document, finding.field));
            row.set(u"message"_s, finding.message.zh);
            row.set(u"source"_s, finding.source);
            findings.append(row);
        }
        m_record.set(u"errors"_s, QString::number(counts[size_t(Severity::Error)]));
        m_record.set(u"warnings"_s, QString::number(counts[size_t(Severity::Warning)]));
        m_record.set(u"notes"_s, QString::number(counts[size_t(Severity::Note)]));
        if (findings.isEmpty())
            m_record.set(u"clean"_s, u"电子审核没有发现问题。"_s);
    }

    PrintRecord& m_record;
    const PrintSubject& m_subject;
    const CodeTables& m_tables;
};

} // namespace

void addCheckRecord(PrintRecord& record, const PrintSubject& subject, const CodeTables& tables)
{
    CheckRecord(record, subject, tables).add();
}

} // namespace Tongguan
