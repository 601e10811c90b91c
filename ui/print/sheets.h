// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSizeF>
#include <QtGlobal>

class QPainter;

namespace Tongguan {

// Pages that can be looked at and printed. Sizes in millimetres; the painter's units are millimetres of the page, and
// `dotsPerMillimetre` says how fine it is worth drawing.
class Sheets {
public:
    virtual ~Sheets() = default;
    [[nodiscard]] virtual qsizetype count() const = 0;
    [[nodiscard]] virtual QSizeF size(qsizetype page) const = 0;
    virtual void paint(QPainter& painter, qsizetype page, double dotsPerMillimetre) const = 0;
};

} // namespace Tongguan
