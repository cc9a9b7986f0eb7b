// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>

namespace hathora {

/// A build's log on disk, after the server forgot it. It never takes more than its limit: of a log that is
/// longer the end is kept, which is where it says what went wrong.
class BuildLogFile
{
public:
    static constexpr qint64 usualLimit = 4 * 1024 * 1024; // bytes

    explicit BuildLogFile(const QString &path, qint64 limit = usualLimit);

    /// Adds whole lines. What cannot be written is left out: a log is no reason to fail.
    void add(const QStringList &lines);

    QStringList lines() const; ///< what is kept, oldest first
    void remove();

private:
    void turnOver();

    QFile m_file;
    QString m_older; ///< the half before
    qint64 m_limit;
};

} // namespace hathora
