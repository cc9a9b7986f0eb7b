// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace sandbox {

struct Reply;

/// The page on which a person types the code that a program shows, and says yes or no. What it holds came
/// from outside and is escaped.
struct IssuerPage
{
    enum class Outcome : std::uint8_t { Asking, Approved, Denied, Refused };

    Outcome outcome = Outcome::Asking;
    std::string userCode;
    std::string email;

    Reply reply() const;
};

} // namespace sandbox
