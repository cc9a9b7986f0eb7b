// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleets/fleetregionsstore.h"

#include "models/jsontext.h"

#include <algorithm>
#include <utility>

namespace hathora {

namespace {

/// Whether an answer says no more than that the server has no such region.
bool isUnknownRegion(const Error &error)
{
    static constexpr int bad = 400;
    static constexpr int unprocessable = 422;
    const bool isJudged = error.status == bad || error.status == unprocessable;
    return error.isNotFound() || (error.kind == Error::Kind::Api && isJudged);
}

/// Whether the next region would be answered no better.
bool concernsAll(const Error &error)
{
    static constexpr int tooMany = 429;
    return error.isSignedOut() || error.isForbidden() || error.status == tooMany ||
           error.kind == Error::Kind::Connection;
}

} // namespace

FleetRegionsStore::FleetRegionsStore(Fleets fleets, FleetId fleet, OrgId org, RefreshTimes times, Pace &pace,
                                     QObject *parent)
    : RecordStore(
          fleetRegionColumns(), [](const FleetRegionRow &row) { return row.region; },
          [](const FleetRegionRow &row) { return jsonText(row.settings, Secrets::Masked); }, times, pace,
          parent)
    , m_fleets(fleets)
    , m_fleet(std::move(fleet))
    , m_org(std::move(org))
{
}

void FleetRegionsStore::ask()
{
    m_open.clear();
    m_round.clear();
    m_trouble.reset();
    for (const EnumName<KnownRegion> &each : enumNames(KnownRegion{}))
        m_open.append(Region(each.value));
    // Others than we know may have nodes, or errors.
    QList<Region> others = m_nodes.value_or(QHash<Region, int>()).keys();
    for (const QString &name : m_errors.keys())
        others.append(Region(name));
    for (const Region &other : others) {
        if (!m_open.contains(other))
            m_open.append(other);
    }
    askNext();
}

void FleetRegionsStore::askNext()
{
    // A dozen and more of them: they must not hold up what else is looked at.
    m_fleets.region(m_fleet, m_open.constFirst(), m_org, Priority::Background)
        .then(this, &FleetRegionsStore::answered);
}

void FleetRegionsStore::answered(const Result<FleetRegion> &answer)
{
    if (!answer && concernsAll(answer.error()))
        return failed(answer.error());
    const Region region = m_open.takeFirst();
    const FleetRegionRow *known = model().find(region);
    if (answer)
        m_round.append({region, *answer, {}, {}, {}, false, {}});
    else if (!isUnknownRegion(answer.error()) && known)
        m_round.append(*known); // as it was: one region that cannot be told must not hide the others
    if (!answer && !isUnknownRegion(answer.error()))
        m_trouble = answer.error();
    if (!m_open.isEmpty())
        return askNext();
    // Only now: what is joined may have changed since the first of them was answered.
    for (FleetRegionRow &row : m_round)
        row = joined(row);
    if (m_trouble && m_round.isEmpty())
        return failed(*m_trouble);
    take(std::exchange(m_round, {}));
}

FleetRegionRow FleetRegionsStore::joined(FleetRegionRow row) const
{
    const auto use = m_uses.constFind(row.region);
    const bool isKnown = use != m_uses.cend();
    row.provisioned = isKnown ? std::optional(use->provisioned) : std::nullopt;
    row.used = isKnown ? std::optional(use->used) : std::nullopt;
    row.isUseOld = isKnown && use->isOld;
    row.nodes = m_nodes ? std::optional(m_nodes->value(row.region)) : std::nullopt;
    row.error = m_errors.value(row.region.text());
    return row;
}

void FleetRegionsStore::joinAll()
{
    QList<FleetRegionRow> rows;
    for (const FleetRegionRow &row : model().records())
        rows.append(joined(row));
    model().upsert(rows);
}

bool FleetRegionsStore::hasOldUse() const
{
    return std::any_of(m_uses.cbegin(), m_uses.cend(), [](const Use &use) { return use.isOld; });
}

void FleetRegionsStore::setUses(const QHash<Region, Use> &uses)
{
    m_uses = uses;
    joinAll();
}

void FleetRegionsStore::setNodes(const QHash<Region, int> &nodes)
{
    m_nodes = nodes;
    joinAll();
}

void FleetRegionsStore::noteFloor(const Region &region, const FleetFloor &floor)
{
    const FleetRegionRow *known = model().find(region);
    if (!known)
        return;
    FleetRegionRow row = *known;
    if (floor.unit == FleetFloor::Unit::Nodes)
        row.settings.nodeBaseline = floor.amount;
    else
        row.settings.cloudMinVcpus = floor.amount;
    row.settings.cloudMinVcpusUpdatedAt = QDateTime::currentDateTimeUtc();
    model().upsert({row});
}

void FleetRegionsStore::setErrors(const QMap<QString, FleetError> &errors)
{
    m_errors = errors;
    joinAll();
}

} // namespace hathora
