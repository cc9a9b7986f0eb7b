// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logexcerpt.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace hathora {

/// Rows on their way into a file, away from the GUI thread. The file appears when it is whole; what was there
/// before stays until then.
class LogExport : public QObject
{
    Q_OBJECT

public:
    using Outcome = LogExcerpt::Outcome;

    /// Begins at once, with the rows as they are now.
    LogExport(const StoredRows &rows, const LogForm &form, const QString &path, QObject *parent = nullptr);
    ~LogExport() override; ///< stops it, and waits the moment that this takes

    void stop();

    qsizetype count() const { return m_count; }        ///< rows in all
    QString failure() const { return m_job->failure; } ///< the system's words, once it has failed

Q_SIGNALS:
    void progressed(qsizetype rows); ///< some times a second
    void finished(hathora::LogExport::Outcome outcome);

private:
    struct Job
    {
        std::atomic<qsizetype> done = 0;
        std::atomic_bool stop = false;
        QString failure; ///< not touched by the worker once it is ready
    };

    static Outcome writeFile(const LogExcerpt &rows, const LogForm &form, const QString &path, Job &job);

    qsizetype m_count;
    std::shared_ptr<Job> m_job = std::make_shared<Job>();
    QFutureWatcher<Outcome> m_watcher;
    QTimer m_progress;
};

} // namespace hathora
