// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drainmodel.h"

#include "models/format.h"
#include "models/roles.h"

#include <QCoreApplication>

#include <algorithm>

namespace hathora {

namespace {

/// Brings \a old to \a fresh by taking out what is not in it and putting in what is new. False if what both
/// have stands in another order.
template <typename T, typename Key, typename Remove, typename Insert>
bool reconcile(QList<T> &old, const QList<T> &fresh, Key keyOf, Remove remove, Insert insert)
{
    const auto has = [&keyOf](const QList<T> &list, const T &item) {
        return std::any_of(list.cbegin(), list.cend(),
                           [&](const T &each) { return keyOf(each) == keyOf(item); });
    };
    for (qsizetype i = old.size(); i-- > 0;) {
        if (!has(fresh, old.at(i)))
            remove(int(i));
    }
    for (qsizetype i = 0; i < fresh.size(); ++i) {
        if (i < old.size() && keyOf(old.at(i)) == keyOf(fresh.at(i)))
            continue;
        if (has(old, fresh.at(i)))
            return false;
        insert(int(i));
    }
    return true;
}

QString text(const DrainCell &cell)
{
    const QString counts =
        QStringLiteral("%1 / %2").arg(format::count(cell.processes), format::count(cell.rooms));
    return cell.idle > 0 ? QStringLiteral("%1 (%2)").arg(counts, format::count(cell.idle)) : counts;
}

QString nameOf(const DrainRow &row)
{
    const QString name = row.deployment.name();
    return row.isLatest ? QCoreApplication::translate("Columns", "%1 (latest)").arg(name) : name;
}

} // namespace

void DrainModel::setBoard(const DrainBoard &board)
{
    if (board == m_board)
        return;
    takeRegions(board.regions);
    takeRows(board.rows);
    m_board = board;
    if (!m_board.rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

void DrainModel::takeRows(const QList<DrainRow> &rows)
{
    const auto remove = [this](int row) {
        beginRemoveRows({}, row, row);
        m_board.rows.removeAt(row);
        endRemoveRows();
    };
    const auto insert = [this, &rows](int row) {
        beginInsertRows({}, row, row);
        m_board.rows.insert(row, rows.at(row));
        endInsertRows();
    };
    const auto key = [](const DrainRow &row) { return row.deployment.id; };
    if (reconcile(m_board.rows, rows, key, remove, insert))
        return;
    // When a deployment was made is learnt after its processes: rarely, and then all of it is new.
    beginResetModel();
    m_board.rows = rows;
    endResetModel();
}

void DrainModel::takeRegions(const QStringList &regions)
{
    const auto remove = [this](int column) {
        beginRemoveColumns({}, column + 1, column + 1);
        m_board.regions.removeAt(column);
        endRemoveColumns();
    };
    const auto insert = [this, &regions](int column) {
        beginInsertColumns({}, column + 1, column + 1);
        m_board.regions.insert(column, regions.at(column));
        endInsertColumns();
    };
    reconcile<QString>(
        m_board.regions, regions, [](const QString &region) { return region; }, remove, insert);
}

int DrainModel::rowOf(const DeploymentId &deployment) const
{
    const auto found = std::find_if(m_board.rows.cbegin(), m_board.rows.cend(),
                                    [&](const DrainRow &row) { return row.deployment.id == deployment; });
    return found == m_board.rows.cend() ? -1 : int(found - m_board.rows.cbegin());
}

DeploymentId DrainModel::deploymentAt(int row) const
{
    return row >= 0 && row < m_board.rows.size() ? m_board.rows.at(row).deployment.id : DeploymentId();
}

int DrainModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_board.rows.size());
}

int DrainModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_board.regions.size()) + 1;
}

const DrainCell &DrainModel::cell(int row, int column) const
{
    static const DrainCell none;
    const DrainRow &of = m_board.rows.at(row);
    if (column == 0)
        return of.all;
    const auto found = of.regions.constFind(m_board.regions.at(column - 1));
    return found == of.regions.cend() ? none : *found;
}

QVariant DrainModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(cell(index.row(), index.column()));
    case RawRole:
        return cell(index.row(), index.column()).processes;
    case KeyRole:
        return deploymentAt(index.row()).text();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DrainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int(Qt::AlignRight | Qt::AlignVCenter); // above its figures
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_board.rows.size() ? QVariant(nameOf(m_board.rows.at(section))) : QVariant();
    if (section == 0)
        return QCoreApplication::translate("Columns", "All regions");
    return section <= m_board.regions.size() ? QVariant(format::region(m_board.regions.at(section - 1)))
                                             : QVariant();
}

} // namespace hathora
