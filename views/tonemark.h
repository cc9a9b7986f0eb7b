// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QRectF>

class QPainter;

namespace hathora {

/// Side of a mark beside text of normal size.
constexpr int toneMarkSize = 8;

/// Draws the shape that stands for a state, in its colour; every tone has a shape of its own, so that
/// no state is told by colour alone.
void drawToneMark(QPainter &painter, const QRectF &square, Tone tone, const QColor &color);

} // namespace hathora
