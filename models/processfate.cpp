// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processfate.h"

namespace hathora {

namespace {

/// Clocks of the server's own parts differ a little.
constexpr std::chrono::seconds slack{5};

} // namespace

bool neverBoundItsPort(const Process &process)
{
    const std::optional<QDateTime> end = process.stoppingAt ? process.stoppingAt : process.terminatedAt;
    if (!process.status.is(KnownProcessStatus::Failed) || process.startedAt || !end)
        return false;
    const QDateTime booted = process.bootedAt.value_or(process.scheduledAt.value_or(process.createdAt));
    return std::chrono::milliseconds(booted.msecsTo(*end)) >= portDeadline - slack;
}

} // namespace hathora
