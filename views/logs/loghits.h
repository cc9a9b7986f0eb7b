// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logquery.h"
#include "views/logs/loglinepainter.h"

namespace hathora {

/// What is looked for in a log, to be made visible in the lines that are in sight.
///
/// Only what a search has got through may be given: an expression that costs too much would be paid for with
/// every picture.
struct LogHits
{
    LogTerm term; ///< without a pattern nothing is

    bool isHit(const QString &line) const;
    QList<LogMark> marksIn(const QString &line, const Theme &theme) const;

    static QColor ground(const Theme &theme); ///< what a line that is a hit lies on
};

} // namespace hathora
