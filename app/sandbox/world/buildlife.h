// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/buildscript.h"
#include "app/sandbox/world/engine.h"

#include <memory>

namespace sandbox {

/// A build that runs comes to its end.
class BuildLife
{
public:
    explicit BuildLife(Engine &engine)
        : m_engine(engine)
    {
    }

    /// Refuses a build of another source, and one that ran before.
    void begin(Build &build, BuildSource source, const std::string &firstLine);
    /// What is to come after the beginning, from now on.
    void carryOut(const std::shared_ptr<Build> &build, const BuildScript &script);
    /// Lets a build of which nothing but its status is known come to an end.
    void resume(const std::shared_ptr<Build> &build);

private:
    void end(Build &build, bool succeeded, std::int64_t imageSize) const;

    Engine &m_engine;
};

} // namespace sandbox
