// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sandbox {

/// A new token's secret, as it is told once, behind what tells its kind. It comes from the machine's
/// randomness and not from the world's seed: who guesses it must not get in.
std::string newTokenSecret(std::string_view prefix);

/// What a secret is known again by, and cannot be got back from.
std::string keyOf(std::string_view secret);

} // namespace sandbox
