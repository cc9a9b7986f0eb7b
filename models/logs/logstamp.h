// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace hathora {

/// The time stamp that a text begins with, in milliseconds since 1970, UTC; absent if it does not begin with
/// one.
///
/// Understood are dates with a time of day: RFC 3339, the same with a blank, with slashes or commas as
/// loggers write it, and Unreal's [2026.11.28-14.58.18:123]. Brackets, quotes and blanks may stand before it.
/// A stamp without an offset counts as UTC, which is what servers run on. Before 2000 there is none.
std::optional<qint64> stampAtStart(QByteArrayView text);

/// The same of a number: seconds since 1970, or milli-, micro- or nanoseconds if it is as large as that.
std::optional<qint64> stampOfNumber(double number);

} // namespace hathora
