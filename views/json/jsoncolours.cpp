// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/json/jsoncolours.h"

#include "views/theme.h"

namespace hathora {

QColor jsonColour(JsonOutline::Kind kind, const Theme &theme)
{
    switch (kind) {
    case JsonOutline::Kind::String:
        return theme.seriesColor(2);
    case JsonOutline::Kind::Number:
        return theme.seriesColor(0);
    case JsonOutline::Kind::Boolean:
    case JsonOutline::Kind::Null:
        return theme.seriesColor(5);
    case JsonOutline::Kind::Array:
    case JsonOutline::Kind::Object:
        break;
    }
    return theme.secondary;
}

} // namespace hathora
