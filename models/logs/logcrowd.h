// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logtail.h"

#include <QList>

#include <memory>
#include <vector>

namespace hathora {

/// The logs of many processes, followed. However many there are, only so many are open at a time and only a
/// few are being opened; the others wait for their turn.
class LogCrowd : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostOpen = 40;
    static constexpr int mostOpening = 5;

    /// What has become of a source: a state of its tail, or none of it yet.
    enum class State {
        Waiting, ///< for its turn
        Opening,
        Following,
        Broken,   ///< is opened again soon, while somebody looks
        Ended,    ///< the server says that it is all
        Failed,   ///< asking again is of no use: see error
        Recorded, ///< the server is not asked: its lines come from elsewhere
        Removed   ///< what has come stays
    };

    struct Source
    {
        AppId app;
        ProcessId process;
        State state = State::Waiting;
        std::optional<Error> error; ///< Broken and Failed
    };

    explicit LogCrowd(Logs logs, QObject *parent = nullptr);
    ~LogCrowd() override;

    /// Its number, which is its own for ever: 0, 1, 2, … One that is here already keeps it. What the server
    /// repeats of the lines that are known from before is left out.
    int add(const AppId &app, const ProcessId &process, int tailLines = 1000, const QStringList &known = {});
    /// One that the server is not asked for, or not any more.
    int addRecorded(const AppId &app, const ProcessId &process);
    void remove(int source);

    int count() const { return int(m_sources.size()); } ///< those that were removed too
    const Source &source(int source) const;
    int find(const ProcessId &process) const; ///< -1 if it was never added
    int inState(State state) const;           ///< how many are

    void retry(int source); ///< Broken or Failed: now, or when there is room
    void retryFailed();     ///< all of them

    using Audience = LogTail::Audience;
    void setAudience(Audience audience);
    void setPauses(std::chrono::milliseconds first,
                   std::chrono::milliseconds longest); ///< of those added later

Q_SIGNALS:
    void sourceAdded(int source);
    void sourceChanged(int source); ///< its state
    void arrived(int source, const QStringList &lines);
    void gapPossible(int source); ///< between the lines so far and the next ones

private:
    struct Follower
    {
        Source source;
        int tailLines;
        QStringList known;             ///< until its first turn
        std::unique_ptr<LogTail> tail; ///< none before its first turn
    };

    void startWaiting();
    void start(int source);
    void follow(int source);
    void tailChanged(int source, LogTail::State state);
    void enter(int source, State state);

    Logs m_logs;
    std::vector<Follower> m_sources; ///< by their number
    Audience m_audience = Audience::Present;
    std::chrono::milliseconds m_firstPause{1'000};
    std::chrono::milliseconds m_longestPause{30'000};
};

} // namespace hathora
