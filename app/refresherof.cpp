// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/refresherof.h"

#include "app/kepttokens.h"

namespace hathora {

std::shared_ptr<TokenRefresher> refresherOf(const Profile &profile, const TokenStore &store,
                                            const DeviceTimes &times)
{
    return {new TokenRefresher(*profile.deviceSignIn, KeptTokens::refreshKeyOf(profile), store, times,
                               profile.caFile),
            [](TokenRefresher *refresher) { refresher->retire(); }};
}

} // namespace hathora
