// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/envtablemodel.h"

#include "models/deploy/secretmask.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace hathora {

void EnvTableModel::setVariables(const QList<EnvVar> &variables)
{
    beginResetModel(); // another draft: there is nothing to keep
    m_variables = variables;
    m_masking = QList<Masking>(variables.size(), Masking::Masked);
    m_file = EnvFile();
    judge();
    endResetModel();
    Q_EMIT edited();
}

int EnvTableModel::addRow()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_variables.append(EnvVar());
    m_masking.append(Masking::Revealed); // who types a value sees it
    endInsertRows();
    tellAll();
    return row;
}

void EnvTableModel::removeRowsAt(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : std::as_const(rows)) {
        beginRemoveRows({}, row, row);
        m_variables.removeAt(row);
        m_masking.removeAt(row);
        m_problemOfRow.clear(); // until all are judged again
        endRemoveRows();
    }
    if (!rows.isEmpty())
        tellAll();
}

void EnvTableModel::setMasking(int row, Masking masking)
{
    m_masking[row] = masking;
    Q_EMIT dataChanged(index(row, 0), index(row, ValueColumn));
}

void EnvTableModel::setMasking(Masking masking)
{
    m_masking.fill(masking);
    if (!m_variables.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ValueColumn));
}

EnvTableModel::Taken EnvTableModel::take(const EnvFile &file)
{
    Taken taken;
    QHash<QString, QList<int>> rows; // of each name, the first last
    for (int row = rowCount(); row-- > 0;)
        rows[m_variables.at(row).name].append(row);
    QList<EnvVar> added;
    for (const EnvVar &variable : file.variables()) {
        QList<int> &of = rows[variable.name];
        if (of.isEmpty()) {
            added.append(variable);
            continue;
        }
        EnvVar &known = m_variables[of.takeLast()];
        taken.changed += known.value != variable.value ? 1 : 0;
        known.value = variable.value;
    }
    if (!added.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
        m_variables.append(added);
        m_masking.append(QList<Masking>(added.size(), Masking::Masked));
        endInsertRows();
        taken.added = int(added.size());
    }
    m_file = file;
    tellAll();
    return taken;
}

QString EnvTableModel::fileText() const
{
    EnvFile file = m_file;
    file.setVariables(m_variables);
    return file.text();
}

int EnvTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_variables.size());
}

int EnvTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant EnvTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EnvVar &variable = m_variables.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ExactRole:
        return text(index.row(), index.column());
    case Qt::EditRole:
        return index.column() == NameColumn ? variable.name : variable.value;
    case RevealedRole:
        return m_masking.at(index.row()) == Masking::Revealed;
    case ProblemRole: {
        const DraftProblem *problem = problemOf(index);
        return problem ? QVariant::fromValue(*problem) : QVariant();
    }
    default:
        return {};
    }
}

bool EnvTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    EnvVar &variable = m_variables[index.row()];
    QString &member = index.column() == NameColumn ? variable.name : variable.value;
    const QString now = index.column() == NameColumn ? value.toString().trimmed() : value.toString();
    if (member == now)
        return true;
    member = now;
    tellAll();
    return true;
}

Qt::ItemFlags EnvTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

QVariant EnvTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? QCoreApplication::translate("Columns", "Name")
                                 : QCoreApplication::translate("Columns", "Value");
}

QString EnvTableModel::text(int row, int column) const
{
    const EnvVar &variable = m_variables.at(row);
    if (column == NameColumn)
        return variable.name;
    return m_masking.at(row) == Masking::Revealed ? variable.value : maskOf(variable.value);
}

/// A value that is too long is the value's problem, everything else the name's.
const DraftProblem *EnvTableModel::problemOf(const QModelIndex &index) const
{
    const auto found = m_problemOfRow.constFind(index.row());
    if (found == m_problemOfRow.cend())
        return nullptr;
    const DraftProblem &problem = m_problems.at(*found);
    const bool isOfValue = problem.limit == deploymentlimits::longestVariableValue;
    return isOfValue == (index.column() == ValueColumn) ? &problem : nullptr;
}

/// A name that changes may make another one no duplicate any more, so all rows are looked at again.
void EnvTableModel::tellAll()
{
    judge();
    if (!m_variables.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ValueColumn));
    Q_EMIT edited();
}

void EnvTableModel::judge()
{
    m_problems = checkVariables(m_variables);
    m_problemOfRow.clear();
    for (qsizetype i = m_problems.size(); i-- > 0;) {
        if (m_problems.at(i).row >= 0)
            m_problemOfRow.insert(m_problems.at(i).row, i);
    }
}

} // namespace hathora
