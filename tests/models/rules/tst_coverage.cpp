// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/pack.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Tongguan;

namespace {

// One collected requirement of resources/rules/coverage.tsv.
struct Requirement {
    QString id, what;
    QStringList cover;
    QString why;
};

QString fileText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The ids of a CSV file whose first column they are; quoted fields hold no line breaks here.
QStringList firstColumn(const QString& csv)
{
    QStringList ids;
    for (const QString& line : csv.split(u'\n', Qt::SkipEmptyParts).mid(1))
        ids.append(line.section(u',', 0, 0).trimmed());
    return ids;
}

} // namespace

// Every collected requirement is covered or has a reason; every cover exists; every rule has cases both ways. Writes
// rules-report.md beside the build's programs. The collection itself is compared where TONGGUAN_CHECKS names it.
class TestCoverage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = Dictionary::load();
        QVERIFY2(dictionary, qPrintable(dictionary ? QString() : dictionary.error().detail));
        m_dictionary = std::move(*dictionary);
        auto pack = RulePack::load(fileText(u":/rules/declaration.json"_s).toUtf8(), type(), m_tables);
        QVERIFY2(pack, qPrintable(pack ? QString() : pack.error().field + u": "_s + pack.error().detail));
        m_pack = std::move(*pack);
        for (const QString& line : fileText(source(u"resources/rules/coverage.tsv"_s)).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#') || line.startsWith(u"check\t"))
                continue;
            const QStringList cells = line.split(u'\t');
            QVERIFY2(cells.size() == 4, qPrintable(line));
            m_requirements.append({ cells[0], cells[1], cells[2].split(u' ', Qt::SkipEmptyParts), cells[3] });
        }
        QVERIFY(m_requirements.size() > 200);
    }

    void everyRequirementIsCoveredOrHasAReason()
    {
        QSet<QString> ids;
        for (const Requirement& one : m_requirements) {
            QVERIFY2(!ids.contains(one.id), qPrintable(one.id + u" twice"_s));
            ids.insert(one.id);
            QVERIFY2(!one.what.isEmpty(), qPrintable(one.id));
            QVERIFY2(!one.cover.isEmpty() || one.why.size() > 15, qPrintable(one.id + u": neither cover nor reason"_s));
        }
    }

    void everyCoverExists()
    {
        for (const Requirement& one : m_requirements) {
            for (const QString& cover : one.cover) {
                const QString problem = wrong(cover);
                QVERIFY2(problem.isEmpty(), qPrintable(one.id + u' ' + cover + u": "_s + problem));
            }
        }
    }

    // load() has run them.
    void everyRuleHasCasesBothWays()
    {
        for (const Rule& rule : m_pack.rules) {
            const qsizetype finds = std::count_if(rule.cases.begin(), rule.cases.end(), [](const RuleCase& c) { return c.finds; });
            QVERIFY2(finds > 0 && finds < rule.cases.size(), qPrintable(rule.id));
            QVERIFY2(!rule.source.isEmpty(), qPrintable(rule.id));
        }
        QCOMPARE(m_pack.coverage(type()).uncovered, 0);
    }

    // What is known from practice only says so in its source, and is never an error.
    void practiceSaysSo()
    {
        for (const Rule& rule : m_pack.rules) {
            if (rule.certainty == Certainty::Practice)
                QVERIFY2(rule.severity != Severity::Error && (rule.source.contains(u"惯例") || rule.source.contains(u"经验")), qPrintable(rule.id));
            else
                QVERIFY2(!rule.source.startsWith(u"业务惯例"), qPrintable(rule.id));
        }
    }

    // Both words and mend: a message that only complains helps nobody.
    void messagesTellTheMend()
    {
        static const QStringList zh { u"请"_s, u"应"_s, u"只能"_s, u"填"_s, u"超过"_s, u"不得"_s };
        for (const Rule& rule : m_pack.rules) {
            QVERIFY2(std::any_of(zh.begin(), zh.end(), [&](const QString& word) { return rule.message.zh.contains(word); }), qPrintable(rule.id));
            QVERIFY2(!rule.message.en.isEmpty() && rule.message.zh != rule.message.en, qPrintable(rule.id));
        }
    }

    void theCollectionIsAnsweredWhole()
    {
        const QString path = qEnvironmentVariable("TONGGUAN_CHECKS");
        if (path.isEmpty())
            QSKIP("TONGGUAN_CHECKS does not name a collection of checks (CSV, ids in the first column)");
        const QStringList wanted = firstColumn(fileText(path));
        QVERIFY2(!wanted.isEmpty(), qPrintable(path));
        QStringList answered;
        for (const Requirement& one : m_requirements)
            answered.append(one.id);
        for (const QString& id : wanted)
            QVERIFY2(answered.contains(id), qPrintable(id + u" is not answered"_s));
        for (const QString& id : answered)
            QVERIFY2(wanted.contains(id), qPrintable(id + u" answers nothing"_s));
    }

    void theReportIsWritten()
    {
        const QString path = QDir::cleanPath(QStringLiteral(TONGGUAN_BIN_DIR) + u"/../rules-report.md"_s);
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        file.write(report().toUtf8());
        file.close();
        const QString text = fileText(path);
        for (const Rule& rule : m_pack.rules)
            QVERIFY2(text.contains(u"| "_s + rule.id + u" |"_s), qPrintable(rule.id));
        for (const Requirement& one : m_requirements)
            QVERIFY2(text.contains(u"| "_s + one.id + u" |"_s), qPrintable(one.id));
        qInfo().noquote() << path;
    }

