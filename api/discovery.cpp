// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/discovery.h"

#include "api/operations.h"
#include "api/typed.h"

namespace hathora {

Call<QList<PingEndpoint>> Discovery::pingEndpoints() const
{
    return typed<QList<PingEndpoint>>(m_client, Request(operations::getPingServiceEndpoints));
}

QUrl Discovery::echoUrl(const PingEndpoint &endpoint) const
{
    constexpr int mostPort = 65535;
    const int port = endpoint.port >= 1 && endpoint.port <= mostPort ? int(endpoint.port) : 0;
    QUrl url;
    url.setScheme(m_client.server().scheme() == "https"_L1 ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setHost(endpoint.host, QUrl::StrictMode);
    url.setPort(port);
    const bool isFit = port > 0 && port == endpoint.port && !url.host().isEmpty() && url.isValid();
    return isFit ? url : QUrl();
}

} // namespace hathora
