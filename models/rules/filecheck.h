// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/filerows.h"
#include "models/rules/finding.h"

namespace Tongguan {

// What is known of a file on this computer.
struct FileFacts {
    bool isHere = false;
    bool isPdf = false; // by what stands in it, not by its name
    bool isLocked = false; // encrypted: with a password, or some uses forbidden
    bool isDamaged = false; // no pages can be made out
    qint64 size = 0;
    int pages = -1; // -1: not known
    std::pair<int, int> version; // of PDF

    bool operator==(const FileFacts&) const = default;
};
using FilesKnown = QHash<QString, FileFacts>; // by the name that the lines give them

// What is wrong with the files that a document's lines stand for. Of a file that is not in `known`, nothing is said.
// Ids: "file.missing", "file.none", "file.pdf", "file.large", "file.page", "file.locked", "file.damaged", "file.version".
[[nodiscard]] QList<Finding> checkFiles(const Document& document, const FileRows& rows, const FilesKnown& known);

} // namespace Tongguan
