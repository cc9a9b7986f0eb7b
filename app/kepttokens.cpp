// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kepttokens.h"

#include "api/auth/keeperquestion.h"
#include "api/auth/tokenjob.h"
#include "api/auth/tokenrefresher.h"

namespace hathora {

void KeptTokens::forget(const Profile &profile)
{
    erase({profile.id, profile.server}, profile);
    forgetRefresh(profile);
}

void KeptTokens::forgetRefresh(const Profile &profile)
{
    if (profile.deviceSignIn)
        erase(TokenRefresher::keyFor(profile.id, profile.server, profile.deviceSignIn->issuer), profile);
}

void KeptTokens::erase(const TokenKey &key, const Profile &profile)
{
    TokenJob *job = m_store.erase(key, this);
    connect(job, &TokenJob::answered, this, [this, profile](const TokenAnswer &answer) {
        if (answer.outcome != KeychainOutcome::Ok)
            Q_EMIT notForgotten(profile);
    });
}

void KeptTokens::findKeeper(const Profile &profile, QObject *context, const Handler &found) const
{
    connect(m_store.keeper({profile.id, profile.server}, context), &KeeperQuestion::answered, context, found);
    if (!profile.deviceSignIn)
        return;
    const TokenKey refresh = TokenRefresher::keyFor(profile.id, profile.server, profile.deviceSignIn->issuer);
    connect(m_store.keeper(refresh, context), &KeeperQuestion::answered, context,
            [found](KeychainKeeper keeper) {
                if (keeper != KeychainKeeper::Unknown)
                    found(keeper);
            });
}

} // namespace hathora
