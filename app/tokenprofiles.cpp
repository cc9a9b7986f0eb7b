// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tokenprofiles.h"

#include "api/auth/tokenjob.h"
#include "app/mainwindow.h"
#include "app/profiles.h"
#include "app/session.h"
#include "app/signin.h"
#include "views/errortext.h"
#include "views/messagestrip.h"

namespace hathora {

TokenProfiles::TokenProfiles(MainWindow &window, Session &session, Profiles &profiles,
                             const TokenStore &tokens, Server server)
    : QObject(&session)
    , m_session(session)
    , m_profiles(profiles)
    , m_tokens(tokens)
    , m_server(server)
    , m_strip(new MessageStrip)
{
    m_strip->setObjectName(QStringLiteral("profileMade"));
    m_strip->setDismissible(true);
    window.addNotice(m_strip); // whose it is from now on
    connect(m_strip, &MessageStrip::actionTriggered, &window,
            [this, &window] { Q_EMIT window.profileChosen(m_made); });
    connect(&session.workbench(), &Workbench::profileWanted, this, &TokenProfiles::make);
}

TokenProfiles::~TokenProfiles()
{
    delete m_strip;
}

void TokenProfiles::make(const CreatedOrgToken &created)
{
    const OrgTokenId id = created.token.id;
    m_strip->setAction({});
    if (m_server == Server::EndsWithProgram)
        return refuse(id, tr("The demo's server ends with the program, and its tokens with it."));
    QByteArray secret = created.secret.toUtf8();
    const std::optional<Token> token = Token::from(secret);
    wipe(secret);
    if (!token)
        return refuse(id, errorText(unfitToken()).text());
    Profile profile;
    profile.id = Profiles::newId();
    profile.name = created.token.name;
    profile.server = m_session.profile().server;
    profile.caFile = m_session.profile().caFile;
    profile.defaultOrg = created.token.org;
    TokenJob *job = m_tokens.write({profile.id, profile.server}, *token, this);
    connect(job, &TokenJob::answered, this,
            [this, profile, id](const TokenAnswer &answer) { stored(profile, id, answer); });
}

void TokenProfiles::stored(const Profile &profile, const OrgTokenId &token, const TokenAnswer &answer)
{
    if (answer.outcome == KeychainOutcome::NotAnswering) // it still may: somebody unlocks it, perhaps
        return m_strip->showMessage(MessageStrip::Kind::Warning, keychainText(answer.outcome).sentence);
    if (answer.outcome != KeychainOutcome::Ok)
        return refuse(token, keychainText(answer.outcome).sentence);
    m_profiles.add(profile);
    m_made = profile.id;
    m_strip->setAction(tr("Open"));
    const QString name = m_profiles.byId(profile.id).value_or(profile).name;
    m_strip->showMessage(MessageStrip::Kind::Info, tr("There is a profile %1 now.").arg(name),
                         tr("Its token is in the keychain."));
    Q_EMIT m_session.workbench().profileMade(token);
}

void TokenProfiles::refuse(const OrgTokenId &token, const QString &why)
{
    m_strip->showMessage(MessageStrip::Kind::Error, tr("No profile was made."), why);
    Q_EMIT m_session.workbench().profileNotMade(token);
}

} // namespace hathora
