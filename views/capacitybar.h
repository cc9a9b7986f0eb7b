// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QPalette;
class QRectF;

#include <Qt>

namespace hathora {

constexpr int capacityBarHeight = 6;
/// From this share on a bar is drawn in the warning colour.
constexpr double scarceFraction = 0.9;

/// Draws a thin bar that is filled from the reading side; beyond 0 to 1 it is empty or full.
void drawCapacityBar(QPainter &painter, const QRectF &groove, double fraction, const QPalette &palette,
                     Qt::LayoutDirection direction);

} // namespace hathora
