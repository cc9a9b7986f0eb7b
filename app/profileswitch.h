// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QComboBox;
class QMenu;
class QMainWindow;

namespace hathora {

class ProfileBand;
class Profiles;
class Session;

/// Whose window it is, as it is seen and chosen: the picker of the tool bar, the band above the menus, and an
/// action with a shortcut for each of the first nine profiles.
class ProfileSwitch : public QObject
{
    Q_OBJECT

public:
    ProfileSwitch(QMainWindow &window, Profiles &profiles);

    QComboBox *picker() const { return m_picker; } ///< to be placed
    ProfileBand *band() const { return m_band; }   ///< to be placed
    QMenu *menu() const { return m_menu; }         ///< of the actions

    void setSession(Session *session);
    void show(); ///< which profiles there are, and whose session this is

Q_SIGNALS:
    void chosen(const QString &profileId);

private:
    void makeActions();
    void showPicker();
    void showActions();
    void showBand();
    void showTitle();

    QMainWindow &m_window;
    Profiles &m_profiles;
    QPointer<Session> m_session;
    QComboBox *m_picker;
    ProfileBand *m_band;
    QMenu *m_menu;
    QList<QAction *> m_actions; ///< in the order of the profiles
};

} // namespace hathora
