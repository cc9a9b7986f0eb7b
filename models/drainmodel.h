// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drainboard.h"

#include <QAbstractTableModel>

namespace hathora {

/// The drain board as a table: deployments down, all regions together and then each of them across.
///
/// A cell reads "12 / 40 (3)": processes, rooms on them, and how many of the processes are idle, if any are.
/// RawRole is the number of processes. What stays keeps its row, so that a view's selection stays too.
class DrainModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setBoard(const DrainBoard &board);
    const DrainBoard &board() const { return m_board; }
    int rowOf(const DeploymentId &deployment) const; ///< below zero: it has none
    DeploymentId deploymentAt(int row) const;        ///< empty if there is no such row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void takeRows(const QList<DrainRow> &rows);
    void takeRegions(const QStringList &regions);
    const DrainCell &cell(int row, int column) const;

    DrainBoard m_board;
};

} // namespace hathora
