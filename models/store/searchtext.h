// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace Tongguan {

// The text in the form that is compared: case folded, full-width ASCII made half-width, every run of blanks one blank.
[[nodiscard]] QString foldForSearch(QStringView text);

// The parts of a query that all must fit, folded, in UTF-8.
[[nodiscard]] QList<QByteArray> searchTerms(QStringView query);
[[nodiscard]] bool containsTerms(const QByteArray& foldedUtf8, const QList<QByteArray>& terms);

// What the full-text index holds of a folded text. A word of n characters becomes its n-1 pairs and its last
// character, which keeps phrases from running into the next word: so a term of two or more characters is the phrase of
// its pairs, exactly. `singles` has each character once, for terms of one.
struct SearchTokens {
    QString pairs;
    QString singles;
};
[[nodiscard]] SearchTokens searchTokens(QStringView folded);

// The index's query for terms; it finds what containsTerms() finds.
[[nodiscard]] QString matchExpression(const QList<QByteArray>& terms);

} // namespace Tongguan
