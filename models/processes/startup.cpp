// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processes/startup.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace hathora {

namespace {

using Time = std::chrono::milliseconds;

std::optional<Time> between(const std::optional<QDateTime> &from, const std::optional<QDateTime> &to)
{
    if (!from || !to)
        return {};
    return std::max(Time(from->msecsTo(*to)), Time(0));
}

/// The smallest of the sorted times that so many of them do not exceed (nearest rank).
Time rankOf(const QList<Time> &sorted, double share)
{
    const auto rank = qsizetype(std::ceil(share * double(sorted.size())));
    return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
}

/// What was measured in one place, as it comes in.
struct Measured
{
    StartupFigures figures;
    std::array<QList<Time>, startupSteps> steps;
    QList<Time> whole;
    Time longest{-1};
};

void add(Measured &measured, const Process &process, const Startup &startup)
{
    for (size_t step = 0; step < startup.steps.size(); ++step) {
        if (startup.steps.at(step))
            measured.steps.at(step).append(*startup.steps.at(step));
    }
    measured.whole.append(*startup.whole);
    ++measured.figures.processes;
    if (*startup.whole > measured.longest) {
        measured.longest = *startup.whole;
        measured.figures.slowest = process.id;
    }
}

StartupFigures figuresOf(Measured &measured)
{
    for (size_t step = 0; step < measured.steps.size(); ++step)
        measured.figures.steps.at(step) = percentilesOf(measured.steps.at(step));
    measured.figures.whole = percentilesOf(measured.whole).value_or(Percentiles());
    return measured.figures;
}

} // namespace

Startup startupOf(const Process &process)
{
    return {{between(process.createdAt, process.scheduledAt), between(process.scheduledAt, process.bootedAt),
             between(process.bootedAt, process.startedAt)},
            between(process.createdAt, process.startedAt)};
}

std::optional<Percentiles> percentilesOf(QList<Time> times)
{
    if (times.isEmpty())
        return {};
    std::sort(times.begin(), times.end());
    return Percentiles{rankOf(times, 0.5), rankOf(times, 0.95)};
}

QList<StartupFigures> startupFigures(const QList<ProcessRow> &rows, const QList<Deployment> &deployments)
{
    QHash<DeploymentId, const Deployment *> byId;
    for (const Deployment &deployment : deployments)
        byId.insert(deployment.id, &deployment);
    QMap<std::pair<QString, QString>, Measured> places;
    for (const ProcessRow &row : rows) {
        const Startup startup = startupOf(row.process);
        if (!startup.whole)
            continue;
        const Deployment *deployment = byId.value(row.process.deployment);
        const BuildId build = deployment ? deployment->build : BuildId();
        Measured &place = places[{row.process.region.text(), build.text()}];
        place.figures.region = row.process.region;
        place.figures.build = build;
        place.figures.buildTag = deployment ? deployment->buildTag.value_or(QString()) : QString();
        add(place, row.process, startup);
    }
    QList<StartupFigures> figures;
    for (Measured &place : places)
        figures.append(figuresOf(place));
    std::stable_sort(figures.begin(), figures.end(),
                     [](const auto &one, const auto &other) { return one.whole.p95 > other.whole.p95; });
    return figures;
}

std::optional<StartupFigures> usualStartup(const QList<ProcessRow> &rows, const Process &like)
{
    Measured usual;
    for (const ProcessRow &row : rows) {
        if (!row.process.startedAt || row.process.region != like.region ||
            row.process.deployment != like.deployment)
            continue;
        add(usual, row.process, startupOf(row.process));
    }
    usual.figures.region = like.region;
    return usual.whole.isEmpty() ? std::nullopt : std::optional(figuresOf(usual));
}

} // namespace hathora