private:
    const DocumentType& type() const { return m_dictionary->declaration(); }
    static QString source(const QString& path) { return QStringLiteral(TONGGUAN_SOURCE_DIR) + u'/' + path; }

    // What is wrong with a cover: "" where it stands.
    QString wrong(const QString& cover) const
    {
        const QString kind = cover.section(u':', 0, 0);
        const QString name = cover.section(u':', 1);
        if (kind == u"rule")
            return m_pack.rule(name) ? QString() : u"no such rule"_s;
        if (kind == u"at")
            return QFile::exists(source(name)) ? QString() : u"no such file"_s;
        const auto path = kind == u"need" || kind == u"form" ? type().find(name) : std::nullopt;
        if (!path || path->element < 0)
            return u"no such element"_s;
        const Element& element = type().element(*path);
        if (kind == u"need")
            return element.neededWhenDeclaring(Direction::Import) || element.neededWhenDeclaring(Direction::Export) ? QString() : u"not needed"_s;
        const bool checked = element.kind != ElementKind::Text || element.length > 0 || element.numberCheck != NumberCheck::None || !element.table.isEmpty();
        return checked ? QString() : u"nothing checks its form"_s;
    }

    QString report() const
    {
        const RuleCoverage coverage = m_pack.coverage(type());
        QString text = u"# Rules of declarations\n\nPack %1 version %2: %3 rules (%4 errors, %5 warnings, %6 notes), %7 cases that find, %8 that pass.\n\n"_s
                           .arg(m_pack.head.id).arg(m_pack.head.version).arg(coverage.rules).arg(coverage.errors).arg(coverage.warnings)
                           .arg(coverage.notes).arg(coverage.findingCases).arg(coverage.passingCases);
        text += u"| rule | severity | certainty | source | finds | passes | answers |\n|---|---|---|---|---|---|---|\n"_s;
        for (const Rule& rule : m_pack.rules) {
            QStringList answers;
            for (const Requirement& one : m_requirements) {
                if (one.cover.contains(u"rule:"_s + rule.id))
                    answers.append(one.id);
            }
            const qsizetype finds = std::count_if(rule.cases.begin(), rule.cases.end(), [](const RuleCase& c) { return c.finds; });
            text += u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 |\n"_s.arg(rule.id, severityName(rule.severity), certaintyName(rule.certainty), rule.source)
                        .arg(finds).arg(rule.cases.size() - finds).arg(answers.join(u' '));
        }
        qsizetype covered = 0;
        for (const Requirement& one : m_requirements)
            covered += one.cover.isEmpty() ? 0 : 1;
        text += u"\n# Collected requirements\n\n%1 in all, %2 covered, %3 with a reason why not.\n\n"_s.arg(m_requirements.size()).arg(covered).arg(m_requirements.size() - covered);
        text += u"| check | what | covered by | why, or how far |\n|---|---|---|---|\n"_s;
        for (const Requirement& one : m_requirements)
            text += u"| %1 | %2 | %3 | %4 |\n"_s.arg(one.id, one.what, one.cover.join(u", "_s), one.why);
        return text;
    }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
    RulePack m_pack;
    QList<Requirement> m_requirements;
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
