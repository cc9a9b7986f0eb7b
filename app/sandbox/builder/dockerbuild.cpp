// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/builder/dockerbuild.h"

#include "app/sandbox/builder/dockerfile.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace sandbox {

using namespace std::chrono_literals;

namespace {

constexpr std::int64_t million = 1'000'000;

/// As Docker writes sizes: "34.5MB".
std::string sizeText(std::int64_t bytes)
{
    constexpr std::array<const char *, 4> units{"B", "kB", "MB", "GB"};
    auto amount = static_cast<double>(bytes);
    std::size_t unit = 0;
    for (; amount >= 1000.0 && unit + 1 < units.size(); ++unit)
        amount /= 1000.0;
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.4g%s", amount, units[unit]);
    return text.data();
}

} // namespace

DockerBuild::DockerBuild(const ArchiveReport &report, std::int64_t space)
    : m_report(report)
    , m_fits(report.unpackedBytes <= space)
    , m_random(std::stoull(report.sha256.substr(0, 16), nullptr, 16))
{
}

BuildScript DockerBuild::script()
{
    m_script.contentHash = m_report.sha256;
    if (!m_report.problem.empty()) {
        fail("Error: the archive cannot be unpacked: " + m_report.problem);
        return m_script;
    }
    if (!m_report.dockerfile) {
        fail("unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat "
             "/build/Dockerfile: "
             "no such file or directory");
        return m_script;
    }
    m_script.say("Unpacked " + std::to_string(m_report.files) + " files",
                 Span(300 + m_report.unpackedBytes / million));
    m_script.say("Sending build context to Docker daemon  " + sizeText(m_report.unpackedBytes),
                 Span(100 + m_report.unpackedBytes / million));
    const Dockerfile dockerfile = Dockerfile::parse(*m_report.dockerfile);
    if (dockerfile.problem.empty())
        build(dockerfile.instructions);
    else
        fail("Error response from daemon: " + dockerfile.problem);
    return m_script;
}

void DockerBuild::build(const std::vector<Instruction> &instructions)
{
    const std::string total = std::to_string(instructions.size());
    for (std::size_t i = 0; i < instructions.size(); ++i) {
        m_script.say("Step " + std::to_string(i + 1) + "/" + total + " : " + instructions[i].text());
        perform(instructions[i]);
        if (m_failed)
            return;
        m_script.say(" ---> " + shortId(), 80ms);
    }
    push();
}

void DockerBuild::perform(const Instruction &instruction)
{
    if (instruction.keyword == "FROM")
        pullBase(instruction);
    else if (instruction.keyword == "RUN")
        run(instruction.arguments);
    else if (instruction.keyword == "COPY" || instruction.keyword == "ADD")
        copy(instruction);
}

void DockerBuild::pullBase(const Instruction &instruction)
{
    m_imageSize = 0;
    const std::string image = instruction.operands().front();
    if (image == "scratch")
        return;
    m_imageSize = static_cast<std::int64_t>(30 + m_random.below(120)) * million;
    m_script.say("Pulling " + image, 400ms);
    for (std::size_t layers = 1 + m_random.below(4); layers > 0; --layers)
        m_script.say(shortId() + ": Pull complete", m_random.between(500ms, 2s));
    m_script.say("Status: Downloaded newer image for " + image, 200ms);
}

void DockerBuild::run(const std::string &command)
{
    const std::string container = shortId();
    m_script.say(" ---> Running in " + container, 200ms);
    if (command.find("apt-get") != std::string::npos || command.find("apk add") != std::string::npos) {
        m_script.say("Reading package lists...", m_random.between(1s, 3s));
        m_script.say("Building dependency tree...", 300ms);
        m_script.say("Reading state information...", 200ms);
        m_script.say("Processing triggers for libc-bin ...", m_random.between(1s, 4s));
    }
    m_imageSize += static_cast<std::int64_t>(1 + m_random.below(90)) * million;
    m_script.say("Removing intermediate container " + container, m_random.between(500ms, 6s));
}

void DockerBuild::copy(const Instruction &instruction)
{
    if (!instruction.copiesFromContext()) {
        m_imageSize += static_cast<std::int64_t>(5 + m_random.below(60)) * million;
        return;
    }
    if (!m_fits) {
        fail("failed to copy files: copy file range failed: no space left on device");
        return;
    }
    m_imageSize += m_report.unpackedBytes;
    m_script.say("Copied " + sizeText(m_report.unpackedBytes),
                 Span(50 + m_report.unpackedBytes / (2 * million)));
}

void DockerBuild::push()
{
    m_script.say("Successfully built " + shortId());
    m_script.say("Pushing image", 100ms);
    const Span pushing = std::min<Span>(20s, 1s + Span(m_imageSize / (2 * million)));
    m_script.say("latest: digest: sha256:" + m_report.sha256, pushing);
    m_script.say("Build finished", 200ms);
    m_script.imageSize = m_imageSize;
    m_script.succeeds = true;
}

void DockerBuild::fail(const std::string &why)
{
    m_script.say(why, 300ms);
    m_script.say("Build failed");
    m_failed = true;
}

std::string DockerBuild::shortId()
{
    const std::string id = m_random.uuid();
    return id.substr(0, 8) + id.substr(9, 4);
}

} // namespace sandbox
