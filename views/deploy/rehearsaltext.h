// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/rehearsal.h"

namespace hathora {

/// Processes and rooms that keep what they have; says where not all processes are known.
QString stayingText(const Rehearsal &rehearsal);

/// What the organization's limits leave, by the server's own figures.
QString quotaText(const Rehearsal &rehearsal, const DeploymentDraft &draft);

/// Of a process-hour, before and after.
QString costText(const Rehearsal &rehearsal);

} // namespace hathora
