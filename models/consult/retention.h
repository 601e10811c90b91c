// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/certainty.h"
#include "models/base/result.h"

#include <QDate>
#include <QStringList>

namespace Tongguan {

// How long something of a consultation is to be kept, and who says so. Data: resources/consult/retention.json.
struct RetentionRule {
    QString id;
    QStringList keeps; // "log", "minutes", "files", "record", "recording", "stills"
    int years = 0;     // 0: no term of its own
    QString from;      // "release", "ended", "need"
    Label title, text;
    QString source;
    Certainty certainty = Certainty::Practice;
};

[[nodiscard]] Result<QList<RetentionRule>> readRetention(const QByteArray& json); // Corrupt "retention.data"
[[nodiscard]] const QList<RetentionRule>& retentionRules(); // the built-in ones

struct RetentionTerm {
    QDate until; // null: no rule names a term
    QString rule;
};
// The longest term for that thing. `release` null: not known, then the end counts.
[[nodiscard]] RetentionTerm retentionOf(const QString& thing, QDate ended, QDate release, const QList<RetentionRule>& rules = retentionRules());

} // namespace Tongguan
