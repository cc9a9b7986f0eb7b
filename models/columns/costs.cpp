// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/costs.h"

namespace hathora {

namespace {

constexpr int hoursOfADay = 24;

/// For so many hours.
Column<CostRow>::Value costOf(int hours)
{
    return [hours](const CostRow &row) { return row.hour ? QVariant(*row.hour * hours) : QVariant(); };
}

} // namespace

QList<Column<CostRow>> costColumns(const char *subject, Format format)
{
    return {
        {{"name"_L1, subject, format}, &CostRow::name},
        {{"processes"_L1, QT_TRANSLATE_NOOP("Columns", "Live processes"), Format::Count},
         &CostRow::processes},
        {{"cores"_L1, QT_TRANSLATE_NOOP("Columns", "vCPU"), Format::Cores}, &CostRow::cores},
        {{"hour"_L1, QT_TRANSLATE_NOOP("Columns", "An hour"), Format::Dollars}, costOf(1)},
        {{"day"_L1, QT_TRANSLATE_NOOP("Columns", "A day"), Format::Dollars}, costOf(hoursOfADay)},
    };
}

} // namespace hathora
