// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/jsontreemodel.h"

#include <QColor>

namespace hathora {

struct Theme;

/// The colour in which a JSON value of this kind is written; that of a container is what it is summed up in.
QColor jsonColour(JsonOutline::Kind kind, const Theme &theme);

} // namespace hathora
