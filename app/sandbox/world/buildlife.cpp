// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/buildlife.h"

namespace sandbox {

using namespace std::chrono_literals;

void BuildLife::resume(const std::shared_ptr<Build> &build)
{
    if (build->status != BuildStatus::Running)
        return;
    m_engine.after(m_engine.random.between(40s, 3min), [this, build] {
        build->status = BuildStatus::Succeeded;
        build->imageSize = 1'400'000'000 + static_cast<std::int64_t>(m_engine.random.below(900'000'000));
        build->finishedAt = m_engine.now();
    });
}

} // namespace sandbox
