// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/timelinegeometry.h"

#include "views/charts/lanepainter.h"
#include "views/spacing.h"

#include <QStyle>

#include <algorithm>

namespace hathora {

namespace {

constexpr int widestNames = 190;
constexpr int narrowestNames = 90;

} // namespace

int TimelineGeometry::laneHeight() const
{
    return 2 * lineHeight + spacing::between;
}

int TimelineGeometry::namesWidth() const
{
    return std::clamp(size.width() / 4, narrowestNames, widestNames);
}

int TimelineGeometry::columns() const
{
    return std::max(1, (size.width() - namesWidth() - spacing::between) / lanes::pixelsAColumn);
}

QRect TimelineGeometry::plot() const
{
    const int foot = lineHeight + spacing::between; // the times
    const QRect left(namesWidth(), 0, columns() * lanes::pixelsAColumn, std::max(0, size.height() - foot));
    return QStyle::visualRect(direction, QRect(QPoint(), size), left);
}

QRect TimelineGeometry::names() const
{
    const QRect left(0, 0, namesWidth(), plot().height());
    return QStyle::visualRect(direction, QRect(QPoint(), size), left);
}

QRect TimelineGeometry::lane(int lane) const
{
    return {0, lane * laneHeight() - scrolled, size.width(), laneHeight()};
}

int TimelineGeometry::x(qint64 moment, const LaneWindow &window) const
{
    return plot().left() + int((moment - window.from) * lanes::pixelsAColumn / window.step());
}

int TimelineGeometry::laneAt(int y, int count) const
{
    if (y < 0 || y >= plot().height())
        return -1;
    const int lane = (y + scrolled) / laneHeight();
    return lane < count ? lane : -1;
}

int TimelineGeometry::columnAt(int x) const
{
    const QRect area = plot();
    if (x < area.left() || x > area.right())
        return -1;
    return (x - area.left()) / lanes::pixelsAColumn;
}

qint64 TimelineGeometry::momentAt(int x, const LaneWindow &window) const
{
    return window.from + qint64(x - plot().left()) * window.step() / lanes::pixelsAColumn;
}

} // namespace hathora
