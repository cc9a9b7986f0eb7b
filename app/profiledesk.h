// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profile.h"

#include <QObject>
#include <QPointer>

namespace hathora {

class Entrance;
class KeptTokens;
class MainWindow;
class Profiles;
class ProfilesDialog;
class Session;

/// What is done to profiles, and what that means for the session that is open. All that it works on outlives
/// it.
class ProfileDesk : public QObject
{
    Q_OBJECT

public:
    ProfileDesk(MainWindow &window, Profiles &profiles, Entrance &entrance, KeptTokens &kept);

    void setRunAccess(Access access) { m_access = access; }
    /// With the rights that are left to it: what the command line took away, no switch in the window gives
    /// back.
    Profile inThisRun(Profile profile) const;

    void setSession(Session *session);
    void showDialog();

Q_SIGNALS:
    void signOutRequested(); ///< its profile is about to go
    void newWindowRequested(const QString &profileId);

private:
    void makeDialog();
    void lookForToken(const Profile &profile);
    void offerPlaces(const Profile &profile);
    void importFrom(const QString &path);
    void exportTo(const QString &path);
    void change(const Profile &profile);
    void remove(const QString &id);
    void followProfile();

    MainWindow &m_window;
    Profiles &m_profiles;
    Entrance &m_entrance;
    KeptTokens &m_kept;
    Access m_access = Access::Full; ///< of this run: no profile can have more
    QPointer<Session> m_session;
    QPointer<ProfilesDialog> m_dialog;
};

} // namespace hathora
