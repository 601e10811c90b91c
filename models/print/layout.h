// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/print/printtext.h"

namespace Tongguan {

// A form as data: resources/print/*.json, described in resources/print/README.md. Millimetres and points.

// Several records in one text: "CBHU3202732；CBHU3202733".
struct PrintPart {
    QString each; // group; "" for a plain text
    PrintText text;
    QString join, before; // between records; in front of the first, where there is one
};

struct PrintCell {
    enum class Align { Left, Centre, Right };
    enum class Code { None, Bars, Square }; // Code 128, QR

    double x = 0, y = 0, width = 0, height = 0; // height 0: the band's
    PrintText caption;
    QList<QList<PrintPart>> paragraphs;
    double size = 0, captionSize = 0, smallest = 0; // text that does not fit is wrapped, then made smaller
    Align align = Align::Left;
    Code code = Code::None;
    bool border = false, bold = false;
    bool middle = false; // centred in height
    bool dense = false; // empty paragraphs take no line
    double shade = 1; // grey behind it, 1: none
    QString onlyWith; // printed only where this value is not empty
};

struct PrintBand {
    enum class Place { Flow, Top, Bottom };
    enum class On { Every, First, Later, Last };

    Place place = Place::Flow;
    On on = On::Every;
    double height = 0, after = 0; // space after it
    double keep = 0; // room that must be left below it, or it goes to the next page
    bool grow = false; // higher for long texts; what is too long for a page goes on on the next
    int across = 1; // records side by side
    QString each; // printed for each record of this group
    QString onlyWith;
    QList<PrintCell> cells;
    QList<PrintBand> heading; // above the first record and at the head of each page after it
    QList<PrintBand> bands; // for each record, instead of cells
};

struct Layout {
    QString key;
    Label name;
    QString source; // where the form is prescribed, and what is known from practice only
    double width = 210, height = 297, left = 12, top = 10, right = 12, bottom = 10;
    double padding = 0.7, leading = 1.22, line = 0.15; // leading: of the size
    bool frame = false; // around the flow of each page
    QList<PrintBand> bands;

    // `direction` chooses where the data has {"I": ..., "E": ...}. Fails with Invalid "layout.text" or "layout.shape".
    [[nodiscard]] static Result<Layout> fromJson(const QByteArray& json, Direction direction);
    [[nodiscard]] QStringList keys() const; // of all values that it prints
};

} // namespace Tongguan
