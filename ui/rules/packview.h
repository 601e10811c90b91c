// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/rules/ruletext.h"

#include <QDate>

#include <optional>

namespace Tongguan {

// A pack of rules as the page shows it; the flow fills it.
struct PackView {
    enum class Standing { InUse, Kept, Refused, Draft }; // Kept: a good one that another took the place of
    // Unknown: by somebody whom this office does not trust; Unread: it was refused before that was known.
    enum class Signature { BuiltIn, Good, Missing, Broken, Unknown, Unread };

    QString id;
    int version = 0;
    QDate from, until; // null: without limit
    QString issuer;
    Standing standing = Standing::InUse;
    Signature signature = Signature::BuiltIn;
    bool pinned = false; // the office holds on to this version
    std::optional<Error> refusal; // why it was refused
    QString file; // of a refused one
    QList<RuleText> rules;

    bool operator==(const PackView&) const = default;
};

} // namespace Tongguan
