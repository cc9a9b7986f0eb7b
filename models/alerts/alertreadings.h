// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/alerts/alertjudge.h"
#include "models/alerts/alertrules.h"
#include "models/watch.h"

#include <QSet>

#include <memory>
#include <vector>

namespace hathora {

class FleetMetricsStore;
class MetricSurvey;
class Store;
class Workbench;

/// What the server is asked for the sake of alerts, whether or not it is asked anyway.
enum class AlertAsk { Processes, Metrics, FleetMetrics, Applications, Builds, Usage };

/// What a rule finds.
struct AlertReading
{
    AlertVerdict verdict = AlertVerdict::Unknown;
    std::optional<double> value; ///< absent while unknown
    ProcessId process;           ///< whose value it is; empty where it is of no single one
};

/// Reads what rules are about from the stores of a session, and keeps what they need asked for: the lists
/// that views share, the metrics out of the session's one budget.
///
/// A value is unknown when what it comes from was not asked for lately, or failed last; when less than nine
/// tenths of the processes have been measured; when a rule is about another organization or application than
/// the chosen one.
class AlertReadings
{
public:
    /// The workbench must outlive it.
    explicit AlertReadings(Workbench &workbench);
    ~AlertReadings();

    /// Asks for what these need from now on, of what is chosen now; cheap where nothing changed.
    void follow(const AlertRules &rules);
    /// Lets go of everything, as before its scope goes.
    void leave();

    AlertReading read(const AlertRule &rule) const;
    std::optional<double> used(UsageQuota quota) const; ///< 0 to 1 and beyond; absent while unknown
    const QSet<AlertAsk> &asks() const { return m_needs.asks; }

private:
    struct Needs
    {
        OrgId org;
        AppId app;
        FleetId fleet;
        QSet<AlertAsk> asks;
        QSet<QString> regions; ///< of the fleet; empty text: all of it

        bool operator==(const Needs &) const = default;
    };

    Needs needsOf(const AlertRules &rules) const;
    void need(const AlertRule &rule, Needs &needs) const;
    void keepFresh();
    void keepFleetFresh();
    bool isChosen(const AlertRule &rule) const;
    std::optional<double> count(const AlertRule &rule, AlertCount what) const;
    std::optional<double> countRows(const AlertRule &rule, AlertCount what) const;
    std::optional<double> countAll() const;
    std::optional<double> liveOf(const AppId &app) const;
    AlertReading readFleet(const AlertRule &rule, FleetMetric metric) const;
    AlertReading readSum(const AlertRule &rule, ProcessMetric metric) const;
    AlertReading readWorst(const AlertRule &rule, ProcessMetric metric) const;

    Workbench &m_workbench;
    Needs m_needs;
    std::shared_ptr<MetricSurvey> m_survey;
    std::vector<std::shared_ptr<FleetMetricsStore>> m_fleets;
    std::vector<Watch> m_watches;
};

} // namespace hathora
