// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertrule.h"
#include "models/palette/place.h"

#include <QDateTime>

namespace hathora {

/// A quota of an organization (contract: UsageLimits).
enum class UsageQuota { MonthlyVcpuHours, ConcurrentVcpus };

/// Something that somebody wanted to be told of.
struct Alert
{
    enum class What { ProcessFailed, BuildSucceeded, BuildFailed, Quota, Rule };

    qint64 number = 0; ///< in the order in which they were raised
    What what = What::Rule;
    QDateTime at;               ///< UTC, by this computer's clock
    std::optional<Place> place; ///< where it is to be seen; absent where it is of no single thing
    QString detail;             ///< the server's: why a process ended, or a build's tag; may be empty
    bool neverBoundPort = false;
    UsageQuota quota = UsageQuota::MonthlyVcpuHours; ///< of a quota
    AlertRule rule;                                  ///< of a rule, as it was then
    double value = 0;                                ///< of a rule: what was measured; of a quota: its share

    bool lasts() const { return what == What::Quota || what == What::Rule; } ///< until it is cleared
    bool operator==(const Alert &) const = default;
};

} // namespace hathora

Q_DECLARE_METATYPE(hathora::Alert)
