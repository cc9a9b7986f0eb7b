// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/builds.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace hathora {

struct RunTimes
{
    std::chrono::milliseconds poll = std::chrono::seconds(3);
    std::chrono::milliseconds longestPoll = std::chrono::seconds(60); ///< while asking fails
    int looks = 3; ///< at a build that does not begin, before it is asked for again
};

/// The making of one image: its log as it comes, and how it ends, which GetBuild alone says.
///
///   Idle ─start()─► Streaming ─the log ends or breaks─► Asking ─succeeded or failed─► Over
///     └─watch()────────────────────────────────────────► ▲ └─ created, running ─┘
///                                                         (refused, or no such build: Failed)
///
/// A log cannot be opened a second time: RunBuild is a POST. Deleting it closes the log; the build goes on.
class BuildRun : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Streaming, Asking, Over, Failed };
    /// Asks for the image, and gives its log.
    using Run = std::function<Stream *(QObject *parent)>;

    BuildRun(Builds builds, std::optional<OrgId> org, BuildId build, Run run, RunTimes times,
             QObject *parent = nullptr);

    State state() const { return m_state; }
    const std::optional<Build> &build() const { return m_build; } ///< as it was last seen
    const std::optional<Error> &error() const { return m_error; } ///< with Failed

    void start();
    void watch(); ///< the image was asked for before: only looks how it ends

Q_SIGNALS:
    void begun(); ///< the server took the order
    void received(const QByteArray &bytes);
    void lines(const QStringList &lines);
    void logBroke(); ///< the log ended before the build did; what is shown is not all
    void stateChanged(hathora::BuildRun::State state);

private:
    void enter(State state);
    void streamEnded(const std::optional<Error> &error);
    void ask();
    void answered(const Result<Build> &answer);
    void askAgain(std::chrono::milliseconds pause);
    void fail(const Error &error);

    Builds m_builds;
    std::optional<OrgId> m_org;
    BuildId m_id;
    Run m_run;
    RunTimes m_times;
    State m_state = State::Idle;
    std::optional<Build> m_build;
    std::optional<Error> m_error;
    std::optional<Error> m_refusal; ///< of the order; whether it was the first is what the build says
    Stream *m_stream = nullptr;
    QTimer m_again;
    std::chrono::milliseconds m_pause;
    bool m_isBegun = false;
    int m_looksLeft;
};

} // namespace hathora
