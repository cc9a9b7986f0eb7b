// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/regiongrid.h"

#include "models/fleetsummary.h"
#include "models/format.h"
#include "views/docks/regioncapacity.h"
#include "views/gridflow.h"
#include "views/regiontile.h"

namespace hathora {

using Status = KnownProcessStatus;

namespace {

constexpr int narrowestTile = 196;
constexpr double scarce = 0.9; ///< share of the capacity from which on a region is short
constexpr int percent = 100;

/// What a region is like: short or failing before anything else.
Tone toneOf(const FleetFigures &figures, const std::optional<RegionCapacity::Use> &use)
{
    const bool isShort = use && !use->isOld && use->provisioned > 0 && use->used / use->provisioned >= scarce;
    if (isShort)
        return Tone::Warning;
    if (figures.of(Status::Running) > 0)
        return Tone::Running;
    if (figures.of(Status::Starting) > 0)
        return Tone::Starting;
    if (figures.of(Status::Draining) > 0)
        return Tone::Draining;
    return Tone::Stopped;
}

/// The server counts no region: while processes are missing from the list, each count is the least it can be.
QString countOf(int rows, const FleetSummary &summary)
{
    const QString count = format::count(rows);
    return summary.completeness().isWhole() ? count : RegionGrid::tr("%1+", "at least so many").arg(count);
}

RegionTile::Content contentOf(const QString &region, const FleetSummary &summary,
                              const std::optional<RegionCapacity::Use> &use)
{
    const FleetFigures figures = summary.regions().value(region);
    const std::optional<double> cpu = figures.cpuFraction();
    RegionTile::Content content;
    content.name = format::region(region);
    content.tone = toneOf(figures, use);
    content.figures = {{RegionGrid::tr("running"), countOf(figures.of(Status::Running), summary)},
                       {RegionGrid::tr("rooms"), countOf(figures.rooms, summary)},
                       {RegionGrid::tr("CPU"), cpu ? format::percent(*cpu * percent) : format::unknown()}};
    if (use && use->provisioned > 0) {
        const QString text = use->isOld ? RegionGrid::tr("%1 of %2 vCPU a while ago", "capacity in use")
                                        : RegionGrid::tr("%1 of %2 vCPU");
        content.capacityText = text.arg(format::cores(use->used), format::cores(use->provisioned));
        if (!use->isOld)
            content.capacity = use->used / use->provisioned;
    } else {
        content.capacityText = RegionGrid::tr("capacity unknown");
    }
    return content;
}

} // namespace

RegionGrid::RegionGrid(QWidget *parent)
    : QWidget(parent)
    , m_flow(new GridFlow(narrowestTile, this))
{
    setObjectName(QStringLiteral("overview.regions"));
    setAccessibleName(tr("Regions"));
}

void RegionGrid::showFleet(const FleetSummary &summary, const RegionCapacity &capacity)
{
    QStringList live;
    for (auto each = summary.regions().cbegin(); each != summary.regions().cend(); ++each) {
        if (each->live() > 0)
            live.append(each.key());
    }
    arrange(live);
    for (const QString &region : std::as_const(live))
        tileOf(region)->setContent(contentOf(region, summary, capacity.of(region)));
}

void RegionGrid::clear()
{
    arrange({});
}

void RegionGrid::arrange(const QStringList &regions)
{
    if (regions == m_shown)
        return;
    m_shown = regions;
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        delete item;
    }
    for (const QString &region : regions) {
        m_flow->addWidget(tileOf(region));
        tileOf(region)->show();
    }
}

RegionTile *RegionGrid::tileOf(const QString &region)
{
    RegionTile *&tile = m_tiles[region];
    if (!tile) {
        tile = new RegionTile(this);
        tile->setObjectName(QStringLiteral("overview.region.") + region);
        connect(tile, &RegionTile::clicked, this, [this, region] { Q_EMIT chosen(region); });
    }
    return tile;
}

} // namespace hathora
