// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/storage/digest.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <new>
#include <stdexcept>

namespace sandbox {

namespace {

const EVP_MD *method(Digest::Kind kind)
{
    switch (kind) {
    case Digest::Kind::Md5:
        return EVP_md5();
    case Digest::Kind::Sha1:
        return EVP_sha1();
    case Digest::Kind::Sha256:
        break;
    }
    return EVP_sha256();
}

std::string text(const std::array<unsigned char, EVP_MAX_MD_SIZE> &bytes, unsigned size)
{
    return {reinterpret_cast<const char *>(bytes.data()), size};
}

} // namespace

void Digest::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Digest::Digest(Kind kind)
    : m_context(EVP_MD_CTX_new())
{
    if (!m_context)
        throw std::bad_alloc();
    if (EVP_DigestInit_ex(m_context.get(), method(kind), nullptr) != 1)
        throw std::runtime_error("the checksum is not available");
}

Digest::~Digest() = default;

void Digest::add(std::string_view bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size());
}

std::string Digest::finish()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned size = 0;
    EVP_DigestFinal_ex(m_context.get(), bytes.data(), &size);
    return text(bytes, size);
}

std::string hexadecimal(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += digits[value >> 4U];
        text += digits[value & 15U];
    }
    return text;
}

std::string sealBytesOf(std::string_view message, std::string_view secret)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned size = 0;
    HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char *>(message.data()), message.size(), bytes.data(), &size);
    return text(bytes, size);
}

std::string sealOf(std::string_view message, std::string_view secret)
{
    return hexadecimal(sealBytesOf(message, secret));
}

} // namespace sandbox
