// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/gateway/sentname.h"

#include "models/base/text.h"

#include <QCryptographicHash>

namespace Tongguan {

QString sentName(const QString& clientSeqNo, int attempt)
{
    QString plain = clientSeqNo.left(64);
    for (QChar& c : plain) {
        const bool fits = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
        if (!fits)
            c = u'-';
    }
    if (plain != clientSeqNo)
        plain += u'-' + contentHash(clientSeqNo.toUtf8()).left(8);
    return u"D_%1_t%2"_s.arg(plain).arg(attempt);
}

QString withoutEnding(const QString& fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot < 0 ? fileName : fileName.first(dot);
}

QString sentNameOf(const QString& fileName)
{
    const QString name = withoutEnding(fileName);
    const qsizetype mark = name.lastIndexOf(u'_');
    const QStringView digits = mark < 0 ? QStringView() : QStringView(name).sliced(mark + 1);
    const bool stamped = digits.size() >= 14 && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return stamped ? name.first(mark) : name;
}

QString withMark(const QString& path, const QString& mark)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    const qsizetype end = dot > path.lastIndexOf(u'/') ? dot : path.size();
    return path.first(end) + u'~' + mark + path.sliced(end);
}

QString contentHash(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace Tongguan
