// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/trace.h"
#include "models/alerts/alert.h"
#include "models/column.h"
#include "models/commands/change.h"

namespace hathora {

/// One line of Activity: a request, when it is over; or a change that somebody wanted, from its beginning on,
/// which is a few requests of its own; or an alert. Numbered in the order in which they came in.
struct ActivityEntry
{
    qint64 number = 0;
    Trace trace; ///< of a change: what it is for, when it began and, once it is over, how long it took; of an
                 ///< alert likewise
    std::optional<Change> change = {};
    std::optional<Alert> alert = {};
    bool isCleared = false; ///< of an alert that lasts: it is over

    bool isRequest() const { return !change && !alert; }

    std::optional<Change::State> state() const
    {
        return change ? std::optional(change->state) : std::nullopt;
    }

    bool operator==(const ActivityEntry &other) const
    {
        return number == other.number && state() == other.state() && isCleared == other.isCleared;
    }
};

QString nameOf(Change::State state);
/// The kinds of failure by the names that the official SDK gives them.
QString nameOf(Error::Kind failure);

/// Kinds are "change", "alert", and of requests "read", "write" and "stream". Keys: time, kind, operation,
/// target, result, status, duration, attempts, size.
QList<Column<ActivityEntry>> activityColumns();

} // namespace hathora
