// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tones.h"

namespace hathora {

Tone toneOf(const ProcessStatus &status)
{
    if (!status.known())
        return Tone::Neutral;
    switch (*status.known()) {
    case KnownProcessStatus::Starting:
        return Tone::Starting;
    case KnownProcessStatus::Running:
        return Tone::Running;
    case KnownProcessStatus::Draining:
        return Tone::Draining;
    case KnownProcessStatus::Stopping:
        return Tone::Stopping;
    case KnownProcessStatus::Stopped:
        return Tone::Stopped;
    case KnownProcessStatus::Failed:
        return Tone::Failed;
    }
    return Tone::Neutral;
}

Tone toneOf(const BuildStatus &status)
{
    if (!status.known())
        return Tone::Neutral;
    switch (*status.known()) {
    case KnownBuildStatus::Created:
        return Tone::Neutral;
    case KnownBuildStatus::Running:
        return Tone::Starting;
    case KnownBuildStatus::Succeeded:
        return Tone::Running;
    case KnownBuildStatus::Failed:
        return Tone::Failed;
    }
    return Tone::Neutral;
}

Tone toneOf(const RoomStatus &status)
{
    if (!status.known())
        return Tone::Neutral;
    switch (*status.known()) {
    case KnownRoomStatus::Scheduling:
        return Tone::Starting;
    case KnownRoomStatus::Active:
        return Tone::Running;
    case KnownRoomStatus::Destroyed:
        return Tone::Stopped;
    }
    return Tone::Neutral;
}

Tone toneOf(const NodeStatus &status)
{
    if (!status.known())
        return Tone::Neutral;
    switch (*status.known()) {
    case KnownNodeStatus::Running:
        return Tone::Running;
    case KnownNodeStatus::Draining:
        return Tone::Draining;
    case KnownNodeStatus::Stopped:
        return Tone::Stopped;
    }
    return Tone::Neutral;
}

bool isLive(const ProcessStatus &status)
{
    return !status.is(KnownProcessStatus::Stopped) && !status.is(KnownProcessStatus::Failed);
}

} // namespace hathora
