// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logdesk.h"

#include <QPointer>

namespace hathora {

class StateOverlay;

/// Shows on an overlay how the following of logs goes, of one or of many together. Child of the overlay.
class LogFace : public QObject
{
    Q_OBJECT

public:
    explicit LogFace(StateOverlay *overlay);

    void setDesk(LogDesk *desk); ///< not owned; null: nothing is chosen

    /// How long the organization's logs are kept; for those that are not any more.
    void setRetention(std::chrono::hours kept) { m_kept = kept; }

    QString word() const; ///< the state in a few words

Q_SIGNALS:
    void filterUnwanted(); ///< nothing passes it
    void changed();        ///< perhaps word() too

private:
    void update();
    void act();
    void showNothing();
    void showExpired();
    void showTrouble();
    int inState(LogFeed::State state) const { return m_desk->feed().inState(state); }
    int followed() const;
    QString whyNot(LogFeed::State state) const;
    QString expired() const;

    StateOverlay *m_overlay;
    QPointer<LogDesk> m_desk;
    enum class Action { None, ClearFilter, Recall } m_action = Action::None; ///< of the empty face
    std::chrono::hours m_kept{72};
    QDateTime m_lastLine;
};

} // namespace hathora
