// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ship/preflight.h"

#include <QAbstractTableModel>

namespace hathora {

/// What goes in and what does not, a row each, and why: what stays behind first.
class PackTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Path, Size, Why };
    static constexpr int columns = 3;

    explicit PackTable(QObject *parent = nullptr);

    void show(const PackList &list, const PackChoices &choices);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOfLeftOut(const LeftOut &item, Column column) const;
    QString textOfEntry(const PackEntry &entry, Column column) const;

    PackList m_list;
    PackChoices m_choices;
};

} // namespace hathora
