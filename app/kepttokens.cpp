// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kepttokens.h"

#include "api/auth/keeperquestion.h"
#include "api/auth/tokenjob.h"

namespace hathora {

TokenKey KeptTokens::refreshKeyOf(const Profile &profile)
{
    return TokenRefresher::keyFor(profile.id, profile.server, profile.deviceSignIn->issuer);
}

void KeptTokens::forget(const Profile &profile, TokenKeeping keeping)
{
    erase({profile.id, profile.server}, profile, keeping);
    if (profile.deviceSignIn)
        erase(refreshKeyOf(profile), profile, keeping);
}

void KeptTokens::forgetRefresh(const Profile &profile)
{
    if (profile.deviceSignIn)
        erase(refreshKeyOf(profile), profile, TokenKeeping::Keychain);
}

void KeptTokens::erase(const TokenKey &key, const Profile &profile, TokenKeeping keeping)
{
    TokenJob *job = m_store.erase(key, this);
    connect(job, &TokenJob::answered, this, [this, profile, keeping](const TokenAnswer &answer) {
        // Where nothing was to be kept there is most likely none, and nobody to worry.
        const bool isSilent =
            answer.outcome == KeychainOutcome::Unavailable || answer.outcome == KeychainOutcome::NotAnswering;
        if (answer.outcome != KeychainOutcome::Ok && !(keeping == TokenKeeping::ThisRun && isSilent))
            Q_EMIT notForgotten(profile);
    });
}

void KeptTokens::findKeeper(const Profile &profile, QObject *context, const Handler &found) const
{
    connect(m_store.keeper({profile.id, profile.server}, context), &KeeperQuestion::answered, context, found);
    if (!profile.deviceSignIn)
        return;
    connect(m_store.keeper(refreshKeyOf(profile), context), &KeeperQuestion::answered, context,
            [found](KeychainKeeper keeper) {
                if (keeper != KeychainKeeper::Unknown)
                    found(keeper);
            });
}

} // namespace hathora
