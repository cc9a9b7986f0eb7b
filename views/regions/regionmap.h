// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/regions.h"

#include <QWidget>

namespace hathora {

/// The regions on the globe: the larger a disc, the more runs there, and in words how far it is. Regions
/// whose place is not known are listed below it.
class RegionMap : public QWidget
{
    Q_OBJECT

public:
    explicit RegionMap(QWidget *parent = nullptr);

    void setRegions(const QList<RegionRow> &rows);
    void setCurrent(const Region &region); ///< set off; of a region that is not on the map, none is

    /// The region under a point of the widget; an empty one if none is.
    Region regionAt(const QPointF &point) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const hathora::Region &region);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Disc
    {
        RegionRow row;
        QPointF centre;
        double radius = 0;
    };

    QRectF globe() const;
    QPointF pointOf(double longitude, double latitude) const;
    QList<Disc> discs() const;
    void paintGlobe(QPainter &painter) const;
    void paintUse(QPainter &painter, const Disc &disc) const;
    void paintDisc(QPainter &painter, const Disc &disc) const;
    void paintNames(QPainter &painter, const QList<Disc> &discs) const;
    void paintUnplaced(QPainter &painter) const;
    QRect unplacedLine() const;
    QFont smallFont() const;

    QList<RegionRow> m_rows; ///< those that have a place
    QStringList m_unplaced;  ///< labels of those that have none
    Region m_current;
};

} // namespace hathora
