// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace sandbox {

class Connection;

/// Where clients reach the ping service.
struct PingPlace
{
    /// As it stands in a URL.
    std::string host;
    int port = 0;
};

/// What a region's ping endpoint does on one connection: whatever message comes, it sends back.
class PingSession
{
public:
    explicit PingSession(Connection &connection)
        : m_connection(connection)
    {
    }

    void run();

private:
    /// The opening request; empty where none comes.
    std::string readHead();

    Connection &m_connection;
};

} // namespace sandbox
