// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspectorsource.h"

#include "models/jsontext.h"
#include "models/workbench.h"

#include <utility>

namespace hathora {

namespace {

template <typename Value>
std::optional<InspectorSource::Record> recordOf(const Value *value)
{
    if (!value)
        return {};
    return InspectorSource::Record{inspected(*value), jsonText(*value, Secrets::Masked)};
}

template <typename Value>
QString nameOf(const Value *value, const QString &id)
{
    if constexpr (requires { value->name.isEmpty(); })
        return value && !value->name.isEmpty() ? value->name : id;
    else
        return value && value->name && !value->name->isEmpty() ? *value->name : id;
}

} // namespace

InspectorSource::InspectorSource(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &InspectorSource::recordChanged);
    connect(&workbench.selection(), &Selection::subjectChanged, this, &InspectorSource::follow);
    connect(&workbench, &Workbench::orgScopeChanged, this, &InspectorSource::follow);
    connect(&workbench, &Workbench::appScopeChanged, this, &InspectorSource::follow);
    follow();
}

InspectorSource::~InspectorSource() = default;

Selection::Subject InspectorSource::subject() const
{
    return m_workbench.selection().subject();
}

QString InspectorSource::id() const
{
    const Selection &selection = m_workbench.selection();
    switch (selection.subject()) {
    case Selection::Subject::None:
        return {};
    case Selection::Subject::Organization:
        return selection.org().text();
    case Selection::Subject::App:
        return selection.app().text();
    case Selection::Subject::Deployment:
        return selection.deployment().text();
    case Selection::Subject::Build:
        return selection.build().text();
    case Selection::Subject::Process:
        return selection.process().text();
    case Selection::Subject::Room:
        return selection.room().text();
    case Selection::Subject::Fleet:
        return selection.fleet().text();
    }
    return {};
}

QString InspectorSource::title() const
{
    const Selection &selection = m_workbench.selection();
    const OrgScope *org = m_workbench.org();
    switch (selection.subject()) {
    case Selection::Subject::Organization:
        return nameOf(m_workbench.organizations().model().find(selection.org()), id());
    case Selection::Subject::App:
        return nameOf(org ? org->apps.model().find(selection.app()) : nullptr, id());
    case Selection::Subject::Fleet:
        return nameOf(org ? org->fleets.model().find(selection.fleet()) : nullptr, id());
    default:
        return id();
    }
}

std::optional<InspectorSource::Record> InspectorSource::record() const
{
    const Selection &selection = m_workbench.selection();
    const OrgScope *org = m_workbench.org();
    const AppScope *app = m_workbench.app();
    if (!m_store)
        return {};
    switch (selection.subject()) {
    case Selection::Subject::None:
        return {};
    case Selection::Subject::Organization:
        return recordOf(m_workbench.organizations().model().find(selection.org()));
    case Selection::Subject::App:
        return recordOf(org->apps.model().find(selection.app()));
    case Selection::Subject::Deployment:
        return recordOf(app->deployments.model().find(selection.deployment()));
    case Selection::Subject::Build:
        return recordOf(org->builds.find(selection.build()));
    case Selection::Subject::Process:
        return recordOf(app->processes.find(selection.process()));
    case Selection::Subject::Room:
        return recordOf(m_room->room() ? &*m_room->room() : nullptr);
    case Selection::Subject::Fleet:
        return recordOf(org->fleets.model().find(selection.fleet()));
    }
    return {};
}

void InspectorSource::follow()
{
    for (const QMetaObject::Connection &connection : std::exchange(m_ofStore, {}))
        disconnect(connection);
    m_store = storeOfSubject();
    lookForProcess();
    Q_EMIT storeChanged();
    m_soon.start();
}

/// One that ended long ago, or came just now, may not be among the rows.
void InspectorSource::lookForProcess()
{
    AppScope *app = m_workbench.app();
    if (subject() != Selection::Subject::Process || !app)
        return;
    const ProcessId process = m_workbench.selection().process();
    if (!app->processes.find(process))
        app->processes.lookAt(process);
}

template <typename StoreType>
StoreType *InspectorSource::listening(StoreType &store)
{
    const auto soon = [this] { m_soon.start(); };
    m_ofStore.append(connect(&store, &Store::refreshed, this, soon));
    if constexpr (requires { store.model(); }) {
        m_ofStore.append(connect(&store.model(), &QAbstractItemModel::dataChanged, this, soon));
        m_ofStore.append(connect(&store.model(), &QAbstractItemModel::rowsInserted, this, soon));
        m_ofStore.append(connect(&store.model(), &QAbstractItemModel::rowsRemoved, this, soon));
    }
    return &store;
}

Store *InspectorSource::storeOfSubject()
{
    const Selection &selection = m_workbench.selection();
    OrgScope *org = m_workbench.org();
    AppScope *app = m_workbench.app();
    if (selection.subject() != Selection::Subject::Room || !app)
        m_room.reset();
    switch (selection.subject()) {
    case Selection::Subject::None:
        return nullptr;
    case Selection::Subject::Organization:
        return listening(m_workbench.organizations());
    case Selection::Subject::App:
        return org ? listening(org->apps) : nullptr;
    case Selection::Subject::Deployment:
        return app ? listening(app->deployments) : nullptr;
    case Selection::Subject::Build:
        return org ? listening(org->builds) : nullptr;
    case Selection::Subject::Process:
        return app ? listening(app->processes) : nullptr;
    case Selection::Subject::Fleet:
        return org ? listening(org->fleets) : nullptr;
    case Selection::Subject::Room:
        break;
    }
    if (!app)
        return nullptr;
    if (!m_room || m_room->id() != selection.room())
        m_room = m_workbench.room(selection.room());
    return listening(*m_room);
}

} // namespace hathora
