// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

/// Stretches of time in words, in the user's language and with the figures of the locale.
namespace hathora {

/// Short, one unit: "42 s", "3 min", "5 h", "12 d". A time that is still to come is "0 s": clocks differ.
QString ageText(std::chrono::seconds age);
/// How long ageText() stays the same from this age on.
std::chrono::seconds ageTextLasts(std::chrono::seconds age);

/// Up to two units: "850 ms", "12 s", "3 min 20 s", "3 h 12 min", "2 d 4 h".
QString durationText(std::chrono::milliseconds duration);

} // namespace hathora
