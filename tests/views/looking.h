// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/threadtime.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QImage>
#include <QWidget>

namespace hathora::testing {

/// How many pixels have this colour, give or take what smoothing and rounding do.
inline int pixelsOf(const QImage &image, const QColor &color, int tolerance = 6)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 200 && std::abs(pixel.red() - color.red()) <= tolerance &&
                std::abs(pixel.green() - color.green()) <= tolerance &&
                std::abs(pixel.blue() - color.blue()) <= tolerance)
                ++count;
        }
    }
    return count;
}

inline QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
}

/// The visible children that take the keyboard and say nothing to those who cannot see them.
inline QString unnamed(const QWidget &parent)
{
    QStringList names;
    const auto children = parent.findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->isVisible() && child->focusPolicy() != Qt::NoFocus && accessibleName(child).isEmpty())
            names.append(QLatin1String(child->metaObject()->className()) + u' ' + child->objectName());
    }
    return names.join(QLatin1String(", "));
}

/// Markup that costs Qt's rich text twenty seconds and pulls in a local file, then a blink of control
/// characters and a turn of direction.
inline QString hostileText()
{
    QString text = QStringLiteral("<img src='file:///etc/hostname'>");
    for (int i = 0; i < 18; ++i)
        text += QLatin1String("<table><tr><td>");
    return text + QStringLiteral("<b>bold</b>\u202Egnp.exe\x1b[31m");
}

/// Waits for nobody: lasts far longer than any of our widgets computes on a hostile text, and ends long
/// before Qt's rich text is done with it. How much else the machine does meanwhile says nothing about a
/// widget; whoever is held up although nothing is computed is found out by the clock, more patiently.
class Patience
{
public:
    Patience() { m_timer.start(); }
    bool lasts() const { return m_computed.ms() < 1500 && m_timer.elapsed() < 15'000; }

private:
    ThreadTime m_computed;
    QElapsedTimer m_timer;
};

} // namespace hathora::testing
