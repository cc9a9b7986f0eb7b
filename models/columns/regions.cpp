// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/regions.h"

#include <QLocale>
#include <QPointF>

#include <limits>

namespace hathora {

namespace {

using Milliseconds = std::optional<double> RegionRow::*;

Column<RegionRow>::Value of(Milliseconds member)
{
    return [member](const RegionRow &row) { return cellValue(row.*member); };
}

/// Exactly, they are told with all their digits.
QVariant figure(const std::optional<double> &milliseconds, int role)
{
    return milliseconds && role == Qt::DisplayRole ? QVariant(latencyFigure(*milliseconds)) : QVariant();
}

Column<RegionRow> latencyColumn(QLatin1StringView key, const char *title, Milliseconds member)
{
    return {{key, title, Format::Cores}, of(member), [member](const RegionRow &row, int role) {
                return figure(row.*member, role);
            }};
}

QVariant latency(const RegionRow &row, int role)
{
    if (role != SeriesRole)
        return figure(row.latest, role);
    if (row.history.size() < 2)
        return {}; // a speck is no line
    constexpr double gap = std::numeric_limits<double>::quiet_NaN();
    QList<QPointF> curve;
    for (const PingPoint &point : row.history)
        curve.append({double(point.at), point.median.value_or(gap)});
    return QVariant::fromValue(curve);
}

QVariant lossInPercent(const RegionRow &row)
{
    return row.loss ? QVariant(*row.loss * 100) : QVariant();
}

QVariant use(const RegionRow &row, int role)
{
    if (!row.used || !row.provisioned)
        return {};
    if (role == Qt::DisplayRole || role == ExactRole || role == Qt::ToolTipRole)
        return QStringLiteral("%1 / %2").arg(format::cores(*row.used), format::cores(*row.provisioned));
    if (role == FractionRole && *row.provisioned > 0)
        return *row.used / *row.provisioned;
    if (role == ToneRole && row.isUseOld)
        return QVariant::fromValue(Tone::Neutral);
    return {};
}

} // namespace

QString latencyFigure(double milliseconds)
{
    return QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0);
}

/// In the order in which a narrow table should show them. The unit stands in the titles, so that a narrow
/// column shows its figure whole.
QList<Column<RegionRow>> regionColumns()
{
    return {
        {{"region"_L1, QT_TRANSLATE_NOOP("Columns", "Region"), Format::RegionName}, &RegionRow::region},
        {{"latency"_L1, QT_TRANSLATE_NOOP("Columns", "Latency (ms)"), Format::CoresSeries},
         of(&RegionRow::latest),
         latency},
        latencyColumn("median"_L1, QT_TRANSLATE_NOOP("Columns", "Median (ms)"), &RegionRow::median),
        {{"rooms"_L1, QT_TRANSLATE_NOOP("Columns", "Rooms"), Format::Count}, &RegionRow::rooms},
        {{"processes"_L1, QT_TRANSLATE_NOOP("Columns", "Live processes"), Format::Count},
         &RegionRow::processes},
        {{"use"_L1, QT_TRANSLATE_NOOP("Columns", "Capacity in use (vCPU)"), Format::Share},
         of(&RegionRow::used),
         use},
        latencyColumn("p95"_L1, QT_TRANSLATE_NOOP("Columns", "95 % (ms)"), &RegionRow::percentile95),
        latencyColumn("jitter"_L1, QT_TRANSLATE_NOOP("Columns", "Jitter (ms)"), &RegionRow::jitter),
        {{"loss"_L1, QT_TRANSLATE_NOOP("Columns", "Loss"), Format::Percent}, lossInPercent},
    };
}

} // namespace hathora
