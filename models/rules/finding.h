// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"

#include <QList>

namespace Tongguan {

enum class Severity { Error, Warning, Note };

// What a check found. `field` is a place ("line[3].netWeight", "grossWeight"); `line` its 1-based goods line, 0 for the head.
struct Finding {
    QString id; // "required", "weight.order": stable, names the rule
    Severity severity = Severity::Error;
    QString field;
    int line = 0;
    Label message; // with the field's name, the values and the mend
    QString source; // law, notice or specification
    Label why; // what the rule is, in a sentence or two
    bool blocksSaving = false; // only the few that even a draft may not lack when sent

    bool operator==(const Finding&) const = default;
};

[[nodiscard]] QString severityName(Severity severity); // "error"

} // namespace Tongguan
