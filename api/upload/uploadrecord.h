// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/build.h"
#include "api/upload/partlist.h"
#include "api/upload/uploadplan.h"
#include "api/upload/uploadsource.h"

#include <QDateTime>

namespace hathora {

/// How far an upload has come, beyond its parts.
enum class UploadStage {
    Sending,
    Complete, ///< the storage has put the archive together
    Running,  ///< the build was asked for
};

/// All that is needed to go on with an upload: whose it is, where its parts go, and which are there. Its
/// links are presigned, and no call issues them again: a secret while they live.
struct UploadRecord
{
    QString server;  ///< whose build it is
    QString profile; ///< id of the profile that began it
    QString name;    ///< of what is uploaded, to be shown
    QString sha256;  ///< of the archive, in hexadecimal; empty where nobody looked
    std::optional<OrgId> org;
    BuildId build;
    std::optional<QString> tag;
    ArchiveStamp archive;
    qint64 chunk = 0;    ///< bytes of every part but the last
    QStringList putUrls; ///< by part, from the first
    QString completeUrl;
    QDateTime begunAt;
    QList<UploadedPart> parts; ///< as they were confirmed
    UploadStage stage = UploadStage::Sending;

    /// What the server's answer comes to for an archive; nothing when the two do not fit each other.
    static std::optional<UploadRecord> from(const BuildToUpload &build, const ArchiveStamp &archive);

    QList<UploadPart> plan() const { return planUpload(archive.size, chunk); }
    bool has(int part) const;
    qint64 bytesConfirmed() const;

    bool operator==(const UploadRecord &) const = default;

    /// Without what grows: that is written down piece by piece.
    static constexpr auto fields()
    {
        return std::tuple{
            Field{"server"_L1, &UploadRecord::server},
            Field{"profile"_L1, &UploadRecord::profile},
            Field{"name"_L1, &UploadRecord::name},
            Field{"sha256"_L1, &UploadRecord::sha256},
            Field{"orgId"_L1, &UploadRecord::org},
            Field{"buildId"_L1, &UploadRecord::build},
            Field{"buildTag"_L1, &UploadRecord::tag},
            Field{"archive"_L1, &UploadRecord::archive},
            Field{"chunk"_L1, &UploadRecord::chunk},
            Field{"putUrls"_L1, &UploadRecord::putUrls, Exposure::Secret},
            Field{"completeUrl"_L1, &UploadRecord::completeUrl, Exposure::Secret},
            Field{"begunAt"_L1, &UploadRecord::begunAt},
        };
    }
};

} // namespace hathora
