// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/buildlogstream.h"

#include "app/sandbox/world/world.h"

#include <utility>

namespace sandbox {

BuildLogStream::BuildLogStream(World &world, std::shared_ptr<const Build> build, Errand errand)
    : m_world(world)
    , m_build(std::move(build))
    , m_errand(std::move(errand))
{
}

BuildLogStream::~BuildLogStream()
{
    runErrand();
}

TextStream::Step BuildLogStream::read(std::string &text)
{
    const Step step = readLog(text);
    if (step == Step::Nothing)
        runErrand();
    return step;
}

TextStream::Step BuildLogStream::readLog(std::string &text)
{
    return m_world.read([&](const State &state) {
        if (m_next < m_build->log.size() && m_build->log[m_next].at <= state.now) {
            text = m_build->log[m_next++].text + "\n";
            return Step::Text;
        }
        return m_build->finishedAt ? Step::End : Step::Nothing;
    });
}

void BuildLogStream::runErrand()
{
    if (const Errand errand = std::exchange(m_errand, nullptr))
        errand();
}

} // namespace sandbox
