// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/names.h"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace sandbox {

/// What a storage answers instead of doing what was asked, in S3's words.
class StorageError : public std::runtime_error
{
public:
    enum class Code : std::uint8_t {
        AccessDenied,
        SignatureDoesNotMatch,
        InvalidArgument,
        MissingContentLength,
        NotImplemented,
        EntityTooSmall,
        EntityTooLarge,
        NoSuchUpload,
        MalformedXML,
        InvalidPart,
        InvalidPartOrder,
        MethodNotAllowed,
        IncompleteBody,
        InternalError,
        SlowDown,
        MalformedPOSTRequest,
    };

    explicit StorageError(Code code);
    StorageError(Code code, const std::string &message)
        : std::runtime_error(message)
        , m_code(code)
    {
    }

    Code code() const { return m_code; }
    int status() const;
    /// The document that says it.
    std::string xml() const;

private:
    Code m_code;
};

template <>
struct Names<StorageError::Code>
{
    static constexpr std::array<std::string_view, 16> list{
        "AccessDenied",   "SignatureDoesNotMatch", "InvalidArgument",  "MissingContentLength",
        "NotImplemented", "EntityTooSmall",        "EntityTooLarge",   "NoSuchUpload",
        "MalformedXML",   "InvalidPart",           "InvalidPartOrder", "MethodNotAllowed",
        "IncompleteBody", "InternalError",         "SlowDown",         "MalformedPOSTRequest"};
};

} // namespace sandbox
