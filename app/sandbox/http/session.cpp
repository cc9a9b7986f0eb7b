// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/session.h"

#include "app/sandbox/http/connection.h"
#include "app/sandbox/http/inquiry.h"
#include "app/sandbox/http/reply.h"
#include "app/sandbox/http/textstream.h"

#include <limits>
#include <utility>

namespace sandbox {

using namespace std::chrono_literals;

namespace {

constexpr auto idlePatience = 60s;
constexpr auto streamPause = 100ms;
constexpr int piecesBeforeCut = 3;
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
    deliver(m_answerer(inquiry), response);
}

void Session::deliver(Reply reply, httplib::Response &response)
{
    if (reply.delay > 0ms)
        m_connection.stays(reply.delay);
    if (reply.manner == Reply::Manner::Silent) {
        while (m_connection.stays(1s)) {
        }
    }
    if (reply.manner == Reply::Manner::Silent || reply.manner == Reply::Manner::Unanswered) {
        m_connection.hangUp();
        return;
    }
    response.status = reply.status;
    if (!reply.retryAfter.empty())
        response.set_header("Retry-After", reply.retryAfter);
    if (reply.stream) {
        stream(reply, response);
    } else if (reply.manner == Reply::Manner::CutOff) {
        const std::string half = reply.body.substr(0, reply.body.size() / 2);
        response.set_content_provider(reply.body.size(), reply.contentType,
                                      [half](std::size_t offset, std::size_t, httplib::DataSink &sink) {
                                          return offset == 0 && sink.write(half.data(), half.size());
                                      });
    } else if (!reply.contentType.empty()) {
        response.set_content(reply.body, reply.contentType);
    }
}

void Session::stream(const Reply &reply, httplib::Response &response)
{
    int piecesLeft =
        reply.manner == Reply::Manner::CutOff ? piecesBeforeCut : std::numeric_limits<int>::max();
    response.set_chunked_content_provider(
        reply.contentType,
        [this, source = reply.stream, piecesLeft](std::size_t, httplib::DataSink &sink) mutable {
            std::string text;
            switch (source->read(text)) {
            case TextStream::Step::Text:
                return piecesLeft-- > 0 && sink.write(text.data(), text.size());
            case TextStream::Step::Nothing:
                return m_connection.stays(streamPause);
            case TextStream::Step::End:
                sink.done();
                break;
            }
            return true;
        });
}

} // namespace sandbox
