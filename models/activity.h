// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/activity.h"
#include "models/recordmodel.h"

namespace hathora {

/// What this run of the program asked of the server; the newest few thousand, in the order of their ends.
///
/// Views show the newest first: sorted by the column "time".
class Activity : public QObject
{
    Q_OBJECT

public:
    using Model = RecordModel<ActivityEntry, qint64>;

    explicit Activity(int most = 5000, QObject *parent = nullptr);

    Model &model() { return m_model; }

public Q_SLOTS:
    void record(const hathora::Trace &trace);

private:
    int m_most;
    qint64 m_last = 0;
    Model m_model;
};

} // namespace hathora
