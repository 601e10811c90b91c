// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/gateway/readabletext.h"

#include "models/base/gb18030.h"
#include "models/exchange/singlewindow/messagexml.h"
#include "models/exchange/zip/zip.h"

#include <sstream>

namespace Tongguan {
namespace {

constexpr qsizetype LongestText = 1'000'000;

QString cutText(const QString& text)
{
    return text.size() <= LongestText ? text : text.first(LongestText) + u"\n…"_s;
}

QString plainBytes(const QByteArray& bytes)
{
    const QByteArray part = bytes.left(4 * LongestText);
    QString text = part.isValidUtf8() ? QString::fromUtf8(part) : fromGb18030(part).value_or(QString::fromLatin1(part));
    for (QChar& c : text) {
        if (c < u' ' && c != u'\n' && c != u'\t' && c != u'\r')
            c = QChar(0x2400 + c.unicode()); // the sign for it
    }
    return text;
}

QString xmlText(const QByteArray& bytes)
{
    const auto xml = MessageXml::parse(bytes);
    if (!xml)
        return plainBytes(bytes);
    std::ostringstream out;
    xml->root().print(out, "  ", pugi::format_default, pugi::encoding_utf8);
    return QString::fromStdString(out.str());
}

} // namespace

QString readableText(const QByteArray& bytes)
{
    if (!isZip(bytes))
        return cutText(xmlText(bytes));
    const auto entries = readZip(bytes);
    if (!entries)
        return entries.error().code + u' ' + entries.error().detail;
    QString names, messages;
    for (const ZipEntry& entry : *entries) {
        names += u"%1  %L2\n"_s.arg(entry.name).arg(entry.bytes.size());
        if (entry.name.endsWith(u".xml"_s, Qt::CaseInsensitive))
            messages += u'\n' + xmlText(entry.bytes);
    }
    return cutText(names + messages);
}

} // namespace Tongguan
