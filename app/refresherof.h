// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/tokenrefresher.h"
#include "models/profile.h"

#include <memory>

namespace hathora {

/// Who renews the sign-in of a profile that says by whom. Whoever lets go of it in mid-renewal loses nothing:
/// see TokenRefresher::retire().
std::shared_ptr<TokenRefresher> refresherOf(const Profile &profile, const TokenStore &store,
                                            const DeviceTimes &times = {});

} // namespace hathora
