// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/uploads/sourceflaw.h"

namespace hathora {

std::optional<Error> sourceFlaw(const QString &archive, const std::optional<ArchiveStamp> &known)
{
    const std::optional<ArchiveStamp> stamp = ArchiveStamp::of(archive);
    const bool isReadable = stamp && stamp->size > 0;
    if (isReadable && stamp == known)
        return {};
    Error error;
    error.kind = Error::Kind::InvalidRequest;
    error.cause = isReadable ? Error::Cause::SourceChanged : Error::Cause::SourceUnreadable;
    return error;
}

} // namespace hathora
