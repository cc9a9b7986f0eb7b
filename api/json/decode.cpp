// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/decode.h"

#include <cmath>
#include <limits>

namespace hathora {
namespace {

/// A JSON number that may be written 2 or 2.0, but not 2.5.
std::optional<qint64> integral(const JsonCursor &in)
{
    int64_t whole = 0;
    if (!in.value())
        return {};
    if (in.value()->get(whole) == simdjson::SUCCESS)
        return whole;
    double number = 0;
    constexpr double exactlyKept = 9007199254740992.0; // 2^53
    if (in.value()->get(number) == simdjson::SUCCESS && std::nearbyint(number) == number &&
        std::abs(number) <= exactlyKept)
        return qint64(number);
    return {};
}

} // namespace

void read(const JsonCursor &in, QString &out)
{
    std::string_view text;
    if (!in.value() || in.value()->get(text) != simdjson::SUCCESS)
        return in.reject("a string"_L1);
    out = QString::fromUtf8(text.data(), qsizetype(text.size()));
}

void read(const JsonCursor &in, bool &out)
{
    if (!in.value() || in.value()->get(out) != simdjson::SUCCESS)
        in.reject("a boolean"_L1);
}

void read(const JsonCursor &in, int &out)
{
    const std::optional<qint64> whole = integral(in);
    if (!whole || *whole < std::numeric_limits<int>::min() || *whole > std::numeric_limits<int>::max())
        return in.reject("an integer"_L1);
    out = int(*whole);
}

void read(const JsonCursor &in, qint64 &out)
{
    const std::optional<qint64> whole = integral(in);
    if (!whole)
        return in.reject("an integer"_L1);
    out = *whole;
}

void read(const JsonCursor &in, double &out)
{
    if (!in.value() || in.value()->get(out) != simdjson::SUCCESS)
        in.reject("a number"_L1);
}

void read(const JsonCursor &in, QDateTime &out)
{
    std::string_view text;
    if (!in.value() || in.value()->get(text) != simdjson::SUCCESS)
        return in.reject("a date and time"_L1);
    const auto time =
        QDateTime::fromString(QString::fromLatin1(text.data(), qsizetype(text.size())), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) // no offset: nobody knows which hour it names
        return in.reject("a date and time with an offset"_L1);
    out = time.toUTC();
}

void read(const JsonCursor &in, TextOrNumber &out)
{
    if (!in.value() || !(in.value()->is_string() || in.value()->is_number()))
        return in.reject("a string or a number"_L1);
    if (in.value()->is_string())
        out = TextOrNumber(readAs<QString>(in));
    else
        out = TextOrNumber(readAs<double>(in));
}

} // namespace hathora
