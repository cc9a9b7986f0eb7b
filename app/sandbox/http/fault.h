// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/names.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>

namespace sandbox {

/// Something that goes wrong on request.
struct Fault
{
    enum class Kind : std::uint8_t {
        Status,        ///< an error status with Hathora's kind of message
        Html,          ///< a page, as proxies send it
        Cut,           ///< half of the body, then the connection closes
        WrongType,     ///< the first number of the answer is text
        UnknownEnum,   ///< words that no version of the contract has
        Swallow,       ///< the work is done, and the connection closes without a word
        Silent,        ///< nothing, until the client gives up
        Delay,         ///< the right answer, late
        ErrorDocument, ///< of a storage: success for a status, and an error in the document
    };

    /// An operation id, or "*" for all.
    std::string operation = "*";
    Kind kind = Kind::Status;
    int status = 500;
    /// Sent as Retry-After when not empty: seconds or a date.
    std::string retryAfter;
    std::chrono::milliseconds delay{0};
    /// How many requests it befalls.
    int count = 1;

    static Fault on(std::string operation, Kind kind, int status = 500)
    {
        Fault fault;
        fault.operation = std::move(operation);
        fault.kind = kind;
        fault.status = status;
        return fault;
    }
};

template <>
struct Names<Fault::Kind>
{
    static constexpr std::array<std::string_view, 9> list{"status",    "html",        "truncated",
                                                          "wrongType", "unknownEnum", "close",
                                                          "silent",    "delay",       "errorDocument"};
};

} // namespace sandbox
