// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/token.h"
#include "api/types/keychain.h"

#include <QObject>
#include <QUrl>

#include <chrono>

namespace hathora {

class KeeperQuestion;
class TokenJob;

/// Whose token it is. The server is part of the key: a profile that is pointed at another server by
/// whatever means finds no token there.
struct TokenKey
{
    QString profile; ///< the profile's id
    QUrl server;

    QString text() const;
};

/// What the keychain said.
struct TokenAnswer
{
    KeychainOutcome outcome = KeychainOutcome::Other;
    std::optional<Token> token; ///< what was read
    QString detail;             ///< the keychain's own words; plain text
};

/// Keeps one token per profile in the system's keychain, and nowhere else.
///
/// Nothing here blocks, and there is no fallback to a file. Jobs belong to the given parent and delete
/// themselves after their last answer; deleting one earlier only means that nobody listens.
class TokenStore
{
public:
    explicit TokenStore(std::chrono::milliseconds patience = std::chrono::seconds(3),
                        const QString &service = defaultService());

    static QString defaultService();

    TokenJob *read(const TokenKey &key, QObject *parent) const;
    /// Reported as Ok only after it was read back.
    TokenJob *write(const TokenKey &key, const Token &token, QObject *parent) const;
    /// Erasing what is not there is Ok.
    TokenJob *erase(const TokenKey &key, QObject *parent) const;

    /// Who has it, without opening the keychain.
    KeeperQuestion *keeper(const TokenKey &key, QObject *parent) const;

private:
    std::chrono::milliseconds m_patience;
    QString m_service;
};

} // namespace hathora
