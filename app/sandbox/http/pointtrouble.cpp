// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/pointtrouble.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace sandbox {

using nlohmann::json;

namespace {

constexpr double skew = 600.0; // seconds

/// Every third one, the newest of all among them.
void replaceValues(json &points, const json &value)
{
    for (std::size_t end = points.size(); end > 0; end -= std::min<std::size_t>(end, 3))
        points[end - 1]["value"] = value;
}

void shift(json &points, double seconds)
{
    for (json &point : points)
        point["timestamp"] = point["timestamp"].get<double>() + seconds;
}

/// What was measured comes second: whoever adds both up, or takes the first, is wrong.
void repeat(json &points)
{
    json all = json::array();
    for (const json &point : points) {
        const double value = point["value"];
        all.push_back({{"timestamp", point["timestamp"]}, {"value", 2.0 * value + 1.0}});
        all.push_back(point);
    }
    points = std::move(all);
}

void trouble(json &points, PointTrouble what)
{
    const auto third = static_cast<std::ptrdiff_t>(points.size() / 3);
    switch (what) {
    case PointTrouble::Nan:
        return replaceValues(points, "NaN");
    case PointTrouble::Infinity:
        return replaceValues(points, "Infinity");
    case PointTrouble::Hyphen:
        return replaceValues(points, "-");
    case PointTrouble::Empty:
        return replaceValues(points, "");
    case PointTrouble::Null:
        return replaceValues(points, nullptr);
    case PointTrouble::Gaps:
        points.erase(std::next(points.begin(), third), std::next(points.begin(), 2 * third));
        return;
    case PointTrouble::Unordered:
        return std::reverse(points.begin(), points.end());
    case PointTrouble::Twice:
        return repeat(points);
    case PointTrouble::One:
        points = points.empty() ? json::array() : json::array({points.back()});
        return;
    case PointTrouble::None:
        points = json::array();
        return;
    case PointTrouble::Ahead:
        return shift(points, skew);
    case PointTrouble::Behind:
        return shift(points, -skew);
    }
}

} // namespace

void troublePoints(json &answer, PointTrouble what)
{
    for (json &points : answer)
        trouble(points, what);
}

} // namespace sandbox
