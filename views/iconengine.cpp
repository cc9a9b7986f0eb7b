// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/iconengine.h"

#include "views/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace hathora {

namespace {

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Active:
        return palette.color(QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
        break;
    }
    return Theme::of(palette).secondary;
}

} // namespace

IconEngine::IconEngine(const QString &path)
    : m_path(path)
{
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, render(m_path, colorFor(mode), rect.size(), ratio));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return render(m_path, colorFor(mode), size, 1);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // Qt hands in the size in device pixels here.
    QPixmap pixmap = render(m_path, colorFor(mode), size, 1);
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QString IconEngine::key() const
{
    return QStringLiteral("hathora");
}

QPixmap IconEngine::render(const QString &path, const QColor &color, const QSize &size,
                           qreal devicePixelRatio)
{
    const QSize pixels = size * devicePixelRatio;
    const QString key = QStringLiteral("%1 %2 %3x%4")
                            .arg(path, color.name(QColor::HexArgb), QString::number(pixels.width()),
                                 QString::number(pixels.height()));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer svg(path);
        svg.setAspectRatioMode(Qt::KeepAspectRatio);
        svg.render(&painter, QRectF(QPointF(), pixels));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace hathora
