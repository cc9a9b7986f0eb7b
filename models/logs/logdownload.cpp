// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logdownload.h"

namespace hathora {

LogDownload::LogDownload(const Logs &logs, const AppId &app, const ProcessId &process, const QString &path,
                         QObject *parent)
    : QObject(parent)
    , m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        QMetaObject::invokeMethod(this, &LogDownload::fail, Qt::QueuedConnection);
        return;
    }
    m_stream = logs.download(app, process, this);
    connect(m_stream, &Stream::received, this, &LogDownload::write);
    connect(m_stream, &Stream::ended, this, &LogDownload::ended);
}

void LogDownload::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return fail();
    m_bytes += bytes.size();
    Q_EMIT progressed(m_bytes);
}

void LogDownload::ended(const std::optional<Error> &error)
{
    std::exchange(m_stream, nullptr)->deleteLater();
    m_error = error;
    if (error) {
        m_file.cancelWriting();
        Q_EMIT finished(Outcome::Refused);
    } else if (m_file.commit()) {
        Q_EMIT finished(Outcome::Saved);
    } else {
        Q_EMIT finished(Outcome::Unwritten);
    }
}

void LogDownload::fail()
{
    if (Stream *stream = std::exchange(m_stream, nullptr)) {
        stream->disconnect(this);
        stream->deleteLater();
        m_file.cancelWriting();
    }
    Q_EMIT finished(Outcome::Unwritten);
}

} // namespace hathora
