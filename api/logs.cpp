// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/logs.h"

#include "api/operations.h"

namespace hathora {

Stream *Logs::open(const AppId &app, const ProcessId &process, const Options &options, QObject *parent) const
{
    Request request(operations::getLogsForProcess);
    request.path("appId"_L1, app).path("processId"_L1, process);
    if (options.follow == Follow::Yes)
        request.query("follow"_L1, true);
    return m_client.open(request.query("tailLines"_L1, options.tailLines), parent);
}

Stream *Logs::download(const AppId &app, const ProcessId &process, QObject *parent) const
{
    return m_client.open(
        Request(operations::downloadLogForProcess).path("appId"_L1, app).path("processId"_L1, process),
        parent);
}

} // namespace hathora
