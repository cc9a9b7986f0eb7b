// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scopechooser.h"

#include <algorithm>

namespace hathora {
namespace {

template <typename Record>
QString nameOf(const Record &record)
{
    if constexpr (requires { record.name->isEmpty(); })
        return record.name.value_or(record.id.text());
    else
        return record.name;
}

/// The preferred record if it exists, else the first by name; nothing of nothing.
template <typename Record, typename Key>
std::optional<Key> choice(const QList<Record> &records, const std::optional<Key> &preferred)
{
    if (records.isEmpty())
        return {};
    const auto isPreferred = [&](const Record &record) { return record.id == preferred; };
    if (const auto found = std::find_if(records.begin(), records.end(), isPreferred); found != records.end())
        return found->id;
    return std::min_element(records.begin(), records.end(),
                            [](const Record &a, const Record &b) { return nameOf(a) < nameOf(b); })
        ->id;
}

template <typename Record, typename Key>
bool contains(const QList<Record> &records, const Key &key)
{
    return std::any_of(records.begin(), records.end(),
                       [&](const Record &record) { return record.id == key; });
}

} // namespace

ScopeChooser::ScopeChooser(Workbench &workbench, std::optional<OrgId> org, std::optional<AppId> app,
                           QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_org(std::move(org))
    , m_app(std::move(app))
    , m_orgsWatch(workbench.organizations().watch())
{
    connect(&workbench.organizations(), &Store::refreshed, this, &ScopeChooser::chooseOrg);
    connect(&workbench, &Workbench::orgScopeChanged, this, &ScopeChooser::scopeChanged);
    scopeChanged();
}

void ScopeChooser::scopeChanged()
{
    m_appsWatch.release();
    if (!m_workbench.org())
        return;
    AppsStore &apps = m_workbench.org()->apps;
    connect(&apps, &Store::refreshed, this, &ScopeChooser::chooseApp);
    m_appsWatch = apps.watch();
}

void ScopeChooser::chooseOrg()
{
    const QList<Organization> &orgs = m_workbench.organizations().model().records();
    if (contains(orgs, m_workbench.selection().org()))
        return;
    if (const std::optional<OrgId> org = choice(orgs, m_org))
        m_workbench.selection().setOrg(*org);
}

void ScopeChooser::chooseApp()
{
    const QList<AppWithDeployment> &apps = m_workbench.org()->apps.model().records();
    if (contains(apps, m_workbench.selection().app()))
        return;
    m_workbench.selection().setApp(choice(apps, m_app).value_or(AppId()));
}

} // namespace hathora
