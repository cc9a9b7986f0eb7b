// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/token.h"

#include <QByteArray>

#include <optional>

namespace hathora {

/// A key that makes bytes unreadable and any change to them noticeable: AES-256-GCM (NIST SP 800-38D) by
/// libcrypto, with a nonce of its own for each text.
class SealingKey
{
public:
    static constexpr qsizetype length = 32;   ///< bytes
    static constexpr qsizetype overhead = 28; ///< bytes that a sealed text is longer: nonce and tag

    static SealingKey random();
    static std::optional<SealingKey> from(const Token &token); ///< nothing when it was not made by token()
    ~SealingKey();
    SealingKey(const SealingKey &other);
    SealingKey &operator=(SealingKey other) noexcept;

    Token token() const; ///< as the keychain keeps it

    /// What is sealed opens only with the same context, so that it cannot be taken for another text.
    QByteArray seal(const QByteArray &text, const QByteArray &context) const;
    std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &context) const;

private:
    explicit SealingKey(QByteArray bytes);

    QByteArray m_bytes; ///< never shared, so that overwriting it reaches the only copy
};

} // namespace hathora
