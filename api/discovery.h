// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/ping.h"

namespace hathora {

/// Where distances can be measured (contract: DiscoveryV2).
class Discovery
{
public:
    explicit Discovery(Client &client)
        : m_client(client)
    {
    }

    Call<QList<PingEndpoint>> pingEndpoints() const; ///< GetPingServiceEndpoints, without a token

private:
    Client &m_client;
};

} // namespace hathora
