// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/logs.h"

#include "api/operations.h"

namespace hathora {

Stream *Logs::open(const AppId &app, const ProcessId &process, Follow follow, int tailLines,
                   QObject *parent) const
{
    return m_client.open(Request(operations::getLogsForProcess)
                             .path("appId"_L1, app)
                             .path("processId"_L1, process)
                             .query("follow"_L1, follow == Follow::Yes)
                             .query("tailLines"_L1, qBound(1, tailLines, mostTailLines)),
                         parent);
}

} // namespace hathora
