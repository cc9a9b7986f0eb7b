// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logbuffer.h"
#include "models/logs/logquery.h"

#include <QFutureWatcher>

#include <atomic>
#include <memory>

namespace hathora {

/// Finds the lines of a log that fit a term; away from the GUI thread, because one
/// expression may cost seconds a line.
class LogSearch : public QObject
{
    Q_OBJECT

public:
    explicit LogSearch(const LogBuffer &buffer, QObject *parent = nullptr);
    ~LogSearch() override;

    void start(const LogTerm &term);
    void stop();
    bool isRunning() const;

    const QList<qint64> &found() const { return m_found; } ///< line numbers, ascending

    /// The next hit after a line, or the one before it, around the end; 0 if there is none.
    enum class Direction { Forward, Backward };
    qint64 from(qint64 number, Direction direction) const;

    void setBudget(std::chrono::milliseconds budget) { m_budget = budget; }

Q_SIGNALS:
    void finished(hathora::LogOutcome outcome);

private:
    struct Found
    {
        QList<qint64> lines;
        LogOutcome outcome = LogOutcome::Whole;
    };

    static Found search(const QList<LogLine> &lines, const LogTerm &term, std::chrono::milliseconds budget,
                        const std::shared_ptr<std::atomic_bool> &stop);
    void done();

    const LogBuffer &m_buffer;
    std::chrono::milliseconds m_budget{2'000};
    QFutureWatcher<Found> m_watcher;
    std::shared_ptr<std::atomic_bool> m_stop;
    QList<qint64> m_found;
};

} // namespace hathora
