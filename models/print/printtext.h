// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/print/printrecord.h"

namespace Tongguan {

// Text with places for values: "{key}" a value, "{key|compact}" a date as yyyyMMdd, "{key|time}" a moment as local
// time; "[...]" is printed only where a value in it is not empty; it may stand in another.
class PrintText final {
public:
    PrintText() = default;
    // Fails with Invalid "layout.text" where brackets do not match or the form of a value is not known.
    [[nodiscard]] static Result<PrintText> compile(const QString& text);

    [[nodiscard]] QString expand(const PrintScope& scope) const;
    [[nodiscard]] bool isEmpty() const { return m_tokens.isEmpty(); }
    [[nodiscard]] QStringList keys() const; // of all its values

private:
    enum class Kind { Words, Value, Compact, Time, Open, Close };
    struct Token {
        Kind kind = Kind::Words;
        QString text;
    };
    QList<Token> m_tokens;
};

} // namespace Tongguan
