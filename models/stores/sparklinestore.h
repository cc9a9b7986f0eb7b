// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/processes.h"
#include "models/pace.h"
#include "models/processload.h"
#include "models/resourcelimits.h"
#include "models/storetimes.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>

namespace hathora {

/// CPU and memory of the processes whose rows can be seen, one request at a time, in the background.
class SparklineStore : public QObject
{
    Q_OBJECT

public:
    using Limits = std::function<ResourceLimits(const ProcessId &)>;

    SparklineStore(Processes processes, AppId app, const StoreTimes &times, Pace &pace,
                   QObject *parent = nullptr);

    /// What each process may use; for fractions, and to guess units.
    void setLimits(Limits limits) { m_limits = std::move(limits); }

    /// The live processes on screen, top row first; empty when the table is hidden.
    void setVisible(const QList<ProcessId> &processes);

    /// Some that stand for the others while somebody looks at the whole; empty when nobody does.
    void setSample(const QList<ProcessId> &processes);

    SharedLoad load(const ProcessId &process) const; ///< null while unknown

Q_SIGNALS:
    /// Null where what was known became too old to be shown.
    void loaded(const QHash<hathora::ProcessId, hathora::SharedLoad> &loads);

private:
    struct Kept
    {
        SharedLoad load;
        QElapsedTimer since;
    };

    void schedule();
    void askNext();
    void answered(const ProcessId &process, const Result<ProcessMetrics> &answer);
    std::optional<ProcessId> nextDue() const;
    void dropUnseen();

    Processes m_processes;
    AppId m_app;
    std::chrono::milliseconds m_kept;
    std::chrono::milliseconds m_pause;
    Pace &m_pace;
    Limits m_limits;
    QList<ProcessId> m_visible;
    QList<ProcessId> m_sample;
    QHash<ProcessId, Kept> m_loads;
    QTimer m_timer;
    bool m_asking = false;
};

} // namespace hathora
