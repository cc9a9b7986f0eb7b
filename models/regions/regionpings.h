// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/discovery.h"
#include "api/ping/echoprobe.h"
#include "models/pace.h"
#include "models/regions/pinghistory.h"
#include "models/stores/valuestore.h"
#include "models/storetimes.h"

#include <QHash>

namespace hathora {

/// How far the regions are from this machine, pinged round after round while somebody asks for it.
class RegionPings : public QObject
{
    Q_OBJECT

public:
    RegionPings(Discovery discovery, const PingTimes &times, Pace &pace, QObject *parent = nullptr);
    ~RegionPings() override;

    Store &endpoints() { return m_endpoints; } ///< which regions there are to be pinged; rarely other ones
    QList<Region> regions() const;             ///< none while unknown
    const PingHistory *of(const Region &region) const; ///< null while nothing was tried
    bool isUnderWay() const { return !m_probes.isEmpty() || !m_open.isEmpty(); }

    enum class Asking { Off, On };
    void setAsking(Asking asking); ///< on only while somebody looks
    void askNow();                 ///< a round at once, unless one is under way or nobody asks

Q_SIGNALS:
    void pinged(const hathora::Region &region);
    void roundEnded();

private:
    void askByItself();
    void begin();
    void startMore();
    void ended(const PingEndpoint &endpoint, const EchoProbe::Outcome &outcome);
    void stop();

    Discovery m_discovery;
    const PingTimes m_times;
    Pace &m_pace;
    ValueStore<QList<PingEndpoint>> m_endpoints;
    QHash<Region, PingHistory> m_histories;
    QList<PingEndpoint> m_open;          ///< still to be pinged in this round
    QHash<Region, EchoProbe *> m_probes; ///< under way
    QTimer m_next;
    Asking m_asking = Asking::Off;
};

} // namespace hathora
