// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/navigatormodel.h"

#include "models/stores/appcounts.h"
#include "models/stores/appsstore.h"
#include "models/stores/fleetsstore.h"
#include "models/stores/organizationsstore.h"

#include <algorithm>

namespace hathora {

using Subject = Selection::Subject;

/// What a row ought to be.
struct NavigatorModel::Entry
{
    Entry() = default;
    Entry(Subject s, const QString &i, const QString &n)
        : subject(s)
        , id(i)
        , name(n)
    {
    }

    Subject subject = Subject::None;
    Group group = Group::None;
    QString id;
    QString name;
    QString detail;
    std::optional<int> count;
    QList<Entry> children;

    bool isSameThingAs(const Entry &other) const
    {
        return subject == other.subject && group == other.group && id == other.id;
    }
    bool isShownAs(const Entry &other) const
    {
        return name == other.name && detail == other.detail && count == other.count;
    }
};

/// A row as it is. Never moves in memory, so that indexes may point at it.
struct NavigatorModel::Node
{
    Entry entry; ///< without its children
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        const auto &all = parent->children;
        return int(
            std::find_if(all.cbegin(), all.cend(), [this](const auto &each) { return each.get() == this; }) -
            all.cbegin());
    }
};

NavigatorModel::NavigatorModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

NavigatorModel::~NavigatorModel() = default;

void NavigatorModel::setOrganizations(OrganizationsStore *organizations)
{
    m_organizations = organizations;
    if (organizations)
        connect(organizations, &Store::refreshed, this, &NavigatorModel::sync);
    sync();
}

void NavigatorModel::setScope(const OrgId &org, AppsStore *apps, FleetsStore *fleets, AppCounts *counts)
{
    for (Store *store :
         {static_cast<Store *>(m_apps), static_cast<Store *>(m_fleets), static_cast<Store *>(m_counts)}) {
        if (store)
            store->disconnect(this);
    }
    m_org = org;
    m_apps = apps;
    m_fleets = fleets;
    m_counts = counts;
    if (apps)
        connect(apps, &Store::refreshed, this, &NavigatorModel::sync);
    if (fleets)
        connect(fleets, &Store::refreshed, this, &NavigatorModel::sync);
    if (counts)
        connect(counts, &AppCounts::counted, this, &NavigatorModel::sync);
    sync();
}

void NavigatorModel::sync()
{
    bring(*m_root, organizationEntries());
}

/// Makes the children of a node what they ought to be, by the least of removals, insertions and moves.
void NavigatorModel::bring(Node &node, const QList<Entry> &wanted)
{
    removeUnwanted(node, wanted);
    for (int row = 0; row < int(wanted.size()); ++row) {
        const Entry &entry = wanted.at(row);
        putInPlace(node, row, entry);
        Node &child = *node.children.at(size_t(row));
        if (!child.entry.isShownAs(entry)) {
            child.entry = withoutChildren(entry);
            Q_EMIT dataChanged(indexAt(&child), indexAt(&child));
        }
        bring(child, entry.children);
    }
}

void NavigatorModel::removeUnwanted(Node &node, const QList<Entry> &wanted)
{
    for (int row = int(node.children.size()) - 1; row >= 0; --row) {
        const Entry &entry = node.children.at(size_t(row))->entry;
        const bool isWanted = std::any_of(wanted.cbegin(), wanted.cend(),
                                          [&](const Entry &each) { return each.isSameThingAs(entry); });
        if (isWanted)
            continue;
        beginRemoveRows(indexAt(&node), row, row);
        node.children.erase(node.children.begin() + row);
        endRemoveRows();
    }
}

