// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QAbstractListModel>

namespace hathora {

class LogDesk;

/// The processes whose logs are followed, as a list: by a short name, and whether their lines are shown
/// (Qt::CheckStateRole, which can be set).
///
/// The short name is the beginning of the id, as long as it takes to tell all of them apart.
class LogSources : public QAbstractListModel
{
    Q_OBJECT

public:
    enum SourcesRole {
        SourceRole = JsonRole + 100, ///< int: its number in the feed; its colour follows from it
        StateRole,                   ///< int: a LogFeed::State
        RegionRole,                  ///< QString: empty where it is not known
        ErrorRole,                   ///< hathora::Error, if there is one
    };

    explicit LogSources(QObject *parent = nullptr);

    void setDesk(LogDesk *desk); ///< not owned; null for none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QString nameOf(int source) const; ///< also of one that was removed, whose lines are still there
    int sourceAt(int row) const { return m_rows.at(row); }

Q_SIGNALS:
    void renamed(); ///< short names are other ones

private:
    void sourceChanged(int source);
    void tellSight();
    void show(int source);
    void drop(int row);
    void reload();
    void name();
    bool isThere(int source) const;

    LogDesk *m_desk = nullptr;
    QList<int> m_rows; ///< their sources
    int m_nameLength = fewestCharacters;

    static constexpr int fewestCharacters = 4;
    static constexpr int mostCharacters = 12;
};

} // namespace hathora
