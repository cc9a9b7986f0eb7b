// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startguard.h"

#include "app/filekeeping.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <functional>

namespace hathora {

namespace {

constexpr qsizetype most = 100; ///< nobody starts so many at once

/// Such a program may be starting still, or have asked for another window.
bool isRunning(qint64 process)
{
    return process != QCoreApplication::applicationPid() && kill(pid_t(process), 0) == 0;
}

/// The programs whose starts came to nothing or may do so yet, a number a line.
QList<qint64> startsIn(const QString &file)
{
    QList<qint64> starts;
    for (const QByteArray &line : readFile(file).value_or(QByteArray()).split('\n')) {
        bool isNumber = false;
        const qint64 process = line.toLongLong(&isNumber);
        if (isNumber && process > 1 && starts.size() < most)
            starts.append(process);
    }
    return starts;
}

bool write(const QString &file, const QList<qint64> &starts)
{
    QByteArray text;
    for (const qint64 process : starts)
        text += QByteArray::number(process) + '\n';
    return writeFile(file, text);
}

} // namespace

StartGuard::StartGuard(const QString &file)
    : m_file(file)
{
    const FileTurn turn(m_file);
    QList<qint64> starts = startsIn(m_file);
    m_failed = int(std::count_if(starts.cbegin(), starts.cend(), std::not_fn(isRunning)));
    starts.append(QCoreApplication::applicationPid());
    if (!write(m_file, starts))
        qWarning("starts cannot be counted in %s", qUtf8Printable(m_file));
}

/// Those of others that are on their way still count.
void StartGuard::succeeded()
{
    const FileTurn turn(m_file);
    QList<qint64> starts = startsIn(m_file);
    starts.removeIf(std::not_fn(isRunning));
    if (starts.isEmpty())
        QFile::remove(m_file);
    else if (!write(m_file, starts))
        qWarning("starts cannot be counted in %s", qUtf8Printable(m_file));
}

} // namespace hathora
