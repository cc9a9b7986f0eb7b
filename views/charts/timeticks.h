// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace hathora {

/// A round moment on a time axis.
struct TimeTick
{
    qint64 at = 0; ///< ms since epoch
    QString label;
    bool isDate = false; ///< the label is the day that begins here, else a time of that day
};

/// At most \a most round moments of a zone's wall clock between two moments. A date is written where the
/// day begins and nowhere else.
QList<TimeTick> timeTicks(qint64 from, qint64 to, int most, const QTimeZone &zone,
                          const QLocale &locale = {});

/// A moment, in ms since epoch, as people write it here, to the second.
QString momentText(qint64 at, const QLocale &locale = {});

} // namespace hathora
