// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/storage/ledgers.h"
#include "models/declaration/lifecycle.h"
#include "models/rules/finding.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace Tongguan {

// The forms that values have in the API.
[[nodiscard]] QString wireTime(const QDateTime& time); // "2026-11-22T03:30:00.000Z"
[[nodiscard]] QJsonArray remarksToJson(const QList<FieldRemark>& remarks);
[[nodiscard]] QList<FieldRemark> remarksFromJson(const QJsonArray& array);
[[nodiscard]] QJsonObject receiptToJson(const Receipt& receipt);
[[nodiscard]] QJsonArray receiptsToJson(const QList<Receipt>& receipts);
[[nodiscard]] QJsonArray findingsToJson(const QList<Finding>& findings);
[[nodiscard]] QJsonArray questionsToJson(const QList<QuestionRow>& questions);
[[nodiscard]] QByteArray compact(const QJsonObject& object);

// A whole number of the wire; nothing where it is absent, a fraction, or beyond 2^53.
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue& value);
// 36 characters, lower case; nothing else is an id.
template <class I>
[[nodiscard]] std::optional<I> wireId(const QString& text)
{
    const I id = I::fromString(text);
    return !id.isNull() && id.toString() == text ? std::optional<I>(id) : std::nullopt;
}

} // namespace Tongguan
