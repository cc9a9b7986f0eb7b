// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sandbox {

/// 32 bytes that nobody can guess, to sign with for as long as the program runs. Throws std::runtime_error
/// where the machine has no randomness.
std::string randomSecret();

/// Takes as long for a near miss as for a far one.
bool equalInConstantTime(std::string_view one, std::string_view other);

} // namespace sandbox
