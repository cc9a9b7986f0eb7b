// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace sandbox {

/// The contract's JSON text, part of the program.
std::string_view contractText();

} // namespace sandbox
