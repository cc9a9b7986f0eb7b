// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filesave.h"

#include <QSaveFile>
#include <QtConcurrentRun>

namespace hathora {

namespace {

bool save(const QString &path, const FileSave::Write &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    write(file);
    return file.commit();
}

} // namespace

FileSave::FileSave(QString path, const Write &write, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FileSave::done);
    m_watcher.setFuture(QtConcurrent::run(&save, m_path, write));
}

FileSave::~FileSave()
{
    m_watcher.waitForFinished();
}

void FileSave::done()
{
    if (m_watcher.result())
        Q_EMIT written(m_path);
    else
        Q_EMIT failed(m_path);
    deleteLater();
}

} // namespace hathora
