// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logexport.h"

#include <QSaveFile>
#include <QtConcurrentRun>

namespace hathora {

using namespace std::chrono_literals;

LogExport::LogExport(const StoredRows &rows, const LogForm &form, const QString &path, QObject *parent)
    : QObject(parent)
{
    LogExcerpt excerpt(rows);
    m_count = excerpt.count();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_progress.stop();
        Q_EMIT progressed(m_job->done);
        Q_EMIT finished(m_watcher.result());
    });
    connect(&m_progress, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_job->done); });
    m_progress.start(200ms);
    m_watcher.setFuture(QtConcurrent::run([excerpt = std::move(excerpt), form, path, job = m_job] {
        return writeFile(excerpt, form, path, *job);
    }));
}

LogExport::~LogExport()
{
    stop();
    m_watcher.waitForFinished();
}

void LogExport::stop()
{
    m_job->stop = true;
}

LogExport::Outcome LogExport::writeFile(const LogExcerpt &rows, const LogForm &form, const QString &path,
                                        Job &job)
{
    QSaveFile file(path);
    Outcome outcome = Outcome::Failed;
    if (file.open(QIODevice::WriteOnly))
        outcome = rows.write(form, file, job.done, job.stop);
    if (outcome == Outcome::Written && !file.commit())
        outcome = Outcome::Failed;
    if (outcome == Outcome::Failed)
        job.failure = file.errorString();
    return outcome;
}

} // namespace hathora
