// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/spans.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace hathora {

/// Measures how long the GUI thread kept its event loop waiting, between start() and stop().
///
/// A timer of one millisecond beats in that thread; whatever a beat is late is a stall. Nobody can scroll,
/// type or see a repaint meanwhile. The thread's own work since the beat before tells a stall that the
/// program made from one that a busy machine did.
class StallWatch : public QObject
{
    Q_OBJECT

public:
    explicit StallWatch(QObject *parent = nullptr);

    void start();
    void stop();

    const Spans &stalls() const { return m_stalls; } ///< one a beat
    const Spans &work() const { return m_work; }     ///< processor time of the thread, one a beat

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_last = 0;       ///< ns
    qint64 m_lastWorked = 0; ///< ns
    Spans m_stalls;
    Spans m_work;
};

} // namespace hathora
