// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logstatetext.h"

#include <QCoreApplication>

namespace hathora {

namespace {

struct LogState
{
    Q_DECLARE_TR_FUNCTIONS(LogState)
};

} // namespace

bool isExpired(const std::optional<Error> &error)
{
    constexpr int gone = 410;
    return error && error->status == gone;
}

QString logStateText(LogFeed::State state, const std::optional<Error> &error)
{
    switch (state) {
    case LogFeed::State::Waiting:
        return LogState::tr("Waiting");
    case LogFeed::State::Opening:
        return LogState::tr("Opening…");
    case LogFeed::State::Following:
        return LogState::tr("Following");
    case LogFeed::State::Broken:
        return LogState::tr("Reconnecting…");
    case LogFeed::State::Ended:
        return LogState::tr("Ended");
    case LogFeed::State::Failed:
        return isExpired(error) ? LogState::tr("Expired") : LogState::tr("Failed");
    case LogFeed::State::Recorded:
        return LogState::tr("Recorded");
    case LogFeed::State::Removed:
        return LogState::tr("Removed");
    }
    return {};
}

Tone logStateTone(LogFeed::State state, const std::optional<Error> &error)
{
    switch (state) {
    case LogFeed::State::Following:
        return Tone::Running;
    case LogFeed::State::Broken:
        return Tone::Warning;
    case LogFeed::State::Failed:
        return isExpired(error) ? Tone::Stopped : Tone::Failed;
    case LogFeed::State::Waiting:
    case LogFeed::State::Opening:
        return Tone::Starting;
    case LogFeed::State::Ended:
    case LogFeed::State::Recorded:
    case LogFeed::State::Removed:
        break;
    }
    return Tone::Stopped;
}

} // namespace hathora
