// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/usagestore.h"

namespace hathora {

UsageStore::UsageStore(Orgs orgs, std::optional<OrgId> org, RefreshTimes times, Pace &pace, QObject *parent)
    : Store(times, pace, parent)
    , m_orgs(orgs)
    , m_org(std::move(org))
{
}

void UsageStore::ask()
{
    m_orgs.usageLimits(m_org).then(this, &UsageStore::answered);
}

/// A server that does not know the operation has answered, too.
void UsageStore::answered(const Result<UsageLimits> &answer)
{
    if (!answer && !answer.error().isNotFound())
        return failed(answer.error());
    m_limits = answer ? std::optional(*answer) : std::nullopt;
    succeeded();
}

} // namespace hathora
