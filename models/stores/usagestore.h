// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/orgs.h"
#include "models/store.h"

namespace hathora {

/// What an organization may use and does use, where its server tells that (since 2.11.1).
class UsageStore final : public Store
{
    Q_OBJECT

public:
    UsageStore(Orgs orgs, std::optional<OrgId> org, RefreshTimes times, Pace &pace,
               QObject *parent = nullptr);

    /// Absent while it is not known, and for good on a server that has no such operation.
    const std::optional<UsageLimits> &limits() const { return m_limits; }

protected:
    void ask() override;

private:
    void answered(const Result<UsageLimits> &answer);

    Orgs m_orgs;
    std::optional<OrgId> m_org;
    std::optional<UsageLimits> m_limits;
};

} // namespace hathora
