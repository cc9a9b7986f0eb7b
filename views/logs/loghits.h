// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logs/loglinepainter.h"

#include <QList>
#include <QString>

namespace hathora {

/// What a search found in a log, to be made visible.
struct LogHits
{
    QList<qint64> lines; ///< numbers, ascending
    qint64 current = 0;  ///< the one that was gone to last
    QString text;        ///< to be marked within the lines; empty for an expression, which may cost too much
    Qt::CaseSensitivity letterCase = Qt::CaseInsensitive;

    /// What a whole line lies on; invalid for one that is no hit.
    QColor ground(qint64 line, const Theme &theme) const;
    QList<LogMark> marksIn(const QString &line, const Theme &theme) const;
};

} // namespace hathora
