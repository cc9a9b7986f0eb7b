// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/recordvalues.h"

namespace hathora {

/// What hinders recording and what can be done about it; empty if nothing does.
QString recordTroubleText(const RecordHealth &health, const QString &folder);

/// "12.3 MiB of at most 256 MiB"
QString recordSizeText(const RecordHealth &health, const RecordPlace &place);

} // namespace hathora
