// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>

namespace hathora {

/// How eagerly all stores of one session ask: a value they share, set by the application.
class Pace : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Attention { Front, Elsewhere }; ///< whether our window is the active one
    enum class Live { On, Off };               ///< off: asked only when told to
    enum class Session { Open, Suspended };    ///< suspended: the token was refused

    Attention attention() const { return m_attention; }
    Live live() const { return m_live; }
    Session session() const { return m_session; }

    /// A pause as it is now: four times as long while the attention is elsewhere.
    std::chrono::milliseconds stretched(std::chrono::milliseconds pause) const;

public Q_SLOTS:
    void setAttention(hathora::Pace::Attention attention);
    void setLive(hathora::Pace::Live live);
    void setSession(hathora::Pace::Session session);

    /// F5: whatever is watched is to be asked for now, live or not.
    void refresh() { Q_EMIT refreshWanted(); }

Q_SIGNALS:
    void changed();
    void refreshWanted();

private:
    Attention m_attention = Attention::Front;
    Live m_live = Live::On;
    Session m_session = Session::Open;
};

} // namespace hathora
