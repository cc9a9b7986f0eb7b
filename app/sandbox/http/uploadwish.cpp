// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/uploadwish.h"

#include "app/sandbox/world/refusal.h"

#include <cmath>

namespace sandbox {

using nlohmann::json;

namespace {

/// S3's, and so Hathora's.
constexpr std::int64_t mostParts = 10'000;

} // namespace

std::string chosenBuildId(const Call &call)
{
    const std::string id = call.body.value("buildId", "");
    if (call.body.contains("buildId") && id.empty())
        throw Refusal(Refusal::Reason::Unacceptable, "buildId: must not be empty");
    return id;
}

std::int64_t archiveSize(const Call &call)
{
    const double size = call.body.at("buildSizeInBytes");
    if (size < 1.0 || size != std::floor(size))
        throw Refusal(Refusal::Reason::Unacceptable, "buildSizeInBytes: must be a whole number above 0");
    if (size > static_cast<double>(call.storage.partSize() * mostParts))
        throw Refusal(Refusal::Reason::Unacceptable, "buildSizeInBytes: would take more than 10000 parts");
    return static_cast<std::int64_t>(size);
}

json encode(const Storage::Invitation &invitation)
{
    json parts = json::array();
    for (const std::string &url : invitation.putUrls)
        parts.push_back({{"partNumber", parts.size() + 1}, {"putRequestUrl", url}});
    return {{"uploadParts", std::move(parts)},
            {"maxChunkSize", invitation.partSize},
            {"completeUploadPostRequestUrl", invitation.completeUrl}};
}

} // namespace sandbox
