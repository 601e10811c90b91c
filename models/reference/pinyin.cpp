// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/pinyin.h"

#include "models/base/text.h"

#include <QResource>

namespace Tongguan {

static constexpr char16_t FirstHan = u'\u4e00';

// One letter for each character from U+4E00 on; see resources/codes/initials.py.
static QByteArrayView hanLetters()
{
    static const QResource resource(u":/codes/initials.txt"_s);
    return { resource.data(), resource.isValid() ? qsizetype(resource.size()) : 0 };
}

QString pinyinInitials(QStringView text)
{
    const QByteArrayView letters = hanLetters();
    QString initials;
    initials.reserve(text.size());
    for (const QChar given : text) {
        const bool isWide = given >= u'\uff01' && given <= u'\uff5e';
        const char16_t unit = isWide ? char16_t(given.unicode() - 0xfee0) : given.unicode();
        if (unit < 0x80) {
            if ((unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'z'))
                initials += QChar(unit);
            else if (unit >= u'A' && unit <= u'Z')
                initials += QChar(char16_t(unit - u'A' + u'a'));
        } else if (unit >= FirstHan && unit - FirstHan < letters.size() && letters.at(unit - FirstHan) != '.') {
            initials += QLatin1Char(letters.at(unit - FirstHan));
        }
    }
    return initials;
}

} // namespace Tongguan
