// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/tokensecret.h"

#include "app/sandbox/storage/digest.h"
#include "app/sandbox/storage/secret.h"

namespace sandbox {

std::string newTokenSecret(std::string_view prefix)
{
    return std::string(prefix) + hexadecimal(randomSecret());
}

std::string keyOf(std::string_view secret)
{
    Digest digest(Digest::Kind::Sha256);
    digest.add(secret);
    return hexadecimal(digest.finish());
}

} // namespace sandbox
