// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/orgprocessesstore.h"

#include "api/api.h"
#include "models/jsontext.h"
#include "models/stores/appsstore.h"
#include "models/stores/processstore.h"
#include "models/tones.h"

#include <algorithm>

namespace hathora {

using namespace std::chrono_literals;

namespace {

/// The parts are asked by turns, never by themselves.
constexpr RefreshTimes byTurns{std::chrono::hours(24), std::chrono::hours(24)};

RefreshTimes stretched(RefreshTimes times, int by)
{
    return {times.interval * by, std::max(times.ceiling, times.interval * by)};
}

AssemblyTimes stretched(AssemblyTimes times, int by)
{
    times.sweepEvery *= by;
    times.firstPause *= by;
    times.pause *= by;
    times.countEvery *= by;
    return times;
}

} // namespace

OrgProcessesStore::OrgProcessesStore(const Api &api, AppsStore &apps, const StoreTimes &times, Pace &pace,
                                     QObject *parent)
    : Store(times.processes, pace, parent)
    , m_api(api)
    , m_apps(apps)
    , m_times(times)
    , m_pace(pace)
    , m_model(
          orgProcessColumns(), [](const OrgProcess &process) { return process.row.process.id; },
          [](const OrgProcess &process) { return jsonText(process.row.process, Secrets::Masked); })
{
    connect(&apps, &Store::refreshed, this, &OrgProcessesStore::takeApps);
    connect(&apps, &Store::stateChanged, this, [this] {
        if (m_apps.lastError())
            endTurn();
    });
    connect(&refresher(), &Refresher::pollingChanged, this, &OrgProcessesStore::letGo);
    connect(&pace, &Pace::changed, this, &OrgProcessesStore::letGo);
    takeApps();
}

OrgProcessesStore::~OrgProcessesStore() = default;

Completeness OrgProcessesStore::completeness() const
{
    Completeness all{0, m_apps.hasLoaded() ? std::optional(0) : std::nullopt};
    for (const Part &part : m_parts) {
        const Completeness one = part.store->completeness();
        all.known += one.known;
        all.total = all.total && one.total ? std::optional(*all.total + *one.total) : std::nullopt;
    }
    return all;
}

QMap<KnownProcessStatus, int> OrgProcessesStore::counts() const
{
    QMap<KnownProcessStatus, int> counts;
    for (const OrgProcess &process : m_model.records()) {
        if (const auto status = process.row.process.status.known())
            ++counts[*status];
    }
    return counts;
}

void OrgProcessesStore::lookAt(const ProcessId &process)
{
    const OrgProcess *known = m_model.find(process);
    if (Part *part = known ? find(known->app) : nullptr)
        part->store->lookAt(process);
}

void OrgProcessesStore::ask()
{
    if (!m_appsWatch)
        m_appsWatch = m_apps.watch();
    for (Part &part : m_parts)
        ask(part);
    // An answer to nothing still comes later, as every other does.
    QMetaObject::invokeMethod(this, &OrgProcessesStore::endTurn, Qt::QueuedConnection);
}

void OrgProcessesStore::ask(Part &part)
{
    if (!part.watch)
        part.watch = part.store->watch();
    part.isOpen = true;
    part.store->refresh();
}

/// What nobody looks at is not put together either.
void OrgProcessesStore::letGo()
{
    if (refresher().isWatched())
        return;
    m_appsWatch.release();
    for (Part &part : m_parts)
        part.watch.release();
}

void OrgProcessesStore::takeApps()
{
    if (!m_apps.hasLoaded())
        return;
    for (Part &part : m_parts) {
        if (!m_apps.model().find(part.app))
            leave(part);
    }
    std::erase_if(m_parts, [this](const Part &part) { return !m_apps.model().find(part.app); });
    for (const AppWithDeployment &app : m_apps.model().records()) {
        if (Part *known = find(app.id))
            rename(*known, app.name);
        else
            add(app);
    }
    refresher().setTimes(stretched(m_times.processes, std::max(1, int(m_parts.size()))));
    endTurn();
}

void OrgProcessesStore::add(const AppWithDeployment &app)
{
    const AppId id = app.id;
    auto store =
        std::make_unique<ProcessStore>(m_api.processes, m_api.client, id, byTurns,
                                       stretched(m_times.assembly, int(m_apps.model().rowCount())), m_pace);
    connect(store.get(), &Store::refreshed, this, [this, id] { answered(id); });
    connect(store.get(), &Store::stateChanged, this, [this, id] { answered(id); });
    const QAbstractItemModel *rows = &store->model();
    connect(rows, &QAbstractItemModel::rowsInserted, this,
            [this, id](const QModelIndex &, int first, int last) { copy(id, first, last); });
    connect(rows, &QAbstractItemModel::dataChanged, this,
            [this, id](const QModelIndex &top, const QModelIndex &end) { copy(id, top.row(), end.row()); });
    connect(rows, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this, id](const QModelIndex &, int first, int last) { drop(id, first, last); });
    m_parts.push_back({id, app.name, std::move(store), {}});
    if (refresher().isAsking())
        ask(m_parts.back());
    else
        invalidate();
}

void OrgProcessesStore::leave(Part &part)
{
    drop(part.app, 0, part.store->model().rowCount() - 1);
}

void OrgProcessesStore::rename(Part &part, const QString &name)
{
    if (std::exchange(part.name, name) != name)
        copy(part.app, 0, part.store->model().rowCount() - 1);
}

void OrgProcessesStore::answered(const AppId &app)
{
    Part *part = find(app);
    if (!part || part->store->refresher().isAsking())
        return;
    part->isOpen = false;
    endTurn();
}

void OrgProcessesStore::endTurn()
{
    if (!refresher().isAsking())
        return;
    if (!m_apps.hasLoaded()) {
        if (m_apps.lastError())
            failed(*m_apps.lastError());
        return;
    }
    if (std::any_of(m_parts.cbegin(), m_parts.cend(), [](const Part &part) { return part.isOpen; }))
        return;
    const auto wrong = std::find_if(m_parts.cbegin(), m_parts.cend(),
                                    [](const Part &part) { return part.store->lastError().has_value(); });
    wrong == m_parts.cend() ? succeeded() : failed(*wrong->store->lastError());
}

void OrgProcessesStore::copy(const AppId &app, int first, int last)
{
    const Part *part = find(app);
    if (!part)
        return;
    QList<OrgProcess> fresh;
    for (int row = first; row <= last; ++row)
        fresh.append({app, part->name, part->store->model().at(row)});
    m_model.upsert(fresh);
}

void OrgProcessesStore::drop(const AppId &app, int first, int last)
{
    const Part *part = find(app);
    if (!part)
        return;
    QList<ProcessId> gone;
    for (int row = first; row <= last; ++row)
        gone.append(part->store->model().keyAt(row));
    m_model.remove(gone);
}

OrgProcessesStore::Part *OrgProcessesStore::find(const AppId &app)
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&app](const Part &part) { return part.app == app; });
    return found == m_parts.end() ? nullptr : &*found;
}

} // namespace hathora
