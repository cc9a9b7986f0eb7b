// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/pendingdeploys.h"

#include <algorithm>

namespace hathora {

struct PendingDeploys::Lookout
{
    Lookout(Builds builds, const OrgId &organization, RefreshTimes times, Pace &pace)
        : org(organization)
        , store(builds, organization, times, times, pace)
        , watch(store.watch())
    {
    }

    OrgId org;
    BuildsStore store;
    Watch watch;
};

PendingDeploys::PendingDeploys(Builds builds, RefreshTimes times, Pace &pace, QObject *parent)
    : QObject(parent)
    , m_builds(builds)
    , m_times(times)
{
    const auto follow = [this, &pace] {
        m_pace.setSession(pace.session());
        m_pace.setAttention(pace.attention());
    };
    connect(&pace, &Pace::changed, this, follow);
    follow();
}

PendingDeploys::~PendingDeploys() = default;

int PendingDeploys::add(PendingDeploy deploy)
{
    deploy.number = ++m_last;
    m_pending.append(deploy);
    watchOrgs();
    Q_EMIT changed();
    return deploy.number;
}

void PendingDeploys::cancel(int number)
{
    if (m_pending.removeIf([number](const PendingDeploy &each) { return each.number == number; }) == 0)
        return;
    watchOrgs();
    Q_EMIT changed();
}

void PendingDeploys::replaceBuild(const BuildId &old, const BuildId &now)
{
    for (PendingDeploy &each : m_pending) {
        if (each.body.build == old)
            each.body.build = now;
    }
}

void PendingDeploys::look()
{
    QList<PendingDeploy> ready;
    QList<std::pair<PendingDeploy, BuildStanding>> hopeless;
    m_pending.removeIf([&](const PendingDeploy &each) {
        const BuildsStore *builds = buildsOf(each.org);
        const BuildStanding standing =
            builds ? standingOf(*builds, each.body.build) : BuildStanding::NotKnown;
        if (standing == BuildStanding::Succeeded)
            ready.append(each);
        else if (standing != BuildStanding::Waiting && standing != BuildStanding::NotKnown)
            hopeless.append({each, standing});
        else
            return false;
        return true;
    });
    if (ready.isEmpty() && hopeless.isEmpty())
        return;
    watchOrgs();
    Q_EMIT changed();
    for (const PendingDeploy &each : std::as_const(ready))
        Q_EMIT due(each);
    for (const auto &[each, why] : std::as_const(hopeless))
        Q_EMIT dropped(each, why);
}

/// Of each organization that something waits for, and of no other.
void PendingDeploys::watchOrgs()
{
    const auto isAwaited = [this](const OrgId &org) {
        return std::any_of(m_pending.cbegin(), m_pending.cend(),
                           [&](const PendingDeploy &each) { return each.org == org; });
    };
    std::erase_if(m_lookouts, [&](const auto &lookout) { return !isAwaited(lookout->org); });
    for (const PendingDeploy &each : std::as_const(m_pending)) {
        if (buildsOf(each.org))
            continue;
        m_lookouts.push_back(std::make_unique<Lookout>(m_builds, each.org, m_times, m_pace));
        // Later: looking may end the store that has just told.
        connect(&m_lookouts.back()->store, &Store::refreshed, this, &PendingDeploys::look,
                Qt::QueuedConnection);
    }
}

const BuildsStore *PendingDeploys::buildsOf(const OrgId &org) const
{
    const auto found = std::find_if(m_lookouts.cbegin(), m_lookouts.cend(),
                                    [&org](const auto &lookout) { return lookout->org == org; });
    return found == m_lookouts.cend() ? nullptr : &(*found)->store;
}

} // namespace hathora
