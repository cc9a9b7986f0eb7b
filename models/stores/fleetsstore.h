// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/fleets.h"
#include "models/columns/fleets.h"
#include "models/store.h"

namespace hathora {

/// The fleets of an organization, whichever generation the server is of.
class FleetsStore final : public RecordStore<Fleet, FleetId>
{
    Q_OBJECT

public:
    FleetsStore(Fleets fleets, Client &client, std::optional<OrgId> org, RefreshTimes times, Pace &pace,
                QObject *parent = nullptr);

protected:
    void ask() override;

private:
    void answered(const Result<QList<Fleet>> &answer);

    Fleets m_fleets;
    Client &m_client;
    std::optional<OrgId> m_org;
};

} // namespace hathora
