// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "models/selection.h"

#include <QAbstractItemModel>
#include <QPointer>

#include <memory>

namespace hathora {

class AppCounts;
class AppsStore;
struct AppWithDeployment;
class FleetsStore;
class OrganizationsStore;

/// The tree of what can be looked at: organizations; in the chosen one its applications, each with its
/// latest deployment, its fleets, and ways to its applications as a table, its people, tokens and billing.
/// Brought up to date in place.
class NavigatorModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum NavigatorRole {
        SubjectRole = JsonRole + 200, ///< hathora::Selection::Subject; None for a group
        CountRole,                    ///< int: live processes, absent while unknown
        DetailRole,                   ///< text: an application's build tag, a deployment's build
        GroupRole,                    ///< hathora::NavigatorModel::Group
    };

    /// A row that stands for no record: it holds others, or leads to a view. The view words it.
    enum class Group { None, Fleets, People, Tokens, Billing, Applications };

    explicit NavigatorModel(QObject *parent = nullptr);
    ~NavigatorModel() override;

    void setOrganizations(OrganizationsStore *organizations);

    /// What is in the chosen organization; null stores while none is chosen.
    void setScope(const OrgId &org, AppsStore *apps, FleetsStore *fleets, AppCounts *counts);

    QModelIndex indexOf(Selection::Subject subject, const QString &id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    struct Entry;

    void sync();
    void bring(Node &node, const QList<Entry> &wanted);
    void removeUnwanted(Node &node, const QList<Entry> &wanted);
    void putInPlace(Node &node, int row, const Entry &entry);
    static Entry withoutChildren(Entry entry);
    static void sortByName(QList<Entry> &entries);
    Entry appEntry(const AppWithDeployment &app) const;
    QList<Entry> organizationEntries() const;
    QList<Entry> scopeEntries() const;
    const Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexAt(const Node *node) const;

    std::unique_ptr<Node> m_root;
    QPointer<OrganizationsStore> m_organizations;
    QPointer<AppsStore> m_apps;
    QPointer<FleetsStore> m_fleets;
    QPointer<AppCounts> m_counts;
    OrgId m_org;
};

} // namespace hathora
