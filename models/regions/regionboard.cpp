// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/regions/regionboard.h"

#include "models/columns/celljson.h"
#include "models/regions/regionpings.h"
#include "models/scopes.h"

#include <algorithm>

namespace hathora {

namespace {

Region keyOf(const RegionRow &row)
{
    return row.region;
}

QString jsonOf(const RegionRow &row)
{
    return jsonOfCells(regionColumns(), row);
}

QList<PingPoint> pointsOf(const PingHistory &history)
{
    QList<PingPoint> points;
    for (const PingRound &round : history.rounds())
        points.append({round.at.toMSecsSinceEpoch(), PingHistory::medianOf(round)});
    return points;
}

} // namespace

RegionBoard::RegionBoard(RegionPings &pings, QObject *parent)
    : QObject(parent)
    , m_pings(pings)
    , m_model(regionColumns(), keyOf, jsonOf)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &RegionBoard::recount);
    const auto soon = [this] { m_soon.start(); };
    connect(&pings, &RegionPings::pinged, this, soon);
    connect(&pings.endpoints(), &Store::refreshed, this, soon);
}

void RegionBoard::setApp(AppScope *app)
{
    disconnect(m_ofApp);
    m_app = app;
    if (app)
        m_ofApp = connect(&app->summary, &FleetSummary::changed, this, [this] { m_soon.start(); });
    recount();
}

void RegionBoard::setUses(const QHash<Region, Use> &uses)
{
    m_uses = uses;
    m_soon.start();
}

void RegionBoard::recount()
{
    m_soon.stop();
    QList<Region> regions = m_pings.regions();
    if (m_app) {
        const QMap<QString, FleetFigures> &figures = m_app->summary.regions();
        for (auto each = figures.cbegin(); each != figures.cend(); ++each) {
            if (each->live() > 0 && !regions.contains(Region(each.key())))
                regions.append(Region(each.key()));
        }
    }
    QList<RegionRow> rows;
    m_rooms = 0;
    for (const Region &region : std::as_const(regions)) {
        rows.append(row(region));
        m_rooms += rows.constLast().rooms.value_or(0);
    }
    m_model.merge(rows);
    Q_EMIT changed();
}

bool RegionBoard::isWhole() const
{
    return m_app && m_app->summary.completeness().isWhole();
}

RegionRow RegionBoard::row(const Region &region) const
{
    RegionRow row;
    row.region = region;
    if (const PingHistory *history = m_pings.of(region)) {
        row.isReached = history->isReached();
        row.latest = history->latest();
        row.median = history->median();
        row.percentile95 = history->percentile95();
        row.jitter = history->jitter();
        row.loss = history->loss();
        row.history = pointsOf(*history);
    }
    if (m_app && m_app->processes.hasLoaded()) {
        const FleetFigures figures = m_app->summary.regions().value(region.text());
        row.processes = figures.live();
        row.rooms = figures.rooms;
    }
    const auto use = m_uses.constFind(region);
    if (use != m_uses.cend()) {
        row.used = use->used;
        row.provisioned = use->provisioned;
        row.isUseOld = use->isOld;
    }
    return row;
}

const RegionRow *RegionBoard::fullest() const
{
    const QList<RegionRow> &rows = m_model.records();
    const auto most = std::max_element(
        rows.cbegin(), rows.cend(), [](const RegionRow &a, const RegionRow &b) { return a.rooms < b.rooms; });
    return most == rows.cend() || most->rooms.value_or(0) == 0 ? nullptr : &*most;
}

} // namespace hathora
