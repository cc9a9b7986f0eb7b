// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/uploadplan.h"

#include <algorithm>

namespace hathora {

QList<UploadPart> planUpload(qint64 size, qint64 chunk)
{
    if (size <= 0 || chunk <= 0)
        return {};
    const qint64 count = size / chunk + (size % chunk > 0 ? 1 : 0);
    if (count > mostUploadParts)
        return {};
    QList<UploadPart> parts;
    parts.reserve(count);
    for (qint64 offset = 0; offset < size; offset += parts.constLast().length)
        parts.append({int(parts.size()) + 1, offset, std::min(chunk, size - offset)});
    return parts;
}

} // namespace hathora
