// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiledesk.h"

#include "app/connectionlookups.h"
#include "app/entrance.h"
#include "app/filekeeping.h"
#include "app/kepttokens.h"
#include "app/mainwindow.h"
#include "app/profileexchange.h"
#include "app/profiles.h"
#include "app/session.h"
#include "views/dialogs/profilesdialog.h"
#include "views/profiles/importdialog.h"

namespace hathora {

ProfileDesk::ProfileDesk(MainWindow &window, Profiles &profiles, Entrance &entrance, KeptTokens &kept)
    : QObject(&window)
    , m_window(window)
    , m_profiles(profiles)
    , m_entrance(entrance)
    , m_kept(kept)
{
    connect(&m_window, &MainWindow::profilesRequested, this, &ProfileDesk::showDialog);
    connect(&m_profiles, &Profiles::changed, this, &ProfileDesk::followProfile);
}

Profile ProfileDesk::inThisRun(Profile profile) const
{
    if (m_access == Access::ReadOnly)
        profile.access = Access::ReadOnly;
    return profile;
}

void ProfileDesk::setSession(Session *session)
{
    m_session = session;
}

/// Another window may have changed it as well. A session stays with the server that it was opened on.
void ProfileDesk::followProfile()
{
    if (m_dialog)
        m_dialog->setProfiles(m_profiles.all());
    std::optional<Profile> now = m_session ? m_profiles.byId(m_session->profile().id) : std::nullopt;
    if (!now)
        return;
    now->server = m_session->profile().server;
    m_session->setProfile(inThisRun(*now));
}

void ProfileDesk::showDialog()
{
    if (!m_dialog)
        makeDialog();
    m_dialog->show();
    m_dialog->raise();
}

void ProfileDesk::makeDialog()
{
    m_dialog = new ProfilesDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setRunAccess(m_access);
    lookUpFor(m_dialog->connection());
    connect(m_dialog, &ProfilesDialog::shown, this, &ProfileDesk::lookForToken);
    connect(m_dialog, &ProfilesDialog::shown, this, &ProfileDesk::offerPlaces);
    connect(m_dialog, &ProfilesDialog::importRequested, this, &ProfileDesk::importFrom);
    connect(m_dialog, &ProfilesDialog::exportRequested, this, &ProfileDesk::exportTo);
    connect(m_dialog, &ProfilesDialog::changed, this, &ProfileDesk::change);
    connect(m_dialog, &ProfilesDialog::deleteConfirmed, this, &ProfileDesk::remove);
    connect(m_dialog, &ProfilesDialog::newWindowRequested, this, &ProfileDesk::newWindowRequested);
    connect(m_dialog, &ProfilesDialog::newProfileRequested, this,
            [this] { m_entrance.showSignInDialog(&m_window); });
    m_dialog->setProfiles(m_profiles.all());
}

void ProfileDesk::lookForToken(const Profile &profile)
{
    using TokenPlace = ProfilesDialog::TokenPlace;
    TokenPlace place = TokenPlace::Unknown;
    if (m_session && m_session->profile().id == profile.id)
        place = m_session->keeping() == TokenKeeping::ThisRun ? TokenPlace::ThisRun : TokenPlace::Keychain;
    m_kept.findKeeper(profile, m_dialog, [this, id = profile.id, place](KeychainKeeper keeper) {
        m_dialog->showToken(id, place, keeper);
    });
}

/// Applications are those of the organization that is looked at.
void ProfileDesk::offerPlaces(const Profile &profile)
{
    if (!m_session || m_session->profile().id != profile.id)
        return;
    QList<PlaceField::Choice> orgs;
    QList<PlaceField::Choice> apps;
    Workbench &workbench = m_session->workbench();
    for (const Organization &org : workbench.organizations().model().records())
        orgs.append({org.id.text(), org.name.value_or(org.id.text())});
    if (workbench.org()) {
        for (const AppWithDeployment &app : workbench.org()->apps.model().records())
            apps.append({app.id.text(), app.name});
    }
    m_dialog->offerPlaces(profile.id, orgs, apps);
}

void ProfileDesk::importFrom(const QString &path)
{
    const ProfileImport import = importOf(path, m_profiles.all());
    if (import.trouble != ProfileImport::Trouble::None)
        return m_dialog->showFailed(importTroubleText(import.trouble));
    auto *dialog = new ImportDialog(import, m_dialog);
    connect(dialog, &ImportDialog::importConfirmed, this, [this](const QList<Profile> &profiles) {
        for (const Profile &profile : profiles)
            m_profiles.add(profile);
        if (m_dialog)
            m_dialog->showDone(tr("%n profile(s) were added.", nullptr, int(profiles.size())));
    });
    dialog->open();
}

void ProfileDesk::exportTo(const QString &path)
{
    if (!writeFile(path, exportedProfiles(m_profiles.all())))
        return m_dialog->showFailed(tr("%1 could not be written.").arg(path));
    m_dialog->showDone(
        tr("%n profile(s) were written, without their tokens.", nullptr, int(m_profiles.all().size())));
}

void ProfileDesk::change(const Profile &profile)
{
    const std::optional<Profile> before = m_profiles.byId(profile.id);
    if (!before)
        return;
    const bool isOpen = m_session && m_session->profile().id == profile.id;
    const bool endsRenewal =
        isOpen && (before->server != profile.server || before->deviceSignIn != profile.deviceSignIn);
    // Or it would put its next token where the one before is being taken from.
    if (endsRenewal)
        m_session->setRefresher(nullptr);
    if (before->server != profile.server)
        m_kept.forget(*before);
    else if (before->deviceSignIn != profile.deviceSignIn)
        m_kept.forgetRefresh(*before);
    m_profiles.update(profile);
    if (endsRenewal && m_session->client().isSuspended())
        m_session->client().giveUpRenewal(); // nobody else is about to bring a token
    if (isOpen && before->caFile != profile.caFile)
        m_dialog->showDone(tr("The authorities count from when the profile is opened the next time."));
}

void ProfileDesk::remove(const QString &id)
{
    const std::optional<Profile> profile = m_profiles.byId(id);
    if (!profile)
        return;
    if (m_session && m_session->profile().id == id)
        Q_EMIT signOutRequested();
    else
        m_kept.forget(*profile);
    m_profiles.remove(id);
}

} // namespace hathora
