// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logsources.h"

#include "models/logs/logdesk.h"

#include <algorithm>
#include <iterator>

namespace hathora {

LogSources::LogSources(QObject *parent)
    : QAbstractListModel(parent)
{
}

void LogSources::setDesk(LogDesk *desk)
{
    if (m_desk) {
        m_desk->disconnect(this);
        m_desk->feed().disconnect(this);
    }
    m_desk = desk;
    if (desk) {
        connect(&desk->feed(), &LogFeed::sourceAdded, this, &LogSources::sourceChanged);
        connect(&desk->feed(), &LogFeed::sourceChanged, this, &LogSources::sourceChanged);
        connect(desk, &LogDesk::sightChanged, this, &LogSources::tellSight);
    }
    reload();
}

bool LogSources::isThere(int source) const
{
    return m_desk->feed().source(source).state != LogFeed::State::Removed;
}

void LogSources::reload()
{
    beginResetModel();
    m_rows.clear();
    for (int source = 0; m_desk && source < m_desk->feed().count(); ++source) {
        if (isThere(source))
            m_rows.append(source);
    }
    endResetModel();
    name();
}

void LogSources::sourceChanged(int source)
{
    const int row = int(m_rows.indexOf(source));
    if (row < 0 && isThere(source))
        show(source);
    else if (row >= 0 && !isThere(source))
        drop(row);
    else if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void LogSources::tellSight()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

void LogSources::show(int source)
{
    const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), source);
    const int row = int(std::distance(m_rows.cbegin(), place));
    beginInsertRows({}, row, row);
    m_rows.insert(row, source);
    endInsertRows();
    name();
}

void LogSources::drop(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void LogSources::name()
{
    int length = fewestCharacters;
    for (; length < mostCharacters; length += 2) {
        QSet<QString> names;
        for (int source = 0; m_desk && source < m_desk->feed().count(); ++source)
            names.insert(m_desk->feed().source(source).process.text().left(length));
        if (!m_desk || names.size() == m_desk->feed().count())
            break;
    }
    m_nameLength = length;
    Q_EMIT renamed();
}

QString LogSources::nameOf(int source) const
{
    return m_desk ? m_desk->feed().source(source).process.text().left(m_nameLength) : QString();
}

int LogSources::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LogSources::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int source = m_rows.at(index.row());
    const LogFeed::Source &of = m_desk->feed().source(source);
    const Process *process = m_desk->process(source);
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(source);
    case KeyRole:
    case SearchRole:
    case ExactRole:
        return of.process.text();
    case Qt::CheckStateRole:
        return m_desk->sight(source) == LogDesk::Sight::Shown ? Qt::Checked : Qt::Unchecked;
    case SourceRole:
        return source;
    case StateRole:
        return int(of.state);
    case RegionRole:
        return process ? process->region.text() : QString();
    case ErrorRole:
        return of.error ? QVariant::fromValue(*of.error) : QVariant();
    default:
        return {};
    }
}

bool LogSources::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool isShown = value.toInt() == Qt::Checked;
    m_desk->setSight(m_rows.at(index.row()), isShown ? LogDesk::Sight::Shown : LogDesk::Sight::Hidden);
    return true;
}

Qt::ItemFlags LogSources::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace hathora
