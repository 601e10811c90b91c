// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace Tongguan {

// A page of documents is nearly all bodies, and a body goes into the store as it came. This cuts each
// {"docs":[{"body":{...}}]} out unparsed and leaves its index in `bodies` instead, so that only the small rest is parsed.
struct CutPage {
    QJsonObject rest;
    QList<QByteArray> bodies;

    // The body of an entry of `rest`: empty where it has none.
    [[nodiscard]] QByteArray bodyOf(const QJsonObject& entry) const;
};

// Fails with Corrupt "sync.answer" where it is not a JSON object. What is inside a body is checked by whoever reads it.
[[nodiscard]] Result<CutPage> cutBodies(const QByteArray& json);

} // namespace Tongguan
