// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/measured.h"

#include <cmath>
#include <limits>

namespace hathora {

namespace {

/// "NaN" and "Infinity" are numbers to those who read texts; here they are none.
bool isFiniteNumber(const QString &text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number);
}

void readMeasured(const JsonCursor &in, double &out)
{
    const bool isText = in.value() && in.value()->is_string();
    if (in.isNull() || (isText && !isFiniteNumber(readAs<QString>(in))))
        out = std::numeric_limits<double>::quiet_NaN();
    else
        read(in, out);
}

} // namespace

void readMeasured(const JsonCursor &in, QList<MetricPoint> &out)
{
    simdjson::dom::array array;
    if (!in.value() || in.value()->get(array) != simdjson::SUCCESS)
        return in.reject("an array"_L1);
    out.reserve(qsizetype(array.size()));
    qsizetype index = 0;
    for (const simdjson::dom::element each : array) {
        const JsonCursor point = in.element(each, index++);
        if (!each.is_object()) {
            point.reject("an object"_L1);
            continue;
        }
        MetricPoint &read = out.emplaceBack();
        hathora::read(point.member("timestamp"_L1), read.timestamp);
        readMeasured(point.member("value"_L1), read.value);
    }
}

} // namespace hathora
