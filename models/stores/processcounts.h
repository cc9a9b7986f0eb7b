// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/processes.h"
#include "models/pace.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace hathora {

/// The server's own counts of an application's processes: of all live ones, and by status.
class ProcessCounts : public QObject
{
    Q_OBJECT

public:
    ProcessCounts(Processes processes, AppId app, std::chrono::milliseconds every, Pace &pace,
                  QObject *parent = nullptr);

    void resume();
    void pause();
    void ask(); ///< now, if none is under way and it is not paused

    /// Absent while unknown.
    std::optional<int> live() const { return m_live; }
    std::optional<int> of(KnownProcessStatus status) const;
    bool isFresh() const; ///< all of them were told lately

Q_SIGNALS:
    void changed();

private:
    void liveAnswered(const Result<int> &answer);
    void askStatus(size_t status);
    void statusAnswered(size_t status, const Result<int> &answer);
    void endRound();

    Processes m_processes;
    AppId m_app;
    std::chrono::milliseconds m_every;
    Pace &m_pace;
    QTimer m_timer;
    std::optional<int> m_live;
    QHash<KnownProcessStatus, int> m_byStatus;
    QElapsedTimer m_answeredAt;
    QElapsedTimer m_wholeAt; ///< the last round in which nothing failed
    bool m_running = false;
    bool m_asking = false;
};

} // namespace hathora
