// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tone.h"

#include <QIcon>
#include <optional>

namespace Tongguan {

// An icon of resources/icons/icons.tsv by our name ("submit"), tinted with the palette's text colour at the time of
// painting, or with a tone; so a change of theme needs no new icon. Null where the name is unknown.
[[nodiscard]] QIcon themedIcon(QStringView name, std::optional<Tone> tone = {});
[[nodiscard]] QPixmap themedPixmap(QStringView name, const QSize& size, qreal ratio, const QColor& color);
[[nodiscard]] QIcon programIcon();

} // namespace Tongguan
