// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/session.h"

#include "app/sandbox/http/connection.h"
#include "app/sandbox/http/courier.h"
#include "app/sandbox/http/inquiry.h"
#include "app/sandbox/http/reply.h"

#include <limits>

namespace sandbox {

using namespace std::chrono_literals;

namespace {

constexpr auto idlePatience = 60s;
constexpr std::size_t mostBodyBytes = 16U << 20U;

bool hasBody(const httplib::Request &request)
{
    if (request.has_header("Transfer-Encoding"))
        return true;
    const std::string length = request.get_header_value("Content-Length");
    return !length.empty() && length != "0";
}

} // namespace

Session::Session(Connection &connection, const Answerer &answerer)
    : m_connection(connection)
    , m_answerer(answerer)
{
    // httplib takes a server without a listening socket for one that is shutting down, and ends its streams.
    svr_sock_ = m_connection.socket();
    set_keep_alive_max_count(std::numeric_limits<int>::max());
    set_keep_alive_timeout(std::chrono::seconds(idlePatience).count());
    set_payload_max_length(mostBodyBytes);
    const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
        handle(request, response);
    };
    // Without a length httplib would read a body until the connection ends; by HTTP's rules there is none.
    set_pre_routing_handler([handler](const httplib::Request &request, httplib::Response &response) {
        if (hasBody(request))
            return HandlerResponse::Unhandled;
        handler(request, response);
        return HandlerResponse::Handled;
    });
    Post(".*", handler);
    Put(".*", handler);
    Patch(".*", handler);
    Delete(".*", handler);
}

void Session::run()
{
    bool closed = false;
    while (!closed && m_connection.awaitRequest(idlePatience)) {
        if (!process_request(m_connection, false, closed,
                             [this](httplib::Request &request) { keepRaw(request); }))
            return;
    }
}

/// httplib takes a form apart as it comes, and turns away one without parts: it shall not see that it is one.
void Session::keepRaw(httplib::Request &request)
{
    m_contentType = request.get_header_value("Content-Type");
    request.headers.erase("Content-Type");
}

void Session::handle(const httplib::Request &request, httplib::Response &response)
{
    Inquiry inquiry;
    inquiry.method = request.method;
    inquiry.target = request.target;
    inquiry.authorization = request.get_header_value("Authorization");
    inquiry.contentType = m_contentType;
    inquiry.body = request.body;
    Courier(m_connection).deliver(m_answerer(inquiry), response);
}

} // namespace sandbox
