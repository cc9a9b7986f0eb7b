// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace hathora {

/// How long a Retry-After header asks to wait (RFC 9110 §10.2.3: seconds or a date); 0 if it is absent, past
/// or wrong.
std::chrono::milliseconds retryAfter(const QByteArray &header, const QDateTime &now);

} // namespace hathora
