// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/tokensecret.h"

#include "app/sandbox/storage/digest.h"

#include <random>

namespace sandbox {

std::string newTokenSecret(std::string_view prefix)
{
    std::random_device device;
    std::string bytes;
    for (int i = 0; i < 24; ++i)
        bytes += static_cast<char>(device() & 0xffU);
    return std::string(prefix) + hexadecimal(bytes);
}

std::string keyOf(std::string_view secret)
{
    Digest digest(Digest::Kind::Sha256);
    digest.add(secret);
    return hexadecimal(digest.finish());
}

} // namespace sandbox
