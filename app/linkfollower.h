// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette/placelookup.h"

#include <QPointer>

#include <memory>

namespace hathora {

class MainWindow;
class MessageStrip;
class Session;

/// Leads the window where a link from outside points, once the server has said that there is such a place;
/// says so where there is none. A link that comes while nobody is signed in waits for a session.
class LinkFollower : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    LinkFollower(MainWindow &window, MessageStrip &strip);
    ~LinkFollower() override;

    void setSession(Session *session); ///< null before it goes
    void follow(const QString &link);

private:
    void askForApp();
    void askForThing(const PaletteEntry &app);
    void arrive(const PaletteEntry &entry);
    void say(const QString &text, const QString &detail = {});

    MainWindow &m_window;
    MessageStrip &m_strip;
    QPointer<Session> m_session;
    std::unique_ptr<PlaceLookup> m_lookup;
    std::optional<Place> m_wanted; ///< from the link on until it was reached or given up
};

} // namespace hathora
