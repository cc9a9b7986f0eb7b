// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/discovery.h"
#include "api/ping/echoprobe.h"
#include "models/pace.h"
#include "models/regions/pinghistory.h"
#include "models/stores/valuestore.h"
#include "models/storetimes.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QHash>

namespace hathora {

/// How far the regions are from this machine, pinged round after round while somebody asks for it.
///
/// Keeps the pace of stores: a round follows the last one after its pause, longer while the attention is
/// elsewhere, and none does by itself while the pace is not live. What was broken off goes on where it was.
class RegionPings : public QObject
{
    Q_OBJECT

public:
    /// \a caFile: of authorities that count besides the system's, as for the API, since what looks into all
    /// connections on the way there looks into these as well; empty: none.
    RegionPings(Discovery discovery, const QString &caFile, const PingTimes &times, Pace &pace,
                QObject *parent = nullptr);
    ~RegionPings() override;

    Store &endpoints() { return m_endpoints; } ///< which regions there are to be pinged; rarely other ones
    QList<Region> regions() const;             ///< none while unknown
    const PingHistory *of(const Region &region) const; ///< null while nothing was tried
    bool isUnderWay() const { return !m_probes.isEmpty(); }

    enum class Asking { Off, On };
    void setAsking(Asking asking); ///< on only while somebody looks
    void askNow();                 ///< a round at once, unless one is under way or nobody asks

Q_SIGNALS:
    void pinged(const hathora::Region &region);
    void underWayChanged();

private:
    void schedule();
    void begin();
    void startMore();
    void start(const PingEndpoint &endpoint);
    void ended(const PingEndpoint &endpoint, const EchoProbe::Outcome &outcome);
    void abandon();

    Discovery m_discovery;
    QFutureWatcher<EchoProbe::Trust> m_trust; ///< without it nothing is pinged
    const PingTimes m_times;
    Pace &m_pace;
    ValueStore<QList<PingEndpoint>> m_endpoints;
    QHash<Region, PingHistory> m_histories;
    QList<PingEndpoint> m_open;          ///< without an outcome in this round, or in the one broken off
    QHash<Region, EchoProbe *> m_probes; ///< under way
    QElapsedTimer m_sinceBegin;          ///< of the last round
    QElapsedTimer m_sinceEnd;            ///< of the last round that ended
    QTimer m_next;
    Asking m_asking = Asking::Off;
};

} // namespace hathora
