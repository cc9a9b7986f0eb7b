// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"
#include "models/watch.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

namespace hathora {

class FleetMetricsStore;
class Workbench;

/// How much of a fleet's capacity is in use in each region, asked for one region after the other: a request
/// each few seconds, however many regions there are.
class RegionCapacity : public QObject
{
    Q_OBJECT

public:
    struct Use
    {
        double used = 0;        ///< vCPUs
        double provisioned = 0; ///< vCPUs
    };

    explicit RegionCapacity(Workbench &workbench, QObject *parent = nullptr);
    ~RegionCapacity() override;

    void setFleet(const FleetId &fleet); ///< an empty one: nothing is known of capacity
    void setRegions(const QStringList &regions);

    enum class Asking { Off, On };
    void setAsking(Asking asking); ///< on only while somebody looks

    std::optional<Use> of(const QString &region) const; ///< absent while unknown

Q_SIGNALS:
    void changed();

private:
    void askNext();
    void take();
    void letGo();

    Workbench &m_workbench;
    FleetId m_fleet;
    QStringList m_regions;
    qsizetype m_next = 0;                       ///< counts on through the first round and a second one
    std::shared_ptr<FleetMetricsStore> m_store; ///< of the region that is asked about
    Watch m_watch;                              ///< of m_store
    QHash<QString, Use> m_uses;
    QTimer m_timer;
    Asking m_asking = Asking::Off;
};

} // namespace hathora
