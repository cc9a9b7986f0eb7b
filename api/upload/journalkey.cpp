// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/journalkey.h"

#include "api/auth/tokenjob.h"

namespace hathora {
namespace {

/// Not a profile's: an upload's server is in its journal.
TokenKey entry()
{
    return {QStringLiteral("upload-journals"), {}};
}

} // namespace

JournalKey::JournalKey(TokenStore store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
}

void JournalKey::fetch()
{
    connect(m_store.read(entry(), this), &TokenJob::answered, this, &JournalKey::read);
}

void JournalKey::read(const TokenAnswer &answer)
{
    if (answer.outcome == KeychainOutcome::NotFound)
        return make();
    const auto key = answer.token ? SealingKey::from(*answer.token) : std::nullopt;
    if (answer.outcome == KeychainOutcome::Ok && !key)
        return make(); // what is kept there is no key: nothing can be opened with it
    Q_EMIT found(answer.outcome, key);
}

void JournalKey::make()
{
    const SealingKey key = SealingKey::random();
    connect(m_store.write(entry(), key.token(), this), &TokenJob::answered, this,
            [this, key](const TokenAnswer &answer) {
                const bool isKept = answer.outcome == KeychainOutcome::Ok;
                Q_EMIT found(answer.outcome, isKept ? std::optional(key) : std::nullopt);
            });
}

} // namespace hathora
