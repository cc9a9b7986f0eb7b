// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logspill.h"

#include <QDir>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace hathora {

/// Nobody asks for the file's name, so that Qt does not give it one where the system can do without.
LogSpill::LogSpill(const QString &folder)
    : m_file((folder.isEmpty() ? QDir::tempPath() : folder) + QStringLiteral("/hathora-log-XXXXXX"))
{
    m_hasFailed = !m_file.open();
}

std::optional<qint64> LogSpill::write(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (!m_hasFailed && done < bytes.size()) {
        const ssize_t now =
            pwrite(m_file.handle(), bytes.constData() + done, size_t(bytes.size() - done), m_end + done);
        if (now > 0)
            done += now;
        else if (now == 0 || errno != EINTR)
            m_hasFailed = true;
    }
    if (m_hasFailed)
        return std::nullopt;
    return std::exchange(m_end, m_end + done);
}

QByteArray LogSpill::read(qint64 place, qsizetype length) const
{
    QByteArray bytes(length, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < length) {
        const ssize_t now = pread(m_file.handle(), bytes.data() + done, size_t(length - done), place + done);
        if (now == 0 || (now < 0 && errno != EINTR))
            break;
        done += qMax<ssize_t>(now, 0);
    }
    bytes.truncate(done);
    return bytes;
}

/// The file has holes instead of a beginning: places stay what they are, and the disk gets its room back.
void LogSpill::release(qint64 place, qsizetype length)
{
    fallocate(m_file.handle(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, place, length);
}

} // namespace hathora
