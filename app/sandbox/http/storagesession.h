// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/storage.h"

#include <httplib.h>

#include <optional>

namespace sandbox {

class Connection;
struct Reply;

/// What a storage like S3 does on one connection: parts come in, and are declared to be a whole.
class StorageSession : private httplib::Server
{
public:
    StorageSession(Connection &connection, Storage &storage);

    void run();

private:
    using Body = httplib::ContentReader;

    void keepRaw(httplib::Request &request);
    int invitesBody(const httplib::Request &request, httplib::Response &response);
    void handle(const httplib::Request &request, httplib::Response &response, const Body &body);
    Reply work(const httplib::Request &request, const Body &body, const std::optional<Fault> &fault);
    /// Gives up when more than the most is sent.
    Reply receivePart(const Storage::Order &order, std::int64_t length, const Body &body, std::int64_t most);
    Reply receiveForm(std::int64_t length, const Body &body);
    Reply complete(const Storage::Order &order, std::int64_t length, const Body &body);
    /// Hands on what is sent, up to the limit; throws StorageError when it ends early.
    void read(const Body &body, std::int64_t most, const std::function<void(std::string_view)> &take);

    Connection &m_connection;
    Storage &m_storage;
    /// What is not read of a request would be taken for the next one.
    bool m_bodyIsUnread = false;
    /// Of the request that is being handled.
    std::string m_contentType;
};

} // namespace sandbox
