// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/token.h"

#include <QDebug>

#include <algorithm>
#include <cstring>
#include <utility>

namespace hathora {

void wipe(QByteArray &secret)
{
    // explicit_bzero is not optimised away; constData() does not detach, which would wipe a copy.
    if (!secret.isEmpty())
        explicit_bzero(const_cast<char *>(secret.constData()), size_t(secret.size()));
    secret.clear();
}

std::optional<Token> Token::from(const QByteArray &text)
{
    QByteArray fit = text.trimmed();
    const bool visible = std::all_of(fit.cbegin(), fit.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (fit.isEmpty() || fit.size() > longest || !visible)
        return std::nullopt;
    return Token(fit);
}

Token::Token(const QByteArray &fit)
    : m_bytes(fit.constData(), fit.size())
{
}

Token::Token(const Token &other)
    : Token(other.m_bytes)
{
}

Token::Token(Token &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Token &Token::operator=(Token other) noexcept
{
    m_bytes.swap(other.m_bytes);
    return *this;
}

Token::~Token()
{
    wipe(m_bytes);
}

QByteArray Token::bytes() const
{
    return QByteArray(m_bytes.constData(), m_bytes.size());
}

QDebug operator<<(QDebug debug, const Token &)
{
    return debug << "Token(***)";
}

} // namespace hathora
