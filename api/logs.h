// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"

namespace hathora {

/// Logs of processes as streams (contract: LogsV1).
class Logs
{
public:
    explicit Logs(Client &client)
        : m_client(client)
    {
    }

    /// GetLogsForProcess. The stream is owned by parent. With Follow::Yes it ends when the process does.
    enum class Follow { No, Yes };
    Stream *open(const AppId &app, const ProcessId &process, Follow follow, int tailLines,
                 QObject *parent) const;

    static constexpr int mostTailLines = 5000; ///< the contract: 1 to 5000

private:
    Client &m_client;
};

} // namespace hathora
