// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/fleets.h"
#include "models/columns/fleets.h"
#include "models/store.h"

#include <QHash>

namespace hathora {

/// The fleets of an organization, whichever generation the server is of.
///
/// What FleetsV2 lacks, their error states, FleetsV1 is asked for beside it; until it has answered, and where
/// it does not, they are absent.
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
    void askErrorStates();
    void errorStatesAnswered(const Result<QList<Fleet>> &answer);
    QList<Fleet> joined(QList<Fleet> fleets) const;

    Fleets m_fleets;
    Client &m_client;
    std::optional<OrgId> m_org;
    bool m_servesErrorStates = true; ///< until the server says that it does not, or not to this caller
    bool m_isAskingErrorStates = false;
    QHash<FleetId, QMap<QString, FleetError>> m_errorStates; ///< as last told
};

} // namespace hathora
