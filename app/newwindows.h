// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profile.h"

#include <QObject>

#include <memory>

class QMenu;

namespace hathora {

class LinkDoor;
class MainWindow;
class MessageStrip;
class Profiles;
class Session;

/// Opens profiles in windows of their own, each a program of its own, so that what crashes or blocks one
/// touches no other; and says so when another window has the profile of this one.
class NewWindows : public QObject
{
    Q_OBJECT

public:
    /// What is started, and where windows with a profile can be called; empty: nowhere.
    struct Ways
    {
        QString program;
        QString doors; ///< the profile's id is added
    };

    /// All that is given must outlive this; the strip is the window's.
    NewWindows(MainWindow &window, Profiles &profiles, Ways ways, MessageStrip &strip);
    ~NewWindows() override;

    void setRunAccess(Access access); ///< no window that is opened from here may do more
    void setSession(Session *session);
    void open(const QString &profileId);
    QList<Profile> others() const; ///< all but the one that this window has

private:
    void list();
    void tellOfOther(const QString &profileName);
    QString doorOf(const QString &profileId) const;

    MainWindow &m_window;
    Profiles &m_profiles;
    Ways m_ways;
    MessageStrip &m_strip;
    Access m_access = Access::Full;
    QMenu *m_menu;
    QString m_here; ///< id of the profile that this window has
    std::unique_ptr<LinkDoor> m_door;
};

} // namespace hathora
