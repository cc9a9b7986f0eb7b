// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/sealingkey.h"

#include <QRandomGenerator>

#include <memory>
#include <openssl/evp.h>

namespace hathora {
namespace {

constexpr int nonceLength = 12;
constexpr int tagLength = 16;
static_assert(nonceLength + tagLength == SealingKey::overhead);

struct FreeContext
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    // The system's generator, as for the ids of rooms; byte by byte, since it fills whole words only.
    QRandomGenerator *const system = QRandomGenerator::system();
    for (char &byte : bytes)
        byte = char(system->bounded(256));
    return bytes;
}

const uchar *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

uchar *raw(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

} // namespace

SealingKey::SealingKey(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

SealingKey::SealingKey(const SealingKey &other)
    : m_bytes(other.m_bytes)
{
    m_bytes.detach();
}

SealingKey &SealingKey::operator=(SealingKey other) noexcept
{
    m_bytes.swap(other.m_bytes); // the old ones are overwritten with the other
    return *this;
}

SealingKey::~SealingKey()
{
    wipe(m_bytes);
}

SealingKey SealingKey::random()
{
    return SealingKey(randomBytes(length));
}

std::optional<SealingKey> SealingKey::from(const Token &token)
{
    auto decoded = QByteArray::fromBase64Encoding(token.bytes(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != length)
        return {};
    return SealingKey(std::move(decoded.decoded));
}

Token SealingKey::token() const
{
    return *Token::from(m_bytes.toBase64()); // base64 is fit for a token
}

QByteArray SealingKey::seal(const QByteArray &text, const QByteArray &context) const
{
    const QByteArray nonce = randomBytes(nonceLength);
    QByteArray cipher(text.size(), Qt::Uninitialized);
    QByteArray tag(tagLength, Qt::Uninitialized);
    const CipherContext work(EVP_CIPHER_CTX_new());
    int count = 0;
    const bool isSealed =
        work && EVP_EncryptInit_ex(work.get(), EVP_aes_256_gcm(), nullptr, raw(m_bytes), raw(nonce)) == 1 &&
        EVP_EncryptUpdate(work.get(), nullptr, &count, raw(context), int(context.size())) == 1 &&
        EVP_EncryptUpdate(work.get(), raw(cipher), &count, raw(text), int(text.size())) == 1 &&
        EVP_EncryptFinal_ex(work.get(), nullptr, &count) == 1 &&
        EVP_CIPHER_CTX_ctrl(work.get(), EVP_CTRL_GCM_GET_TAG, tagLength, raw(tag)) == 1;
    return isSealed ? nonce + cipher + tag : QByteArray();
}

std::optional<QByteArray> SealingKey::open(const QByteArray &sealed, const QByteArray &context) const
{
    if (sealed.size() < overhead)
        return {};
    const QByteArray nonce = sealed.first(nonceLength);
    const QByteArray cipher = sealed.sliced(nonceLength, sealed.size() - overhead);
    QByteArray tag = sealed.last(tagLength);
    QByteArray text(cipher.size(), Qt::Uninitialized);
    const CipherContext work(EVP_CIPHER_CTX_new());
    int count = 0;
    const bool isOpen =
        work && EVP_DecryptInit_ex(work.get(), EVP_aes_256_gcm(), nullptr, raw(m_bytes), raw(nonce)) == 1 &&
        EVP_DecryptUpdate(work.get(), nullptr, &count, raw(context), int(context.size())) == 1 &&
        EVP_DecryptUpdate(work.get(), raw(text), &count, raw(cipher), int(cipher.size())) == 1 &&
        EVP_CIPHER_CTX_ctrl(work.get(), EVP_CTRL_GCM_SET_TAG, tagLength, raw(tag)) == 1 &&
        EVP_DecryptFinal_ex(work.get(), nullptr, &count) == 1;
    return isOpen ? std::optional(text) : std::nullopt;
}

} // namespace hathora
