// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processes/crashlogs.h"

#include "api/net/stream.h"

#include <utility>

namespace hathora {

CrashLogs::CrashLogs(Logs logs, AppId app, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_logs(logs)
    , m_app(std::move(app))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &CrashLogs::next);
}

CrashLogs::~CrashLogs() = default;

void CrashLogs::want(const QList<ProcessId> &processes)
{
    m_wanted.clear();
    for (const ProcessId &process : processes) {
        if (m_wanted.size() < mostWanted && !m_lines.contains(process) && process != m_reading)
            m_wanted.append(process);
    }
    if (!m_stream && !m_pause.isActive())
        next();
}

void CrashLogs::next()
{
    if (m_wanted.isEmpty())
        return;
    m_reading = m_wanted.takeFirst();
    m_read.clear();
    m_stream = m_logs.open(m_app, m_reading, {Logs::Follow::No, tailLines}, this);
    connect(m_stream, &Stream::lines, this, &CrashLogs::take);
    connect(m_stream, &Stream::ended, this, &CrashLogs::ended);
}

void CrashLogs::take(const QStringList &lines)
{
    m_read.append(lines);
    m_read.remove(0, std::max<qsizetype>(0, m_read.size() - tailLines));
}

void CrashLogs::ended(const std::optional<Error> &error)
{
    std::exchange(m_stream, nullptr)->deleteLater();
    const bool isGone = error && (error->isNotFound() || error->status == 410);
    if (!error || isGone) {
        m_lines.insert(m_reading, isGone ? QStringList() : std::exchange(m_read, {}));
        Q_EMIT changed();
    }
    m_reading = {};
    m_pause.start();
}

} // namespace hathora
