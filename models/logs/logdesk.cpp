// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logdesk.h"

#include "models/logs/logrecall.h"
#include "models/logs/logrecorder.h"
#include "models/logs/recordings.h"

#include <utility>

namespace hathora {

LogDesk::LogDesk(Logs logs, AppId app, const LogMembers::Processes &processes, const LogSubject &subject,
                 QObject *parent)
    : QObject(parent)
    , m_app(std::move(app))
    , m_processes(processes)
    , m_members(processes, subject)
    , m_feed(logs, m_store)
    , m_rows(m_store)
    , m_find(m_rows)
{
    connect(&m_members, &LogMembers::changed, this, &LogDesk::follow);
    connect(&m_feed, &LogFeed::sourceAdded, this, &LogDesk::applyFilter);
    connect(&m_feed, &LogFeed::arrived, this, [this](int source) { m_spoke.insert(source); });
}

LogDesk::~LogDesk() = default;

void LogDesk::setRecordings(const Recordings *recordings)
{
    m_recordings = recordings;
    if (recordings)
        connect(&recordings->recorder(), &LogRecorder::ready, this, &LogDesk::recallNext);
}

const Process *LogDesk::process(int source) const
{
    const ProcessRow *row = m_processes.find(m_feed.source(source).process);
    return row ? &row->process : nullptr;
}

void LogDesk::open()
{
    m_isOpen = true;
    follow();
}

/// One log alone is opened as far back as the server lets; of many that would be too much at once.
void LogDesk::follow()
{
    if (!m_isOpen)
        return;
    static constexpr int tailOfEach = 1000;
    const QList<ProcessId> &members = m_members.members();
    const int tail = members.size() == 1 ? Logs::mostTailLines : tailOfEach;
    for (int source = 0; source < m_feed.count(); ++source) {
        const LogFeed::Source &known = m_feed.source(source);
        if (known.state != LogFeed::State::Removed && !members.contains(known.process))
            m_feed.remove(source);
    }
    QList<int> recorded;
    for (const ProcessId &process : members) {
        if (!isRecorded(process))
            m_feed.add(m_app, process, tail);
        else if (m_feed.find(process) < 0)
            recorded.append(m_feed.addRecorded(m_app, process));
    }
    recall(recorded);
}

/// Others may have been added since.
bool LogDesk::isRecorded(const ProcessId &process) const
{
    const LogSubject &subject = m_members.subject();
    return subject.kind == LogSubject::Kind::Recorded && subject.processes.contains(process);
}

QList<int> LogDesk::recallable() const
{
    QList<int> sources;
    for (int source = 0; m_recordings && source < m_feed.count(); ++source) {
        const LogFeed::Source &each = m_feed.source(source);
        const bool isSilent = each.state == LogFeed::State::Failed && !m_spoke.contains(source);
        if (isSilent && m_recordings->recorder().recorded(m_recordings->scope(m_app), each.process))
            sources.append(source);
    }
    return sources;
}

void LogDesk::recall(const QList<int> &sources)
{
    for (const int source : sources) {
        const ProcessId process = m_feed.source(source).process;
        m_feed.addRecorded(m_app, process);
        m_toRecall.insert(process, source);
    }
    recallNext();
}

/// What earlier runs left is known only when the recorder has looked for it.
void LogDesk::recallNext()
{
    if (!m_recordings || m_recall || m_toRecall.isEmpty() || !m_recordings->recorder().isReady())
        return;
    m_recall = std::make_unique<LogRecall>(m_recordings->recorder(), m_recordings->scope(m_app), m_store,
                                           std::exchange(m_toRecall, {}));
    connect(m_recall.get(), &LogRecall::ended, this, &LogDesk::recallEnded);
    Q_EMIT recallChanged();
}

bool LogDesk::isRecalling() const
{
    return m_recordings && (m_recall || !m_toRecall.isEmpty());
}

void LogDesk::recallEnded()
{
    m_recall.release()->deleteLater();
    recallNext();
    Q_EMIT recallChanged();
}

void LogDesk::setFilter(const QList<LogTerm> &terms, LogLevel least)
{
    m_terms = terms;
    m_least = least;
    applyFilter();
}

void LogDesk::setSight(int source, Sight sight)
{
    QSet<int> hidden = m_hidden;
    if (sight == Sight::Hidden)
        hidden.insert(source);
    else
        hidden.remove(source);
    hide(hidden);
}

void LogDesk::showOnly(int source)
{
    QSet<int> others;
    for (int each = 0; each < m_feed.count(); ++each) {
        if (each != source)
            others.insert(each);
    }
    hide(others);
}

void LogDesk::showAll()
{
    hide({});
}

void LogDesk::hide(const QSet<int> &sources)
{
    if (std::exchange(m_hidden, sources) == sources)
        return;
    applyFilter();
    Q_EMIT sightChanged();
}

void LogDesk::applyFilter()
{
    LogQuery query{m_terms, m_least, {}};
    if (!m_hidden.isEmpty()) {
        QSet<int> shown;
        for (int source = 0; source < m_feed.count(); ++source) {
            if (!m_hidden.contains(source))
                shown.insert(source);
        }
        query.sources = shown;
    }
    if (query != m_rows.filter())
        m_rows.setFilter(query);
}

} // namespace hathora
