// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

#include <random>

namespace Tongguan {

// Random documents and edits, the same for a seed on every machine. Values are plausible for their element, one in
// twelve odd: too long, wrong in kind, full of quotes, emoji and markup, but never what XML cannot carry.
class RandomDocument final {
public:
    explicit RandomDocument(quint64 seed) : m_engine(seed) { }

    [[nodiscard]] quint64 below(quint64 end); // 0..end-1
    [[nodiscard]] bool chance(int percent) { return below(100) < static_cast<quint64>(percent); }

    // All groups filled, about `percent` of the elements of each record; `lines` rows in the first group of several
    // (-1: 0..8), a few in the others. Numbered as renumber() does.
    [[nodiscard]] Document document(const DocumentType& type, int lines = -1, int percent = 60);
    [[nodiscard]] Record record(const Group& group, int percent, bool withChildren = true);
    [[nodiscard]] QString value(const Element& element);
    [[nodiscard]] QString oddText();
    [[nodiscard]] LineId lineId();

    // One change: a value set or cleared, a line added, removed or moved, at any depth. Renumbers.
    void edit(Document& document);
    void edit(Document& document, int times);

private:
    [[nodiscard]] QString letters(int count, QStringView alphabet);
    [[nodiscard]] QString plausible(const Element& element);
    void editRecord(const Group& group, Record& record, bool isRoot);
    void editLines(const Group& group, QList<Record>& lines);

    std::mt19937_64 m_engine;
};

} // namespace Tongguan
