// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/timeticks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <chrono>

namespace hathora {

namespace {

using namespace std::chrono_literals;

constexpr std::array<std::chrono::seconds, 20> withinDay{
    1s, 2s, 5s, 10s, 15s, 30s, 1min, 2min, 5min, 10min, 15min, 20min, 30min, 1h, 2h, 3h, 4h, 6h, 8h, 12h};
constexpr std::array wholeDays{1, 2, 7, 14, 28, 91, 182, 364, 3640};
constexpr qint64 msADay = 86'400'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)

public:
    static QString dayFormat() { return tr("d MMM", "a date on a time axis, as QLocale writes it: 4 Mar"); }
};

/// The locale's short time, with seconds only where they matter: some locales always write them.
QString timeFormat(const QLocale &locale, std::chrono::seconds step)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    const bool hasSeconds = format.contains(QLatin1String("ss"));
    if (step < 1min && !hasSeconds)
        format.replace(QLatin1String("mm"), QLatin1String("mm:ss"));
    else if (step >= 1min && hasSeconds)
        format.remove(QRegularExpression(QStringLiteral("[:.]ss")));
    return format;
}

QList<TimeTick> ticksWithinDays(qint64 from, qint64 to, std::chrono::seconds step, const QTimeZone &zone,
                                const QLocale &locale)
{
    const QString dayFormat = Words::dayFormat();
    const QString format = timeFormat(locale, step);
    const QDate last = QDateTime::fromMSecsSinceEpoch(to, zone).date();
    QList<TimeTick> ticks;
    for (QDate day = QDateTime::fromMSecsSinceEpoch(from, zone).date(); day <= last; day = day.addDays(1)) {
        const qint64 start = day.startOfDay(zone).toMSecsSinceEpoch();
        // A second's step would walk through a whole day to find the minute that is shown.
        const qint64 stepMs = std::chrono::milliseconds(step).count();
        const qint64 skipped = std::max<qint64>(0, (from - start) / stepMs - 3'600'000 / stepMs - 1);
        for (qint64 second = skipped * step.count(); second < 86'400; second += step.count()) {
            const QTime time = QTime::fromMSecsSinceStartOfDay(int(second * 1000));
            const qint64 at = second == 0 ? start : QDateTime(day, time, zone).toMSecsSinceEpoch();
            if (at > to)
                break;
            // In the hour that a clock change leaves out or repeats, moments do not move on.
            if (at < from || (!ticks.isEmpty() && at <= ticks.last().at))
                continue;
            const QDateTime shown = QDateTime::fromMSecsSinceEpoch(at, zone);
            ticks.append(
                {at, second == 0 ? locale.toString(day, dayFormat) : locale.toString(shown.time(), format),
                 second == 0});
        }
    }
    return ticks;
}

QList<TimeTick> ticksOfDays(qint64 from, qint64 to, int step, const QTimeZone &zone, const QLocale &locale)
{
    const QString format = Words::dayFormat();
    QDate day = QDateTime::fromMSecsSinceEpoch(from, zone).date();
    day = day.addDays(-(day.toJulianDay() % step));
    QList<TimeTick> ticks;
    for (;; day = day.addDays(step)) {
        const qint64 at = day.startOfDay(zone).toMSecsSinceEpoch();
        if (at > to)
            return ticks;
        if (at >= from)
            ticks.append({at, locale.toString(day, format), true});
    }
}

} // namespace

QList<TimeTick> timeTicks(qint64 from, qint64 to, int most, const QTimeZone &zone, const QLocale &locale)
{
    if (to <= from || most < 1)
        return {};
    const qint64 least = (to - from) / most;
    for (const std::chrono::seconds step : withinDay) {
        if (std::chrono::milliseconds(step).count() > least)
            return ticksWithinDays(from, to, step, zone, locale);
    }
    for (const int days : wholeDays) {
        if (days * msADay > least)
            return ticksOfDays(from, to, days, zone, locale);
    }
    return {};
}

QString momentText(qint64 at, const QLocale &locale)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at);
    return locale.toString(moment.date(), QLocale::ShortFormat) + u' ' +
           locale.toString(moment.time(), timeFormat(locale, 1s));
}

} // namespace hathora
