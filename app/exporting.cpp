// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting.h"

#include "api/auth/tokenjob.h"
#include "app/clientof.h"
#include "app/profiles.h"
#include "views/errortext.h"
#include "views/signintext.h"
#include "views/snapshottext.h"

#include <QDir>

#include <algorithm>

namespace hathora {

namespace {

std::optional<Profile> chosen(const CommandLine &line, const Profiles &profiles)
{
    if (!line.profile.isEmpty())
        return profiles.byName(line.profile);
    return profiles.byId(profiles.lastUsed());
}

/// A file name of a name that somebody made up.
QString fileName(const Snapshot &snapshot)
{
    QString name = snapshot.orgName.isEmpty() ? snapshot.org.text() : snapshot.orgName;
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && letter != u'-' && letter != u'_')
            letter = u'-';
    }
    return QStringLiteral("hathora-%1-%2.zip")
        .arg(name.left(60), snapshot.takenAt.toString(QStringLiteral("yyyyMMdd-HHmmss")));
}

} // namespace

/// A person may be typing its password.
QString Exporting::waitingForKeychain()
{
    return tr("Waiting for the keychain…");
}

QString Exporting::endedSignIn()
{
    return tr("The sign-in with the browser is good no more: sign in again in the window.");
}

Exporting::Exporting(const CommandLine &line, const Profiles &profiles, Environment environment,
                     const TokenStore &tokens, const DeviceTimes &times, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_environment(std::move(environment))
    , m_tokens(tokens)
    , m_profile(chosen(line, profiles))
    , m_times(times)
{
}

Exporting::~Exporting() = default;

/// The environment's token goes to the server that the environment names, or else to the public one, and
/// never to that of a profile: it is not the profile's.
void Exporting::start()
{
    if (m_line.profile.isEmpty() && m_environment.token) {
        m_profile = Profile();
        m_profile->server = m_environment.server.isEmpty() ? Profiles::publicServer() : m_environment.server;
        return signIn(*m_environment.token);
    }
    if (m_profile)
        return m_profile->deviceSignIn ? readRefreshToken() : readToken();
    refuse(NoSignIn, m_line.profile.isEmpty() ? tr("Name a profile with --profile, or set HATHORA_TOKEN.")
                                              : tr("There is no profile '%1'.").arg(m_line.profile));
}

/// What a sign-in with the browser left; without it, a token that was pasted.
void Exporting::readRefreshToken()
{
    m_refresher = refresherOf(*m_profile, m_tokens, m_times);
    connect(m_refresher.get(), &TokenRefresher::absent, this, [this](KeychainOutcome outcome) {
        if (outcome == KeychainOutcome::NotAnswering)
            return Q_EMIT warned(waitingForKeychain());
        m_refresher.reset();
        readToken();
    });
    connect(m_refresher.get(), &TokenRefresher::renewed, this, &Exporting::renewed);
    connect(m_refresher.get(), &TokenRefresher::kept, this, &Exporting::tellNotKept);
    connect(m_refresher.get(), &TokenRefresher::refused, this, &Exporting::signInEnded);
    connect(m_refresher.get(), &TokenRefresher::failed, this, &Exporting::notRenewed);
    m_refresher->read();
}

void Exporting::tellNotKept(KeychainOutcome outcome)
{
    if (outcome == KeychainOutcome::NotAnswering)
        Q_EMIT warned(waitingForKeychain());
    else if (outcome != KeychainOutcome::Ok)
        Q_EMIT warned(tr("The renewed sign-in could not be kept, so the next export will need a new one: %1")
                          .arg(keychainText(outcome).sentence));
}

/// The token that there is may last; before there is any, one that was pasted may do.
void Exporting::signInEnded()
{
    m_refresher.reset();
    if (m_client && m_client->isSuspended())
        return refuse(NoSignIn, endedSignIn());
    Q_EMIT warned(endedSignIn());
    if (m_client)
        m_client->setRenewal(Renewal::ByHand);
    else
        readToken();
}

/// It is tried again by itself; in mid-export the token that there is may do meanwhile.
void Exporting::notRenewed(const Error &error)
{
    constexpr int most = 3;
    const bool isGivenUp = !m_client || (m_client->isSuspended() && ++m_unrenewed >= most);
    if (isGivenUp)
        refuse(NotReached, errorText(error).text());
}

/// Again, perhaps: a large organization may take longer than a token lasts.
void Exporting::renewed(const Token &token)
{
    m_unrenewed = 0;
    if (!m_client)
        return signIn(token);
    if (!m_client->setToken(token.bytes()))
        qCritical("the client refused a token that had been checked");
}

void Exporting::readToken()
{
    TokenJob *job = m_tokens.read({m_profile->id, m_profile->server}, this);
    connect(job, &TokenJob::answered, this, [this](const TokenAnswer &answer) {
        if (answer.outcome == KeychainOutcome::NotAnswering)
            return Q_EMIT warned(waitingForKeychain());
        if (!answer.token)
            return refuse(NoSignIn,
                          tr("The keychain has no token for the profile '%1'.").arg(m_profile->name));
        signIn(*answer.token);
    });
}

void Exporting::signIn(const Token &token)
{
    ClientOptions options = clientOptionsOf(*m_profile);
    options.access = Access::ReadOnly; // nothing here changes anything
    m_client = std::make_unique<Client>(options);
    if (!m_client->setToken(token.bytes()))
        return refuse(NoSignIn, tr("The token is none."));
    if (m_refresher) {
        m_client->setRenewal(Renewal::ByItself);
        connect(m_client.get(), &Client::renewalWanted, m_refresher.get(), &TokenRefresher::refresh);
    }
    m_api = std::make_unique<Api>(*m_client);
    m_api->orgs.list().then(this, &Exporting::gotOrganizations);
}

void Exporting::gotOrganizations(const Result<QList<Organization>> &answer)
{
    if (!answer)
        return refuse(answer.error().isSignedOut() || answer.error().isForbidden() ? NoSignIn : NotReached,
                      signInText(answer.error()));
    // What is asked from now on would wait for somebody to enter another.
    connect(m_client.get(), &Client::tokenRefused, this,
            [this] { refuse(NoSignIn, tr("The server no longer accepts the token.")); });
    const QList<Organization> &all = *answer;
    const auto wanted = std::find_if(all.cbegin(), all.cend(), [this](const Organization &org) {
        return org.id == m_profile->defaultOrg;
    });
    if (all.isEmpty() || (!m_profile->defaultOrg.isEmpty() && wanted == all.cend()))
        return refuse(NotReached, tr("The organization is not there."));
    const Organization &org = wanted == all.cend() ? all.constFirst() : *wanted;
    const Secrets values = m_line.exportsValues ? Secrets::Shown : Secrets::Masked;
    m_taker = std::make_unique<SnapshotTaker>(*m_api, org, values);
    connect(m_taker.get(), &SnapshotTaker::finished, this, &Exporting::write);
    m_taker->start();
}

void Exporting::write(const Snapshot &snapshot)
{
    const QString path = QDir(m_line.exportFolder).absoluteFilePath(fileName(snapshot));
    if (const auto why = writeZip(path, filesOf(snapshot), snapshot.takenAt))
        return refuse(NotWritten, tr("%1 could not be written: %2").arg(path, unwrittenText(*why)));
    for (const Snapshot::Hole &hole : snapshot.holes)
        Q_EMIT warned(tr("Without %1: %2").arg(snapshotTableText(hole.name), judgementText(hole.error)));
    Q_EMIT said(path);
    end(snapshot.holes.isEmpty() ? Whole : WithHoles);
}

/// Nobody waits for this program to be gone, and nobody would be there to sign in for the next export.
void Exporting::end(Status status)
{
    if (!m_refresher || !m_refresher->isUnderWay())
        return Q_EMIT ended(status);
    const auto tell = [this, status] { Q_EMIT ended(status); };
    m_refresher->disconnect(this);
    connect(m_refresher.get(), &TokenRefresher::kept, this, &Exporting::tellNotKept);
    connect(m_refresher.get(), &TokenRefresher::renewed, this, tell);
    connect(m_refresher.get(), &TokenRefresher::refused, this, tell);
    connect(m_refresher.get(), &TokenRefresher::failed, this, tell);
}

/// Nothing is written after that: what was refused last would otherwise be taken for a hole.
void Exporting::refuse(Status status, const QString &why)
{
    if (m_taker) {
        m_taker->disconnect(this);
        m_taker.release()->deleteLater(); // which may be telling something
    }
    Q_EMIT warned(why);
    Q_EMIT ended(status);
}

} // namespace hathora
