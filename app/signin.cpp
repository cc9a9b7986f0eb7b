// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin.h"

#include "api/auth/tokenjob.h"
#include "app/clientof.h"
#include "app/kepttokens.h"

namespace hathora {

SignIn::SignIn(const TokenStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

SignIn::~SignIn() = default;

void SignIn::begin(const Profile &profile, const Token &token, TokenKeeping keeping)
{
    cancel();
    m_profile = profile;
    m_token = token;
    m_keeping = keeping;

    ClientOptions options = clientOptionsOf(profile);
    options.retry.attempts = 2; // somebody is waiting for a yes or no
    m_client = std::make_unique<Client>(options);
    if (!m_client->setToken(token.bytes()))
        return Q_EMIT refused(unfitToken());
    enter(State::Checking);
    Orgs(*m_client).list().then(this, &SignIn::checked);
}

void SignIn::checked(const Result<QList<Organization>> &answer)
{
    if (m_state != State::Checking)
        return;
    // Called from within the client's own signal.
    m_client.release()->deleteLater();
    if (!answer) {
        m_token.reset();
        enter(State::Idle);
        return Q_EMIT refused(answer.error());
    }
    if (m_keeping == TokenKeeping::ThisRun)
        return finish(TokenKeeping::ThisRun);
    store();
}

void SignIn::store()
{
    enter(State::Storing);
    m_job = m_store.write({m_profile.id, m_profile.server}, *m_token, this);
    connect(m_job, &TokenJob::answered, this, &SignIn::stored);
}

void SignIn::stored(const TokenAnswer &answer)
{
    if (answer.outcome == KeychainOutcome::Ok)
        return finish(TokenKeeping::Keychain);
    enter(State::Unkept);
    Q_EMIT notKept(answer.outcome);
}

void SignIn::keepForThisRun()
{
    if (m_state != State::Unkept)
        return;
    dropLateStore();
    finish(TokenKeeping::ThisRun);
}

void SignIn::storeAgain()
{
    if (m_state != State::Unkept)
        return;
    if (m_job)
        m_job->disconnect(this);
    store();
}

void SignIn::cancel()
{
    m_client.reset();
    dropLateStore();
    m_token.reset();
    enter(State::Idle);
}

/// The keychain may still say yes to what is not wanted any more; then it is taken out again.
void SignIn::dropLateStore()
{
    if (!m_job)
        return;
    m_job->disconnect(this);
    const TokenKey key{m_profile.id, m_profile.server};
    connect(m_job, &TokenJob::answered, this, [this, key](const TokenAnswer &answer) {
        if (answer.outcome == KeychainOutcome::Ok)
            m_store.erase(key, this);
    });
    m_job.clear();
}

void SignIn::finish(TokenKeeping keeping)
{
    m_job.clear();
    const Token token = *m_token;
    m_token.reset();
    // Or the next start would go on from an older sign-in with the browser.
    if (keeping == TokenKeeping::Keychain && m_profile.deviceSignIn)
        m_store.erase(KeptTokens::refreshKeyOf(m_profile), this);
    enter(State::Idle);
    Q_EMIT accepted(m_profile, token, keeping);
}

void SignIn::enter(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

Error unfitToken()
{
    Error error;
    error.kind = Error::Kind::InvalidRequest;
    error.cause = Error::Cause::UnsafeToken;
    return error;
}

} // namespace hathora
