// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/startup.h"

#include "models/columns/celljson.h"

namespace hathora {

namespace {

QVariant build(const StartupFigures &figures)
{
    return figures.buildTag.isEmpty() ? cellValue(figures.build) : QVariant(figures.buildTag);
}

QVariant msOf(std::chrono::milliseconds time)
{
    return qlonglong(time.count());
}

Column<StartupFigures>::Value step(StartupStep which)
{
    return [which](const StartupFigures &figures) {
        const std::optional<Percentiles> &times = figures.steps.at(size_t(which));
        return times ? msOf(times->p95) : QVariant();
    };
}

} // namespace

QList<Column<StartupFigures>> startupColumns()
{
    return {
        {{"region"_L1, QT_TRANSLATE_NOOP("Columns", "Region"), Format::RegionName}, &StartupFigures::region},
        {{"build"_L1, QT_TRANSLATE_NOOP("Columns", "Build")}, build},
        {{"processes"_L1, QT_TRANSLATE_NOOP("Columns", "Processes"), Format::Count},
         &StartupFigures::processes},
        {{"p50"_L1, QT_TRANSLATE_NOOP("Columns", "Half within"), Format::Duration},
         [](const StartupFigures &figures) { return msOf(figures.whole.p50); }},
        {{"p95"_L1, QT_TRANSLATE_NOOP("Columns", "95 % within"), Format::Duration},
         [](const StartupFigures &figures) { return msOf(figures.whole.p95); }},
        {{"scheduling"_L1, QT_TRANSLATE_NOOP("Columns", "Scheduling, 95 %"), Format::Duration},
         step(StartupStep::Scheduling)},
        {{"booting"_L1, QT_TRANSLATE_NOOP("Columns", "Booting, 95 %"), Format::Duration},
         step(StartupStep::Booting)},
        {{"starting"_L1, QT_TRANSLATE_NOOP("Columns", "Starting, 95 %"), Format::Duration},
         step(StartupStep::Starting)},
    };
}

StartupKey keyOf(const StartupFigures &figures)
{
    return StartupKey(figures.region.text() + u'/' + figures.build.text());
}

QString jsonOf(const StartupFigures &figures)
{
    return jsonOfCells(startupColumns(), figures);
}

} // namespace hathora
