// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/decode.h"
#include "api/types/metric.h"

namespace hathora {

/// An answer of measured series, in each of which a value may be none.
///
/// The contract wants a number. JSON has none for "not a number", so what counts metrics writes null or a
/// text in its place ("NaN", "+Inf", "-", ""); that says something about this one point, and nothing against
/// the others. A text that is a number is as wrong here as elsewhere: read as one, it might hide another
/// mistake.
template <typename Metrics>
struct MeasuredAnswer
{
    Metrics metrics;
};

/// A value that is none is read as NaN.
void readMeasured(const JsonCursor &in, QList<MetricPoint> &out);

template <typename Metrics>
void read(const JsonCursor &in, MeasuredAnswer<Metrics> &out)
{
    if (!in.value() || !in.value()->is_object())
        return in.reject("an object"_L1);
    const auto readSeries = [&](const auto &field) {
        const JsonCursor series = in.member(field.key);
        if (!series.isAbsent())
            readMeasured(series, (out.metrics.*(field.member)).emplace());
    };
    std::apply([&](const auto &...field) { (readSeries(field), ...); }, Metrics::fields());
}

} // namespace hathora
