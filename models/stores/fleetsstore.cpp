// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/fleetsstore.h"

#include "models/generation.h"
#include "models/jsontext.h"

#include <utility>

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

void FleetsStore::answered(const Result<QList<Fleet>> &answer)
{
    if (hasToAskAgain(m_client, answer))
        return ask();
    if (!answer || m_client.generation() == Generation::V2_10)
        return take(answer);
    take(joined(*answer));
    askErrorStates();
}

void FleetsStore::askErrorStates()
{
    if (!m_servesErrorStates || std::exchange(m_isAskingErrorStates, true))
        return;
    m_fleets.errorStates(m_org).then(this, &FleetsStore::errorStatesAnswered);
}

/// An old error must not stay on show when nobody can tell any more: it is unknown then.
void FleetsStore::errorStatesAnswered(const Result<QList<Fleet>> &answer)
{
    m_isAskingErrorStates = false;
    m_servesErrorStates = answer || !(answer.error().isNotFound() || answer.error().isForbidden());
    m_errorStates.clear();
    for (const Fleet &fleet : answer ? *answer : QList<Fleet>()) {
        if (fleet.errorState)
            m_errorStates.insert(fleet.id, *fleet.errorState);
    }
    model().upsert(joined(model().records()));
    Q_EMIT refreshed();
}

QList<Fleet> FleetsStore::joined(QList<Fleet> fleets) const
{
    for (Fleet &fleet : fleets) {
        const auto told = m_errorStates.constFind(fleet.id);
        fleet.errorState = told == m_errorStates.cend() ? std::nullopt : std::optional(*told);
    }
    return fleets;
}

} // namespace hathora
