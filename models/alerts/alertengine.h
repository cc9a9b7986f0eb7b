// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/alerts/alertreadings.h"
#include "models/alerts/endings.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <map>

namespace hathora {

struct AppScope;
struct OrgScope;

/// Raises alerts by the rules of a session's profile, and by those that are built in, from what its stores
/// know; each is a line of Activity as well.
///
/// What happens once (a process failed, a build finished) counts until somebody has looked at it; what lasts
/// (a value beyond its bound, a quota that is nearly used up) until it is over.
class AlertEngine : public QObject
{
    Q_OBJECT

public:
    enum class Standing { Off, Unknown, Ok, Waiting, Raised };

    struct State
    {
        Standing standing = Standing::Unknown;
        QDateTime since;                          ///< of what is raised; UTC
        std::optional<double> value;              ///< as it was last known
        std::optional<Alert::What> happened = {}; ///< raised for this, which does not last
    };

    static constexpr double quotaShare = 0.8;
    static constexpr qsizetype mostRecent = 200;

    /// The workbench must outlive it.
    explicit AlertEngine(Workbench &workbench, QObject *parent = nullptr);
    ~AlertEngine() override;

    /// Null, as at first: nothing is judged.
    void setRules(AlertRules *rules);
    AlertRules *rules() const { return m_rules; }

    State stateOf(const AlertRule &rule) const;
    State stateOf(BuiltInAlert alert) const;
    const QSet<AlertAsk> &asks() const { return m_readings.asks(); }

    const QList<Alert> &recent() const { return m_recent; } ///< the oldest first
    int standing() const;                                   ///< how many last, or were not looked at

public Q_SLOTS:
    void acknowledge(); ///< somebody has looked at them

Q_SIGNALS:
    void raised(const QList<hathora::Alert> &alerts); ///< what came about at once
    void cleared(const hathora::Alert &alert);
    void changed();

private:
    /// What lasts, and how it stands.
    struct Judged
    {
        AlertRule rule;
        AlertJudge judge;
        std::optional<double> value;
        std::optional<Alert> alert = {}; ///< that is raised
    };

    void followOrg();
    void followApp();
    void learnProcesses(AppScope &app, int first, int last);
    void learnBuilds(OrgScope &org, int first, int last);
    void learnUploads(int first, int last);
    void buildFinished(const BuildId &build, const OrgId &org, const QString &tag, Alert::What what);
    void turn();
    void keepUp();
    void judgeRule(Judged &judged);
    void judgeQuota(UsageQuota quota);
    void take(Judged &judged, AlertJudge::News news, Alert alert);
    void clear(Judged &judged);
    Alert alertOf(const AlertRule &rule, const AlertReading &reading) const;
    void raise(Alert alert);
    void tell();
    static State stateOf(const Judged &judged);

    Workbench &m_workbench;
    AlertTimes m_times;
    AlertReadings m_readings;
    QPointer<AlertRules> m_rules;
    std::map<int, Judged> m_judged; ///< by the rule's number
    std::map<std::pair<OrgId, UsageQuota>, Judged> m_quotas;
    Endings<ProcessId> m_processes;
    Endings<BuildId> m_builds;
    QSet<int> m_uploads; ///< that were seen under way
    QSet<BuildId> m_toldBuilds;
    QList<Alert> m_recent;
    QSet<qint64> m_unseen; ///< of what happened once
    QList<Alert> m_news;
    qint64 m_last = 0;
    QElapsedTimer m_clock;
    QTimer m_turn;
    QTimer m_soon; ///< what comes about together is told together
    QList<QMetaObject::Connection> m_ofOrg;
    QList<QMetaObject::Connection> m_ofApp;
};

} // namespace hathora
