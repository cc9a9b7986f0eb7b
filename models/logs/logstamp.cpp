// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logstamp.h"

#include <chrono>
#include <cmath>

namespace hathora {

namespace {

using std::chrono::milliseconds;
using std::chrono::sys_days;

constexpr qint64 year2000 = 946'684'800'000;

/// Reads a stamp from the front of a text; what does not fit makes it fail for good.
class StampReader
{
public:
    explicit StampReader(QByteArrayView text)
        : m_text(text)
    {
    }

    std::optional<qint64> read()
    {
        for (int i = 0; i < 4 && one("[(\"' "); ++i) {
        }
        const std::optional<sys_days> day = date();
        if (!day || !one("T -_"))
            return std::nullopt;
        const std::optional<milliseconds> clock = timeOfDay();
        if (!clock)
            return std::nullopt;
        const qint64 local = (milliseconds(day->time_since_epoch()) + *clock).count();
        const qint64 utc = local - offset().count();
        return utc >= year2000 ? std::optional(utc) : std::nullopt;
    }

private:
    std::optional<sys_days> date()
    {
        const int year = number(4);
        const char separator = one("-/.");
        const int month = number(2);
        const bool isSame = separator && one("-/.") == separator;
        const int day = number(2);
        const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                               std::chrono::day(unsigned(day))};
        if (m_hasFailed || !isSame || !date.ok())
            return std::nullopt;
        return sys_days(date);
    }

    std::optional<milliseconds> timeOfDay()
    {
        const int hours = number(2);
        const char separator = one(":.");
        const int minutes = number(2);
        const bool isSame = separator && one(":.") == separator;
        const int seconds = number(2);
        if (m_hasFailed || !isSame || hours > 23 || minutes > 59 || seconds > 60)
            return std::nullopt;
        return milliseconds(((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction());
    }

    /// In milliseconds; further digits are dropped.
    int fraction()
    {
        if (m_at + 1 >= m_text.size() || !isDigit(m_text[m_at + 1]) || !one(".,:"))
            return 0;
        int result = 0;
        int weight = 100;
        for (; m_at < m_text.size() && isDigit(m_text[m_at]); ++m_at, weight /= 10)
            result += weight * (m_text[m_at] - '0');
        return result;
    }

    milliseconds offset()
    {
        const char sign = one("+-");
        if (!sign)
            return {};
        const int hours = number(2);
        if (m_hasFailed)
            return {};
        one(":");
        const bool hasMinutes = m_at < m_text.size() && isDigit(m_text[m_at]);
        const int minutes = hasMinutes ? number(2) : 0;
        if (m_hasFailed || hours > 14 || minutes > 59)
            return {};
        const milliseconds east = std::chrono::hours(hours) + std::chrono::minutes(minutes);
        return sign == '+' ? east : -east;
    }

    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    /// Takes one of these characters if it is next; 0 if it is not.
    char one(QByteArrayView choice)
    {
        if (m_at < m_text.size() && choice.contains(m_text[m_at]))
            return m_text[m_at++];
        return 0;
    }

    int number(int digits)
    {
        int result = 0;
        for (int i = 0; i < digits; ++i, ++m_at) {
            if (m_at >= m_text.size() || !isDigit(m_text[m_at])) {
                m_hasFailed = true;
                return 0;
            }
            result = result * 10 + (m_text[m_at] - '0');
        }
        return result;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_hasFailed = false;
};

} // namespace

std::optional<qint64> stampAtStart(QByteArrayView text)
{
    return StampReader(text).read();
}

std::optional<qint64> stampOfNumber(double number)
{
    static constexpr double year2100 = 4.1e12; // in milliseconds
    for (const double unit : {1e3, 1.0, 1e-3, 1e-6}) {
        const double stamp = number * unit;
        if (stamp >= double(year2000) && stamp < year2100)
            return qint64(std::llround(stamp));
    }
    return std::nullopt;
}

} // namespace hathora
