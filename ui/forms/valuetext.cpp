// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/valuetext.h"

#include "models/base/decimal.h"
#include "ui/forms/language.h"

#include <QLocale>

namespace Tongguan {

QString withSeparators(const QString& number)
{
    if (!Decimal::parse(number)) {
        return number;
    }
    QString text = number.trimmed();
    text.remove(u',');
    const qsizetype point = text.indexOf(u'.');
    const qsizetype start = text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > start; at -= 3) {
        text.insert(at, u',');
    }
    return text;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

qint64 blobSize(const QString& base64)
{
    qint64 padding = 0;
    for (qsizetype at = base64.size(); at > 0 && base64[at - 1] == u'='; --at) {
        ++padding;
    }
    return std::max<qint64>(0, base64.size() * 3 / 4 - padding);
}

QString shownValue(const Element& element, const CodeTables& tables, const QString& value)
{
    if (value.isEmpty()) {
        return value;
    }
    switch (element.kind) {
    case ElementKind::Code: {
        const std::optional<Code> code = findCode(element, tables, value);
        return code ? QString(value + u' ' + inLanguage(code->name)) : value;
    }
    case ElementKind::Decimal:
    case ElementKind::Integer:
        return withSeparators(value);
    case ElementKind::Blob:
        return sizeText(blobSize(value));
    case ElementKind::Flag:
        return value == u"1" ? u"✓"_s : (value == u"0" ? u"–"_s : value);
    case ElementKind::Multi:
        return QString(value).replace(u'\n', u' ');
    case ElementKind::Text:
    case ElementKind::Date:
    case ElementKind::Flags:
    case ElementKind::List:
        return value;
    }
    return value;
}

} // namespace Tongguan
