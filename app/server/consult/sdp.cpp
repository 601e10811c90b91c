// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/consult/sdp.h"

#include "models/base/text.h"

#include <QStringList>

#include <algorithm>

namespace Tongguan {

template <class Drop>
static QString withoutLines(const QString& sdp, Drop drop)
{
    QStringList lines = sdp.split(u'\n');
    lines.removeIf([&](const QString& line) { return drop(QStringView(line).trimmed()); });
    return lines.join(u'\n');
}

QString withoutFir(const QString& sdp)
{
    return withoutLines(sdp, [](QStringView line) { return line.startsWith(u"a=rtcp-fb:") && line.endsWith(u" ccm fir"); });
}

// Who begins the handshake is who knows that the other side listens: a first packet that comes too soon is sent again after a second.
QString offeredActively(QString sdp)
{
    return sdp.replace(u"a=setup:actpass"_s, u"a=setup:active"_s);
}

QString withoutMdns(const QString& sdp)
{
    return withoutLines(sdp, [](QStringView line) { return line.startsWith(u"a=candidate:") && isMdns(line.toString()); });
}

bool isMdns(const QString& candidate)
{
    // candidate:foundation component transport priority ADDRESS port ...
    return candidate.section(u' ', 4, 4, QString::SectionSkipEmpty).endsWith(u".local");
}

} // namespace Tongguan
