// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/icons.h"

#include <QList>
#include <QRect>

class QEvent;
class QPainter;
class QStyleOptionViewItem;

namespace hathora {

/// What can be done to a row, as icons at its end: painted by a delegate, pressed by the pointer. The
/// keyboard has actions for the same.
namespace rowbuttons {

/// Draws the icons, the first outermost, and gives back what is left of the content for its text.
QRect draw(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
           const QList<Icon> &icons);

/// Which of the icons an event of the view presses; -1 for none.
int pressed(const QEvent &event, const QStyleOptionViewItem &option, const QRect &content, int count);

} // namespace rowbuttons

} // namespace hathora
