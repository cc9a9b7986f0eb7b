// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/icons.h"

class QPainter;
class QPalette;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;

/// How the style draws what is clicked and typed into: flat, one pixel of border, no gradient.
namespace hathora::themecontrols {

void drawPushButton(const QStyleOption &option, QPainter &painter);
void drawToolButton(const QStyleOption &option, QPainter &painter);
void drawField(const QStyleOption &option, QPainter &painter, bool focused);
void drawCombo(const QStyleOptionComboBox &option, QPainter &painter, const QRect &arrow);
void drawSpin(const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up, const QRect &down);
void drawFocus(const QStyleOption &option, QPainter &painter);
void drawCheck(const QStyleOption &option, QPainter &painter);
void drawRadio(const QStyleOption &option, QPainter &painter);
/// A small glyph of our icon family in the middle of the rectangle.
void drawGlyph(const QStyleOption &option, QPainter &painter, Icon icon, int side);
/// The palette in which the label of this button is readable.
QPalette labelPalette(const QStyleOptionButton &option);

} // namespace hathora::themecontrols
