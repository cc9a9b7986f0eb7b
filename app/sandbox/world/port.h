// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace sandbox {

/// A port a server listens on; with a host, the same port as seen from outside.
struct Port
{
    std::string name;
    std::string transport;
    int number = 0;
    std::string host;
};

} // namespace sandbox
