// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storetimes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>

namespace hathora {

/// How many requests for metrics one session allows itself. What somebody looks at is asked for at once and
/// counted; what only stands for the rest takes what that leaves.
///
/// A 429 halves it; each quiet while gives a quarter of the whole back.
class MetricBudget : public QObject
{
    Q_OBJECT

public:
    explicit MetricBudget(MetricPace pace, QObject *parent = nullptr);

    double perSecond() const { return m_perSecond; } ///< as it is now
    bool isWhole() const { return m_perSecond >= m_pace.perSecond; }
    double used() const; ///< requests a second, over the last ten seconds

    /// A request goes out, whosever it is.
    void spend();
    /// How long a request that is only a sample has to wait yet; zero: it may go.
    std::chrono::milliseconds wait() const;

public Q_SLOTS:
    void halve();

Q_SIGNALS:
    void changed(); ///< perSecond() is another one

private:
    void recover();
    double tokens() const;

    MetricPace m_pace;
    double m_perSecond;
    double m_tokens; ///< when it was last spent; below zero what was asked for ahead
    QElapsedTimer m_clock;
    qint64 m_spentAt = 0; ///< ms on m_clock
    std::deque<qint64> m_lately;
    QTimer m_recovery;
};

} // namespace hathora
