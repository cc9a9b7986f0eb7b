// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace sandbox {

/// A listening TCP socket. Throws std::system_error, or std::invalid_argument for an address that is none.
int listenOn(const std::string &address, int port);

int portOf(int listener);

/// As it stands in a URL: an address of IPv6 has brackets there.
std::string hostOf(const std::string &address);

/// "http://127.0.0.1:8080".
std::string originOf(const std::string &address, int port);

bool isLoopback(const std::string &address);

} // namespace sandbox
