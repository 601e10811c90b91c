// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"
#include "models/base/text.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

namespace Tongguan {

namespace {

constexpr std::array IconSizes { 16, 20, 24, 32, 48 };

QString iconFile(QStringView name, int size)
{
    return u":/icons/%1-%2.png"_s.arg(name).arg(size);
}

class TintedEngine final : public QIconEngine {
public:
    TintedEngine(const QString& name, std::optional<Tone> tone)
        : m_name(name)
        , m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        const int side = std::min(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
        painter->drawPixmap(square, themedPixmap(m_name, square.size(), ratio, color(mode)));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        Q_UNUSED(state)
        const int side = std::min(size.width(), size.height()); // in device pixels
        auto pixmap = themedPixmap(m_name, QSize(side, side), 1.0, color(mode));
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedEngine(m_name, m_tone); }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const auto palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected: return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active: break;
        }
        return m_tone ? toneColor(*m_tone, palette) : palette.color(QPalette::ButtonText);
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace

QPixmap themedPixmap(QStringView name, const QSize& size, qreal ratio, const QColor& color)
{
    const int wanted = std::max(1, qRound(std::min(size.width(), size.height()) * ratio));
    const QString key = u"tongguan/%1/%2/%3"_s.arg(name).arg(wanted).arg(color.rgba(), 0, 16);
    QPixmap result;
    if (!QPixmapCache::find(key, &result)) {
        const auto fitting = std::find_if(IconSizes.begin(), IconSizes.end(), [&](int s) { return s >= wanted; });
        QImage image(iconFile(name, fitting == IconSizes.end() ? IconSizes.back() : *fitting));
        if (image.isNull())
            return {};
        if (image.width() != wanted)
            image = image.scaled(wanted, wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
        painter.end();
        result = QPixmap::fromImage(image);
        QPixmapCache::insert(key, result);
    }
    result.setDevicePixelRatio(ratio);
    return result;
}

QIcon themedIcon(QStringView name, std::optional<Tone> tone)
{
    if (!QFile::exists(iconFile(name, IconSizes.front())))
        return {};
    return QIcon(new TintedEngine(name.toString(), tone));
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : { 16, 20, 24, 32, 48, 256 })
        icon.addFile(iconFile(u"tongguan", size));
    return icon;
}

} // namespace Tongguan
