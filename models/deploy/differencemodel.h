// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/deploymentdifference.h"

#include <QAbstractTableModel>
#include <QSet>

namespace hathora {

/// The difference of two deployments as rows: field, before, after, and what became of it.
///
/// Values of variables are masked until their row is revealed, in every role and in asText(). KeyRole is the
/// field with its name, ToneRole of the last column its meaning.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, BeforeColumn, AfterColumn, KindColumn };
    enum DifferenceRole {
        SecretRole = JsonRole + 500, ///< bool: a value that is masked unless revealed
        RevealedRole,                ///< bool
        KindRole,                    ///< int: FieldDifference::Kind
    };
    enum class Rows { Changed, All };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that are revealed stay so while there is one of the same field and name.
    void show(const QList<FieldDifference> &difference);
    void setRows(Rows rows);
    void toggleRevealed(int row); ///< of a secret; of others nothing happens

    int changed() const; ///< how many fields are not the same, shown or not
    /// A line for each row that is shown.
    QString asText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();
    QString key(const FieldDifference &row) const;
    QString fieldText(const FieldDifference &row) const;
    QString valueText(const FieldDifference &row, const QVariant &value) const;
    QString text(int row, int column) const;

    QList<FieldDifference> m_all;
    QList<FieldDifference> m_shown;
    QSet<QString> m_revealed;
    Rows m_rows = Rows::Changed;
};

} // namespace hathora
