// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace hathora {

/// One slice of an archive: what one PUT carries.
struct UploadPart
{
    int number = 0; ///< from 1
    qint64 offset = 0;
    qint64 length = 0;

    bool operator==(const UploadPart &) const = default;
};

/// How an archive is cut: slices of the chunk's size, the last one as long as what is left (contract: README,
/// Build upload). Empty where nothing can be cut: no bytes, no chunk, or more parts than a storage takes.
QList<UploadPart> planUpload(qint64 size, qint64 chunk);

/// S3's, for one upload.
constexpr qint64 mostUploadParts = 10'000;

} // namespace hathora
