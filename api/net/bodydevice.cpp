// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/bodydevice.h"

#include <algorithm>

namespace hathora {

BodyDevice::BodyDevice(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BodyDevice::readData(char *data, qint64 most)
{
    const qint64 count = std::min(most, m_bytes.size() - m_read);
    if (count == 0)
        return -1; // the end, as for any sequential device
    std::copy_n(m_bytes.constData() + m_read, count, data);
    m_read += count;
    return count;
}

} // namespace hathora
