// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/regions/regionmap.h"

#include "models/regions/regionplaces.h"
#include "views/plaintext.h"
#include "views/regions/coast.h"
#include "views/regions/regiontext.h"
#include "views/spacing.h"
#include "views/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hathora {

namespace {

// What of the globe is shown, in degrees: nothing runs at the poles.
constexpr double west = -170;
constexpr double east = 180;
constexpr double north = 78;
constexpr double south = -56;
constexpr double smallest = 4; ///< pixels
constexpr double largest = 16;
constexpr double touch = 6; ///< pixels around a disc that still count as on it

/// The area tells how much, so that twice as many processes look like twice as much.
double radiusOf(int processes, int most)
{
    return most <= 0 ? smallest
                     : smallest + (largest - smallest) * std::sqrt(double(processes) / double(most));
}

} // namespace

RegionMap::RegionMap(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("regions.map"));
    setAccessibleName(tr("Map of the regions"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize RegionMap::sizeHint() const
{
    return {720, 300};
}

QSize RegionMap::minimumSizeHint() const
{
    return {280, 150};
}

void RegionMap::setRegions(const QList<RegionRow> &rows)
{
    m_rows.clear();
    m_unplaced.clear();
    QStringList told;
    for (const RegionRow &row : rows) {
        if (placeOf(row.region))
            m_rows.append(row);
        else
            m_unplaced.append(plainLine(regiontext::label(row)));
        told.append(regiontext::summary(row));
    }
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    update();
}

void RegionMap::setCurrent(const Region &region)
{
    m_current = region;
    update();
}

/// As large as fits, with degrees as long across as down.
QRectF RegionMap::globe() const
{
    QRectF room = QRectF(rect()).marginsRemoved(
        QMarginsF(spacing::between, spacing::between, spacing::between, spacing::between));
    if (!m_unplaced.isEmpty())
        room.setBottom(unplacedLine().top());
    const double scale = std::min(room.width() / (east - west), room.height() / (north - south));
    QRectF globe(0, 0, scale * (east - west), scale * (north - south));
    globe.moveCenter(room.center());
    return globe;
}

QPointF RegionMap::pointOf(double longitude, double latitude) const
{
    const QRectF area = globe();
    return {area.left() + (longitude - west) / (east - west) * area.width(),
            area.top() + (north - latitude) / (north - south) * area.height()};
}

/// The largest first, so that small ones lie on top.
QList<RegionMap::Disc> RegionMap::discs() const
{
    int most = 0;
    for (const RegionRow &row : m_rows)
        most = std::max(most, row.processes.value_or(0));
    QList<Disc> discs;
    for (const RegionRow &row : m_rows) {
        const std::optional<GeoPlace> place = placeOf(row.region);
        discs.append(
            {row, pointOf(place->longitude, place->latitude), radiusOf(row.processes.value_or(0), most)});
    }
    std::stable_sort(discs.begin(), discs.end(),
                     [](const Disc &a, const Disc &b) { return a.radius > b.radius; });
    return discs;
}

Region RegionMap::regionAt(const QPointF &point) const
{
    const QList<Disc> all = discs();
    for (auto disc = all.crbegin(); disc != all.crend(); ++disc) {
        const QPointF off = point - disc->centre;
        if (std::hypot(off.x(), off.y()) <= disc->radius + touch)
            return disc->row.region;
    }
    return {};
}

void RegionMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGlobe(painter);
    const QList<Disc> all = discs();
    for (const Disc &disc : all)
        paintDisc(painter, disc);
    paintNames(painter, all);
    paintUnplaced(painter);
}

void RegionMap::paintGlobe(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    painter.save();
    painter.setClipRect(globe());
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(theme.base, theme.border, 0.55));
    for (const QList<QPointF> &coast : coastlines()) {
        QPolygonF land;
        for (const QPointF &place : coast)
            land.append(pointOf(place.x(), place.y()));
        painter.drawPolygon(land);
    }
    painter.setPen(QPen(blend(theme.base, theme.border, 0.8), 1, Qt::DotLine));
    painter.drawLine(pointOf(west, 0), pointOf(east, 0));
    painter.restore();
}

