// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logdownload.h"

#include <utility>

namespace hathora {

LogDownload::LogDownload(Logs logs, const AppId &app, const ProcessId &process, const QString &path,
                         QObject *parent)
    : QObject(parent)
    , m_file(path)
    , m_stream(logs.download(app, process, this))
{
    connect(m_stream, &Stream::received, this, &LogDownload::take);
    connect(m_stream, &Stream::ended, this, &LogDownload::end);
}

/// Opened with the first byte, so that a log that is gone leaves no trace.
void LogDownload::take(const QByteArray &bytes)
{
    if (m_isOver)
        return;
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly))
        return giveUp({});
    if (m_file.write(bytes) != bytes.size())
        return giveUp({});
    m_bytes += bytes.size();
    Q_EMIT progressed();
}

void LogDownload::end(const std::optional<Error> &error)
{
    if (m_isOver)
        return;
    if (error)
        return giveUp(error);
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly))
        return giveUp({});
    if (!m_file.commit())
        return giveUp({});
    m_isOver = true;
    Q_EMIT finished();
}

void LogDownload::giveUp(const std::optional<Error> &error)
{
    m_isOver = true;
    m_file.cancelWriting();
    m_stream->close();
    Q_EMIT failed(error);
}

} // namespace hathora
