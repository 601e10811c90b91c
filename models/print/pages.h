// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"

#include <QByteArray>
#include <QList>

namespace Tongguan {

// What stands on paper, laid out: the one list that the PDF, the preview and the printer draw. Millimetres from the
// top left corner, text sizes in points.

struct PrintedText {
    double x = 0, y = 0; // left end of the base line
    double size = 8;
    QString text;
    bool bold = false;
    bool operator==(const PrintedText&) const = default;
};

struct PrintedRule { // a line
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    double width = 0.15;
    bool operator==(const PrintedRule&) const = default;
};

struct PrintedFill { // a filled rectangle: bars of codes, shaded headings
    double x = 0, y = 0, width = 0, height = 0;
    double grey = 0; // 0 black, 1 white
    bool operator==(const PrintedFill&) const = default;
};

struct PrintedPicture {
    double x = 0, y = 0, width = 0, height = 0;
    int picture = -1; // in PrintedPages::pictures
    bool operator==(const PrintedPicture&) const = default;
};

struct PrintedPage {
    double width = 210, height = 297;
    QList<PrintedText> texts;
    QList<PrintedRule> rules;
    QList<PrintedFill> fills;
    QList<PrintedPicture> pictures;
    bool operator==(const PrintedPage&) const = default;
};

// A picture as a PDF carries it: JPEG as it is, others as rows of samples.
struct PageImage {
    int width = 0, height = 0;
    bool isGrey = false;
    bool isJpeg = false;
    QByteArray bytes;
    bool operator==(const PageImage&) const = default;
};

struct PrintedChapter { // an entry of the table of contents
    QString title;
    qsizetype page = 0; // 0-based
    bool operator==(const PrintedChapter&) const = default;
};

struct PrintedPages {
    QString title;
    QList<PrintedPage> pages;
    QList<PageImage> images;
    QList<PrintedChapter> chapters;

    // The pages of `other` behind these, as a chapter of its own.
    void append(const PrintedPages& other)
    {
        const auto firstPage = pages.size();
        const int firstImage = int(images.size());
        chapters.append({ other.title, firstPage });
        for (PrintedPage page : other.pages) {
            for (PrintedPicture& picture : page.pictures)
                picture.picture += firstImage;
            pages.append(page);
        }
        images += other.images;
    }
};

} // namespace Tongguan
