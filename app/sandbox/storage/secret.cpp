// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/storage/secret.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <array>
#include <stdexcept>

namespace sandbox {

std::string randomSecret()
{
    std::array<unsigned char, 32> bytes{};
    if (RAND_bytes(bytes.data(), bytes.size()) != 1)
        throw std::runtime_error("there is no randomness to sign with");
    return {bytes.begin(), bytes.end()};
}

bool equalInConstantTime(std::string_view one, std::string_view other)
{
    return one.size() == other.size() && CRYPTO_memcmp(one.data(), other.data(), one.size()) == 0;
}

} // namespace sandbox
