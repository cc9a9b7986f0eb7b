// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/processes.h"
#include "models/completeness.h"
#include "models/store.h"
#include "models/stores/processassembler.h"
#include "models/stores/processcounts.h"

namespace hathora {

/// The processes of an application: the newest page at every turn, the rest by an assembler.
///
/// State and age are those of the newest page; how much of the fleet is there says completeness().
class ProcessStore final : public Store
{
    Q_OBJECT

public:
    using Model = RecordModel<ProcessRow, ProcessId>;

    ProcessStore(Processes processes, Client &client, AppId app, RefreshTimes times, AssemblyTimes assembly,
                 Pace &pace, QObject *parent = nullptr);

    const AppId &app() const { return m_app; }
    Model &model() { return m_model; }
    const Model &model() const { return m_model; }
    const Process *find(const ProcessId &process) const; ///< valid until the next change

    Completeness completeness() const;
    const ProcessCounts &counts() const { return m_counts; }
    int keptEnded() const { return m_times.keptEnded; } ///< about so many that are over stay among the rows
    const ProcessAssembler &assembler() const { return m_assembler; }

    /// Asks after one process at once, as after a change of ours.
    void lookAt(const ProcessId &process);

    /// What processes use; kept with their rows.
    void setLoads(const QHash<ProcessId, SharedLoad> &loads);

Q_SIGNALS:
    void completenessChanged(const hathora::Completeness &completeness);

protected:
    void ask() override;

private:
    void answered(const Result<QList<Process>> &answer);
    void learn(const QList<Process> &processes);
    void learnSome();
    void takeIn(const QList<Process> &processes);
    void forget(const ProcessId &process);
    void dropOldEnded();
    void announceCompleteness();
    void setPolling(bool polling);
    static bool isOutdated(const Process &fresh, const Process &known);

    static constexpr qsizetype mostAtOnce = 125;

    Processes m_processes;
    AppId m_app;
    AssemblyTimes m_times;
    Model m_model;
    ProcessAssembler m_assembler;
    ProcessCounts m_counts;
    QSet<ProcessId> m_live; ///< of the rows
    Completeness m_announced;
    QHash<ProcessId, Process> m_toLearn;
    QTimer m_learning;
};

} // namespace hathora
