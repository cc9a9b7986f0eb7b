// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace sandbox {

/// A checksum over bytes that come bit by bit.
class Digest
{
public:
    enum class Kind : std::uint8_t { Md5, Sha1, Sha256 };

    explicit Digest(Kind kind);
    ~Digest();
    Digest(Digest &&) noexcept = default;
    Digest &operator=(Digest &&) noexcept = default;

    void add(std::string_view bytes);
    /// The checksum itself, not its hexadecimal form; nothing can be added after it.
    std::string finish();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };

    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// In lower case.
std::string hexadecimal(std::string_view bytes);

/// HMAC-SHA-256, the bytes themselves.
std::string sealBytesOf(std::string_view text, std::string_view secret);

/// The same in hexadecimal.
std::string sealOf(std::string_view text, std::string_view secret);

} // namespace sandbox
