// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pace.h"
#include "models/watch.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace hathora {

/// How often something is asked for, and how far failures may stretch that.
struct RefreshTimes
{
    std::chrono::milliseconds interval{30'000};
    std::chrono::milliseconds ceiling{300'000}; ///< longest pause after failures
};

/// Decides when to ask; knows time and nothing else.
///
/// Each due() is answered by succeeded() or failed(), and until then there is no other. Asks only while
/// somebody watches. What was asked before an invalidate() is not to be trusted and is asked for again.
class Refresher : public QObject
{
    Q_OBJECT

public:
    using Random = std::function<double()>; ///< 0 to 1

    Refresher(RefreshTimes times, Pace &pace, QObject *parent = nullptr);

    [[nodiscard]] Watch watch();
    bool isWatched() const { return m_watchers > 0; }

    /// What is known is out of date, as after a change of ours: asks at once if watched.
    void invalidate();

    /// Somebody wants to know now (F5, Retry): as invalidate(), and failures so far do not count.
    void refresh();

    bool isAsking() const { return m_asking; }
    bool trusts() const { return !m_invalidSinceAsked; } ///< of the answer that is just coming in
    void succeeded();
    void failed(std::chrono::milliseconds retryAfter = {});

    /// Whether it may ask by itself now: watched, live, and the session not suspended.
    bool isPolling() const;

    std::chrono::milliseconds interval() const; ///< as it is now
    void setTimes(RefreshTimes times);          ///< as for a build that has begun to run
    void setRandom(Random random) { m_random = std::move(random); }

Q_SIGNALS:
    void due();
    void pollingChanged(bool polling);

private:
    friend class Watch;
    void addWatcher();
    void removeWatcher();
    void schedule();
    void ask();
    std::chrono::milliseconds pause() const;

    RefreshTimes m_times;
    Pace &m_pace;
    Random m_random;
    QTimer m_timer;
    QElapsedTimer m_sinceAnswer;
    std::chrono::milliseconds m_backoff{};
    std::chrono::milliseconds m_retryAfter{};
    int m_watchers = 0;
    int m_failures = 0;
    bool m_asking = false;
    bool m_invalid = true; ///< nothing is known yet, or it changed since
    bool m_invalidSinceAsked = false;
    bool m_polling = false;
};

} // namespace hathora
