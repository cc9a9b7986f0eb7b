// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/builder/archivereport.h"
#include "app/sandbox/builder/instruction.h"
#include "app/sandbox/world/buildscript.h"
#include "app/sandbox/world/random.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sandbox {

/// How Docker makes an image of an archive. The same archive gives the same script.
class DockerBuild
{
public:
    /// What takes more than the space when unpacked does not fit.
    DockerBuild(const ArchiveReport &report, std::int64_t space);

    BuildScript script();

private:
    void build(const std::vector<Instruction> &instructions);
    void perform(const Instruction &instruction);
    void pullBase(const Instruction &instruction);
    void run(const std::string &command);
    void copy(const Instruction &instruction);
    void push();
    void fail(const std::string &why);
    std::string shortId();

    const ArchiveReport &m_report;
    bool m_fits;
    Random m_random;
    BuildScript m_script;
    bool m_failed = false;
    /// Of the stage that is being built.
    std::int64_t m_imageSize = 0;
};

} // namespace sandbox
