// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logfollower.h"

namespace hathora {

LogFollower::LogFollower(Logs logs, AppId app, ProcessId process, QObject *parent)
    : QObject(parent)
    , m_tail(logs, std::move(app), std::move(process))
{
    connect(&m_tail, &LogTail::stateChanged, this, &LogFollower::stateChanged);
    connect(&m_tail, &LogTail::arrived, &m_buffer, &LogBuffer::append);
    connect(&m_tail, &LogTail::gapPossible, this, [this] { Q_EMIT gapPossible(m_buffer.lastNumber()); });
}

void LogFollower::open(Logs::Follow follow, int tailLines)
{
    m_tail.close();
    m_buffer.clear();
    m_tail.open(follow, tailLines);
}

void LogFollower::setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    m_tail.setPauses(first, longest);
}

} // namespace hathora
