// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "api/types/ids.h"
#include "api/types/openenum.h"

#include <QDateTime>
#include <QList>

namespace hathora {

enum class KnownBuildStatus { Created, Running, Succeeded, Failed };

constexpr std::array<EnumName<KnownBuildStatus>, 4> enumNames(KnownBuildStatus)
{
    return {{{KnownBuildStatus::Created, "created"_L1},
             {KnownBuildStatus::Running, "running"_L1},
             {KnownBuildStatus::Succeeded, "succeeded"_L1},
             {KnownBuildStatus::Failed, "failed"_L1}}};
}

using BuildStatus = OpenEnum<KnownBuildStatus>;

/// An image made of a game server, owned by an organization (contract: BuildV3).
struct Build
{
    BuildId id;
    OrgId org;
    std::optional<QString> buildTag;
    BuildStatus status;
    qint64 imageSize = 0; ///< bytes; 0 until the image is made
    QDateTime createdAt;
    QString createdBy;
    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> finishedAt;
    std::optional<QDateTime> deletedAt;
    std::optional<QDateTime> expiredAt; ///< since 2.18.0
    std::optional<QString> contentHash;
    std::optional<QString> shareUrl; ///< page with the build log, since 2.11.6

    bool operator==(const Build &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"buildId"_L1, &Build::id},
            Field{"orgId"_L1, &Build::org},
            Field{"buildTag"_L1, &Build::buildTag},
            Field{"status"_L1, &Build::status},
            Field{"imageSize"_L1, &Build::imageSize},
            Field{"createdAt"_L1, &Build::createdAt},
            Field{"createdBy"_L1, &Build::createdBy},
            NullableField{"startedAt"_L1, &Build::startedAt},
            NullableField{"finishedAt"_L1, &Build::finishedAt},
            NullableField{"deletedAt"_L1, &Build::deletedAt},
            Field{"expiredAt"_L1, &Build::expiredAt},
            Field{"contentHash"_L1, &Build::contentHash},
            Field{"shareUrl"_L1, &Build::shareUrl},
        };
    }
};

/// The answer of GetBuilds (contract: BuildsV3Page).
struct BuildsPage
{
    QList<Build> builds;

    bool operator==(const BuildsPage &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"builds"_L1, &BuildsPage::builds},
        };
    }
};

} // namespace hathora
