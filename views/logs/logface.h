// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logfollower.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

namespace hathora {

class StateOverlay;

/// Shows on an overlay how the following of a log goes. Child of the overlay.
class LogFace : public QObject
{
    Q_OBJECT

public:
    explicit LogFace(StateOverlay *overlay);

    void setFollower(LogFollower *follower); ///< not owned; null: none is chosen

    /// How long the organization's logs are kept; for those that are not any more.
    void setRetention(std::chrono::hours kept) { m_kept = kept; }

    QString word() const; ///< the state in a word or two

private:
    void update();
    void showFailure(bool hasLines);
    QString expired() const;

    StateOverlay *m_overlay;
    QPointer<LogFollower> m_follower;
    std::chrono::hours m_kept{72};
    QDateTime m_lastLine;
};

} // namespace hathora
