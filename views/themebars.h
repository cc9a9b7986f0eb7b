// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionDockWidget;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;

class QWidget;

/// How the style draws what frames the data: headers, tabs, titles, scroll bars.
namespace hathora::themebars {

void drawHeader(const QStyleOptionHeader &option, QPainter &painter, const QStyle &style,
                const QWidget *widget);
void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter);
void drawHeaderEnd(const QStyleOption &option, QPainter &painter);
void drawTab(const QStyleOptionTab &option, QPainter &painter);
void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QStyle &style,
                   const QWidget *widget);
/// A scroll bar has no arrows: its groove is all of it.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void drawDockTitle(const QStyleOptionDockWidget &option, QPainter &painter, const QStyle &style,
                   const QWidget *widget);
void drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter, const QStyle &style);
void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter);
/// A line one pixel wide along the lower edge.
void drawLowerEdge(const QStyleOption &option, QPainter &painter);

} // namespace hathora::themebars
