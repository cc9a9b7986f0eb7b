// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clientof.h"

namespace hathora {

ClientOptions clientOptionsOf(const Profile &profile)
{
    ClientOptions options;
    options.server = profile.server;
    options.access = profile.access;
    options.caFile = profile.caFile;
    return options;
}

} // namespace hathora
