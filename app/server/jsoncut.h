// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace Tongguan {

// Parses a JSON object from the wire: UTF-8, no deeper than `depth`. Error codes: "json.invalid", "json.deep".
[[nodiscard]] Result<QJsonObject> parseJson(const QByteArray& json, int depth = 32);

// A JSON object without the members named `member` of the objects in its array `list`: those are cut out unparsed, byte for
// byte as they were sent, one for each object, empty where the object has none. So a push of 500 documents
// is read without making a tree of each, and a document's hash is that of the bytes its author hashed.
struct CutJson {
    QJsonObject object; // cut members read null
    QList<QByteArray> cuttings;
};
[[nodiscard]] Result<CutJson> cutJson(const QByteArray& json, QByteArrayView list, QByteArrayView member, int depth = 32);

} // namespace Tongguan
