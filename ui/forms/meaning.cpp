// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/meaning.h"

#include "models/base/text.h"
#include "ui/shell/icons.h"

#include <QCoreApplication>

namespace Tongguan {

Meaning meaningOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Meaning::Error;
    case Severity::Warning: return Meaning::Warning;
    case Severity::Note: return Meaning::Note;
    }
    return Meaning::Note;
}

Tone meaningTone(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Error: return Tone::Bad;
    case Meaning::Warning: return Tone::Warning;
    case Meaning::Note: return Tone::Working;
    }
    return Tone::Neutral;
}

QColor meaningColour(Meaning meaning, const QPalette& palette)
{
    return toneColor(meaningTone(meaning), palette);
}

QString meaningIconName(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Error: return u"error"_s;
    case Meaning::Warning: return u"warning"_s;
    case Meaning::Note: return u"note"_s;
    }
    return {};
}

QPixmap meaningPixmap(Meaning meaning, const QPalette& palette, int size, qreal ratio)
{
    return themedPixmap(meaningIconName(meaning), QSize(size, size), ratio, meaningColour(meaning, palette));
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QCoreApplication::translate("Tongguan::Severity", "Error");
    case Severity::Warning: return QCoreApplication::translate("Tongguan::Severity", "Warning");
    case Severity::Note: return QCoreApplication::translate("Tongguan::Severity", "Note");
    }
    return {};
}

} // namespace Tongguan
