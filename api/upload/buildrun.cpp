// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/buildrun.h"

#include <algorithm>
#include <utility>

namespace hathora {

BuildRun::BuildRun(Builds builds, std::optional<OrgId> org, BuildId build, Run run, RunTimes times,
                   QObject *parent)
    : QObject(parent)
    , m_builds(builds)
    , m_org(std::move(org))
    , m_id(std::move(build))
    , m_run(std::move(run))
    , m_times(times)
    , m_pause(times.poll)
    , m_looksLeft(times.looks)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &BuildRun::ask);
}

void BuildRun::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

void BuildRun::start()
{
    m_looksLeft = m_times.looks;
    m_stream = m_run(this);
    connect(m_stream, &Stream::opened, this, [this] {
        m_isBegun = true;
        Q_EMIT begun();
    });
    connect(m_stream, &Stream::received, this, &BuildRun::received);
    connect(m_stream, &Stream::lines, this, &BuildRun::lines);
    connect(m_stream, &Stream::ended, this, &BuildRun::streamEnded);
    enter(State::Streaming);
}

void BuildRun::watch()
{
    enter(State::Asking);
    ask();
}

void BuildRun::streamEnded(const std::optional<Error> &error)
{
    m_stream->deleteLater();
    m_stream = nullptr;
    // A refusal is an answer, but perhaps one to a second order; anything else may have reached the server.
    const bool isRefused =
        error && !m_isBegun && error->kind != Error::Kind::Connection && error->kind != Error::Kind::Timeout;
    if (isRefused && !error->isTransient())
        m_refusal = *error;
    if (error && m_isBegun)
        Q_EMIT logBroke();
    enter(State::Asking);
    ask();
}

void BuildRun::ask()
{
    m_builds.get(m_id, m_org).then(this, &BuildRun::answered);
}

void BuildRun::answered(const Result<Build> &answer)
{
    if (!answer && (answer.error().isTransient() || answer.error().isSignedOut())) {
        m_pause = std::min(m_pause * 2, m_times.longestPoll);
        return askAgain(std::max(m_pause, answer.error().retryAfter));
    }
    if (!answer)
        return fail(m_refusal.value_or(answer.error()));
    m_pause = m_times.poll;
    m_build = *answer;
    const bool isCreated = answer->status.is(KnownBuildStatus::Created);
    if (m_refusal && isCreated)
        return fail(*m_refusal);
    if (std::exchange(m_refusal, {})) {
        m_isBegun = true;
        Q_EMIT begun();
    }
    if (answer->status.is(KnownBuildStatus::Succeeded) || answer->status.is(KnownBuildStatus::Failed))
        return enter(State::Over);
    // It never began: the order was lost, and a build that did begin would refuse a second one.
    if (isCreated && !m_isBegun && --m_looksLeft <= 0)
        return start();
    askAgain(m_pause);
}

void BuildRun::askAgain(std::chrono::milliseconds pause)
{
    m_again.start(pause);
}

void BuildRun::fail(const Error &error)
{
    m_error = error;
    enter(State::Failed);
}

} // namespace hathora
