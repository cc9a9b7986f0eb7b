// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/agetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace hathora {

namespace {

using namespace std::chrono;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Duration)

public:
    static QString of(days count) { return tr("%1 d").arg(figure(count.count())); }
    static QString of(hours count) { return tr("%1 h").arg(figure(count.count())); }
    static QString of(minutes count) { return tr("%1 min").arg(figure(count.count())); }
    static QString of(seconds count) { return tr("%1 s").arg(figure(count.count())); }
    static QString of(milliseconds count) { return tr("%1 ms").arg(figure(count.count())); }
    static QString of(const QString &large, const QString &small)
    {
        return tr("%1 %2", "a duration of two units, as in 3 h 12 min").arg(large, small);
    }

private:
    static QString figure(qint64 count) { return QLocale().toString(count); }
};

/// Hours are counted up to two days, so that "yesterday evening" stays readable.
constexpr hours longestInHours{48};

template <typename Large, typename Small>
QString twoUnits(milliseconds duration)
{
    const auto large = floor<Large>(duration);
    const auto small = floor<Small>(duration - large);
    return small.count() == 0 ? Words::of(large) : Words::of(Words::of(large), Words::of(small));
}

} // namespace

QString ageText(seconds age)
{
    if (age < 1min)
        return Words::of(std::max(age, 0s));
    if (age < 1h)
        return Words::of(floor<minutes>(age));
    if (age < longestInHours)
        return Words::of(floor<hours>(age));
    return Words::of(floor<days>(age));
}

seconds ageTextLasts(seconds age)
{
    if (age < 0s)
        return 1s - age;
    if (age < 1min)
        return 1s;
    if (age < 1h)
        return 60s - age % 60s;
    if (age < longestInHours)
        return 3600s - age % 3600s;
    return 86400s - age % 86400s;
}

QString durationText(milliseconds duration)
{
    if (duration < 1s)
        return Words::of(std::max(duration, 0ms));
    if (duration < 1min)
        return Words::of(floor<seconds>(duration));
    if (duration < 1h)
        return twoUnits<minutes, seconds>(duration);
    if (duration < longestInHours)
        return twoUnits<hours, minutes>(duration);
    return twoUnits<days, hours>(duration);
}

} // namespace hathora
