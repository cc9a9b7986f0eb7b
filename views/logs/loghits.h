// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logs/loglinepainter.h"

#include <QRegularExpression>
#include <QString>

namespace hathora {

/// What is looked for in a log, to be made visible in the lines that are in sight.
///
/// Only expressions that a search has got through may be given: one that costs too much would be paid for
/// with every picture.
struct LogHits
{
    enum class Sense { With, Without }; ///< Without: the lines that do not hold it

    QString text; ///< empty: the expression counts
    Qt::CaseSensitivity letterCase = Qt::CaseInsensitive;
    QRegularExpression expression; ///< without a pattern there is none
    Sense sense = Sense::With;

    bool isNone() const { return text.isEmpty() && expression.pattern().isEmpty(); }
    bool isHit(const QString &line) const;
    QList<LogMark> marksIn(const QString &line, const Theme &theme) const;

    static QColor ground(const Theme &theme); ///< what a line that is a hit lies on
};

} // namespace hathora
