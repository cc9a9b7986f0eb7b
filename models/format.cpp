// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"

#include "models/decimal.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace hathora::format {

using namespace std::chrono_literals;

namespace {

/// A number with as many decimals as matter and none that are zero.
QString trimmed(double value, int decimals, const QLocale &locale)
{
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    int needed = decimals;
    for (double step = scale; needed > 0; step /= 10, --needed) {
        const double shifted = rounded * step;
        if (std::abs(shifted - std::round(shifted / 10) * 10) > 1e-6 * std::max(1.0, std::abs(shifted)))
            break;
    }
    return locale.toString(rounded, 'f', needed);
}

struct Unit
{
    std::chrono::milliseconds length;
    const char *text;
};

constexpr std::array<Unit, 5> units{{{24h, QT_TRANSLATE_NOOP("Format", "%L1 d")},
                                     {1h, QT_TRANSLATE_NOOP("Format", "%L1 h")},
                                     {1min, QT_TRANSLATE_NOOP("Format", "%L1 min")},
                                     {1s, QT_TRANSLATE_NOOP("Format", "%L1 s")},
                                     {1ms, QT_TRANSLATE_NOOP("Format", "%L1 ms")}}};

QString inUnit(std::chrono::milliseconds time, const Unit &unit, const QLocale &locale)
{
    const QString pattern = QCoreApplication::translate("Format", unit.text);
    return QString(pattern).replace(QLatin1String("%L1"), locale.toString(qlonglong(time / unit.length)));
}

QString yesNo(bool yes)
{
    return yes ? QCoreApplication::translate("Format", "yes") : QCoreApplication::translate("Format", "no");
}

} // namespace

QString unknown()
{
    return QStringLiteral("—");
}

QString count(double value, const QLocale &locale)
{
    return decimal(value, 0, locale);
}

QString cores(double value, const QLocale &locale)
{
    return std::isfinite(value) ? trimmed(value, 2, locale) : unknown();
}

QString bytes(double value, const QLocale &locale)
{
    if (!std::isfinite(value))
        return unknown();
    static constexpr std::array names{QT_TRANSLATE_NOOP("Format", "B"), QT_TRANSLATE_NOOP("Format", "KiB"),
                                      QT_TRANSLATE_NOOP("Format", "MiB"), QT_TRANSLATE_NOOP("Format", "GiB"),
                                      QT_TRANSLATE_NOOP("Format", "TiB")};
    size_t unit = 0;
    while (unit + 1 < names.size() && std::abs(value) >= 1023.95) {
        value /= 1024;
        ++unit;
    }
    const int decimals = unit == 0 || std::abs(value) >= 99.95 ? 0 : 1;
    return QStringLiteral("%1 %2").arg(trimmed(value, decimals, locale),
                                       QCoreApplication::translate("Format", names.at(unit)));
}

QString bytesPerSecond(double value, const QLocale &locale)
{
    if (!std::isfinite(value))
        return unknown();
    //: %1 is an amount such as "12 MiB"
    return QCoreApplication::translate("Format", "%1/s").arg(bytes(value, locale));
}

QString megabytes(double value, const QLocale &locale)
{
    if (!std::isfinite(value))
        return unknown();
    return QCoreApplication::translate("Format", "%1 MB").arg(trimmed(value, 1, locale));
}

QString percent(double value, const QLocale &locale)
{
    if (!std::isfinite(value))
        return unknown();
    const int decimals = std::abs(value) < 9.95 ? 1 : 0;
    return QCoreApplication::translate("Format", "%1 %").arg(trimmed(value, decimals, locale));
}

QString duration(std::chrono::milliseconds time, const QLocale &locale)
{
    const QString sign = time < 0ms ? locale.negativeSign() : QString();
    time = std::chrono::abs(time);
    for (size_t i = 0; i < units.size(); ++i) {
        if (time < units[i].length)
            continue;
        const auto rest = time % units[i].length;
        const bool hasSecond = i + 2 < units.size() && rest >= units[i + 1].length;
        const QString large = sign + inUnit(time, units[i], locale);
        return hasSecond ? large + u' ' + inUnit(rest, units[i + 1], locale) : large;
    }
    return inUnit(0ms, units.back(), locale);
}

QString age(const QDateTime &then, const QDateTime &now, const QLocale &locale)
{
    if (!then.isValid())
        return unknown();
    const std::chrono::milliseconds time(then.msecsTo(now));
    if (time < 2s)
        return QCoreApplication::translate("Format", "now");
    for (const Unit &unit : units) {
        if (time >= unit.length)
            return inUnit(time, unit, locale);
    }
    return unknown();
}

QString dateTime(const QDateTime &time, const QLocale &locale)
{
    return time.isValid() ? locale.toString(time.toLocalTime(), QLocale::ShortFormat) : unknown();
}

QString exactTime(const QDateTime &time)
{
    if (!time.isValid())
        return unknown();
    const QDateTime local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

/// The sign stands before the currency.
QString dollars(double value, int decimals, const QLocale &locale)
{
    if (!std::isfinite(value))
        return unknown();
    const QString size = decimal(std::abs(value), decimals, locale);
    //: an amount of US dollars
    const QString amount = QCoreApplication::translate("Format", "$%1").arg(size);
    return decimal(value, decimals, locale) == size ? amount : locale.negativeSign() + amount;
}

QString region(const QString &name)
{
    return name.isEmpty() ? unknown() : QString(name).replace(u'_', u' ');
}

QString value(const QVariant &value, Format format, const QLocale &locale)
{
    if (!value.isValid())
        return unknown();
    switch (format) {
    case Format::Text:
    case Format::Id:
    case Format::Status:
        return value.toString().isEmpty() ? unknown() : value.toString();
    case Format::RegionName:
        return region(value.toString());
    case Format::Age:
        return dateTime(value.toDateTime(), locale);
    case Format::Duration:
        return duration(std::chrono::milliseconds(value.toLongLong()), locale);
    case Format::Count:
    case Format::Share:
        return count(value.toDouble(), locale);
    case Format::Cores:
    case Format::CoresSeries:
        return cores(value.toDouble(), locale);
    case Format::Megabytes:
        return megabytes(value.toDouble(), locale);
    case Format::Bytes:
    case Format::BytesSeries:
        return bytes(value.toDouble(), locale);
    case Format::BytesPerSecond:
        return bytesPerSecond(value.toDouble(), locale);
    case Format::Percent:
        return percent(value.toDouble(), locale);
    case Format::Dollars:
        return dollars(value.toDouble(), 2, locale);
    case Format::YesNo:
        return yesNo(value.toBool());
    }
    return unknown();
}

QString exact(const QVariant &value, Format format, const QLocale &locale)
{
    if (!value.isValid())
        return unknown();
    switch (format) {
    case Format::Age:
        return exactTime(value.toDateTime());
    case Format::RegionName:
        return value.toString();
    case Format::Bytes:
    case Format::BytesSeries:
    case Format::BytesPerSecond:
        return QStringLiteral("%1 (%2)").arg(
            format::value(value, format, locale),
            //: %1 is a whole number of bytes
            QCoreApplication::translate("Format", "%1 B").arg(locale.toString(value.toDouble(), 'f', 0)));
    case Format::Cores:
    case Format::CoresSeries:
    case Format::Percent:
    case Format::Dollars:
        return locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        return format::value(value, format, locale);
    }
}

} // namespace hathora::format
