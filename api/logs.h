// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"

namespace hathora {

/// Logs of processes as streams, owned by their parent (contract: LogsV1).
class Logs
{
public:
    explicit Logs(Client &client)
        : m_client(client)
    {
    }

    enum class Follow { No, Yes };
    struct Options
    {
        Follow follow = Follow::No;   ///< until the process ends
        std::optional<int> tailLines; ///< the server's default is 100
    };
    static constexpr int mostTailLines = 5000; ///< that older servers are known to take

    Stream *open(const AppId &app, const ProcessId &process, const Options &options,
                 QObject *parent) const; ///< GetLogsForProcess
    Stream *download(const AppId &app, const ProcessId &process,
                     QObject *parent) const; ///< DownloadLogForProcess: the whole log of a stopped one

private:
    Client &m_client;
};

} // namespace hathora
