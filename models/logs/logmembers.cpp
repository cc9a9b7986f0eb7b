// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logmembers.h"

#include <algorithm>
#include <utility>

namespace hathora {

using namespace std::chrono_literals;

LogMembers::LogMembers(const Processes &processes, LogSubject subject, QObject *parent)
    : QObject(parent)
    , m_processes(processes)
    , m_subject(std::move(subject))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &LogMembers::look);
    if (m_subject.isNamed())
        join(m_subject.processes);
    else
        followTable();
}

void LogMembers::followTable()
{
    const auto lookSoon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_processes, &QAbstractItemModel::rowsInserted, this, lookSoon);
    connect(&m_processes, &QAbstractItemModel::dataChanged, this, lookSoon);
    look();
}

void LogMembers::look()
{
    const QDate today = QDate::currentDate();
    QList<const Process *> fresh;
    for (const ProcessRow &row : m_processes.records()) {
        if (m_subject.takesIn(row.process, today))
            fresh.append(&row.process);
    }
    std::sort(fresh.begin(), fresh.end(), [](const Process *one, const Process *other) {
        return std::pair(one->createdAt, one->id) < std::pair(other->createdAt, other->id);
    });
    QList<ProcessId> ids;
    for (const Process *process : std::as_const(fresh))
        ids.append(process->id);
    join(ids);
}

void LogMembers::join(const QList<ProcessId> &processes)
{
    const qsizetype before = m_members.size();
    const int leftBefore = std::exchange(m_left, 0);
    const int most = m_subject.kind == LogSubject::Kind::Recorded ? mostRecorded : mostFollowed;
    for (const ProcessId &process : processes) {
        if (m_members.contains(process) || m_removed.contains(process))
            continue;
        if (m_members.size() < most)
            m_members.append(process);
        else
            ++m_left;
    }
    if (m_members.size() != before || m_left != leftBefore)
        Q_EMIT changed();
}

void LogMembers::add(const ProcessId &process)
{
    m_removed.remove(process);
    if (process.isEmpty() || m_members.contains(process))
        return;
    m_members.append(process);
    Q_EMIT changed();
}

void LogMembers::remove(const ProcessId &process)
{
    m_removed.insert(process);
    if (m_members.removeOne(process))
        Q_EMIT changed();
}

} // namespace hathora
