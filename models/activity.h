// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/activity.h"
#include "models/recordmodel.h"

#include <QElapsedTimer>

#include <utility>

namespace hathora {

class Commands;

/// What this run of the program asked of the server, what became of the changes that were wanted, and which
/// alerts were raised: the newest few thousand; and, where it was kept, what earlier runs changed.
///
/// Views show the newest first: sorted by the column "time".
class Activity : public QObject
{
    Q_OBJECT

public:
    using Model = RecordModel<ActivityEntry, qint64>;

    explicit Activity(int most = 5000, QObject *parent = nullptr);

    Model &model() { return m_model; }
    const Model &model() const { return m_model; }

    /// What earlier runs changed; once.
    void recall(const QList<hathora::ActivityEntry> &oldestFirst);

    /// Each change of these is a line from now on, which follows its state.
    void follow(const Commands &commands);

    void raise(const Alert &alert); ///< a line from now on
    void clear(const Alert &alert); ///< its line says that it is over, and how long it lasted

public Q_SLOTS:
    void record(const hathora::Trace &trace);

Q_SIGNALS:
    /// A change, or a single request that changes something, is over.
    void changeEnded(const hathora::ActivityEntry &entry);
    void notKept(); ///< what was changed cannot be written to disk

private:
    struct UnderWay
    {
        qint64 entry = 0;
        QElapsedTimer since;
    };
    using Key = std::pair<const Commands *, int>; ///< each numbers its changes for itself

    void note(const Commands &commands, const Change &change);
    void add(const ActivityEntry &entry);

    int m_most;
    QHash<Key, UnderWay> m_changes;   ///< those that are not over
    QHash<qint64, UnderWay> m_alerts; ///< likewise, by their number
    qint64 m_last = 0;
    int m_recalled = 0; ///< lines of earlier runs
    Model m_model;
};

} // namespace hathora