void NavigatorModel::putInPlace(Node &node, int row, const Entry &entry)
{
    auto &children = node.children;
    const auto found = std::find_if(children.begin(), children.end(),
                                    [&](const auto &each) { return each->entry.isSameThingAs(entry); });
    if (found == children.end()) {
        beginInsertRows(indexAt(&node), row, row);
        auto child = std::make_unique<Node>();
        child->entry = withoutChildren(entry);
        child->parent = &node;
        children.insert(children.begin() + row, std::move(child));
        endInsertRows();
        return;
    }
    const int at = int(found - children.begin());
    if (at == row)
        return;
    beginMoveRows(indexAt(&node), at, at, indexAt(&node), row); // always from further down
    std::rotate(children.begin() + row, found, std::next(found));
    endMoveRows();
}

NavigatorModel::Entry NavigatorModel::withoutChildren(Entry entry)
{
    entry.children.clear();
    return entry;
}

QList<NavigatorModel::Entry> NavigatorModel::organizationEntries() const
{
    QList<Entry> entries;
    if (!m_organizations)
        return entries;
    for (const Organization &org : m_organizations->model().records()) {
        Entry entry(Subject::Organization, org.id.text(), org.name.value_or(org.id.text()));
        if (org.id == m_org)
            entry.children = scopeEntries();
        entries.append(entry);
    }
    sortByName(entries);
    return entries;
}

QList<NavigatorModel::Entry> NavigatorModel::scopeEntries() const
{
    QList<Entry> entries;
    for (const AppWithDeployment &app : m_apps ? m_apps->model().records() : QList<AppWithDeployment>())
        entries.append(appEntry(app));
    sortByName(entries);

    Entry fleets(Subject::None, {}, {});
    fleets.group = Group::Fleets;
    for (const Fleet &fleet : m_fleets ? m_fleets->model().records() : QList<Fleet>()) {
        fleets.children.append(Entry(Subject::Fleet, fleet.id.text(), fleet.name.value_or(fleet.id.text())));
    }
    sortByName(fleets.children);
    if (!fleets.children.isEmpty())
        entries.append(fleets);
    for (const Group group : {Group::Applications, Group::People, Group::Tokens, Group::Billing}) {
        entries.append(Entry(Subject::None, {}, {}));
        entries.last().group = group;
    }
    return entries;
}

NavigatorModel::Entry NavigatorModel::appEntry(const AppWithDeployment &app) const
{
    Entry entry(Subject::App, app.id.text(), app.name);
    if (m_counts)
        entry.count = m_counts->live(app.id);
    if (app.deployment) {
        const DeploymentWithBuild &deployment = *app.deployment;
        entry.detail = deployment.buildTag.value_or(QString());
        Entry latest(Subject::Deployment, deployment.id.text(),
                     deployment.deploymentTag.value_or(deployment.id.text()));
        latest.detail = deployment.buildTag.value_or(deployment.build.text());
        entry.children.append(latest);
    }
    return entry;
}

void NavigatorModel::sortByName(QList<Entry> &entries)
{
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

QModelIndex NavigatorModel::indexOf(Subject subject, const QString &id) const
{
    std::vector<const Node *> open{m_root.get()};
    while (!open.empty()) {
        const Node *node = open.back();
        open.pop_back();
        if (node->parent && node->entry.subject == subject && node->entry.id == id)
            return indexAt(node);
        for (const auto &child : node->children)
            open.push_back(child.get());
    }
    return {};
}

const NavigatorModel::Node *NavigatorModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex NavigatorModel::indexAt(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), 0, node);
}

QModelIndex NavigatorModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children.at(size_t(row)).get());
}

QModelIndex NavigatorModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexAt(nodeAt(child)->parent) : QModelIndex();
}

int NavigatorModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int NavigatorModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant NavigatorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = nodeAt(index)->entry;
    switch (role) {
    case Qt::DisplayRole:
    case SearchRole:
    case RawRole:
        return entry.name;
    case ExactRole:
    case KeyRole:
        return entry.id;
    case SubjectRole:
        return QVariant::fromValue(entry.subject);
    case GroupRole:
        return QVariant::fromValue(entry.group);
    case CountRole:
        return entry.count ? QVariant(*entry.count) : QVariant();
    case DetailRole:
        return entry.detail;
    default:
        return {};
    }
}

} // namespace hathora
