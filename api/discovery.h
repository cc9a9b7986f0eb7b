// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/ping.h"

#include <QUrl>

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

    /// Where to knock: over TLS, unless the API itself is on this computer and without it, as the sandbox is.
    /// Empty for what is no host and port.
    QUrl echoUrl(const PingEndpoint &endpoint) const;

private:
    Client &m_client;
};

} // namespace hathora
