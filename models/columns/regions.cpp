// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/regions.h"

#include <QLocale>

namespace hathora {

namespace {

bool asksForText(int role)
{
    return role == Qt::DisplayRole || role == ExactRole || role == Qt::ToolTipRole;
}

QString milliseconds(double value)
{
    return QStringLiteral("%1 ms").arg(QLocale().toString(value, 'f', value < 10 ? 1 : 0));
}

Column<RegionRow>::Value of(std::optional<double> RegionRow::*member)
{
    return [member](const RegionRow &row) { return cellValue(row.*member); };
}

Column<RegionRow>::Extra inMilliseconds(std::optional<double> RegionRow::*member)
{
    return [member](const RegionRow &row, int role) -> QVariant {
        return row.*member && asksForText(role) ? QVariant(milliseconds(*(row.*member))) : QVariant();
    };
}

QVariant latency(const RegionRow &row, int role)
{
    if (role == SeriesRole)
        return QVariant::fromValue(row.history);
    return row.latest && asksForText(role) ? QVariant(milliseconds(*row.latest)) : QVariant();
}

QVariant lossInPercent(const RegionRow &row)
{
    return row.loss ? QVariant(*row.loss * 100) : QVariant();
}

QVariant use(const RegionRow &row, int role)
{
    if (!row.used || !row.provisioned)
        return {};
    if (asksForText(role))
        return QStringLiteral("%1 / %2").arg(format::cores(*row.used), format::cores(*row.provisioned));
    if (role == FractionRole && *row.provisioned > 0)
        return *row.used / *row.provisioned;
    return {};
}

} // namespace

QList<Column<RegionRow>> regionColumns()
{
    return {
        {{"region"_L1, QT_TRANSLATE_NOOP("Columns", "Region"), Format::RegionName}, &RegionRow::region},
        {{"latency"_L1, QT_TRANSLATE_NOOP("Columns", "Latency"), Format::CoresSeries},
         of(&RegionRow::latest),
         latency},
        {{"median"_L1, QT_TRANSLATE_NOOP("Columns", "Median"), Format::Count},
         of(&RegionRow::median),
         inMilliseconds(&RegionRow::median)},
        {{"p95"_L1, QT_TRANSLATE_NOOP("Columns", "95 %"), Format::Count},
         of(&RegionRow::percentile95),
         inMilliseconds(&RegionRow::percentile95)},
        {{"jitter"_L1, QT_TRANSLATE_NOOP("Columns", "Jitter"), Format::Count},
         of(&RegionRow::jitter),
         inMilliseconds(&RegionRow::jitter)},
        {{"loss"_L1, QT_TRANSLATE_NOOP("Columns", "Loss"), Format::Percent}, lossInPercent},
        {{"processes"_L1, QT_TRANSLATE_NOOP("Columns", "Live processes"), Format::Count},
         &RegionRow::processes},
        {{"rooms"_L1, QT_TRANSLATE_NOOP("Columns", "Rooms"), Format::Count}, &RegionRow::rooms},
        {{"use"_L1, QT_TRANSLATE_NOOP("Columns", "Capacity in use (vCPU)"), Format::Share},
         of(&RegionRow::used),
         use},
    };
}

} // namespace hathora
