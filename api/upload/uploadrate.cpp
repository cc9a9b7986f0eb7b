// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/uploadrate.h"

namespace hathora {

std::chrono::seconds UploadProgress::left() const
{
    if (bytesPerSecond <= 0)
        return std::chrono::seconds(-1);
    return std::chrono::seconds(qint64(double(total - confirmed) / bytesPerSecond));
}

void UploadRate::restart(std::chrono::milliseconds at)
{
    m_points = {{at, 0}};
}

void UploadRate::add(qint64 bytes, std::chrono::milliseconds at)
{
    if (m_points.isEmpty())
        restart(at);
    m_points.append({at, m_points.constLast().bytes + bytes});
    while (m_points.size() > 2 && at - m_points.at(1).at > m_window)
        m_points.removeFirst();
}

double UploadRate::bytesPerSecond() const
{
    if (m_points.size() < 2)
        return 0;
    const auto span = m_points.constLast().at - m_points.constFirst().at;
    const qint64 bytes = m_points.constLast().bytes - m_points.constFirst().bytes;
    return span.count() > 0 ? double(bytes) * 1000.0 / double(span.count()) : 0;
}

} // namespace hathora
