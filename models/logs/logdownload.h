// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/logs.h"

#include <QSaveFile>

namespace hathora {

/// The whole log of a stopped process on its way into a file (contract: DownloadLogForProcess). The file
/// appears when all of it is there. 410 says that the server keeps it no more.
class LogDownload : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Saved,
        Refused,  ///< by the server, or cut off: see error()
        Unwritten ///< the file could not be written: see failure()
    };

    /// Begins at once.
    LogDownload(const Logs &logs, const AppId &app, const ProcessId &process, const QString &path,
                QObject *parent = nullptr);

    const std::optional<Error> &error() const { return m_error; }
    QString failure() const { return m_file.errorString(); } ///< the system's words

Q_SIGNALS:
    void progressed(qint64 bytes);                        ///< how many there are is not known before the end
    void finished(hathora::LogDownload::Outcome outcome); ///< exactly once

private:
    void write(const QByteArray &bytes);
    void ended(const std::optional<Error> &error);
    void fail();

    QSaveFile m_file;
    Stream *m_stream = nullptr;
    qint64 m_bytes = 0;
    std::optional<Error> m_error;
};

} // namespace hathora
