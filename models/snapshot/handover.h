// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hathora {

struct Snapshot;

/// What each application's latest deployment sets, beside the word that GameFabric has for it: Hathora's
/// organization is a team there, its token a service account, a fleet an environment with regions, a build an
/// image in a branch, an application an armada set, a deployment a revision of it, a process a replica, a
/// room an allocation (docs.gamefabric.com, "Hathora").
///
/// CSV with the columns application, hathora, value, gamefabric; UTF-8. Names of variables, never values.
QByteArray handoverSheet(const Snapshot &snapshot);

} // namespace hathora
