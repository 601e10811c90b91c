// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/consultpalette.h"

#include "models/base/async.h"
#include "ui/consult/consultwords.h"
#include "ui/shell/statewords.h"

namespace Tongguan {

static constexpr qsizetype MostFound = 8;

static bool isAbout(const ConsultSummary& summary, const QString& text)
{
    const QStringList places { summary.title, summary.number, summary.officeName, summary.enterpriseName, summary.officer };
    return std::any_of(places.begin(), places.end(), [&text](const QString& place) { return place.contains(text, Qt::CaseInsensitive); });
}

static QString aboutIt(const ConsultSummary& summary, ConsultSide side)
{
    const QDateTime when = summary.ended.isValid() ? summary.ended : summary.from;
    QStringList about { consultStateWord(summary.state), shortTime(when, QDateTime::currentDateTimeUtc()), side == ConsultSide::Office ? summary.enterpriseName : summary.officeName };
    about.removeAll({});
    return about.join(u" · "_s);
}

PaletteProvider consultationsForPalette(ConsultPort& port, std::function<void(ConsultId id)> chosen)
{
    return [&port, chosen = std::move(chosen)](const QString& text, const PaletteAnswer& answer) {
        whenReady(port.list({}), &port, [text, answer, chosen, side = port.side()](const Result<QList<ConsultSummary>>& all) {
            QList<PaletteEntry> found;
            for (const ConsultSummary& summary : all.value_or(QList<ConsultSummary> {})) {
                if (found.size() == MostFound)
                    break;
                if (!isAbout(summary, text))
                    continue;
                found.append(PaletteEntry { .kind = PaletteEntry::Kind::Consultation,
                    .title = summary.number.isEmpty() ? summary.title : summary.number,
                    .detail = aboutIt(summary, side),
                    .hint = {},
                    .iconName = consultStateIcon(summary.state),
                    .keywords = {},
                    .shortcut = {},
                    .run = [chosen, id = summary.id] { chosen(id); } });
            }
            answer(found);
        });
    };
}

} // namespace Tongguan
