// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"

#include <QString>

#include <memory>
#include <optional>

namespace hathora {

/// By what an archive is known again.
struct ArchiveStamp
{
    QString path;
    qint64 size = 0;
    qint64 modified = 0; ///< nanoseconds since 1970, as the file system has it

    bool operator==(const ArchiveStamp &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"path"_L1, &ArchiveStamp::path},
            Field{"size"_L1, &ArchiveStamp::size},
            Field{"modified"_L1, &ArchiveStamp::modified},
        };
    }

    /// Of what is there now; nothing when it is not there or is no regular file.
    static std::optional<ArchiveStamp> of(const QString &path);
};

/// An archive that is open to be read at any place, by several threads at once. It is never in memory.
class UploadSource
{
public:
    static std::shared_ptr<const UploadSource> open(const QString &path); ///< null when it cannot be read
    ~UploadSource();
    UploadSource(const UploadSource &) = delete;
    UploadSource &operator=(const UploadSource &) = delete;

    const ArchiveStamp &stamp() const { return m_stamp; }

    /// How many bytes came; 0 at the end, -1 when it cannot be read.
    qint64 read(qint64 offset, char *bytes, qint64 most) const;

    /// Whether the file of that name still has the size and the time it had when it was opened.
    bool isUnchanged() const;

private:
    UploadSource(int descriptor, ArchiveStamp stamp);

    int m_descriptor;
    ArchiveStamp m_stamp;
};

} // namespace hathora
