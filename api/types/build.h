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

/// The body of CreateBuild (contract: CreateMultipartBuildParams).
struct NewBuild
{
    std::optional<BuildId> id; ///< of the caller's own, so that a lost answer can be looked up
    std::optional<QString> buildTag;
    double sizeInBytes = 0; ///< of the archive, exactly; it decides how many parts there are

    bool operator==(const NewBuild &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"buildId"_L1, &NewBuild::id},
            Field{"buildTag"_L1, &NewBuild::buildTag},
            Field{"buildSizeInBytes"_L1, &NewBuild::sizeInBytes},
        };
    }
};

/// One part of an upload. The URL is presigned: a secret while it lives.
struct BuildPart
{
    double number = 0; ///< from 1; the contract declares a double
    QString putUrl;

    bool operator==(const BuildPart &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"partNumber"_L1, &BuildPart::number},
            Field{"putRequestUrl"_L1, &BuildPart::putUrl, Exposure::Secret},
        };
    }
};

/// A new build and where its archive goes, in parts (contract: CreatedBuildV3WithMultipartUrls).
struct BuildToUpload : Build
{
    double maxChunkSize = 0; ///< bytes of every part but the last; the contract declares a double
    QList<BuildPart> parts;
    QString completeUrl; ///< presigned; takes the list of parts

    bool operator==(const BuildToUpload &) const = default;

    static constexpr auto fields()
    {
        return std::tuple_cat(Build::fields(), std::tuple{
                                                   Field{"maxChunkSize"_L1, &BuildToUpload::maxChunkSize},
                                                   Field{"uploadParts"_L1, &BuildToUpload::parts},
                                                   Field{"completeUploadPostRequestUrl"_L1,
                                                         &BuildToUpload::completeUrl, Exposure::Secret},
                                               });
    }
};

/// The body of CreateBuildRegistry (contract: CreateBuildV3Params).
struct NewRegistryBuild
{
    std::optional<BuildId> id;
    std::optional<QString> buildTag;

    bool operator==(const NewRegistryBuild &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"buildId"_L1, &NewRegistryBuild::id},
            Field{"buildTag"_L1, &NewRegistryBuild::buildTag},
        };
    }
};

/// The body of RunBuildRegistry: an image in an outside registry (contract: RegistryConfig).
struct RegistryImage
{
    QString image;               ///< name and tag, with or without the registry's host
    std::optional<QString> url;  ///< the registry's host; absent: Docker Hub, or what image names
    std::optional<QString> auth; ///< credential for a private registry

    bool operator==(const RegistryImage &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"image"_L1, &RegistryImage::image},
            Field{"registryUrl"_L1, &RegistryImage::url},
            Field{"auth"_L1, &RegistryImage::auth, Exposure::Secret},
        };
    }
};

} // namespace hathora
