// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulewords.h"

#include <QCoreApplication>

namespace Tongguan {
namespace {

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(Tongguan::RuleWords)
};

} // namespace

const QStringList& severityNames()
{
    static const QStringList names { u"error"_s, u"warning"_s, u"note"_s };
    return names;
}

const QStringList& certaintyNames()
{
    static const QStringList names { u"law"_s, u"specification"_s, u"example"_s, u"program"_s, u"derived"_s, u"practice"_s };
    return names;
}

QString severityWord(const QString& severity)
{
    if (severity == u"error")
        return RuleWords::tr("Error");
    if (severity == u"warning")
        return RuleWords::tr("Warning");
    return severity == u"note" ? RuleWords::tr("Note") : severity;
}

Tone severityTone(const QString& severity)
{
    return severity == u"error" ? Tone::Bad : severity == u"warning" ? Tone::Warning : Tone::Working;
}

QString severityIconName(const QString& severity)
{
    return severityNames().contains(severity) ? severity : u"help"_s;
}

QString certaintyWord(const QString& certainty)
{
    if (certainty == u"law")
        return RuleWords::tr("Law");
    if (certainty == u"specification")
        return RuleWords::tr("Specification");
    if (certainty == u"example")
        return RuleWords::tr("Published example");
    if (certainty == u"program")
        return RuleWords::tr("Public program");
    if (certainty == u"derived")
        return RuleWords::tr("Our reading");
    return certainty == u"practice" ? RuleWords::tr("Practice") : certainty;
}

QString certaintyMeaning(const QString& certainty)
{
    if (certainty == u"law")
        return RuleWords::tr("The text of a law, an order or a notice says so.");
    if (certainty == u"specification")
        return RuleWords::tr("The official specification of the message says so.");
    if (certainty == u"example")
        return RuleWords::tr("A published example or a textbook shows it.");
    if (certainty == u"program")
        return RuleWords::tr("A public program does so.");
    if (certainty == u"derived")
        return RuleWords::tr("Our reading of a text that does not say it in so many words.");
    return certainty == u"practice" ? RuleWords::tr("Known from practice only, therefore never an error.") : QString();
}

QString packTitle(const PackView& pack)
{
    return pack.version > 0 ? RuleWords::tr("%1, version %2").arg(pack.id).arg(pack.version) : pack.id;
}

QString standingWord(const PackView& pack)
{
    switch (pack.standing) {
    case PackView::Standing::InUse: return RuleWords::tr("in use");
    case PackView::Standing::Kept: return RuleWords::tr("not in use");
    case PackView::Standing::Refused: return RuleWords::tr("refused");
    case PackView::Standing::Draft: return RuleWords::tr("draft, not in force");
    }
    return {};
}

Tone standingTone(const PackView& pack)
{
    switch (pack.standing) {
    case PackView::Standing::InUse: return Tone::Good;
    case PackView::Standing::Kept: return Tone::Neutral;
    case PackView::Standing::Refused: return Tone::Bad;
    case PackView::Standing::Draft: return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString signatureWords(PackView::Signature signature)
{
    switch (signature) {
    case PackView::Signature::BuiltIn: return RuleWords::tr("comes with the program");
    case PackView::Signature::Good: return RuleWords::tr("signature verified");
    case PackView::Signature::Missing: return RuleWords::tr("not signed");
    case PackView::Signature::Broken: return RuleWords::tr("signature does not fit the content");
    case PackView::Signature::Unknown: return RuleWords::tr("signed with a key that is not trusted here");
    case PackView::Signature::Unread: break;
    }
    return {};
}

QString validityWords(const PackView& pack)
{
    const auto day = [](const QDate& date) { return date.toString(Qt::ISODate); };
    if (pack.from.isValid() && pack.until.isValid())
        return RuleWords::tr("valid %1 to %2").arg(day(pack.from), day(pack.until));
    if (pack.until.isValid())
        return RuleWords::tr("valid until %1").arg(day(pack.until));
    return pack.from.isValid() ? RuleWords::tr("valid from %1").arg(day(pack.from)) : RuleWords::tr("valid without limit");
}

QString rulePartWord(const QString& part)
{
    static const QHash<QString, const char*> words { { u"id"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "Id") },
        { u"severity"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "Severity") },
        { u"certainty"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "Certainty") },
        { u"each"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "For each") }, { u"field"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "Field") },
        { u"when"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "When") }, { u"must"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "Must hold") },
        { u"message.zh"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "Text, Chinese") },
        { u"message.en"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "Text, English") },
        { u"why.zh"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "Why, Chinese") },
        { u"why.en"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "Why, English") },
        { u"source"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "Source") }, { u"cases"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "Cases") } };
    const char* word = words.value(part);
    return word ? RuleWords::tr(word) : part;
}

