// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

namespace sandbox {

class Connection;
struct Reply;

/// Brings a reply to the client, as well or as badly as its manner says.
class Courier
{
public:
    explicit Courier(Connection &connection)
        : m_connection(connection)
    {
    }

    void deliver(const Reply &reply, httplib::Response &response);

private:
    static void cutOff(const Reply &reply, httplib::Response &response);
    void stream(const Reply &reply, httplib::Response &response);

    Connection &m_connection;
};

} // namespace sandbox
