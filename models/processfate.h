// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/process.h"

#include <chrono>

namespace hathora {

/// How long Hathora waits for a process to bind its port before it kills it (the vendor's guide).
inline constexpr std::chrono::seconds portDeadline{100};

/// Whether a process failed because its server never listened on the port of its deployment: it booted, and
/// that long later it was ended without having started.
bool neverBoundItsPort(const Process &process);

} // namespace hathora
