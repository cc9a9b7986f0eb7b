// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/logs.h"

#include <QSaveFile>

namespace hathora {

/// The whole log of a process that has ended, on its way into a file as the server keeps it. The file is
/// there whole or not at all; deleting this stops it.
class LogDownload : public QObject
{
    Q_OBJECT

public:
    LogDownload(Logs logs, const AppId &app, const ProcessId &process, const QString &path,
                QObject *parent = nullptr);

    qint64 bytes() const { return m_bytes; }
    QString path() const { return m_file.fileName(); }

Q_SIGNALS:
    void progressed();
    void finished();
    /// Without an error the file could not be written.
    void failed(const std::optional<hathora::Error> &error);

private:
    void take(const QByteArray &bytes);
    void end(const std::optional<Error> &error);
    void giveUp(const std::optional<Error> &error);

    QSaveFile m_file;
    Stream *m_stream;
    qint64 m_bytes = 0;
    bool m_isOver = false;
};

} // namespace hathora
