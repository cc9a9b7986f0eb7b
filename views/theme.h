// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace hathora {

/// The two sides of the look.
enum class Scheme { Light, Dark };

/// The colours of one scheme: a constant value, the only place where a colour is written down.
///
/// A widget or delegate asks for the theme of its palette and thereby follows a change of scheme with
/// nothing but QEvent::PaletteChange, which Qt sends to every widget.
struct Theme
{
    Scheme scheme;
    QColor window;    ///< the farthest surface
    QColor base;      ///< tables, charts, fields
    QColor alternate; ///< every second row
    QColor card;      ///< the nearest surface
    QColor border;    ///< lines between things
    QColor inputBorder;
    QColor text;
    QColor secondary; ///< captions, placeholders, icons
    QColor disabled;
    QColor accent;     ///< focus, selection and the primary action, nothing else
    QColor accentText; ///< on the accent
    QColor starting;
    QColor running;
    QColor draining;
    QColor stopped;
    QColor failed;
    std::array<QColor, 8> series;

    static const Theme &of(Scheme scheme);
    /// The theme whose surfaces are as light or dark as this palette's window.
    static const Theme &of(const QPalette &palette);

    QColor tone(Tone tone) const;
    /// Colour of the series with this index; the ninth is the first again.
    QColor seriesColor(int index) const;
    /// From the fifth series on the line's style tells it apart too.
    static Qt::PenStyle seriesStyle(int index);
    /// What a selected row or text lies on: the accent as a tint, so that text keeps its colour.
    QColor selection() const;
    QPalette palette() const;
};

/// \a top laid over \a under with this opacity, 0 to 1.
QColor blend(const QColor &under, const QColor &top, qreal opacity);

/// Contrast of two opaque colours as WCAG 2 computes it, 1 to 21.
qreal contrast(const QColor &one, const QColor &other);

} // namespace hathora
