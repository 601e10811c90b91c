// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruletokens.h"

#include "models/rules/functions.h"

namespace Tongguan {

RuleNames::RuleNames(const DocumentType& type)
    : m_type(type)
{
    collect(type.root, {}, {});
    m_words = QStringList(m_anywhere.keyBegin(), m_anywhere.keyEnd());
    m_words.sort();
}

void RuleNames::collect(const Group& group, const QString& path, const QString& singles)
{
    const auto add = [this](const QString& word, const QString& keyPath, const Label& name) {
        m_names.insert(keyPath, name);
        if (!m_anywhere.contains(word))
            m_anywhere.insert(word, keyPath);
    };
    for (const Element& element : group.elements) {
        add(element.key, path + element.key, element.name);
        if (!singles.isEmpty())
            add(singles + element.key, path + element.key, element.name);
    }
    for (const Group& inner : group.groups) {
        add(inner.key, path + inner.key, inner.name);
        collect(inner, path + inner.key + u'.', inner.single ? singles + inner.key + u'.' : QString());
    }
}

static QStringView withoutOuter(QStringView word)
{
    while (word.startsWith(u"outer."))
        word = word.sliced(6);
    return word;
}

bool RuleNames::knows(QStringView word) const
{
    return m_anywhere.contains(withoutOuter(word).toString());
}

Label RuleNames::nameOf(QStringView word, QStringView scope) const
{
    const QString plain = withoutOuter(word).toString();
    if (word.size() == plain.size()) {
        if (const auto inner = m_names.constFind(u"%1.%2"_s.arg(scope, plain)); inner != m_names.constEnd())
            return *inner;
    }
    if (const auto head = m_names.constFind(plain); head != m_names.constEnd())
        return *head;
    return m_names.value(m_anywhere.value(plain));
}

const QStringList& ruleKeywords()
{
    static const QStringList words { u"and"_s, u"or"_s, u"not"_s, u"in"_s, u"is"_s, u"null"_s, u"true"_s, u"false"_s };
    return words;
}

const QStringList& ruleAggregates()
{
    static const QStringList words { u"count"_s, u"sum"_s, u"exists"_s, u"forall"_s, u"distinct"_s };
    return words;
}

static RuleTokenKind kindOfWord(const QString& word, const RuleNames& names)
{
    if (ruleKeywords().contains(word))
        return RuleTokenKind::Keyword;
    if (names.knows(word))
        return RuleTokenKind::Name;
    return ruleAggregates().contains(word) || ruleFunction(word) ? RuleTokenKind::Function : RuleTokenKind::Unknown;
}

QList<RuleToken> ruleTokens(QStringView text, const RuleNames& names)
{
    QList<RuleToken> tokens;
    const auto whileFits = [text](qsizetype at, auto fits) {
        while (at < text.size() && fits(text[at]))
            ++at;
        return at;
    };
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        qsizetype end = at + 1;
        RuleTokenKind kind = RuleTokenKind::Symbol;
        if (c.isSpace()) {
            ++at;
            continue;
        }
        if (c.isDigit()) {
            end = whileFits(at, [](QChar d) { return d.isDigit() || d == u'.'; });
            kind = RuleTokenKind::Number;
        } else if (c == u'\'') {
            end = std::min(whileFits(at + 1, [](QChar d) { return d != u'\''; }) + 1, text.size());
            kind = RuleTokenKind::Text;
        } else if (c.isLetter()) {
            end = whileFits(at, [](QChar d) { return d.isLetterOrNumber() || d == u'.'; });
            // A call is a function's even where a field has the same name.
            const qsizetype next = whileFits(end, [](QChar d) { return d.isSpace(); });
            const QString word = text.sliced(at, end - at).toString();
            const bool called = next < text.size() && text[next] == u'(' && !ruleKeywords().contains(word);
            kind = called ? (ruleAggregates().contains(word) || ruleFunction(word) ? RuleTokenKind::Function : RuleTokenKind::Unknown)
                          : kindOfWord(word, names);
        }
        tokens.append({ at, end - at, kind });
        at = end;
    }
    return tokens;
}

} // namespace Tongguan
