// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/activity.h"

#include <QJsonObject>

namespace hathora {

// An entry of Activity as JSON: what is copied of it, and a line of the audit trail. A trace holds nothing
// secret, so all of it may be there.
//
// Keys: startedAt (ISO 8601, UTC), kind, operation, path, method and auth of a request, target of a change,
// knownAs (the operation by which a change's kind is known, where it went out as another one), result, status
// (HTTP; absent without an answer), attempts and bytes of a request, durationMs once it is over.

/// The operation of the contract that a change comes down to; where it can be one of several, that by which
/// its kind is known again.
QLatin1StringView operationOf(Change::Kind kind);

QJsonObject jsonOf(const ActivityEntry &entry);

/// Of a change or a request that changes something and is over; nothing for anything else. Its number is 0.
std::optional<ActivityEntry> activityEntry(const QJsonObject &json);

} // namespace hathora
