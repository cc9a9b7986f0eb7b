// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/courier.h"

#include "app/sandbox/http/connection.h"
#include "app/sandbox/http/reply.h"
#include "app/sandbox/http/textstream.h"

#include <limits>

namespace sandbox {

using namespace std::chrono_literals;

namespace {
constexpr auto streamPause = 100ms;
constexpr int piecesBeforeCut = 3;
} // namespace

void Courier::deliver(const Reply &reply, httplib::Response &response)
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
    if (!reply.etag.empty())
        response.set_header("ETag", reply.etag);
    if (!reply.cacheControl.empty())
        response.set_header("Cache-Control", reply.cacheControl);
    if (reply.stream)
        stream(reply, response);
    else if (reply.manner == Reply::Manner::CutOff)
        cutOff(reply, response);
    else if (!reply.contentType.empty())
        response.set_content(reply.body, reply.contentType);
}

void Courier::cutOff(const Reply &reply, httplib::Response &response)
{
    const std::string half = reply.body.substr(0, reply.body.size() / 2);
    response.set_content_provider(reply.body.size(), reply.contentType,
                                  [half](std::size_t offset, std::size_t, httplib::DataSink &sink) {
                                      return offset == 0 && sink.write(half.data(), half.size());
                                  });
}

void Courier::stream(const Reply &reply, httplib::Response &response)
{
    int piecesLeft =
        reply.manner == Reply::Manner::CutOff ? piecesBeforeCut : std::numeric_limits<int>::max();
    response.set_chunked_content_provider(
        reply.contentType, [&connection = m_connection, source = reply.stream,
                            piecesLeft](std::size_t, httplib::DataSink &sink) mutable {
            std::string text;
            switch (source->read(text)) {
            case TextStream::Step::Text:
                return piecesLeft-- > 0 && sink.write(text.data(), text.size());
            case TextStream::Step::Nothing:
                return connection.stays(streamPause);
            case TextStream::Step::End:
                sink.done();
                break;
            }
            return true;
        });
}

} // namespace sandbox
