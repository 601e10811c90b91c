// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/print/sheets.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace Tongguan {

// Sheets one below the other: zoom with Ctrl and the wheel or + - 0, pages with PgUp and PgDn. Only what is in sight
// is drawn.
class SheetView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Fit { None, Width, Page };

    explicit SheetView(QWidget* parent = nullptr);
    ~SheetView() override;

    void setSheets(const Sheets* sheets); // null: nothing; must stay until others are set
    void setFit(Fit fit);
    [[nodiscard]] Fit fit() const { return m_fit; }
    void setZoom(double zoom); // 1: as large as on paper
    [[nodiscard]] double zoom() const { return m_zoom; }
    void goTo(qsizetype page);
    [[nodiscard]] qsizetype currentPage() const;
    [[nodiscard]] qsizetype pageCount() const { return m_sheets ? m_sheets->count() : 0; }

Q_SIGNALS:
    void currentPageChanged(qsizetype page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] double dotsPerMillimetre() const; // logical pixels at zoom 1
    [[nodiscard]] QRect pageRect(qsizetype page) const; // in the content
    void arrange();
    [[nodiscard]] const QPixmap* pixmap(qsizetype page);
    void tellPage();

    const Sheets* m_sheets = nullptr;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    QList<QRect> m_rects;
    QSize m_content;
    QCache<qsizetype, QPixmap> m_cache; // cost in KiB
    qsizetype m_toldPage = -1;
};

} // namespace Tongguan
