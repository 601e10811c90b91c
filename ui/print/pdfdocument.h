// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "ui/print/sheets.h"

#include <QByteArray>
#include <QImage>

#include <memory>

namespace Tongguan {

// A PDF to be looked at, through Poppler. Windows has no Poppler: there open() fails with Invalid "pdf.unsupported",
// and such files are opened in the system's viewer.
class PdfDocument final : public Sheets {
public:
    // Fails with Corrupt "pdf.unreadable" where it is none, damaged, or wants a password.
    [[nodiscard]] static Result<std::unique_ptr<PdfDocument>> open(const QByteArray& bytes);
    ~PdfDocument() override;

    [[nodiscard]] qsizetype count() const override;
    [[nodiscard]] QSizeF size(qsizetype page) const override;
    void paint(QPainter& painter, qsizetype page, double dotsPerMillimetre) const override;
    [[nodiscard]] QImage image(qsizetype page, double dotsPerMillimetre) const; // null where it cannot be drawn

private:
    struct Private;
    explicit PdfDocument(std::unique_ptr<Private> inside);
    std::unique_ptr<Private> m_private;
};

} // namespace Tongguan
