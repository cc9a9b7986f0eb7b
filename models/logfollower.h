// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logbuffer.h"
#include "models/logs/logtail.h"

namespace hathora {

/// The log of one process, followed into a buffer.
class LogFollower : public QObject
{
    Q_OBJECT

public:
    using State = LogTail::State;
    using Audience = LogTail::Audience;

    LogFollower(Logs logs, AppId app, ProcessId process, QObject *parent = nullptr);

    const ProcessId &process() const { return m_tail.process(); }
    LogBuffer &buffer() { return m_buffer; }
    State state() const { return m_tail.state(); }
    const std::optional<Error> &lastError() const { return m_tail.lastError(); }

    void open(Logs::Follow follow, int tailLines);
    void close() { m_tail.close(); }
    void retry() { m_tail.retry(); } ///< the lines stay
    void setAudience(Audience audience) { m_tail.setAudience(audience); }
    void setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest);

Q_SIGNALS:
    void stateChanged(hathora::LogTail::State state);
    void gapPossible(qint64 afterLine);

private:
    LogBuffer m_buffer;
    LogTail m_tail;
};

} // namespace hathora
