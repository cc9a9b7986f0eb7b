// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/discovery.h"

#include "api/operations.h"
#include "api/typed.h"

namespace hathora {

Call<QList<PingEndpoint>> Discovery::pingEndpoints() const
{
    return typed<QList<PingEndpoint>>(m_client, Request(operations::getPingServiceEndpoints));
}

} // namespace hathora
