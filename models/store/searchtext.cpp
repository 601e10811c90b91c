// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchtext.h"

#include "models/base/text.h"

#include <QSet>
#include <QStringList>

namespace Tongguan {

namespace {

    // The index's tokenizer splits at ASCII that is no letter or digit and folds A-Z; such characters go to a private
    // range instead. Everything else is a token character to it.
    void appendTokenCharacter(QString& out, char32_t character)
    {
        const bool plain = (character >= U'0' && character <= U'9') || (character >= U'a' && character <= U'z');
        const char32_t safe = character < 0x80 && !plain ? 0xf0000 + character : character;
        out.append(QChar::fromUcs4(safe));
    }

    void appendWord(SearchTokens& tokens, const QList<uint>& word, QSet<char32_t>& seen)
    {
        for (qsizetype i = 0; i < word.size(); ++i) {
            const char32_t character = word.at(i);
            appendTokenCharacter(tokens.pairs, character);
            if (i + 1 < word.size()) {
                appendTokenCharacter(tokens.pairs, word.at(i + 1));
            }
            tokens.pairs.append(u' ');
            if (!seen.contains(character)) {
                seen.insert(character);
                appendTokenCharacter(tokens.singles, character);
                tokens.singles.append(u' ');
            }
        }
    }

} // namespace

QString foldForSearch(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    bool blank = true; // none at the beginning
    for (const QChar given : text) {
        const bool wide = given >= u'\uff01' && given <= u'\uff5e';
        const QChar character = wide ? QChar(given.unicode() - 0xfee0) : given;
        if (character.isSpace() || character.isNull()) {
            if (!blank) {
                folded.append(u' ');
            }
            blank = true;
        } else {
            folded.append(character);
            blank = false;
        }
    }
    if (blank && !folded.isEmpty()) {
        folded.chop(1);
    }
    return folded.toCaseFolded();
}

QList<QByteArray> searchTerms(QStringView query)
{
    QList<QByteArray> terms;
    const QString folded = foldForSearch(query);
    for (const auto& term : folded.split(u' ', Qt::SkipEmptyParts)) {
        terms.append(term.toUtf8());
    }
    return terms;
}

bool containsTerms(const QByteArray& foldedUtf8, const QList<QByteArray>& terms)
{
    return std::all_of(terms.begin(), terms.end(), [&](const QByteArray& term) { return foldedUtf8.contains(term); });
}

SearchTokens searchTokens(QStringView folded)
{
    SearchTokens tokens;
    tokens.pairs.reserve(folded.size() * 3);
    QSet<char32_t> seen;
    for (const auto word : folded.split(u' ', Qt::SkipEmptyParts)) {
        appendWord(tokens, word.toUcs4(), seen);
    }
    return tokens;
}

QString matchExpression(const QList<QByteArray>& terms)
{
    QStringList parts;
    for (const auto& term : terms) {
        const auto characters = QString::fromUtf8(term).toUcs4();
        QString phrase;
        if (characters.size() == 1) {
            appendTokenCharacter(phrase, characters.first());
            parts.append(u"singles : \"%1\""_s.arg(phrase));
            continue;
        }
        for (qsizetype i = 0; i + 1 < characters.size(); ++i) {
            appendTokenCharacter(phrase, characters.at(i));
            appendTokenCharacter(phrase, characters.at(i + 1));
            phrase.append(u' ');
        }
        parts.append(u"pairs : \"%1\""_s.arg(phrase.trimmed()));
    }
    return parts.join(u" AND ");
}

} // namespace Tongguan
