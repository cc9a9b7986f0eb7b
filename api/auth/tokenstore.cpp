// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/tokenstore.h"

#include "api/auth/keeperquestion.h"
#include "api/auth/tokenjob.h"

namespace hathora {

QString TokenKey::text() const
{
    const auto parts = QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo;
    return profile + QLatin1Char('@') + server.adjusted(parts).toString(QUrl::FullyEncoded);
}

TokenStore::TokenStore(std::chrono::milliseconds patience, const QString &service)
    : m_patience(patience)
    , m_service(service)
{
}

QString TokenStore::defaultService()
{
    return QStringLiteral("hathora-dashboard");
}

TokenJob *TokenStore::read(const TokenKey &key, QObject *parent) const
{
    return new TokenJob({TokenJob::Kind::Read, m_service, key.text(), std::nullopt, m_patience}, parent);
}

TokenJob *TokenStore::write(const TokenKey &key, const Token &token, QObject *parent) const
{
    return new TokenJob({TokenJob::Kind::Write, m_service, key.text(), token, m_patience}, parent);
}

TokenJob *TokenStore::erase(const TokenKey &key, QObject *parent) const
{
    return new TokenJob({TokenJob::Kind::Erase, m_service, key.text(), std::nullopt, m_patience}, parent);
}

KeeperQuestion *TokenStore::keeper(const TokenKey &key, QObject *parent) const
{
    return new KeeperQuestion(m_service, key.text(), parent);
}

} // namespace hathora
