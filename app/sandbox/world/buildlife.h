// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    void resume(const std::shared_ptr<Build> &build);

private:
    Engine &m_engine;
};

} // namespace sandbox
