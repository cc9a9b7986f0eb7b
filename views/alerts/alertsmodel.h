// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertrules.h"

#include <QAbstractTableModel>

namespace hathora {

class Workbench;

/// The rules of a session, those that are built in first, with how they stand; ticked are those that are on.
class AlertsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rule, Standing, ColumnCount };

    /// The workbench must outlive it.
    explicit AlertsModel(Workbench &workbench, QObject *parent = nullptr);

    std::optional<AlertRule> rule(int row) const; ///< absent for one that is built in
    int rowOf(int rule) const;                    ///< -1 where there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void take();
    QVariant text(int row, int column) const;
    bool isOn(int row) const;

    Workbench &m_workbench;
    QList<AlertRule> m_rules;
};

} // namespace hathora
