// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logrows.h"

#include <optional>

namespace hathora {

/// A line that is an object of JSON, taken apart: what it says, and its other members in the order of their
/// names. Those that tell its time and its level are left out, for a row has them already.
struct LogFold
{
    QString message;
    QList<LogField> fields;
};

/// Absent if it is no object, or one without a message.
std::optional<LogFold> foldOf(const QByteArray &line);

} // namespace hathora
