// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

namespace sandbox {

class TextStream;

/// What goes back to the client, and how well that goes.
struct Reply
{
    enum class Manner : std::uint8_t { Whole, CutOff, Unanswered, Silent };

    int status = 200;
    std::string contentType;
    std::string body;
    std::shared_ptr<TextStream> stream;
    std::string retryAfter;
    std::string etag;
    std::string cacheControl;
    std::chrono::milliseconds delay{0};
    Manner manner = Manner::Whole;

    static Reply json(int status, std::string text)
    {
        return of(status, "application/json", std::move(text));
    }

    static Reply of(int status, std::string contentType, std::string text)
    {
        Reply reply;
        reply.status = status;
        reply.contentType = std::move(contentType);
        reply.body = std::move(text);
        return reply;
    }
};

} // namespace sandbox
