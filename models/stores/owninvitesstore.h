// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/orgs.h"
#include "models/store.h"

#include <QSet>

namespace hathora {

/// The invites that wait for the caller's answer, whichever organization they are from.
class OwnInvitesStore final : public RecordStore<Invite, OrgId>
{
    Q_OBJECT

public:
    OwnInvitesStore(Orgs orgs, RefreshTimes times, Pace &pace, QObject *parent = nullptr);

Q_SIGNALS:
    void arrived(const QList<hathora::Invite> &invites); ///< that were not there before; at first all

protected:
    void ask() override;

private:
    void answered(const Result<QList<Invite>> &answer);

    Orgs m_orgs;
    QSet<OrgId> m_seen;
};

} // namespace hathora
