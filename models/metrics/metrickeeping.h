// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/curvevalues.h"
#include "models/stores/processmetricsstore.h"

#include <QHash>

#include <memory>
#include <vector>

namespace hathora {

class History;
class MetricStores;

/// Tells the history what is measured of an application's processes, a value a minute, and tells stores what
/// it has kept of theirs: so a curve outlives its process, and the time that the server keeps it. Asks the
/// server for nothing.
class MetricKeeping : public QObject
{
    Q_OBJECT

public:
    /// Stores and history must outlive this.
    MetricKeeping(MetricStores &stores, History &history, HistoryScope scope, QObject *parent = nullptr);

Q_SIGNALS:
    void recorded(); ///< the history knows of it when it is asked next

private:
    struct Noted
    {
        qint64 first = 0; ///< ms since epoch; what lies between is in the history
        qint64 last = 0;
    };
    struct Waiting
    {
        CurveQuery query;
        std::weak_ptr<ProcessMetricsStore> store;
    };

    void note(const ProcessId &process, const ProcessMetrics &metrics);
    void complete(const std::shared_ptr<ProcessMetricsStore> &store);
    void take(const CurveAnswer &answer);

    History &m_history;
    HistoryScope m_scope;
    QHash<ProcessId, Noted> m_noted;
    std::vector<Waiting> m_waiting;
};

} // namespace hathora
