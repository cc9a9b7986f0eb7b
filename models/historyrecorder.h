// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/historyvalues.h"
#include "models/storetimes.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace hathora {

class DeploymentsStore;
class History;
class ProcessStore;

/// Tells the history what an application's stores come to know. Asks the server for nothing: while nobody
/// looks at the application, nothing is seen and nothing is kept.
///
/// A fleet that has not come together yet is not counted: it would look as if processes had only just begun.
class HistoryRecorder : public QObject
{
    Q_OBJECT

public:
    /// The stores and the history must outlive this.
    HistoryRecorder(ProcessStore &processes, DeploymentsStore &deployments, History &history,
                    HistoryScope scope, HistoryTimes times, QObject *parent = nullptr);

Q_SIGNALS:
    void recorded(); ///< a sample; the history knows of it when it is asked next

private:
    void later();
    void count();
    void noteDeployments();

    ProcessStore &m_processes;
    DeploymentsStore &m_deployments;
    History &m_history;
    HistoryScope m_scope;
    HistoryTimes m_times;
    QTimer m_timer;
    QElapsedTimer m_since; ///< the last sample
    QList<ProcessTally> m_last;
    QHash<DeploymentId, SeenDeployment> m_noted;
};

} // namespace hathora
