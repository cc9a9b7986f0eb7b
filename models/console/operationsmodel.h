// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/contract.h"
#include "models/console/operationrole.h"

#include <QAbstractItemModel>

namespace hathora {

/// All operations of the contract under their tags. KeyRole is the operation's id, empty of a tag; SearchRole
/// holds id, verb, path, tag and words; NoteRole is empty.
class OperationsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum { ServedRole = SummaryRole + 1 /**< bool: the server's generation has it, as far as is known */ };

    using QAbstractItemModel::QAbstractItemModel;

    void setContract(const std::shared_ptr<const Contract> &contract);
    void setGeneration(Generation generation);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        Contract::Tag tag;
        QList<ContractOperationPtr> operations;
    };

    QVariant groupData(const Group &group, int role) const;
    QVariant operationData(const ContractOperation &operation, int role) const;
    bool isServed(const ContractOperation &operation) const;

    std::shared_ptr<const Contract> m_contract;
    QList<Group> m_groups;
    Generation m_generation = Generation::Unknown;
};

/// How a verb is written on the wire.
QString verbText(Verb verb);

} // namespace hathora
