// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

namespace hathora {

class FleetSummary;
class GridFlow;
class RegionCapacity;
class RegionTile;
struct FleetFigures;

/// The fleet by region as small pictures of the same kind, in the order of their names.
class RegionGrid : public QWidget
{
    Q_OBJECT

public:
    explicit RegionGrid(QWidget *parent = nullptr);

    void showFleet(const FleetSummary &summary, const RegionCapacity &capacity);
    void clear();

Q_SIGNALS:
    void chosen(const QString &region); ///< by the region's own name

private:
    void arrange(const QStringList &regions);
    RegionTile *tileOf(const QString &region);

    GridFlow *m_flow;
    QHash<QString, RegionTile *> m_tiles;
    QStringList m_shown;
};

} // namespace hathora
