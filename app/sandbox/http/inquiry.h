// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace sandbox {

/// A request as it came over the wire, of which nothing is trusted yet.
struct Inquiry
{
    std::string method;
    /// Path and query, still encoded.
    std::string target;
    std::string authorization;
    std::string contentType;
    std::string body;

    std::string path() const { return target.substr(0, target.find('?')); }

    std::string query() const
    {
        const std::size_t mark = target.find('?');
        return mark == std::string::npos ? std::string() : target.substr(mark + 1);
    }
};

} // namespace sandbox
