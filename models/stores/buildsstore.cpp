// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/buildsstore.h"

#include "models/jsontext.h"

#include <algorithm>

namespace hathora {

BuildsStore::BuildsStore(Builds builds, std::optional<OrgId> org, RefreshTimes times,
                         RefreshTimes whileRunning, Pace &pace, QObject *parent)
    : Store(times, pace, parent)
    , m_builds(builds)
    , m_org(std::move(org))
    , m_times(times)
    , m_whileRunning(whileRunning)
    , m_model(
          buildColumns(), [](const BuildRow &row) { return row.build.id; },
          [](const BuildRow &row) { return jsonText(row.build, Secrets::Masked); })
{
}

const Build *BuildsStore::find(const BuildId &build) const
{
    const BuildRow *row = m_model.find(build);
    return row ? &row->build : nullptr;
}

void BuildsStore::setUsers(const QHash<BuildId, QStringList> &users)
{
    m_users = users;
    QList<BuildRow> again = m_model.records();
    for (BuildRow &row : again)
        row.usedBy = m_users.value(row.build.id);
    m_model.upsert(again);
}

void BuildsStore::ask()
{
    m_builds.list(m_org).then(this, &BuildsStore::answered);
}

void BuildsStore::answered(const Result<QList<Build>> &answer)
{
    if (!answer)
        return failed(answer.error());
    if (trusts())
        m_model.merge(rows(*answer));
    const bool isOneRunning = std::any_of(answer->cbegin(), answer->cend(), [](const Build &build) {
        return build.status.is(KnownBuildStatus::Running);
    });
    refresher().setTimes(isOneRunning ? m_whileRunning : m_times);
    succeeded();
}

QList<BuildRow> BuildsStore::rows(const QList<Build> &builds) const
{
    QList<BuildRow> rows;
    rows.reserve(builds.size());
    for (const Build &build : builds)
        rows.append({build, m_users.value(build.id)});
    return rows;
}

} // namespace hathora
