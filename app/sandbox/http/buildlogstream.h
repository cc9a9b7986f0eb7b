// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/textstream.h"

#include <cstddef>
#include <functional>
#include <memory>

namespace sandbox {

class World;
struct Build;

/// What a build prints, to its end.
class BuildLogStream final : public TextStream
{
public:
    /// What takes too long to be done under the world's lock, or before the answer begins.
    using Errand = std::function<void()>;

    /// The errand is run after the first lines went out; and if nobody reads so far, at the end: a build goes
    /// on without anybody.
    BuildLogStream(World &world, std::shared_ptr<const Build> build, Errand errand);
    ~BuildLogStream() override;
    BuildLogStream(const BuildLogStream &) = delete;
    BuildLogStream &operator=(const BuildLogStream &) = delete;

    Step read(std::string &text) override;

private:
    Step readLog(std::string &text);
    void runErrand();

    World &m_world;
    std::shared_ptr<const Build> m_build;
    Errand m_errand;
    std::size_t m_next = 0;
};

} // namespace sandbox
