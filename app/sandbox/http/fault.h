// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/pointtrouble.h"

#include <chrono>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>

namespace sandbox {

/// Something that goes wrong on request.
struct Fault
{
    enum class Kind : std::uint8_t {
        Status,        ///< an error status with Hathora's kind of message
        Throttle,      ///< 429, as to a client that asks too often
        Html,          ///< a page, as proxies send it
        Cut,           ///< half of the body, then the connection closes
        Corrupt,       ///< the whole body, with bits turned over: no reader takes it
        WrongType,     ///< the first number of the answer is text
        UnknownEnum,   ///< words that no version of the contract has
        Swallow,       ///< the work is done, and the connection closes without a word
        Drop,          ///< the connection closes before any work
        Silent,        ///< nothing, until the client gives up
        Delay,         ///< the right answer, late
        ErrorDocument, ///< of a storage: success for a status, and an error in the document
        Points,        ///< measured points as they should not be
    };

    /// A count that is never used up.
    static constexpr int withoutEnd = std::numeric_limits<int>::max();

    /// An operation id, or "*" for all of the API.
    std::string operation = "*";
    Kind kind = Kind::Status;
    int status = 500;
    /// Sent as Retry-After when not empty: seconds or a date.
    std::string retryAfter;
    std::chrono::milliseconds delay{0};
    PointTrouble points = PointTrouble::Nan;
    /// How many requests it befalls.
    int count = 1;
    /// The part of the requests that it befalls, above 0 and up to 1.
    double rate = 1.0;

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
    static constexpr std::array<std::string_view, 13> list{
        "status",  "throttle", "html",   "cut",   "corrupt",        "wrong-type", "unknown-enum",
        "swallow", "drop",     "silent", "delay", "error-document", "points"};
};

} // namespace sandbox
