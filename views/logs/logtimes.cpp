// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logtimes.h"

#include "models/format.h"

#include <cstdlib>

namespace hathora {

namespace {

/// "+0:03.250", from an hour on without milliseconds: "+1:02:03".
QString distanceText(qint64 milliseconds)
{
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60 * second;
    constexpr qint64 hour = 60 * minute;
    const qint64 length = std::abs(milliseconds);
    const QChar zero = u'0';
    const QString sign = milliseconds < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    if (length >= hour) {
        return sign + QStringLiteral("%1:%2:%3")
                          .arg(length / hour)
                          .arg(length % hour / minute, 2, 10, zero)
                          .arg(length % minute / second, 2, 10, zero);
    }
    return sign + QStringLiteral("%1:%2.%3")
                      .arg(length / minute)
                      .arg(length % minute / second, 2, 10, zero)
                      .arg(length % second, 3, 10, zero);
}

} // namespace

QString logTimeText(const QDateTime &time, LogTimes as, const QDateTime &reference)
{
    if (as == LogTimes::None)
        return {};
    if (!time.isValid())
        return format::unknown();
    if (as == LogTimes::Relative)
        return reference.isValid() ? distanceText(reference.msecsTo(time)) : format::unknown();
    const QDateTime shown = as == LogTimes::Utc ? time.toUTC() : time.toLocalTime();
    return shown.time().toString(QStringLiteral("HH:mm:ss.zzz"));
}

} // namespace hathora
