// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace sandbox {

/// A request that never reaches the world, with the HTTP status that says so.
class Rejection : public std::runtime_error
{
public:
    Rejection(int status, const std::string &message)
        : std::runtime_error(message)
        , m_status(status)
    {
    }

    int status() const { return m_status; }

private:
    int m_status;
};

} // namespace sandbox
