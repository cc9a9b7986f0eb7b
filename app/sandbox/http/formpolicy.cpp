// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/formpolicy.h"

#include "app/sandbox/storage/base64.h"
#include "app/sandbox/storage/storageerror.h"

#include <nlohmann/json.hpp>

namespace sandbox {

using nlohmann::json;

std::string FormPolicy::text() const
{
    const json document{{"expiration", isoText(until)}, {"conditions", {{{"key", key}}}}};
    return base64(document.dump());
}

void FormPolicy::check(std::string_view text, std::string_view key, Moment now)
{
    using Code = StorageError::Code;
    const json document = json::parse(fromBase64(text).value());
    // Moments are written in one way only, so their order is that of their texts.
    if (document.at("expiration").get_ref<const std::string &>() <= isoText(now))
        throw StorageError(Code::AccessDenied, "Invalid according to Policy: Policy expired.");
    if (document.at("conditions").at(0).at("key") != key)
        throw StorageError(Code::AccessDenied, "Invalid according to Policy: Policy Condition failed");
}

} // namespace sandbox
