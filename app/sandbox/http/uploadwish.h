// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/call.h"
#include "app/sandbox/http/storage.h"

#include <string>

namespace sandbox {

// What V2 and V3 say alike about an archive that comes in parts.

/// The build's id where the caller has chosen one; empty otherwise.
std::string chosenBuildId(const Call &call);
/// Refused where the storage would not take as much.
std::int64_t archiveSize(const Call &call);
nlohmann::json encode(const Storage::Invitation &invitation);

} // namespace sandbox
