// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <chrono>

namespace hathora {

/// How far an upload is, by bytes that the storage has confirmed: it never goes back.
struct UploadProgress
{
    qint64 confirmed = 0; ///< bytes
    qint64 total = 0;
    double bytesPerSecond = 0; ///< 0 while not known

    /// Until all is there, at this rate; negative while nobody can tell.
    std::chrono::seconds left() const;
};

/// The rate of confirmed bytes over the last while.
class UploadRate
{
public:
    explicit UploadRate(std::chrono::milliseconds window = std::chrono::seconds(30))
        : m_window(window)
    {
    }

    void restart(std::chrono::milliseconds at); ///< nothing was sent until now
    void add(qint64 bytes, std::chrono::milliseconds at);
    double bytesPerSecond() const;

private:
    struct Point
    {
        std::chrono::milliseconds at;
        qint64 bytes; ///< of all that came until then
    };

    std::chrono::milliseconds m_window;
    QList<Point> m_points;
};

} // namespace hathora
