// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/processstore.h"

#include "models/jsontext.h"
#include "models/tones.h"

#include <algorithm>

namespace hathora {

ProcessStore::ProcessStore(Processes processes, Client &client, AppId app, RefreshTimes times,
                           AssemblyTimes assembly, Pace &pace, QObject *parent)
    : Store(times, pace, parent)
    , m_processes(processes)
    , m_app(std::move(app))
    , m_times(assembly)
    , m_model(
          processColumns(), [](const ProcessRow &row) { return row.process.id; },
          [](const ProcessRow &row) { return jsonText(row.process, Secrets::Masked); })
    , m_assembler(processes, client, m_app, assembly, pace)
    , m_counts(processes, m_app, assembly.countEvery, pace)
{
    m_learning.setSingleShot(true);
    m_learning.setInterval(0);
    connect(&m_learning, &QTimer::timeout, this, &ProcessStore::learnSome);
    m_assembler.setLiveKnown([this] { return m_live.values(); });
    connect(&m_assembler, &ProcessAssembler::learned, this, &ProcessStore::learn);
    connect(&m_assembler, &ProcessAssembler::gone, this, &ProcessStore::forget);
    connect(&m_counts, &ProcessCounts::changed, this, &ProcessStore::announceCompleteness);
    connect(&refresher(), &Refresher::pollingChanged, this, &ProcessStore::setPolling);
}

/// The rest of the fleet is asked for only while the newest page is: when somebody looks.
void ProcessStore::setPolling(bool polling)
{
    if (!polling) {
        m_assembler.pause();
        m_counts.pause();
    } else if (hasLoaded()) {
        m_assembler.resume();
        m_counts.resume();
    }
}

const Process *ProcessStore::find(const ProcessId &process) const
{
    const ProcessRow *row = m_model.find(process);
    return row ? &row->process : nullptr;
}

Completeness ProcessStore::completeness() const
{
    return {int(m_live.size()), m_counts.live()};
}

void ProcessStore::lookAt(const ProcessId &process)
{
    m_assembler.lookAt(process);
}

void ProcessStore::setLoads(const QHash<ProcessId, SharedLoad> &loads)
{
    QList<ProcessRow> rows;
    for (auto each = loads.cbegin(); each != loads.cend(); ++each) {
        if (const Process *process = find(each.key()))
            rows.append({*process, *each});
    }
    m_model.upsert(rows);
}

void ProcessStore::ask()
{
    m_processes.latest(m_app).then(this, &ProcessStore::answered);
}

void ProcessStore::answered(const Result<QList<Process>> &answer)
{
    if (!answer)
        return failed(answer.error());
    if (trusts()) {
        m_assembler.seen(*answer);
        learn(*answer);
    }
    succeeded();
    setPolling(refresher().isPolling());
}

/// A page of thousands is taken in over several turns of the event loop, or the window would stand still.
/// What is asked meanwhile takes the place of what still waits, so that the line never grows.
void ProcessStore::learn(const QList<Process> &processes)
{
    if (m_toLearn.isEmpty() && processes.size() <= mostAtOnce)
        return takeIn(processes);
    for (const Process &process : processes) {
        const auto waiting = m_toLearn.constFind(process.id);
        if (waiting == m_toLearn.cend() || !isOutdated(process, *waiting))
            m_toLearn.insert(process.id, process);
    }
    m_learning.start();
}

void ProcessStore::learnSome()
{
    QList<Process> some;
    some.reserve(mostAtOnce);
    for (auto each = m_toLearn.begin(); each != m_toLearn.end() && some.size() < mostAtOnce;) {
        some.append(*each);
        each = m_toLearn.erase(each);
    }
    takeIn(some);
    if (!m_toLearn.isEmpty())
        m_learning.start();
}

void ProcessStore::takeIn(const QList<Process> &processes)
{
    QList<ProcessRow> rows;
    rows.reserve(processes.size());
    for (const Process &process : processes) {
        const ProcessRow *known = m_model.find(process.id);
        if (known && isOutdated(process, known->process))
            continue;
        rows.append({process, known ? known->load : SharedLoad()});
        if (isLive(process.status))
            m_live.insert(process.id);
        else
            m_live.remove(process.id);
    }
    m_model.upsert(rows);
    dropOldEnded();
    announceCompleteness();
}

/// Answers to several questions are under way at once and may overtake each other; a process never comes
/// back from its end, nor from having been told to stop.
bool ProcessStore::isOutdated(const Process &fresh, const Process &known)
{
    const bool wouldRevive = isLive(fresh.status) && !isLive(known.status);
    return wouldRevive || (known.stoppingAt && !fresh.stoppingAt);
}

void ProcessStore::forget(const ProcessId &process)
{
    m_toLearn.remove(process);
    m_live.remove(process);
    m_model.remove({process});
    announceCompleteness();
}

/// Only the newest of those that are over are kept, or a day of coming and going would fill the memory.
void ProcessStore::dropOldEnded()
{
    const qsizetype slack = m_times.keptEnded / 4 + 1; // so that it is not done for every single one
    if (m_model.records().size() - m_live.size() <= m_times.keptEnded + slack)
        return;
    QList<std::pair<QDateTime, ProcessId>> ended;
    for (const ProcessRow &row : m_model.records()) {
        if (!isLive(row.process.status))
            ended.append({row.process.createdAt, row.process.id});
    }
    const auto kept = ended.begin() + m_times.keptEnded;
    std::nth_element(ended.begin(), kept, ended.end(), std::greater<>());
    QList<ProcessId> dropped;
    std::transform(kept, ended.end(), std::back_inserter(dropped),
                   [](const auto &each) { return each.second; });
    m_model.remove(dropped);
}

void ProcessStore::announceCompleteness()
{
    const Completeness now = completeness();
    if (std::exchange(m_announced, now) != now)
        Q_EMIT completenessChanged(now);
}

} // namespace hathora
