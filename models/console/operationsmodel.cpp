// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/operationsmodel.h"

namespace hathora {

QString verbText(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return QStringLiteral("GET");
    case Verb::Post:
        return QStringLiteral("POST");
    case Verb::Put:
        return QStringLiteral("PUT");
    case Verb::Patch:
        return QStringLiteral("PATCH");
    case Verb::Delete:
        break;
    }
    return QStringLiteral("DELETE");
}

void OperationsModel::setContract(const std::shared_ptr<const Contract> &contract)
{
    beginResetModel();
    m_contract = contract;
    m_groups.clear();
    const QList<Contract::Tag> tags = contract ? contract->tags() : QList<Contract::Tag>();
    for (const Contract::Tag &tag : tags) {
        Group group{tag, {}};
        for (const ContractOperationPtr &operation : contract->operations()) {
            if (operation->tag == tag.name)
                group.operations.append(operation);
        }
        m_groups.append(group);
    }
    endResetModel();
}

void OperationsModel::setGeneration(Generation generation)
{
    if (std::exchange(m_generation, generation) == generation)
        return;
    for (int row = 0; row < m_groups.size(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group), {ServedRole});
    }
}

// An operation's internal id is its group's row and one; a group's is 0.
QModelIndex OperationsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex OperationsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int OperationsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_groups.at(parent.row()).operations.size())
                                                            : 0;
}

int OperationsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OperationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups.at(index.row()), role);
    const Group &group = m_groups.at(qsizetype(index.internalId()) - 1);
    return operationData(*group.operations.at(index.row()), role);
}

QVariant OperationsModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.tag.name;
    case SummaryRole:
        return group.tag.summary;
    default:
        return {};
    }
}

QVariant OperationsModel::operationData(const ContractOperation &operation, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case KeyRole:
        return operation.name();
    case VerbRole:
        return verbText(operation.verb);
    case OutdatedRole:
        return operation.isOutdated;
    case SuccessorRole:
        return operation.successor;
    case SummaryRole:
        return operation.summary;
    case ServedRole:
        return isServed(operation);
    case SearchRole:
        return QStringList{operation.name(), verbText(operation.verb), QString::fromLatin1(operation.path),
                           operation.tag,    operation.summary,        operation.description}
            .join(u' ');
    default:
        return {};
    }
}

bool OperationsModel::isServed(const ContractOperation &operation) const
{
    switch (m_generation) {
    case Generation::V2_10:
        return operation.isInSeed;
    case Generation::Newest:
        return operation.isInNewest;
    case Generation::Unknown:
        break;
    }
    return true;
}

} // namespace hathora
