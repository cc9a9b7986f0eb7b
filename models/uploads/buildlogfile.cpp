// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/uploads/buildlogfile.h"

namespace hathora {
namespace {

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeLast(); // after the last line's end
    return lines;
}

} // namespace

BuildLogFile::BuildLogFile(const QString &path, qint64 limit)
    : m_file(path)
    , m_older(path + QStringLiteral(".older"))
    , m_limit(limit)
{
}

void BuildLogFile::add(const QStringList &lines)
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::Append))
        return;
    m_file.write(lines.join(u'\n').toUtf8() + '\n');
    m_file.flush();
    if (m_file.size() > m_limit / 2)
        turnOver();
}

QStringList BuildLogFile::lines() const
{
    return linesOf(m_older) + linesOf(m_file.fileName());
}

void BuildLogFile::remove()
{
    m_file.remove();
    QFile::remove(m_older);
}

/// Two halves, of which the older one goes as a whole: nothing has to be copied.
void BuildLogFile::turnOver()
{
    m_file.close();
    QFile::remove(m_older);
    QFile::rename(m_file.fileName(), m_older);
}

} // namespace hathora
