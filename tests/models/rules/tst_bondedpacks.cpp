// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/body.h"
#include "models/rules/checker.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Tongguan;

namespace {

const QStringList bondedTypes { u"inventoryList"_s, u"handbook"_s, u"accountBook"_s, u"gatePass"_s, u"outwardProcessing"_s, u"handbookReport"_s, u"accountBookReport"_s,
    u"stocktake"_s, u"guarantee"_s };

} // namespace

// The bonded documents as described: their elements, tables and rule packs.
class TestBondedPacks final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = Dictionary::load();
        QVERIFY2(dictionary, qPrintable(dictionary ? QString() : dictionary.error().field + u": "_s + dictionary.error().detail));
        m_dictionary = std::move(*dictionary);
    }

    void everyType_data()
    {
        QTest::addColumn<QString>("key");
        for (const QString& key : bondedTypes)
            QTest::newRow(qPrintable(key)) << key;
    }

    // Names in two languages, a source for every element, no table that is not there, samples that fit.
    void everyType()
    {
        QFETCH(QString, key);
        const DocumentType* type = m_dictionary->type(key);
        QVERIFY(type);
        QVERIFY(!type->name.zh.isEmpty() && !type->name.en.isEmpty());
        QVERIFY(!type->sections.isEmpty() && !type->tabs.isEmpty());
        QVERIFY(type->summary.contains(u"number"_s) && type->summary.contains(u"entryNo"_s) && type->searched.size() > 3);
        checkGroup(type->root, key);
        for (const Group& group : type->root.groups)
            checkGroup(group, key);
    }

    // A head field that no section shows could not be filled in.
    void everyHeadFieldHasItsPlace()
    {
        for (const QString& key : bondedTypes) {
            const DocumentType& type = *m_dictionary->type(key);
            QSet<int> shown;
            for (const Section& section : type.sections) {
                for (const ElementPath& field : section.fields) {
                    QVERIFY2(field.groups.isEmpty() && !shown.contains(field.element), qPrintable(key + u' ' + type.keyPath(field)));
                    shown.insert(field.element);
                }
            }
            for (int i = 0; i < type.root.elements.size(); ++i)
                QVERIFY2(shown.contains(i) || type.root.elements[i].key.startsWith(u"spare"), qPrintable(key + u' ' + type.root.elements[i].key));
        }
    }

    void rulesProveThemselves_data() { everyType_data(); }

    // load() runs the cases both ways; what is practice says so and is never an error; messages tell the mend.
    void rulesProveThemselves()
    {
        QFETCH(QString, key);
        const auto pack = RulePack::load(bytesOf(u":/rules/"_s + key + u".json"_s), *m_dictionary->type(key), m_tables);
        QVERIFY2(pack, qPrintable(pack ? QString() : pack.error().code + u' ' + pack.error().field + u": "_s + pack.error().detail));
        QVERIFY(pack->rules.size() >= 5);
        QCOMPARE(pack->coverage(*m_dictionary->type(key)).uncovered, 0);
        static const QRegularExpression mend(u"请|应|只能|填|超过|不得"_s);
        for (const Rule& rule : pack->rules) {
            QVERIFY2(!rule.source.isEmpty() && !rule.why.zh.isEmpty() && !rule.why.en.isEmpty(), qPrintable(rule.id));
            QVERIFY2(mend.match(rule.message.zh).hasMatch() && !rule.message.en.isEmpty(), qPrintable(rule.id));
            if (rule.certainty == Certainty::Practice)
                QVERIFY2(rule.severity != Severity::Error && rule.source.contains(u"惯例"), qPrintable(rule.id));
        }
    }

    void checkersRun_data() { everyType_data(); }

    // An empty document lacks what is asked for, and nothing breaks.
    void checkersRun()
    {
        QFETCH(QString, key);
        auto checker = Checker::create(*m_dictionary->type(key), m_tables);
        QVERIFY2(checker, qPrintable(checker ? QString() : checker.error().field));
        const QList<Finding> findings = (*checker)->check(Document(*m_dictionary->type(key)));
        QVERIFY(std::ranges::count(findings, u"required"_s, &Finding::id) > 4);
    }

    void aBodyComesBack()
    {
        for (const QString& key : bondedTypes) {
            Document document(*m_dictionary->type(key));
            QVERIFY(document.setValue(u"ownNo", u"N-1"_s));
            for (const Group& group : document.type().root.groups)
                document.editRoot().setChildren(document.type().root.groupIndexOf(group.key), { document.newLine(), document.newLine() });
            const auto again = fromBody(document.type(), toBody(document));
            QVERIFY(again);
            QCOMPARE(*again, document);
        }
    }

private:
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void checkGroup(const Group& group, const QString& type) const
    {
        QSet<QString> messages;
        for (const Element& element : group.elements) {
            const QByteArray where = (type + u' ' + group.key + u'.' + element.key).toUtf8();
            QVERIFY2(!element.name.zh.isEmpty() && !element.name.en.isEmpty() && !element.source.isEmpty(), where.constData());
            QVERIFY2(element.table.isEmpty() || m_tables.table(element.table), where.constData());
            QVERIFY2(element.kind != ElementKind::Code || !element.table.isEmpty() || !element.values.isEmpty(), where.constData());
            QVERIFY2(element.message.isEmpty() || !messages.contains(element.message), where.constData());
            QVERIFY2(!element.message.isEmpty() || element.source.contains(u"报文") || element.source.contains(u"单证") || element.source.contains(u"担保") || element.source.contains(u"账册")
                    || element.source.contains(u"回执"), where.constData());
            messages.insert(element.message.isEmpty() ? element.key : element.message);
            if (!element.sample.isEmpty() && !element.table.isEmpty())
                QVERIFY2(m_tables.table(element.table)->contains(element.sample), where.constData());
            if (!element.sample.isEmpty() && element.pattern.isValid())
                QVERIFY2(element.pattern.match(element.sample).hasMatch(), where.constData());
        }
    }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
};

QTEST_GUILESS_MAIN(TestBondedPacks)
#include "tst_bondedpacks.moc"
