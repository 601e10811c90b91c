// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

namespace Tongguan {

// The group of a document type whose lines stand for files, and what its elements mean there: "files" of the group's grid
// in documents/<type>.json.
class FileRows final {
public:
    // Nothing where the type has no such group. Read once: keep it.
    [[nodiscard]] static std::optional<FileRows> of(const DocumentType& type, const QString& folder = QStringLiteral(":"));

    int group = -1; // below the root
    QString key; // of the group
    int name = -1, size = -1, kind = -1, format = -1, number = -1; // elements of it; -1: it has none
    QString pdf; // the format's code of a PDF
    qint64 largest = 0, largestPage = 0; // bytes; 0: no limit
    std::pair<int, int> version; // of PDF, the oldest one
    QString source; // of these limits

    // The kind that a file's name tells, "" where it tells none or several.
    [[nodiscard]] QString guess(QStringView fileName) const;
    // As long as the element takes, its ending kept.
    [[nodiscard]] QString fittingName(const QString& fileName, const DocumentType& type) const;
    [[nodiscard]] QStringList names(const Document& document) const; // of the files, each once, in the order of the lines
    // A line of its own for a file: what can be said of it by itself is filled in.
    [[nodiscard]] Record line(const Document& document, const QString& fileName, qint64 bytes, const QString& kindCode, const QDate& today) const;
    // Customs (4), kind (8), mark, date (8) and 10 digits of the line's own; "" where something of it is not known yet, or
    // where the number is given by somebody else.
    [[nodiscard]] QString numberOf(const Document& document, const Record& line, const QDate& today) const;
    [[nodiscard]] bool isNumbered(const QString& kindCode) const { return m_numbered.contains(kindCode); } // elsewhere, with no file of ours
    // Lines whose number is missing, or was made for another office or kind, with the one that fits.
    [[nodiscard]] QList<std::pair<Place, QString>> staleNumbers(const Document& document, const QDate& today) const;

private:
    int m_office = -1; // element of the head
    QString m_mark;
    QStringList m_numbered;
    QList<std::pair<int, int>> m_fills; // element of the line, element of the head
    QList<std::pair<QString, QStringList>> m_guesses; // kind, words
};

} // namespace Tongguan
