// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

class QDebug;

namespace hathora {

/// A secret that may stand in an Authorization header: visible ASCII, up to 8 KiB.
///
/// Every copy has memory of its own, which is overwritten when it goes. It never prints itself.
class Token
{
public:
    static constexpr qsizetype longest = 8 * 1024;

    /// White space around a pasted token is dropped. Nothing when what is left is unfit.
    static std::optional<Token> from(const QByteArray &text);

    Token(const Token &other);
    Token(Token &&other) noexcept;
    Token &operator=(Token other) noexcept;
    ~Token();

    /// A copy, for the header or the keychain; whoever takes it answers for it.
    QByteArray bytes() const;

    bool operator==(const Token &other) const { return m_bytes == other.m_bytes; }

private:
    explicit Token(const QByteArray &fit);

    QByteArray m_bytes; ///< never shared, so that overwriting it reaches the only copy
};

/// Overwrites bytes that held a secret; other holders of the same memory lose them too.
void wipe(QByteArray &secret);

QDebug operator<<(QDebug debug, const Token &token);

} // namespace hathora
