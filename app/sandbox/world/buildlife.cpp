// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/buildlife.h"

#include "app/sandbox/world/refusal.h"

namespace sandbox {

using namespace std::chrono_literals;

void BuildLife::begin(Build &build, BuildSource source, const std::string &firstLine)
{
    if (build.source != source)
        throw Refusal(Refusal::Reason::Unacceptable,
                      "buildId: build " + build.id + " was made for " + std::string(text(build.source)));
    if (build.status != BuildStatus::Created)
        throw Refusal(Refusal::Reason::Unacceptable, "buildId: build " + build.id +
                                                         " was run before, it is " +
                                                         std::string(text(build.status)));
    build.status = BuildStatus::Running;
    build.startedAt = m_engine.now();
    build.log.push_back({m_engine.now(), firstLine});
}

void BuildLife::carryOut(const std::shared_ptr<Build> &build, const BuildScript &script)
{
    Span passed{};
    for (const BuildScript::Line &line : script.lines) {
        passed += line.after;
        build->log.push_back({m_engine.now() + m_engine.paced(passed), line.text});
    }
    build->contentHash = script.contentHash;
    m_engine.after(passed, [this, build, succeeds = script.succeeds, imageSize = script.imageSize] {
        end(*build, succeeds, imageSize);
    });
}

void BuildLife::resume(const std::shared_ptr<Build> &build)
{
    if (build->status != BuildStatus::Running)
        return;
    m_engine.after(m_engine.random.between(40s, 3min), [this, build] {
        end(*build, true, 1'400'000'000 + static_cast<std::int64_t>(m_engine.random.below(900'000'000)));
    });
}

void BuildLife::end(Build &build, bool succeeded, std::int64_t imageSize) const
{
    build.status = succeeded ? BuildStatus::Succeeded : BuildStatus::Failed;
    build.imageSize = succeeded ? imageSize : 0;
    build.finishedAt = m_engine.now();
}

} // namespace sandbox
