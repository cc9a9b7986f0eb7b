// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/clientof.h"

namespace hathora {

namespace {

constexpr int shownOfToken = 4; // as lists of tokens show it (contract: lastFourCharsOfKey)

} // namespace

Session::Session(const Profile &profile, const Token &token, TokenKeeping keeping, const StoreTimes &times,
                 const StartingPoint &start)
    : m_profile(profile)
    , m_keeping(keeping)
    , m_client(clientOptionsOf(profile))
    , m_api(m_client)
    , m_workbench(m_api, times)
    , m_seeker(m_api.apps, start, m_workbench.selection(), m_workbench.organizations())
{
    connect(&m_workbench, &Workbench::orgScopeChanged, this, [this] {
        OrgScope *scope = m_workbench.org();
        m_seeker.setApps(scope ? &scope->apps : nullptr);
    });
    renew(token, keeping);
}

QString Session::address() const
{
    return m_profile.server.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toString();
}

void Session::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_client.setAccess(profile.access);
}

void Session::renew(const Token &token, TokenKeeping keeping)
{
    m_keeping = keeping;
    // A Token is fit by construction, so the client has no reason to refuse it.
    if (!m_client.setToken(token.bytes()))
        qCritical("the client refused a token that had been checked");
    QByteArray secret = token.bytes();
    m_workbench.setTokenEnd(QString::fromLatin1(secret.right(shownOfToken)));
    wipe(secret);
    Q_EMIT renewed();
}

void Session::setRefresher(const std::shared_ptr<TokenRefresher> &refresher)
{
    if (m_refresher) {
        m_refresher->disconnect();
        m_refresher->stop();
    }
    m_refresher = refresher;
    m_client.setRenewal(m_refresher ? Renewal::ByItself : Renewal::ByHand);
    if (!m_refresher)
        return;
    connect(&m_client, &Client::renewalWanted, m_refresher.get(), &TokenRefresher::refresh);
    // Timers stand still while the machine sleeps; the token does not.
    connect(&m_client, &Client::woke, m_refresher.get(), &TokenRefresher::refresh);
    connect(m_refresher.get(), &TokenRefresher::renewed, this,
            [this](const Token &token) { renew(token, m_keeping); });
    connect(m_refresher.get(), &TokenRefresher::kept, this, [this](KeychainOutcome outcome) {
        if (outcome != KeychainOutcome::Ok && outcome != KeychainOutcome::NotAnswering) // it may answer yet
            Q_EMIT notKept(outcome);
    });
    connect(m_refresher.get(), &TokenRefresher::failed, this, &Session::renewalFailed);
    connect(m_refresher.get(), &TokenRefresher::refused, this, &Session::endRenewal);
}

/// Nor is a refresher asked that has nothing to go on from, when the machine wakes the next time. The token
/// that there is may last: a person is asked once the server refuses it.
void Session::endRenewal()
{
    setRefresher(nullptr);
    if (!m_client.isSuspended())
        return;
    m_client.giveUpRenewal();
    Q_EMIT signInEnded();
}

} // namespace hathora
