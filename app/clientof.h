// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/options.h"
#include "models/profile.h"

namespace hathora {

/// How the server of a profile is spoken to, by whatever does so for it.
ClientOptions clientOptionsOf(const Profile &profile);

} // namespace hathora
