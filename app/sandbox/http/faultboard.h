// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/fault.h"

#include <mutex>
#include <optional>
#include <vector>

namespace sandbox {

/// The faults that are armed. Thread-safe.
class FaultBoard
{
public:
    void arm(const Fault &fault);
    void clear();
    /// The fault that befalls a request to the operation now, if one does; it is used up by that.
    std::optional<Fault> strike(const std::string &operation);

private:
    std::mutex m_mutex;
    std::vector<Fault> m_armed;
};

} // namespace sandbox
