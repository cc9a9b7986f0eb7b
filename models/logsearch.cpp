// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logsearch.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QtConcurrentRun>

#include <algorithm>

namespace hathora {

LogSearch::LogSearch(const LogBuffer &buffer, QObject *parent)
    : QObject(parent)
    , m_buffer(buffer)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LogSearch::done);
}

LogSearch::~LogSearch()
{
    stop();
}

/// The lines are shared, not copied; what comes in meanwhile is not searched.
void LogSearch::start(const LogTerm &term)
{
    stop();
    m_found.clear();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run(&LogSearch::search, m_buffer.lines(), term, m_budget, m_stop));
}

/// One line may cost nearly a tenth of a second before the matcher itself gives up, so time is looked at
/// after each.
LogSearch::Found LogSearch::search(const QList<LogLine> &lines, const LogTerm &term,
                                   std::chrono::milliseconds budget,
                                   const std::shared_ptr<std::atomic_bool> &stop)
{
    Found found;
    if (!term.isValid() || term.pattern.isEmpty()) {
        found.outcome = term.isValid() ? LogOutcome::Whole : LogOutcome::Invalid;
        return found;
    }
    const QRegularExpression expression = term.expression();
    const bool isWanted = term.sense == LogTerm::Sense::With;
    QElapsedTimer clock;
    clock.start();
    for (const LogLine &line : lines) {
        if (*stop)
            break;
        const QRegularExpressionMatch match = expression.match(line.content.text);
        if (match.isValid() && match.hasMatch() == isWanted)
            found.lines.append(line.number);
        // A match that was given up is not "no match": what was found is not all.
        if (!match.isValid() || clock.hasExpired(budget.count())) {
            found.outcome = LogOutcome::TooCostly;
            if (clock.hasExpired(budget.count()))
                break;
        }
    }
    return found;
}

void LogSearch::stop()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
    m_watcher.setFuture({});
}

bool LogSearch::isRunning() const
{
    return m_watcher.isRunning();
}

void LogSearch::done()
{
    if (!m_stop)
        return; // stopped: nobody waits for it
    const Found found = m_watcher.result();
    m_stop.reset();
    m_found = found.lines;
    Q_EMIT finished(found.outcome);
}

qint64 LogSearch::from(qint64 number, Direction direction) const
{
    if (m_found.isEmpty())
        return 0;
    if (direction == Direction::Forward) {
        const auto next = std::upper_bound(m_found.cbegin(), m_found.cend(), number);
        return next == m_found.cend() ? m_found.constFirst() : *next;
    }
    const auto next = std::lower_bound(m_found.cbegin(), m_found.cend(), number);
    return next == m_found.cbegin() ? m_found.constLast() : *std::prev(next);
}

} // namespace hathora