void RegionMap::paintDisc(QPainter &painter, const Disc &disc) const
{
    const Theme &theme = Theme::of(palette());
    const QColor colour = !disc.row.isReached                   ? theme.failed
                          : disc.row.processes.value_or(0) == 0 ? theme.stopped
                                                                : theme.seriesColor(0);
    QColor fill = colour;
    fill.setAlphaF(0.45F);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(fill);
    painter.drawEllipse(disc.centre, disc.radius, disc.radius);
    if (!disc.row.isReached) { // not by its colour alone
        const double half = disc.radius / 2;
        painter.drawLine(disc.centre - QPointF(half, half), disc.centre + QPointF(half, half));
        painter.drawLine(disc.centre - QPointF(half, -half), disc.centre + QPointF(half, -half));
    }
    paintUse(painter, disc);
    if (disc.row.region == m_current) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.centre, disc.radius + 5.5, disc.radius + 5.5);
    }
}

/// How much of what is provisioned is in use, as an arc around the disc that begins at the top.
void RegionMap::paintUse(QPainter &painter, const Disc &disc) const
{
    if (!disc.row.used || disc.row.provisioned.value_or(0) <= 0)
        return;
    constexpr int top = 90 * 16;
    constexpr double round = 360.0 * 16;
    const double share = std::clamp(*disc.row.used / *disc.row.provisioned, 0.0, 1.0);
    const double off = disc.radius + 2.5;
    const QRectF ring(disc.centre - QPointF(off, off), QSizeF(2 * off, 2 * off));
    const Theme &theme = Theme::of(palette());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.border, 2.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(ring);
    painter.setPen(QPen(theme.text, 2.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, top, -int(share * round));
}

/// Beside the disc, on whichever side nothing is written yet; where there is no room, the tool tip has it.
void RegionMap::paintNames(QPainter &painter, const QList<Disc> &all) const
{
    const Theme &theme = Theme::of(palette());
    QList<QRectF> taken;
    if (!m_unplaced.isEmpty())
        taken.append(unplacedLine());
    constexpr double within = 0.7; // the square in a disc: its edge may be touched
    for (const Disc &disc : all) {
        const QPointF off(within * disc.radius, within * disc.radius);
        taken.append(QRectF(disc.centre - off, disc.centre + off));
    }
    painter.setFont(smallFont());
    painter.setPen(theme.text);
    const QFontMetricsF metrics(smallFont(), this);
    for (const Disc &disc : all) {
        const QString text = plainLine(regiontext::label(disc.row));
        const QSizeF size(metrics.horizontalAdvance(text) + 2, metrics.height());
        const double off = disc.radius + 6;
        const QPointF centre = disc.centre;
        const double middle = centre.y() - size.height() / 2;
        for (const QPointF &corner :
             {QPointF(centre.x() + off, middle), QPointF(centre.x() - off - size.width(), middle),
              QPointF(centre.x() - size.width() / 2, centre.y() + off),
              QPointF(centre.x() - size.width() / 2, centre.y() - off - size.height())}) {
            const QRectF label(corner, size);
            const bool isFree = rect().contains(label.toAlignedRect()) &&
                                std::none_of(taken.cbegin(), taken.cend(),
                                             [&](const QRectF &other) { return other.intersects(label); });
            if (!isFree)
                continue;
            painter.drawText(label, Qt::AlignCenter, text);
            taken.append(label);
            break;
        }
    }
}

QFont RegionMap::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    return small;
}

QRect RegionMap::unplacedLine() const
{
    const int height = QFontMetrics(smallFont(), this).height();
    return QRect(0, this->height() - height - spacing::within, width(), height)
        .marginsRemoved(QMargins(spacing::around, 0, spacing::around, 0));
}

/// What does not fit is in the table.
void RegionMap::paintUnplaced(QPainter &painter) const
{
    if (m_unplaced.isEmpty())
        return;
    const QString text = tr("Place not known: %1").arg(m_unplaced.join(QStringLiteral(", ")));
    painter.setFont(smallFont());
    painter.setPen(Theme::of(palette()).secondary);
    painter.drawText(unplacedLine(), Qt::AlignLeading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, unplacedLine().width()));
}

void RegionMap::mousePressEvent(QMouseEvent *event)
{
    const Region region = regionAt(event->position());
    if (!region.text().isEmpty())
        Q_EMIT chosen(region);
}

bool RegionMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Region region = regionAt(help->pos());
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                  [&](const RegionRow &each) { return each.region == region; });
    showPlainToolTip(help->globalPos(), row == m_rows.cend() ? QString() : regiontext::summary(*row), this);
    return true;
}

} // namespace hathora
