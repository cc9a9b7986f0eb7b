// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

namespace sandbox {

/// A request the world does not grant, with a message for the person who asked.
class Refusal : public std::runtime_error
{
public:
    enum class Reason : std::uint8_t { Unknown, Unacceptable, PaymentRequired, Gone, Forbidden };

    Refusal(Reason reason, const std::string &message)
        : std::runtime_error(message)
        , m_reason(reason)
    {
    }

    Reason reason() const { return m_reason; }

private:
    Reason m_reason;
};

} // namespace sandbox
