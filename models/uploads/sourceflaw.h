// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/error.h"
#include "api/upload/uploadsource.h"

namespace hathora {

/// Why an archive cannot be sent as it was looked into: it cannot be read, or it changed. Nothing when it
/// can.
std::optional<Error> sourceFlaw(const QString &archive, const std::optional<ArchiveStamp> &known);

} // namespace hathora
