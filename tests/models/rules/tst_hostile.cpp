// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/checker.h"
#include "models/rules/rulerun.h"
#include "tests/support/packkit.h"
#include "tests/support/randomdocument.h"

#include <QTest>

using namespace Tongguan;

// Packs that are built to harm: to hang, to fill the memory, to deceive. All are refused or cut short by counting, so the
// same pack has the same end on every machine.
class TestHostile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_dictionary = std::move(*Dictionary::load());
        m_shelf = std::make_unique<RuleShelf>(type(), m_tables);
        QVERIFY(examine(PackMaker::rules(u"extra"_s, 1)));
    }

    void refused_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QJsonObject& body, const QString& code) { QTest::newRow(name) << body << code; };
        const auto rule = [](const std::function<void(QJsonObject&)>& change) {
            QJsonObject body = PackMaker::rules(u"extra"_s, 1);
            QJsonObject one = body[u"rules"_s][0].toObject();
            change(one);
            body[u"rules"_s] = QJsonArray { one };
            return body;
        };
        const auto must = [&](const QString& text) { return rule([&](QJsonObject& one) { one[u"must"_s] = text; }); };
        row("deep parentheses", must(QString(100, u'(') + u"true"_s + QString(100, u')')), u"rule.size"_s);
        row("deep negation", must(u"not "_s.repeated(100) + u"true"_s), u"rule.size"_s);
        row("deep minus", must(u"-"_s.repeated(100) + u"1 = 1"_s), u"rule.size"_s);
        row("deep calls", must(u"abs("_s.repeated(100) + u"1"_s + QString(100, u')') + u" = 1"_s), u"rule.size"_s);
        row("aggregates in aggregates", must(u"forall(line, forall(container, forall(line, forall(container, forall(line, true)))))"_s), u"rule.size"_s);
        row("too many parts", must(u"1 + "_s.repeated(600) + u"1 = 1"_s), u"rule.size"_s);
        row("a long list", must(u"grossWeight in ("_s + u"1, "_s.repeated(600) + u"1)"_s), u"rule.size"_s);
        row("a long text", must(u'\'' + QString(5000, u'x') + u"' = 'x'"_s), u"rule.size"_s);
        row("a long message", rule([](QJsonObject& one) { one[u"message"_s] = QJsonObject { { u"zh"_s, QString(3000, u'字') }, { u"en"_s, u"x"_s } }; }), u"rule.size"_s);
        row("a long reason", rule([](QJsonObject& one) { one[u"why"_s] = QJsonObject { { u"zh"_s, QString(5000, u'字') }, { u"en"_s, u"x"_s } }; }), u"rule.size"_s);
        row("a long id", rule([](QJsonObject& one) { one[u"id"_s] = QString(100, u'x'); }), u"rule.pack"_s);
        row("too many cases", rule([](QJsonObject& one) {
            QJsonArray cases;
            for (int i = 0; i < 1000; ++i)
                cases.append(one[u"cases"_s][i % 2]);
            one[u"cases"_s] = cases;
        }), u"rule.size"_s);
        row("a case of too many values", rule([](QJsonObject& one) {
            QJsonObject set;
            for (int i = 1; i < 200; ++i)
                set.insert(u"line[%1].no"_s.arg(i), u"1"_s);
            one[u"cases"_s] = QJsonArray { QJsonObject { { u"set"_s, set }, { u"finds"_s, true } } };
        }), u"rule.size"_s);
        row("a case with a huge value", rule([](QJsonObject& one) {
            one[u"cases"_s] = QJsonArray { QJsonObject { { u"set"_s, QJsonObject { { u"remarks"_s, QString(100'000, u'x') } } }, { u"finds"_s, true } } };
        }), u"rule.size"_s);
        row("a case far out in the lines", rule([](QJsonObject& one) {
            one[u"cases"_s] = QJsonArray { QJsonObject { { u"set"_s, QJsonObject { { u"line[1000000000].no"_s, u"1"_s } } }, { u"finds"_s, true } } };
        }), u"rule.case"_s);
        row("its own case fails", must(u"grossWeight >= 0"_s), u"rule.case"_s);
        row("unknown function", must(u"system('reboot') = 1"_s), u"rule.pack"_s);
        row("unknown member of a rule", rule([](QJsonObject& one) { one[u"script"_s] = u"x"_s; }), u"pack.unknown"_s);
        row("unknown member of a case", rule([](QJsonObject& one) {
            QJsonArray cases = one[u"cases"_s].toArray();
            QJsonObject first = cases[0].toObject();
            first[u"skip"_s] = true;
            cases[0] = first;
            one[u"cases"_s] = cases;
        }), u"pack.unknown"_s);
        row("unknown member of a message", rule([](QJsonObject& one) { one[u"message"_s] = QJsonObject { { u"zh"_s, u"x"_s }, { u"en"_s, u"x"_s }, { u"fr"_s, u"x"_s } }; }), u"pack.unknown"_s);
        QJsonObject more = PackMaker::rules(u"extra"_s, 1);
        more[u"include"_s] = u"/etc/passwd"_s;
        row("unknown member of the pack", more, u"pack.unknown"_s);
        row("too many rules", many(6000, {}), u"rule.many"_s);
        row("too many parts in all", many(1200, u" and 1 + 1 = 2"_s.repeated(60)), u"rule.many"_s);
        QJsonObject none = PackMaker::rules(u"extra"_s, 1);
        none[u"rules"_s] = QJsonArray();
        row("no rules", none, u"rule.pack"_s);
        none[u"rules"_s] = QJsonArray { 1, u"x"_s, QJsonArray() };
        row("rules that are none", none, u"rule.pack"_s);
    }
    void refused()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, code);
        const Done done = examine(body);
        QVERIFY(!done);
        QCOMPARE(done.error().code, code);
        QVERIFY(done.error().detail.size() < 6000); // what it says is bounded, too
    }

    // Quantifiers over groups within each other, with as many records as a case may make: stopped by the budget of the load,
    // after the same number of steps each time.
    void casesThatWouldRunForHoursAreStopped()
    {
        QJsonObject body = PackMaker::rules(u"extra"_s, 1);
        const QString must = u"grossWeight >= 5 and count(line, count(container, count(line, %1) >= 0) >= 0) >= 0"_s.arg(u"number(no) + number(outer.lines) != number(outer.outer.no) + 5 and "_s.repeated(20) + u"true"_s);
        QJsonObject set { { u"grossWeight"_s, u"9"_s } };
        for (int i = 1; i <= 9; ++i) {
            set.insert(u"line[%1].no"_s.arg(i), u"1"_s);
            set.insert(u"container[%1].lines"_s.arg(i), u"1"_s);
        }
        QJsonArray rules;
        for (int r = 0; r < 100; ++r) {
            QJsonObject one = body[u"rules"_s][0].toObject();
            one[u"id"_s] = u"hours.%1"_s.arg(r);
            one[u"must"_s] = must;
            QJsonArray cases { one[u"cases"_s][0] }; // the one that finds
            for (int i = 1; i < 16; ++i)
                cases.append(QJsonObject { { u"set"_s, set }, { u"finds"_s, false } });
            one[u"cases"_s] = cases;
            rules.append(one);
        }
        body[u"rules"_s] = rules;
        const Done first = examine(body);
        QVERIFY(!first);
        QCOMPARE(first.error().code, u"rule.work"_s);
        QCOMPARE(examine(body).error(), first.error()); // at the same rule
    }

    // A rule whose own cases are harmless, on a document that it was not tried on.
    void aRuleThatExplodesOnADocumentIsCutShort()
    {
        QJsonObject body = PackMaker::rules(u"extra"_s, 1);
        QJsonArray rules;
        for (int r = 0; r < 3; ++r) {
            QJsonObject one = body[u"rules"_s][0].toObject();
            one[u"id"_s] = u"heavy.%1"_s.arg(r);
            one[u"must"_s] = u"grossWeight >= 5 and count(line, count(line, count(line, count(line, number(no) + number(outer.no) + number(outer.outer.no) != number(outer.outer.outer.no)) > 0) > 0) > 0) >= 0"_s;
            rules.append(one);
        }
        body[u"rules"_s] = rules;
        DataPack pack = *readPackBody(canonicalJson(body));
        QVERIFY(m_shelf->examine(pack));
        pack.key = u"0123456789abcdef"_s; // received
        RuleShelf shelf(type(), m_tables);
        shelf.use({ pack });
        Checker checker(shelf);
        Document document(type());
        QVERIFY(document.setValue(u"grossWeight"_s, u"9"_s));
        for (int i = 1; i <= 50; ++i)
            QVERIFY(document.setValue(u"line[%1].no"_s.arg(i), QString::number(i)));
        QElapsedTimer clock;
        clock.start();
        const QList<Finding> findings = checker.check(document);
        const qint64 elapsed = clock.elapsed();
        const auto cut = std::count_if(findings.begin(), findings.end(), [](const Finding& one) { return one.id == u"rule.work"; });
        QCOMPARE(cut, 3); // each says so; none is passed over in silence
        qInfo() << "three exploding rules on 50 lines:" << elapsed << "ms";
        const auto places = document.place(u"grossWeight"_s);
        QVERIFY(document.setValue(u"grossWeight"_s, u"9.5"_s));
        QCOMPARE(checker.recheck(document, { *places }), checker.check(document)); // cut at the same step, wherever it began
    }

    // However many rules a received pack has, a check by it stays within one sum.
    void noPackMakesACheckLong()
    {
        for (const int rules : { 1, 7, 10, 240, 2000 }) {
            const auto pack = RulePack::compile(packOf(many(rules, {})), type());
            QVERIFY(pack);
            QVERIFY(pack->stepsOfRule() >= 2000);
            QVERIFY(pack->stepsOfRule() * rules <= RulePack::MaximumCheckSteps);
        }
    }

    void theBudgetIsCountedInSteps()
    {
        const auto pack = RulePack::compile(*readPackBody(canonicalJson(PackMaker::rules(u"extra"_s, 1))), type());
        QVERIFY(pack);
        Document document(type());
        QVERIFY(document.setValue(u"grossWeight"_s, u"2"_s));
        // The fewest steps that suffice suffice each time; one less does not.
        qint64 steps = 1;
        while (findingsOf(pack->rules[0], document, m_tables, steps).value(0).id == u"rule.work")
            ++steps;
        QVERIFY(steps > 3 && steps < 30);
        for (int again = 0; again < 3; ++again) {
            QCOMPARE(findingsOf(pack->rules[0], document, m_tables, steps).value(0).id, u"office.weight"_s);
            QCOMPARE(findingsOf(pack->rules[0], document, m_tables, steps - 1).value(0).id, u"rule.work"_s);
        }
    }

    void longTextsCostSteps()
    {
        const auto expression = Expression::compile(u"contains(remarks, 'x')"_s, type(), {});
        QVERIFY(expression);
        const auto cost = [&](qsizetype size) {
            Document document(type());
            document.setValue(*document.place(u"remarks"_s), QString(size, u'字'));
            const std::array<const Record*, 1> scopes { &document.root() };
            StepBudget budget(1'000'000);
            (void)expression->evaluate(scopes, m_tables, budget);
            return 1'000'000 - budget.left();
        };
        QVERIFY(cost(1'000'000) > cost(10) + 10'000);
    }

    void messagesAreCut()
    {
        QJsonObject body = PackMaker::rules(u"extra"_s, 1);
        QJsonObject one = body[u"rules"_s][0].toObject();
        one[u"message"_s] = QJsonObject { { u"zh"_s, u"{remarks}"_s.repeated(200) }, { u"en"_s, u"x"_s } };
        body[u"rules"_s] = QJsonArray { one };
        const auto pack = RulePack::compile(*readPackBody(canonicalJson(body)), type());
        QVERIFY(pack);
        Document document(type());
        QVERIFY(document.setValue(u"grossWeight"_s, u"2"_s));
        document.setValue(*document.place(u"remarks"_s), QString(100'000, u'字'));
        const auto trials = tryRule(pack->rules[0], document, m_tables);
        QCOMPARE(trials.value(0).outcome, RuleOutcome::Finds);
        QCOMPARE(trials.value(0).message.zh.size(), MessageText::MaximumFilled);
    }

    // The shelf: what is received beside what is built in.
    void aReceivedPackStandsBesideTheBuiltInOne()
    {
        RuleShelf shelf(type(), m_tables);
        const size_t own = shelf.rules().size();
        QVERIFY(own > 100);
        const quint64 generation = shelf.generation();
        shelf.use({ packOf(PackMaker::rules(u"extra"_s, 3)) });
        QVERIFY(shelf.generation() > generation);
        QCOMPARE(shelf.packs().size(), size_t(2));
        QCOMPARE(shelf.rules().size(), own + 1);
        QCOMPARE(shelf.find(u"office.weight")->pack->head.id, u"extra"_s);
        QCOMPARE(shelf.editionText(), u"2026.11 + 2026.3"_s);
        // A rule of the same id takes the place of the built-in one.
        shelf.use({ packOf(PackMaker::rules(u"extra"_s, 3, 5, u"weight.order"_s)) });
        QCOMPARE(shelf.rules().size(), own);
        QCOMPARE(shelf.find(u"weight.order")->pack->head.id, u"extra"_s);
        // The same series in a higher version takes the place of the built-in pack, in a lower it does not.
        shelf.use({ packOf(PackMaker::rules(u"declaration-base"_s, 1'000'000)) });
        QCOMPARE(shelf.rules().size(), size_t(1));
        shelf.use({ packOf(PackMaker::rules(u"declaration-base"_s, 1)) });
        QCOMPARE(shelf.rules().size(), own);
        // What no longer compiles is left out and told; the built-in one holds the place.
        QJsonObject broken = PackMaker::rules(u"declaration-base"_s, 1'000'000);
        broken[u"rules"_s] = QJsonArray { QJsonObject { { u"id"_s, u"x"_s } } };
        shelf.use({ packOf(broken) });
        QCOMPARE(shelf.rules().size(), own);
        QCOMPARE(shelf.faults().size(), 1);
        QVERIFY(shelf.load());
    }

    void aNewPackCountsAtTheNextCheck()
    {
        RuleShelf shelf(type(), m_tables);
        Checker checker(shelf);
        Document document(type());
        QVERIFY(document.setValue(u"grossWeight"_s, u"2"_s));
        const auto finds = [&](const QList<Finding>& findings) {
            return std::any_of(findings.begin(), findings.end(), [](const Finding& one) { return one.id == u"office.weight"; });
        };
        QVERIFY(!finds(checker.check(document)));
        shelf.use({ packOf(PackMaker::rules(u"extra"_s, 1)) });
        QVERIFY(finds(checker.recheck(document, { *document.place(u"packages"_s) }))); // though nothing that it reads has changed
        shelf.use({});
        QVERIFY(!finds(checker.recheck(document, { *document.place(u"packages"_s) })));
    }

    // The promise of recheck with packs beside the built-in one, over random documents and edits.
    void recheckEqualsCheck_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 6; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void recheckEqualsCheck()
    {
        QFETCH(quint64, seed);
        RuleShelf shelf(type(), m_tables);
        shelf.use({ packOf(PackMaker::rules(u"extra"_s, 1)) });
        Checker quick(shelf);
        Checker full(shelf);
        RandomDocument random(seed);
        Document document = random.document(type(), 6);
        QCOMPARE(quick.check(document), full.check(document));
        qsizetype found = 0;
        for (int edit = 0; edit < 60; ++edit) {
            QList<Place> changed;
            for (quint64 i = 0; i <= random.below(3); ++i)
                changed.append(changeSomething(document, random));
            const QList<Finding> all = full.check(document);
            found += all.size();
            if (quick.recheck(document, changed) != all)
                QFAIL(qPrintable(u"edit %1 of %2, first at %3"_s.arg(edit).arg(seed).arg(document.placeText(changed.front()))));
        }
        QVERIFY(found > 500);
    }

    // Trying a rule tells of each record what checking finds of it.
    void tryingTellsWhatCheckingFinds()
    {
        RuleShelf shelf(type(), m_tables);
        RandomDocument random(77);
        int tried = 0;
        for (int i = 0; i < 10; ++i) {
            const Document document = random.document(type(), 5);
            for (const RuleShelf::Entry& entry : shelf.rules()) {
                const QList<Finding> findings = findingsOf(*entry.rule, document, m_tables, entry.pack->stepsOfRule());
                QStringList places;
                for (const RuleTrial& trial : tryRule(*entry.rule, document, m_tables)) {
                    if (trial.outcome == RuleOutcome::Finds)
                        places.append(trial.field + trial.message.zh);
                    ++tried;
                }
                QStringList expected;
                for (const Finding& finding : findings)
                    expected.append(finding.field + finding.message.zh);
                QCOMPARE(places, expected);
            }
        }
        QVERIFY(tried > 2000);
    }

private:
    const DocumentType& type() const { return m_dictionary->declaration(); }
    Done examine(const QJsonObject& body) const
    {
        const auto pack = readPackBody(canonicalJson(body));
        return pack ? m_shelf->examine(*pack) : Done(tl::unexpected(pack.error()));
    }
    static DataPack packOf(const QJsonObject& body)
    {
        DataPack pack = *readPackBody(canonicalJson(body));
        pack.key = u"0123456789abcdef"_s;
        return pack;
    }
    static QJsonObject many(int count, const QString& more)
    {
        QJsonObject body = PackMaker::rules(u"extra"_s, 1);
        QJsonArray rules;
        for (int i = 0; i < count; ++i) {
            QJsonObject one = body[u"rules"_s][0].toObject();
            one[u"id"_s] = u"many.%1"_s.arg(i);
            one[u"must"_s] = QString(one[u"must"_s].toString() + more);
            rules.append(one);
        }
        body[u"rules"_s] = rules;
        return body;
    }
    // A value of the head or of a record that exists.
    static Place changeSomething(Document& document, RandomDocument& random)
    {
        Place place;
        const Group* group = &document.type().root;
        const Record* record = &document.root();
        while (!group->groups.isEmpty() && random.chance(place.steps.isEmpty() ? 60 : 25)) {
            const int index = int(random.below(quint64(group->groups.size())));
            const QList<Record>& rows = record->children(index);
            if (rows.isEmpty())
                break;
            const int row = int(random.below(quint64(rows.size())));
            place.steps.append({ index, row });
            record = &rows[row];
            group = &group->groups[index];
        }
        place.element = int(random.below(quint64(group->elements.size())));
        document.setValue(place, random.chance(20) ? QString() : random.value(group->elements[place.element]));
        return place;
    }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
    std::unique_ptr<RuleShelf> m_shelf;
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
