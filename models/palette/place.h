// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

namespace hathora {

/// Something on the server that can be gone to, by its ids alone: what it is called and how it does is the
/// stores' business.
struct Place
{
    enum class Kind { Organization, App, Fleet, Deployment, Build, Process, Room };

    Kind kind = Kind::App;
    QString id;
    OrgId org = {};         ///< empty: the chosen one
    AppId app = {};         ///< empty: the chosen one, or the place is of no application
    ProcessId process = {}; ///< of a room: where it is or was last; empty if it never was on one

    bool operator==(const Place &) const = default;

    bool isSame(const Place &other) const { return kind == other.kind && id == other.id; }
};

} // namespace hathora
