// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <functional>
#include <string>

namespace sandbox {

class Connection;
struct Inquiry;
struct Reply;

/// HTTP on one connection, from its first request to its end. One object a connection lets a reply reach the
/// very socket it goes out on: to cut it off, to stay silent, to see whether anybody still listens.
class Session : private httplib::Server
{
public:
    using Answerer = std::function<Reply(const Inquiry &)>;

    Session(Connection &connection, const Answerer &answerer);

    void run();

private:
    void keepRaw(httplib::Request &request);
    void handle(const httplib::Request &request, httplib::Response &response);

    Connection &m_connection;
    const Answerer &m_answerer;
    /// Of the request that is being handled.
    std::string m_contentType;
};

} // namespace sandbox
