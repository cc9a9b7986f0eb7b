// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logsubject.h"

#include "api/types/process.h"
#include "models/tones.h"

namespace hathora {

namespace {

bool hasFailedOn(const Process &process, const QDate &day)
{
    const QDateTime end = process.terminatedAt.value_or(process.createdAt);
    return process.status.is(KnownProcessStatus::Failed) && end.toLocalTime().date() == day;
}

} // namespace

bool LogSubject::takesIn(const Process &process, const QDate &today) const
{
    switch (kind) {
    case Kind::Processes:
    case Kind::Recorded:
        return false;
    case Kind::OnDeployment:
        return isLive(process.status) && process.deployment == deployment;
    case Kind::InRegion:
        return isLive(process.status) && process.region == region;
    case Kind::Everything:
        return isLive(process.status);
    case Kind::FailedToday:
        return hasFailedOn(process, today);
    }
    return false;
}

} // namespace hathora
