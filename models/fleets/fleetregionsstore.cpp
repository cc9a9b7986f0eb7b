// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleets/fleetregionsstore.h"

#include "models/jsontext.h"

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
    for (const EnumName<KnownRegion> &each : enumNames(KnownRegion{}))
        m_open.append(Region(each.value));
    if (m_nodes) { // others than we know may have nodes
        for (auto each = m_nodes->cbegin(); each != m_nodes->cend(); ++each) {
            if (!m_open.contains(each.key()))
                m_open.append(each.key());
        }
    }
    askNext();
}

void FleetRegionsStore::askNext()
{
    m_fleets.region(m_fleet, m_open.constFirst(), m_org).then(this, &FleetRegionsStore::answered);
}

void FleetRegionsStore::answered(const Result<FleetRegion> &answer)
{
    if (!answer && !isUnknownRegion(answer.error()))
        return failed(answer.error());
    const Region region = m_open.takeFirst();
    if (answer)
        m_round.append({region, *answer, {}, {}, {}, {}});
    if (!m_open.isEmpty())
        return askNext();
    // Only now: what is joined may have changed since the first of them was answered.
    for (FleetRegionRow &row : m_round)
        row = joined(row);
    take(std::exchange(m_round, {}));
}

FleetRegionRow FleetRegionsStore::joined(FleetRegionRow row) const
{
    const auto use = m_uses.constFind(row.region);
    const bool isKnown = use != m_uses.cend();
    row.provisioned = isKnown ? std::optional(use->provisioned) : std::nullopt;
    row.used = isKnown ? std::optional(use->used) : std::nullopt;
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

void FleetRegionsStore::setErrors(const QMap<QString, FleetError> &errors)
{
    m_errors = errors;
    joinAll();
}

} // namespace hathora
