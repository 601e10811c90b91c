// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/gb18030.h"

#include <limits>

#include <windows.h>

namespace Tongguan {

std::optional<QString> fromGb18030(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return QString();
    if (bytes.size() > std::numeric_limits<int>::max())
        return {};
    const int size = int(bytes.size());
    for (const UINT page : { 54936u, 936u }) { // GB 18030; GBK alone where that is not installed
        if (!IsValidCodePage(page))
            continue;
        const int length = MultiByteToWideChar(page, MB_ERR_INVALID_CHARS, bytes.constData(), size, nullptr, 0);
        if (length <= 0)
            return {};
        QString text(length, Qt::Uninitialized);
        MultiByteToWideChar(page, MB_ERR_INVALID_CHARS, bytes.constData(), size, reinterpret_cast<wchar_t*>(text.data()), length);
        return text;
    }
    return {};
}

} // namespace Tongguan
