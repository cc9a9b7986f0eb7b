// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

Answer getProcessMetrics(const Call &call);
Answer getProcessMetricsV1(const Call &call);
/// A whole fleet, and one region of it; the same in both generations of the fleet API.
Answer getFleetMetrics(const Call &call);
Answer getFleetRegionMetrics(const Call &call);

} // namespace sandbox
