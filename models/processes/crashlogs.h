// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/logs.h"
#include "models/processes/crashgroups.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace hathora {

class Stream;

/// Fetches the last lines of processes that are over, one process after another and each once. Streams stand
/// outside the client's budget of requests; so it takes its time between two.
///
/// A log that is not kept any more (410, or 404) has no lines, and is not asked for again; one that could not
/// be had for another reason is, when it is wanted anew.
class CrashLogs : public QObject
{
    Q_OBJECT

public:
    CrashLogs(Logs logs, AppId app, std::chrono::milliseconds pause = usualPause, QObject *parent = nullptr);
    ~CrashLogs() override;

    static constexpr int mostWanted = 40; ///< of the newest: a bad night has hundreds
    static constexpr int tailLines = 20;
    static constexpr std::chrono::milliseconds usualPause{500};

    /// From now on these, in this order, instead of what still waited.
    void want(const QList<ProcessId> &processes);
    const LastLines &lines() const { return m_lines; }
    int waiting() const { return int(m_wanted.size()) + (m_stream ? 1 : 0); }

Q_SIGNALS:
    void changed(); ///< the lines of one more process are known

private:
    void next();
    void take(const QStringList &lines);
    void ended(const std::optional<Error> &error);

    Logs m_logs;
    AppId m_app;
    LastLines m_lines;
    QList<ProcessId> m_wanted;
    Stream *m_stream = nullptr; ///< of m_reading
    ProcessId m_reading;
    QStringList m_read;
    QTimer m_pause;
};

} // namespace hathora
