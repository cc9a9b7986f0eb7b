// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ansi.h"
#include "views/theme.h"

namespace hathora {

/// What a stretch of a log line is drawn with.
struct AnsiLook
{
    QColor text;
    QColor background; ///< invalid where the line's own shows through
};

/// The colours of a style in a theme. Named colours are the theme's own; exact ones are moved towards the
/// text's colour until they can be read (4.5:1). \a plain is the text's colour where the style has none.
AnsiLook ansiLook(const AnsiStyle &style, const Theme &theme, const QColor &plain);

} // namespace hathora
