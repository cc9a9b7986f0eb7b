// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

Answer getFleets(const Call &call);
Answer getFleet(const Call &call);
Answer getFleetsV1(const Call &call);
Answer getFleetV1(const Call &call);
/// The same in both generations of the fleet API.
Answer getFleetRegion(const Call &call);

} // namespace sandbox