// The compiler speaks English, short and fixed; what is unknown to us stays as it is.
static QString compilerWords(const QString& detail)
{
    static const QHash<QString, const char*> whole { { u"end expected"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "the expression should end here") },
        { u"text without end"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "a text begins here and has no closing '") },
        { u"value expected"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "a field, number or text is missing here") },
        { u"group expected"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "the name of a group is missing here") },
        { u"not a number"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "not a number") },
        { u"wrong number of values"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "too few or too many values") },
        { u"text too long"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "the expression is too long") },
        { u"too many parts"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "the expression has too many parts") },
        { u"nested too deep"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "too many brackets in one another") },
        { u"empty message"_s, QT_TRANSLATE_NOOP("Tongguan::RuleWords", "missing") } };
    if (const char* words = whole.value(detail))
        return RuleWords::tr(words);
    const auto after = [&detail](const QString& start) { return detail.startsWith(start) ? detail.mid(start.size()) : QString(); };
    if (const QString name = after(u"unknown name "_s); !name.isEmpty())
        return RuleWords::tr("no field is called “%1”").arg(name);
    if (const QString name = after(u"unknown function "_s); !name.isEmpty())
        return RuleWords::tr("no function is called “%1”").arg(name);
    if (const QString name = after(u"unknown group "_s); !name.isEmpty())
        return RuleWords::tr("no group is called “%1”").arg(name);
    if (detail.endsWith(u" expected") && detail.startsWith(u'\''))
        return RuleWords::tr("%1 is missing here").arg(detail.left(detail.size() - 9));
    return detail;
}

QString faultWords(const RuleFault& fault)
{
    switch (fault.kind) {
    case RuleFault::Kind::Missing: return RuleWords::tr("missing");
    case RuleFault::Kind::Unknown: return RuleWords::tr("the dictionary has no “%1”").arg(fault.detail);
    case RuleFault::Kind::PracticeError: return RuleWords::tr("what is known from practice only is a warning at most");
    case RuleFault::Kind::Cases: return RuleWords::tr("one that finds and one that does not are needed");
    case RuleFault::Kind::Expression: return compilerWords(fault.detail);
    case RuleFault::Kind::Other: break;
    }
    return fault.detail;
}

QString ruleOutcomeWord(RuleOutcome outcome)
{
    switch (outcome) {
    case RuleOutcome::Passes: return RuleWords::tr("Holds");
    case RuleOutcome::Finds: return RuleWords::tr("Finds");
    case RuleOutcome::Unknown: return RuleWords::tr("Not known");
    case RuleOutcome::NotConcerned: return RuleWords::tr("Not concerned");
    }
    return {};
}

Tone ruleOutcomeTone(RuleOutcome outcome)
{
    switch (outcome) {
    case RuleOutcome::Passes: return Tone::Good;
    case RuleOutcome::Finds: return Tone::Bad;
    case RuleOutcome::Unknown: return Tone::Warning;
    case RuleOutcome::NotConcerned: return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString ruleOutcomeIconName(RuleOutcome outcome)
{
    switch (outcome) {
    case RuleOutcome::Passes: return u"released"_s;
    case RuleOutcome::Finds: return u"error"_s;
    case RuleOutcome::Unknown: return u"help"_s;
    case RuleOutcome::NotConcerned: return u"deleted"_s;
    }
    return {};
}

QString truthWord(const RuleValue& value)
{
    if (const bool* known = std::get_if<bool>(&value))
        return *known ? RuleWords::tr("true") : RuleWords::tr("false");
    const QString text = ruleValueText(value);
    return text.isEmpty() ? RuleWords::tr("not known") : text;
}

} // namespace Tongguan
