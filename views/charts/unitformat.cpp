// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/unitformat.h"

#include "models/format.h"

#include <QCoreApplication>

#include <cmath>

namespace hathora::unitformat {

namespace {

struct Axis
{
    Q_DECLARE_TR_FUNCTIONS(Axis)
};

/// As many digits as it takes; a multiple of a decimal step comes out of floating point with a tail.
QString exact(double value, const QLocale &locale)
{
    constexpr double finest = 1e9;
    return locale.toString(std::round(value * finest) / finest, 'f', QLocale::FloatingPointShortest);
}

} // namespace

QString value(double value, MetricUnit unit, const QLocale &locale)
{
    switch (unit) {
    case MetricUnit::Count:
        return format::count(value, locale);
    case MetricUnit::Cores:
        return format::cores(value, locale);
    case MetricUnit::Percent:
        return format::percent(value, locale);
    case MetricUnit::Bytes:
        return format::bytes(value, locale);
    case MetricUnit::BytesPerSecond:
        return format::bytesPerSecond(value, locale);
    }
    return format::unknown();
}

QString exact(double value, MetricUnit unit, const QLocale &locale)
{
    if (!std::isfinite(value))
        return format::unknown();
    const auto digits = [&locale](double number, int decimals) {
        const double scale = std::pow(10, decimals);
        return locale.toString(std::round(number * scale) / scale, 'f', QLocale::FloatingPointShortest);
    };
    switch (unit) {
    case MetricUnit::Count:
    case MetricUnit::Cores:
        return digits(value, 4);
    case MetricUnit::Percent:
        return Axis::tr("%1 %").arg(digits(value, 2));
    case MetricUnit::Bytes:
        return Axis::tr("%1 B", "bytes").arg(digits(value, 0));
    case MetricUnit::BytesPerSecond:
        return Axis::tr("%1 B/s", "bytes per second").arg(digits(value, 0));
    }
    return format::unknown();
}

QString tick(double value, MetricUnit unit, const QLocale &locale)
{
    if (value == 0)
        return locale.toString(0);
    switch (unit) {
    case MetricUnit::Count:
    case MetricUnit::Cores:
        return exact(value, locale);
    case MetricUnit::Percent:
        return Axis::tr("%1 %").arg(exact(value, locale));
    case MetricUnit::Bytes:
    case MetricUnit::BytesPerSecond:
        break;
    }
    // A scale of powers of two from zero needs no more digits than a value that is read.
    return unitformat::value(value, unit, locale);
}

Steps steps(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Count:
        return Steps::Whole;
    case MetricUnit::Bytes:
    case MetricUnit::BytesPerSecond:
        return Steps::Binary;
    case MetricUnit::Cores:
    case MetricUnit::Percent:
        break;
    }
    return Steps::Decimal;
}

} // namespace hathora::unitformat
