// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logbuffer.h"

#include <QFutureWatcher>
#include <QObject>

namespace hathora {

/// Writes the lines of a log to a file, away from the GUI thread. Nothing in the file controls a terminal; it
/// is there whole or not at all.
///
/// Emits one of its signals, then deletes itself.
class LogExport : public QObject
{
    Q_OBJECT

public:
    LogExport(const QList<LogLine> &lines, QString path, QObject *parent);
    ~LogExport() override; ///< waits for the file

Q_SIGNALS:
    void written(const QString &path, int lines);
    void failed(const QString &path);

private:
    void done();

    QString m_path;
    int m_lines;
    QFutureWatcher<bool> m_watcher;
};

} // namespace hathora
