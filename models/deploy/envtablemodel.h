// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/draftcheck.h"
#include "models/deploy/envfile.h"
#include "models/roles.h"

#include <QAbstractTableModel>

namespace hathora {

/// The variables of a draft, to be edited: name and value, the value masked until its row is revealed.
///
/// For the editor Qt::EditRole gives the value as it is; no other role gives one that is masked. Comments of
/// a file that was taken in, and its lines that could not be read, are kept for the file that is written.
class EnvTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn };
    enum EnvRole {
        RevealedRole = JsonRole + 400, ///< bool, of the row
        ProblemRole,                   ///< hathora::DraftProblem of the cell; invalid if there is none
    };

    using QAbstractTableModel::QAbstractTableModel;

    const QList<EnvVar> &variables() const { return m_variables; }
    void setVariables(const QList<EnvVar> &variables); ///< other ones: all are masked, and no file is kept

    int addRow(); ///< an empty one, last; its number
    void removeRowsAt(QList<int> rows);

    enum class Masking { Masked, Revealed };
    void setMasking(int row, Masking masking);
    void setMasking(Masking masking); ///< of all rows

    /// How many rows a taking in changed and made.
    struct Taken
    {
        int changed = 0;
        int added = 0;
    };
    /// A variable that is there gets the value; one that comes more often than it is there is added, so that
    /// none is lost.
    Taken take(const EnvFile &file);

    QString fileText() const; ///< with the values
    const QList<DraftProblem> &problems() const { return m_problems; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void edited(); ///< the variables are others now

private:
    QString text(int row, int column) const;
    const DraftProblem *problemOf(const QModelIndex &index) const;
    void tellAll();
    void judge();

    QList<EnvVar> m_variables;
    QList<Masking> m_masking; ///< of each row
    QList<DraftProblem> m_problems;
    QHash<int, qsizetype> m_problemOfRow; ///< the first one
    EnvFile m_file;
};

} // namespace hathora

Q_DECLARE_METATYPE(hathora::DraftProblem)
