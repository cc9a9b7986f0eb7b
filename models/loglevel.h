// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hathora {

/// How grave a log line is.
enum class LogLevel : quint8 { Unknown, Debug, Info, Warning, Error };

/// Guessed from its words: lines have no promised format.
LogLevel levelOf(const QString &line);

} // namespace hathora
