// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/uploadrecord.h"

#include <QUrl>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hathora {
namespace {

bool isLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace

std::optional<UploadRecord> UploadRecord::from(const BuildToUpload &build, const ArchiveStamp &archive)
{
    constexpr double mostChunk = 1e15; // a double counts in ones up to there
    if (!(build.maxChunkSize >= 1 && build.maxChunkSize <= mostChunk))
        return {};
    UploadRecord record;
    record.org = build.org;
    record.build = build.id;
    record.tag = build.buildTag;
    record.archive = archive;
    record.chunk = qint64(std::floor(build.maxChunkSize));
    record.completeUrl = build.completeUrl;
    record.begunAt = QDateTime::currentDateTimeUtc();
    record.putUrls.resize(record.plan().size());
    for (const BuildPart &part : build.parts) {
        // More links than parts do no harm; which part one is for has to be clear.
        if (part.number >= 1 && part.number <= double(record.putUrls.size()))
            record.putUrls[qsizetype(part.number) - 1] = part.putUrl;
    }
    const bool fits = !record.putUrls.isEmpty() && isLink(record.completeUrl) &&
                      std::all_of(record.putUrls.cbegin(), record.putUrls.cend(), isLink);
    return fits ? std::optional(record) : std::nullopt;
}

bool UploadRecord::has(int part) const
{
    return std::any_of(parts.cbegin(), parts.cend(),
                       [part](const UploadedPart &each) { return each.number == part; });
}

qint64 UploadRecord::bytesConfirmed() const
{
    const QList<UploadPart> all = plan();
    return std::accumulate(
        parts.cbegin(), parts.cend(), qint64(0),
        [&all](qint64 sum, const UploadedPart &part) { return sum + all.value(part.number - 1).length; });
}

} // namespace hathora
