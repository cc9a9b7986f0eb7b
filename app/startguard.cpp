// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startguard.h"

#include "app/filekeeping.h"

#include <QFile>

#include <algorithm>

namespace hathora {

StartGuard::StartGuard(const QString &file)
    : m_file(file)
    , m_failed(std::clamp(readFile(file).value_or(QByteArray()).trimmed().toInt(), 0, 1000))
{
    if (!writeFile(m_file, QByteArray::number(m_failed + 1)))
        qWarning("starts cannot be counted in %s", qUtf8Printable(m_file));
}

void StartGuard::succeeded()
{
    QFile::remove(m_file);
}

} // namespace hathora
