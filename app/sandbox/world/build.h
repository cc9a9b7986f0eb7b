// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"
#include "app/sandbox/world/names.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sandbox {

enum class BuildStatus : std::uint8_t { Created, Running, Succeeded, Failed };

template <>
struct Names<BuildStatus>
{
    static constexpr std::array<std::string_view, 4> list{"created", "running", "succeeded", "failed"};
};

enum class BuildSource : std::uint8_t { Archive, Registry };

template <>
struct Names<BuildSource>
{
    static constexpr std::array<std::string_view, 2> list{"an archive", "an image in a registry"};
};

/// A line that a build prints, from its moment on.
struct BuildLine
{
    Moment at{};
    std::string text;
};

struct Build
{
    std::string id;
    std::string orgId;
    /// Application and number there, for a build that V1 or V2 made; V3 knows neither.
    std::string appId;
    int number = 0;
    std::string tag;
    std::string createdBy;
    std::string contentHash;
    BuildSource source = BuildSource::Archive;
    /// What the storage calls the upload of the archive; empty where none was ever to come.
    std::string uploadId;
    BuildStatus status = BuildStatus::Created;
    std::int64_t imageSize = 0;
    Moment createdAt{};
    std::optional<Moment> startedAt;
    std::optional<Moment> finishedAt;
    std::optional<Moment> deletedAt;
    std::vector<BuildLine> log;
    /// Processes of this build never give memory back.
    bool leaks = false;
    /// They crash some minutes after their start.
    bool crashes = false;
};

} // namespace sandbox
