// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/population.h"

#include "app/sandbox/world/processlife.h"

#include <cmath>
#include <numeric>

namespace sandbox {

using namespace std::chrono_literals;

namespace {
constexpr Span endedKept = std::chrono::hours(7 * 24);
}

void Population::tend(Application &app)
{
    m_engine.after(m_engine.random.between(1500ms, 3500ms), [this, &app] {
        if (app.deletedAt)
            return;
        replenish(app);
        tend(app);
    });
}

void Population::tidy(Application &app)
{
    m_engine.after(10min, [this, &app] {
        const auto keep = static_cast<std::size_t>(2000 + 2 * app.population);
        for (const auto &process : app.processes.prune(m_engine.now() - endedKept, keep))
            m_engine.state.rooms.forget(*process);
        tidy(app);
    });
}

void Population::replenish(Application &app)
{
    const auto deployment = app.latestDeployment();
    if (!deployment)
        return;
    // One at a time per region, more only where many are missing: a fleet refills, it does not jump.
    for (std::size_t i = 0; i < countOf<Region>; ++i) {
        const auto region = static_cast<Region>(i);
        const int missing = share(app.population, region) - static_cast<int>(app.processes.liveCount(region));
        const int step = missing <= 0 ? 0 : 1 + missing / 20;
        for (int made = 0; made < step; ++made)
            m_processes.create(app, region, deployment);
    }
}

int Population::share(int population, Region region)
{
    const double total = std::accumulate(regionShares.begin(), regionShares.end(), 0.0);
    const auto bound = [&](std::size_t index) {
        const double before = std::accumulate(regionShares.begin(),
                                              regionShares.begin() + static_cast<std::ptrdiff_t>(index), 0.0);
        return static_cast<int>(std::lround(before / total * population));
    };
    const auto index = static_cast<std::size_t>(region);
    return bound(index + 1) - bound(index);
}

} // namespace sandbox
