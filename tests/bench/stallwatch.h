// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

namespace hathora {

/// Measures how long the GUI thread kept its event loop waiting, between start() and stop().
///
/// A timer of one millisecond beats in that thread; whatever a beat is late is a stall. Nobody can scroll,
/// type or see a repaint meanwhile.
class StallWatch : public QObject
{
    Q_OBJECT

public:
    explicit StallWatch(QObject *parent = nullptr);

    void start();
    void stop();

    double longest() const;              ///< ms
    double quantile(double share) const; ///< ms; of all beats, 0.99 for the 99th percentile
    int countOver(double milliseconds) const;
    qsizetype beats() const { return m_stalls.size(); }

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_last = 0;      ///< ns
    QList<double> m_stalls; ///< ms, one a beat
};

} // namespace hathora
