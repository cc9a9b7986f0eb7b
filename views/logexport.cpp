// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logexport.h"

#include <QSaveFile>
#include <QtConcurrentRun>

namespace hathora {

namespace {

bool write(const QList<LogLine> &lines, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const LogLine &line : lines) {
        file.write(line.content.text.toUtf8());
        file.write("\n");
    }
    return file.commit();
}

} // namespace

LogExport::LogExport(const QList<LogLine> &lines, QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_lines(int(lines.size()))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LogExport::done);
    m_watcher.setFuture(QtConcurrent::run(&write, lines, m_path));
}

LogExport::~LogExport()
{
    m_watcher.waitForFinished();
}

void LogExport::done()
{
    if (m_watcher.result())
        Q_EMIT written(m_path, m_lines);
    else
        Q_EMIT failed(m_path);
    deleteLater();
}

} // namespace hathora
