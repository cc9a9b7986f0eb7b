// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace hathora {

/// How long format::age() says the same from this age on.
std::chrono::milliseconds ageTextLasts(std::chrono::milliseconds age);

} // namespace hathora
