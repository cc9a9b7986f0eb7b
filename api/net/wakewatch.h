// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace hathora {

/// Notices that the machine slept, or that its network changed: connections from before are probably dead.
///
/// Sleep shows as wall time passing that monotonic time did not see (Linux's monotonic clock stands still
/// meanwhile).
class WakeWatch : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; ///< milliseconds

    explicit WakeWatch(QObject *parent = nullptr);
    WakeWatch(Clock wall, Clock monotonic, QObject *parent = nullptr);

    void look(); ///< done by itself every two seconds

Q_SIGNALS:
    void woke();

private:
    Clock m_wall;
    Clock m_monotonic;
    qint64 m_difference;
    QTimer m_timer;
};

} // namespace hathora
