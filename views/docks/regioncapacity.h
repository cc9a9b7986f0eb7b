// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"
#include "models/watch.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace hathora {

class FleetMetricsStore;
class Workbench;

/// The pauses between two questions about capacity.
struct CapacityTimes
{
    std::chrono::milliseconds atFirst{700}; ///< while some region is unknown or old
    std::chrono::milliseconds later{4000};
};

/// How much of a fleet's capacity is in use in each region, asked for one region after the other: a request
/// each few seconds, however many regions there are. The region that was asked about longest ago is next.
class RegionCapacity : public QObject
{
    Q_OBJECT

public:
    struct Use
    {
        double used = 0;        ///< vCPUs
        double provisioned = 0; ///< vCPUs
        bool isOld = false;     ///< two rounds have passed since it was told
    };

    explicit RegionCapacity(Workbench &workbench, QObject *parent = nullptr, const CapacityTimes &times = {});
    ~RegionCapacity() override;

    void setFleet(const FleetId &fleet); ///< an empty one: nothing is known of capacity
    void setRegions(const QStringList &regions);

    enum class Asking { Off, On };
    void setAsking(Asking asking); ///< on only while somebody looks

    std::optional<Use> of(const QString &region) const; ///< absent while unknown

Q_SIGNALS:
    void changed();

private:
    struct Known
    {
        std::optional<Use> use;
        QElapsedTimer asked; ///< invalid: never, or before somebody wanted all anew
        QElapsedTimer told;
    };

    void schedule();
    void turn();
    void ask(const QString &region);
    void take();
    void letGo();
    void askAnew();
    void tellAges();
    QString next() const;
    bool mayAsk(const QString &region) const;
    bool isUrgent(const QString &region) const;
    bool isOld(const Known &known) const;
    std::chrono::milliseconds twoRounds() const;

    Workbench &m_workbench;
    const CapacityTimes m_times;
    FleetId m_fleet;
    QStringList m_regions;
    std::shared_ptr<FleetMetricsStore> m_store; ///< of the region that is asked about
    Watch m_watch;                              ///< of m_store
    QHash<QString, Known> m_known;
    qsizetype m_old = 0; ///< regions, as was last told
    QElapsedTimer m_sinceTurn;
    QTimer m_timer;
    Asking m_asking = Asking::Off;
};

} // namespace hathora
