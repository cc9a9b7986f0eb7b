// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rooms/roomarrival.h"

#include "models/tones.h"

#include <algorithm>

namespace hathora {

RoomArrival::RoomArrival(Rooms rooms, Processes processes, AppId app, RoomId room, ArrivalTimes times,
                         QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_processes(processes)
    , m_app(std::move(app))
    , m_room(std::move(room))
    , m_times(times)
{
    m_next.setSingleShot(true);
    m_next.setInterval(times.every);
    connect(&m_next, &QTimer::timeout, this, &RoomArrival::ask);
    m_since.start();
    ask();
}

std::chrono::milliseconds RoomArrival::waited() const
{
    return isOver() ? m_waited : std::chrono::milliseconds(m_since.elapsed());
}

void RoomArrival::ask()
{
    m_rooms.connection(m_app, m_room).then(this, &RoomArrival::connectionAnswered);
}

void RoomArrival::connectionAnswered(const Result<ConnectionInfo> &answer)
{
    m_error = answer ? std::nullopt : std::optional(answer.error());
    if (answer && answer->status.is(KnownRoomReadyStatus::Active)) {
        m_connection = *answer;
        return end(State::Active);
    }
    if (!answer && !answer.error().isTransient() && !answer.error().isNotFound())
        return end(State::Failed);
    // What became of a room that is not there any more, its process says better than a 404.
    const bool isDue = !m_sinceProcess.isValid() || m_sinceProcess.hasExpired(m_times.processEvery.count());
    if ((answer && isDue) || (!answer && answer.error().isNotFound()))
        m_rooms.info(m_app, m_room).then(this, &RoomArrival::roomAnswered);
    else
        goOn();
}

void RoomArrival::roomAnswered(const Result<RoomWithHistory> &answer)
{
    m_sinceProcess.start();
    if (!answer)
        return answer.error().isNotFound() ? end(State::Gone) : goOn();
    m_isDestroyed = answer->status.is(KnownRoomStatus::Destroyed);
    const auto &stays = answer->allocations;
    const auto latest =
        std::max_element(stays.cbegin(), stays.cend(), [](const auto &one, const auto &other) {
            return one.scheduledAt < other.scheduledAt;
        });
    if (latest == stays.cend())
        return m_isDestroyed ? end(State::Gone) : goOn();
    m_processes.get(m_app, latest->process, Priority::User).then(this, &RoomArrival::processAnswered);
}

void RoomArrival::processAnswered(const Result<Process> &answer)
{
    if (answer)
        m_process = *answer;
    if (answer && !isLive(answer->status))
        end(State::ProcessOver);
    else if (m_isDestroyed)
        end(State::Gone);
    else
        goOn();
}

void RoomArrival::goOn()
{
    if (std::chrono::milliseconds(m_since.elapsed()) >= m_times.most)
        return end(State::TimedOut);
    m_next.start();
    Q_EMIT changed();
}

void RoomArrival::end(State state)
{
    m_waited = std::chrono::milliseconds(m_since.elapsed());
    m_state = state;
    Q_EMIT changed();
}

} // namespace hathora
