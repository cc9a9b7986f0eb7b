// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sandbox {

/// A code for a person to type, such as "WDJB-MJHT": no vowels, so that it is no word (RFC 8628 §6.1). It
/// comes from the machine's randomness: whoever guesses it could answer for somebody else.
std::string newUserCode();

/// As newUserCode() writes it, whatever dashes, spaces and small letters were typed. Empty where it cannot be
/// one.
std::string tidyUserCode(std::string_view typed);

} // namespace sandbox
