// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/ansicolours.h"

namespace hathora {

namespace {

constexpr qreal leastContrast = 4.5;
constexpr qreal fillOpacity = 0.28; ///< of a named colour behind text
constexpr qreal faintOpacity = 0.75;

QColor named(quint32 index, const Theme &theme)
{
    switch (index % 8) {
    case 0:
        return theme.secondary; // black on dark and white on light could not be read
    case 1:
        return theme.failed;
    case 2:
        return theme.running;
    case 3:
        return theme.draining;
    case 4:
        return theme.seriesColor(5);
    case 5:
        return theme.seriesColor(3);
    case 6:
        return theme.starting;
    default:
        return theme.text;
    }
}

/// The colours beyond the named ones: a cube of 6 × 6 × 6 and 24 greys, as xterm has them.
QColor indexed(quint32 index)
{
    if (index >= 232) {
        const int grey = 8 + 10 * int(index - 232);
        return {grey, grey, grey};
    }
    const auto level = [](quint32 step) { return step == 0 ? 0 : 55 + 40 * int(step); };
    const quint32 cube = index - 16;
    return {level(cube / 36), level(cube / 6 % 6), level(cube % 6)};
}

QColor exact(const AnsiColour &colour)
{
    return colour.kind == AnsiColour::Kind::Rgb ? QColor::fromRgb(colour.value)
                                                : indexed(colour.value & 0xFF);
}

bool isNamed(const AnsiColour &colour)
{
    return colour.kind == AnsiColour::Kind::Indexed && colour.value < 16;
}

QColor textOf(const AnsiColour &colour, const Theme &theme, const QColor &plain)
{
    if (colour.kind == AnsiColour::Kind::Default)
        return plain;
    return isNamed(colour) ? named(colour.value, theme) : exact(colour);
}

QColor fillOf(const AnsiColour &colour, const Theme &theme)
{
    if (colour.kind == AnsiColour::Kind::Default)
        return {};
    return isNamed(colour) ? blend(theme.base, named(colour.value, theme), fillOpacity) : exact(colour);
}

QColor readable(const QColor &text, const QColor &background, const Theme &theme)
{
    constexpr int steps = 8;
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor far = contrast(black, background) > contrast(white, background) ? black : white;
    const QColor goal = contrast(theme.text, background) >= leastContrast ? theme.text : far;
    for (int step = 0; step < steps; ++step) {
        const QColor tried = blend(text, goal, qreal(step) / steps);
        if (contrast(tried, background) >= leastContrast)
            return tried;
    }
    return goal;
}

} // namespace

AnsiLook ansiLook(const AnsiStyle &style, const Theme &theme, const QColor &plain)
{
    AnsiLook look;
    if (style.inverse) {
        look.background = textOf(style.foreground, theme, plain);
        const QColor under = fillOf(style.background, theme);
        look.text = under.isValid() ? under : theme.base;
    } else {
        look.background = fillOf(style.background, theme);
        look.text = textOf(style.foreground, theme, plain);
    }
    const QColor under = look.background.isValid() ? look.background : theme.base;
    if (style.faint)
        look.text = blend(under, look.text, faintOpacity);
    look.text = readable(look.text, under, theme);
    return look;
}

} // namespace hathora
