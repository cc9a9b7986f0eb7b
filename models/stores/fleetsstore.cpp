// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/fleetsstore.h"

#include "models/jsontext.h"

namespace hathora {

FleetsStore::FleetsStore(Fleets fleets, Client &client, std::optional<OrgId> org, RefreshTimes times,
                         Pace &pace, QObject *parent)
    : RecordStore(
          fleetColumns(), [](const Fleet &fleet) { return fleet.id; },
          [](const Fleet &fleet) { return jsonText(fleet, Secrets::Masked); }, times, pace, parent)
    , m_fleets(fleets)
    , m_client(client)
    , m_org(std::move(org))
{
}

void FleetsStore::ask()
{
    m_fleets.list(m_org).then(this, &FleetsStore::answered);
}

/// A server of generation 2.10 does not know the path: that is how the generation is found out.
void FleetsStore::answered(const Result<QList<Fleet>> &answer)
{
    if (m_client.generation() == Generation::Unknown) {
        if (answer) {
            m_client.setGeneration(Generation::Newest);
        } else if (answer.error().isNotFound()) {
            m_client.setGeneration(Generation::V2_10);
            return ask();
        }
    }
    take(answer);
}

} // namespace hathora
