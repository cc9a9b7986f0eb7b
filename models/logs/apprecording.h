// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/historyvalues.h"
#include "models/logs/logcrowd.h"
#include "models/logs/recordingtimes.h"
#include "models/stores/processstore.h"

namespace hathora {

struct Api;
class LogRecorder;

/// Records an application that was chosen for it: looks now and then which processes there are, whatever is
/// on screen, and follows the log of each to its end.
///
///   seen live, or ended since ──► what was recorded of it before is looked up ──► followed after that
///
/// Of those that had ended before it began it only completes what an earlier run recorded.
class AppRecording : public QObject
{
    Q_OBJECT

public:
    /// The recorder must outlive this.
    AppRecording(const Api &api, const HistoryScope &scope, LogRecorder &recorder,
                 const RecordingTimes &times, Pace &pace, QObject *parent = nullptr);

    const HistoryScope &scope() const { return m_scope; }
    const LogCrowd &logs() const { return m_logs; } ///< how many are followed, and wait
    void retry();                                   ///< those that failed

private:
    void look();
    bool isWanted(const Process &process) const;
    void begin(const ProcessId &process);
    void follow(const ProcessId &process, const QStringList &known);

    HistoryScope m_scope;
    LogRecorder &m_recorder;
    ProcessStore m_processes;
    Watch m_watch;
    LogCrowd m_logs;
    QSet<ProcessId> m_begun;
    QSet<ProcessId> m_past; ///< had ended before this began
    bool m_knowsPast = false;
};

} // namespace hathora
