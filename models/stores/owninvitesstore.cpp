// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/owninvitesstore.h"

#include "models/columns/people.h"
#include "models/jsontext.h"

namespace hathora {

OwnInvitesStore::OwnInvitesStore(Orgs orgs, RefreshTimes times, Pace &pace, QObject *parent)
    : RecordStore(
          receivedInviteColumns(), [](const Invite &invite) { return invite.org; },
          [](const Invite &invite) { return jsonText(invite, Secrets::Masked); }, times, pace, parent)
    , m_orgs(orgs)
{
}

void OwnInvitesStore::ask()
{
    m_orgs.ownInvites().then(this, &OwnInvitesStore::answered);
}

void OwnInvitesStore::answered(const Result<QList<Invite>> &answer)
{
    take(answer);
    QList<Invite> fresh;
    QSet<OrgId> seen;
    for (const Invite &invite : model().records()) {
        seen.insert(invite.org);
        if (!m_seen.contains(invite.org))
            fresh.append(invite);
    }
    m_seen = seen; // who is invited anew after having answered is told anew
    if (!fresh.isEmpty())
        Q_EMIT arrived(fresh);
}

} // namespace hathora
