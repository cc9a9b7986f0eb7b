// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inspection.h"
#include "models/roles.h"

#include <QAbstractItemModel>
#include <QSet>

namespace hathora {

/// Every field of one record as a tree of two columns: groups, and in them key and value.
///
/// Showing the same kind of record again updates values in place. Secrets are masked until revealed.
class InspectorModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum InspectorRole {
        SecretRole = JsonRole + 300, ///< bool: a value that is masked unless revealed
        RevealedRole,                ///< bool
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows a record. The key tells whether it is the same one as before; of another, nothing is revealed.
    template <Described Record>
    void show(const QString &key, const Record &record)
    {
        show(key, inspected(record));
    }
    void show(const QString &key, QList<InspectedGroup> groups);
    void clear();

    const QString &key() const { return m_key; }

    void setRevealed(const QModelIndex &field, bool revealed);
    QString clearText(const QModelIndex &field) const; ///< for copying; secrets too

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const InspectedField *fieldAt(const QModelIndex &index) const;
    QString fieldId(const QModelIndex &index) const;
    bool isMasked(const QModelIndex &index) const;
    bool hasShapeOf(const QList<InspectedGroup> &groups) const;
    void update(const QList<InspectedGroup> &groups);

    QString m_key;
    QList<InspectedGroup> m_groups;
    QSet<QString> m_revealed;
};

} // namespace hathora
