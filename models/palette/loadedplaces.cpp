// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette/loadedplaces.h"

#include "models/palette/placeentries.h"
#include "models/workbench.h"

#include <QHash>

#include <utility>

namespace hathora {

namespace {

template <typename Id>
void bringFirst(QList<Id> &ids, const Id &id)
{
    if (id.isEmpty())
        return;
    ids.removeAll(id);
    ids.prepend(id);
}

} // namespace

QList<PaletteEntry> loadedPlaces(Workbench &workbench)
{
    QList<PaletteEntry> entries;
    for (const Organization &org : workbench.organizations().model().records())
        entries.append(entryOf(org));
    if (const OrgScope *org = workbench.org()) {
        for (const AppWithDeployment &app : org->apps.model().records())
            entries.append(entryOf(app));
        for (const Fleet &fleet : org->fleets.model().records())
            entries.append(entryOf(fleet));
        for (const BuildRow &row : org->builds.model().records())
            entries.append(entryOf(row.build));
    }
    if (const AppScope *app = workbench.app()) {
        for (const Deployment &deployment : app->deployments.model().records())
            entries.append(entryOf(deployment));
        for (const ProcessRow &row : app->processes.model().records())
            entries.append(entryOf(row.process));
    }
    return entries;
}

QList<PaletteEntry> loadedRooms(const QAbstractItemModel *table)
{
    QList<PaletteEntry> entries;
    if (const auto *rooms = dynamic_cast<const RoomsStore::Model *>(table)) {
        for (const Room &room : rooms->records())
            entries.append(entryOf(room));
    }
    return entries;
}

void putFirst(QList<PaletteEntry> &entries, const QList<Place> &places, PaletteEntry::Standing standing)
{
    QHash<QString, qsizetype> orders; // by the id; there may be another kind of the same id
    QList<PaletteEntry> sorted;
    sorted.reserve(entries.size() + places.size());
    for (const Place &place : places) {
        orders.insert(place.id, sorted.size());
        sorted.append({PaletteEntry::Kind::Place, place.id, {}, {}, {}, {}, place, standing});
    }
    for (PaletteEntry &entry : entries) {
        const qsizetype order = entry.isPlace() ? orders.value(entry.key, -1) : -1;
        if (order < 0 || !entry.place.isSame(places.at(order))) {
            sorted.append(std::move(entry));
            continue;
        }
        sorted[order] = std::move(entry);
        sorted[order].standing = standing;
    }
    entries = std::move(sorted);
}

LookupScope lookupScope(Workbench &workbench)
{
    LookupScope scope;
    for (const Organization &org : workbench.organizations().model().records())
        scope.orgs.append(org.id);
    if (const OrgScope *org = workbench.org()) {
        for (const AppWithDeployment &app : org->apps.model().records())
            scope.apps.append(app.id);
    }
    bringFirst(scope.orgs, workbench.selection().org());
    bringFirst(scope.apps, workbench.selection().app());
    return scope;
}

} // namespace hathora
