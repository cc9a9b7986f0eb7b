// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/curvevalues.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

namespace hathora {

class HistoryKeeper;

/// What the program has seen, kept from one run to the next in a database that a thread of its own writes and
/// reads: nobody waits for it.
///
/// Never holds values of variables, tokens, or bodies with them: the values that come in have no room for
/// any. A database that cannot be used is no error of the program's: it goes on in memory, and health() says
/// why.
class History : public QObject
{
    Q_OBJECT

public:
    explicit History(const HistoryPlace &place, const HistoryLimits &limits = {}, QObject *parent = nullptr);
    ~History() override; ///< what was recorded is written first

    void record(const HistoryRecord &record);
    void record(const CurveRecord &record);

    /// answered() follows, once, in the order of the questions; never from within.
    void ask(const HistoryQuery &query);

    void ask(const CurveQuery &query); ///< curvesAnswered() follows likewise

    /// Everything kept so far is deleted, the file too.
    void forget();

    const HistoryHealth &health() const { return m_health; } ///< as it was last heard

Q_SIGNALS:
    void answered(const hathora::HistoryAnswer &answer);
    void curvesAnswered(const hathora::CurveAnswer &answer);
    void healthChanged(const hathora::HistoryHealth &health);
    void forgotten();

private:
    template <typename Work>
    void later(Work work);
    void hear(const HistoryHealth &health);
    void prune();

    QThread m_thread;
    QObject *m_there;                        ///< in the thread, and deleted when it ends
    std::unique_ptr<HistoryKeeper> m_keeper; ///< used, and let go, in the thread alone
    QTimer m_pruning;
    HistoryHealth m_health;
};

} // namespace hathora
