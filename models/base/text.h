// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace Tongguan {

// u"..."_s is a QString, "..."_L1 a QLatin1StringView, "..."_ba a QByteArray, everywhere in this namespace.
using namespace Qt::Literals::StringLiterals;

// A name in the languages of the dictionary; `zh` is always there.
struct Label {
    QString zh;
    QString en;

    // `language` is a BCP 47 tag such as "zh_CN"; anything but Chinese reads English, which falls back to Chinese.
    [[nodiscard]] const QString& in(QStringView language) const
    {
        return language.startsWith(u"zh") || en.isEmpty() ? zh : en;
    }
    bool operator==(const Label&) const = default;
};

} // namespace Tongguan
