// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>
#include <QString>

namespace hathora {

/// Draws a monochrome SVG file in the colours of the application's palette at the time of drawing.
class IconEngine : public QIconEngine
{
public:
    explicit IconEngine(const QString &path);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    QString key() const override;

    /// The file in one colour; \a size in logical pixels.
    static QPixmap render(const QString &path, const QColor &color, const QSize &size,
                          qreal devicePixelRatio);

private:
    QString m_path;
};

} // namespace hathora
