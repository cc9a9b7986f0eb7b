// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profileswitch.h"

#include "app/profiles.h"
#include "app/session.h"
#include "views/plaintext.h"
#include "views/profiles/bandlook.h"
#include "views/profiles/profileband.h"

#include <QAction>
#include <QComboBox>
#include <QMainWindow>
#include <QMenu>

namespace hathora {

namespace {

constexpr int withKeys = 9;

} // namespace

ProfileSwitch::ProfileSwitch(QMainWindow &window, Profiles &profiles)
    : QObject(&window)
    , m_window(window)
    , m_profiles(profiles)
    , m_picker(new QComboBox)
    , m_band(new ProfileBand)
    , m_menu(new QMenu(tr("S&witch profile"), &window))
{
    m_picker->setObjectName(QStringLiteral("picker.profile"));
    m_picker->setAccessibleName(tr("Profile"));
    m_picker->setToolTip(tr("Profile"));
    m_picker->setPlaceholderText(tr("No profile"));
    m_picker->setMinimumContentsLength(10);
    connect(m_picker, &QComboBox::activated, this,
            [this](int row) { Q_EMIT chosen(m_picker->itemData(row).toString()); });
    makeActions();
    connect(&m_profiles, &Profiles::changed, this, &ProfileSwitch::show);
    show();
}

/// Their number does not change, so that keys of one's own hold for a profile that is still to come.
void ProfileSwitch::makeActions()
{
    for (int number = 1; number <= withKeys; ++number) {
        auto *action = new QAction(this);
        action->setObjectName(QStringLiteral("action.profile.%1").arg(number));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_0 + number)));
        action->setStatusTip(tr("Work with this profile in this window"));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, index = number - 1] {
            showActions(); // or it would be ticked before anybody was asked
            if (index < m_profiles.all().size())
                Q_EMIT chosen(m_profiles.all().at(index).id);
        });
        m_actions.append(action);
    }
    m_menu->addActions(m_actions);
}

void ProfileSwitch::setSession(Session *session)
{
    if (m_session)
        m_session->client().disconnect(this);
    m_session = session;
    if (session)
        connect(&session->client(), &Client::accessChanged, this, &ProfileSwitch::showBand);
    show();
}

void ProfileSwitch::show()
{
    showPicker();
    showActions();
    showBand();
    showTitle();
}

/// Windows are told apart in a list of them, too.
void ProfileSwitch::showTitle()
{
    const QString program = tr("Hathora dashboard");
    m_window.setWindowTitle(
        m_session
            ? tr("%1 – %2", "a profile and the program").arg(plainLine(m_session->profile().name), program)
            : program);
}

void ProfileSwitch::showPicker()
{
    const QSignalBlocker quiet(m_picker);
    m_picker->clear();
    for (const Profile &profile : m_profiles.all())
        m_picker->addItem(profileMark(profile), plainLine(profile.name), profile.id);
    // The demo and the environment's token have a profile that is not kept.
    m_picker->setPlaceholderText(m_session ? plainLine(m_session->profile().name) : tr("No profile"));
    m_picker->setCurrentIndex(m_session ? m_picker->findData(m_session->profile().id) : -1);
    m_picker->setEnabled(m_picker->count() > 0);
}

void ProfileSwitch::showActions()
{
    const QList<Profile> &all = m_profiles.all();
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        QAction &action = *m_actions.at(i);
        const bool isThere = i < all.size();
        action.setText(isThere ? plainLine(all.at(i).name).replace(u'&', QStringLiteral("&&"))
                               : tr("Profile %1", "that may be there one day").arg(i + 1));
        action.setIcon(isThere ? profileMark(all.at(i)) : QIcon());
        action.setVisible(isThere);
        action.setEnabled(isThere);
        action.setChecked(isThere && m_session && m_session->profile().id == all.at(i).id);
    }
    m_menu->menuAction()->setEnabled(!all.isEmpty());
}

/// As it is kept, with the rights that are left to it in this run.
void ProfileSwitch::showBand()
{
    if (!m_session)
        return m_band->clear();
    Profile profile = m_profiles.byId(m_session->profile().id).value_or(m_session->profile());
    profile.access = m_session->client().access();
    m_band->show(profile);
}

} // namespace hathora
