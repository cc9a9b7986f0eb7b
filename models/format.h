// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QVariant>

#include <chrono>
#include <optional>

namespace hathora {

/// How a raw value is worded.
enum class Format {
    Text,
    Id,
    Status,         ///< a state of its own kind, with a ToneRole
    RegionName,     ///< underscores as spaces
    Age,            ///< a QDateTime: exact here, "3 min" in the delegate
    Duration,       ///< milliseconds
    Count,          ///< a whole number
    Share,          ///< a number of a most, as in rooms 6 / 8: value and FractionRole
    Cores,          ///< vCPUs, may be fractional
    Megabytes,      ///< MB, as deployments are sized
    Bytes,          ///< bytes
    BytesPerSecond, ///< bytes
    Percent,        ///< 0 to 100
    Dollars,        ///< US dollars
    YesNo,
    CoresSeries, ///< the last value of a sparkline, in cores
    BytesSeries, ///< the last value of a sparkline, in bytes
};

/// Values as people read them, in a locale. What is unknown is a dash, never zero.
namespace format {

QString unknown(); ///< "—"

QString count(double value, const QLocale &locale = {});
QString cores(double value, const QLocale &locale = {});
QString bytes(double value, const QLocale &locale = {});
QString bytesPerSecond(double value, const QLocale &locale = {});
QString megabytes(double value, const QLocale &locale = {});
QString percent(double value, const QLocale &locale = {});                   ///< 0 to 100
QString dollars(double value, int decimals = 2, const QLocale &locale = {}); ///< US dollars

/// The two largest units: "3 h 12 min".
QString duration(std::chrono::milliseconds time, const QLocale &locale = {});

/// The largest unit alone: "3 min"; "now" under two seconds; a time ahead (clocks differ) is "now" too.
QString age(const QDateTime &then, const QDateTime &now, const QLocale &locale = {});

QString dateTime(const QDateTime &time, const QLocale &locale = {}); ///< short, in local time
QString exactTime(const QDateTime &time); ///< ISO 8601 with milliseconds and offset, in local time

QString region(const QString &name); ///< "Los_Angeles" → "Los Angeles"

/// A raw value in its format; the dash if it is invalid.
QString value(const QVariant &value, Format format, const QLocale &locale = {});

/// As value(), but nothing rounded: for tooltips and copies.
QString exact(const QVariant &value, Format format, const QLocale &locale = {});

} // namespace format

} // namespace hathora
