// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "api/types/build.h"

#include <QDateTime>

namespace hathora {

/// What there is to show of an upload that is over: kept, so that it can be looked up later.
struct UploadReceipt
{
    QString server;  ///< whose build it is
    QString profile; ///< id of the profile that uploaded it
    QString name;    ///< of what was uploaded
    OrgId org;
    BuildId build;
    std::optional<QString> tag;
    BuildStatus status;
    QString sha256; ///< of the archive, in hexadecimal; empty where nobody looked
    qint64 bytes = 0;
    int parts = 0;
    QDateTime begunAt;
    QDateTime endedAt;

    bool operator==(const UploadReceipt &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"server"_L1, &UploadReceipt::server},   Field{"profile"_L1, &UploadReceipt::profile},
            Field{"name"_L1, &UploadReceipt::name},       Field{"orgId"_L1, &UploadReceipt::org},
            Field{"buildId"_L1, &UploadReceipt::build},   Field{"buildTag"_L1, &UploadReceipt::tag},
            Field{"status"_L1, &UploadReceipt::status},   Field{"sha256"_L1, &UploadReceipt::sha256},
            Field{"bytes"_L1, &UploadReceipt::bytes},     Field{"parts"_L1, &UploadReceipt::parts},
            Field{"begunAt"_L1, &UploadReceipt::begunAt}, Field{"endedAt"_L1, &UploadReceipt::endedAt},
        };
    }

    static std::optional<UploadReceipt> read(const QString &path); ///< nothing where there is none
    bool write(const QString &path) const;
};

} // namespace hathora
