// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyleOptionToolButton;

/// How the style lays out what stands on a tool button: icon, text and the arrow of a menu in one line.
namespace hathora::themetoolbutton {

/// Whether this is a button that we lay out: not one with the text below its icon or with an arrow alone.
bool isOurs(const QStyleOptionToolButton &option);
/// The size of the whole button.
QSize size(const QStyleOptionToolButton &option);
void drawLabel(const QStyleOptionToolButton &option, QPainter &painter);

} // namespace hathora::themetoolbutton
