// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logdesk.h"

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
    for (const ProcessId &process : members)
        m_feed.add(m_app, process, tail);
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
