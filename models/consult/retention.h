// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/certainty.h"
#include "models/base/result.h"

#include <QDateTime>
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

struct RetentionFacts {
    QDate ended;               // the consultation
    QDate release;             // of bonded goods the end of their supervision; null: not known, then the end counts
    bool isSupervised = false; // the goods are not released yet, or under customs' supervision: no term of theirs has begun
};
// The longest term for that thing; none where one of its rules has not begun to count.
[[nodiscard]] RetentionTerm retentionOf(const QString& thing, const RetentionFacts& facts, const QList<RetentionRule>& rules = retentionRules());
[[nodiscard]] inline RetentionTerm retentionOf(const QString& thing, QDate ended, QDate release, const QList<RetentionRule>& rules = retentionRules())
{
    return retentionOf(thing, RetentionFacts { ended, release, false }, rules);
}

[[nodiscard]] inline QDate officeDay(const QDateTime& time) { return time.toOffsetFromUtc(8 * 3600).date(); } // of China's customs

} // namespace Tongguan
