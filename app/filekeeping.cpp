// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filekeeping.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <thread>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr qint64 largest = 8 * 1024 * 1024;
constexpr auto patience = 2s;
constexpr auto glance = 2ms; ///< a turn is over in no time; Qt would look only every tenth of a second

} // namespace

std::optional<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    if (file.size() > largest) {
        file.close();
        copyAside(path);
        return std::nullopt;
    }
    return file.readAll();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return file.write(bytes) == bytes.size() && file.commit();
}

FileTurn::FileTurn(const QString &path)
    : m_lock(path + QStringLiteral(".lock"))
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QDeadlineTimer end(patience);
    while (!m_lock.tryLock() && m_lock.error() == QLockFile::LockFailedError && !end.hasExpired())
        std::this_thread::sleep_for(glance);
}

void copyAside(const QString &path)
{
    const QString aside = path + QStringLiteral(".bad");
    QFile::remove(aside);
    QFile::copy(path, aside);
}

} // namespace hathora
