// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/appcounts.h"

#include "models/stores/livefilter.h"

namespace hathora {

AppCounts::AppCounts(Processes processes, RefreshTimes times, Pace &pace, QObject *parent)
    : Store(times, pace, parent)
    , m_processes(processes)
{
}

void AppCounts::setApps(const QList<AppId> &apps)
{
    if (std::exchange(m_apps, apps) == apps)
        return;
    for (auto each = m_live.begin(); each != m_live.end();)
        each = apps.contains(each.key()) ? std::next(each) : m_live.erase(each);
    invalidate();
}

std::optional<int> AppCounts::live(const AppId &app) const
{
    const auto found = m_live.constFind(app);
    return found == m_live.cend() ? std::nullopt : std::optional(*found);
}

void AppCounts::know(const AppId &app, int live)
{
    if (this->live(app) == live)
        return;
    m_live.insert(app, live);
    Q_EMIT counted(app);
}

void AppCounts::ask()
{
    m_open = m_apps;
    m_error.reset();
    askNext();
}

void AppCounts::askNext()
{
    if (m_open.isEmpty()) {
        // An answer to nothing still comes later, as every other does.
        QMetaObject::invokeMethod(this, &AppCounts::endRound, Qt::QueuedConnection);
        return;
    }
    m_processes.count(m_open.constFirst(), liveProcesses(), Priority::Background)
        .then(this, &AppCounts::answered);
}

/// One application that cannot be counted must not keep the others from it.
void AppCounts::answered(const Result<int> &answer)
{
    const AppId app = m_open.takeFirst();
    if (answer)
        know(app, *answer);
    else if (!answer.error().isNotFound())
        m_error = answer.error();
    askNext();
}

void AppCounts::endRound()
{
    m_error ? failed(*m_error) : succeeded();
}

} // namespace hathora
