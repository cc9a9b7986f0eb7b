// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/consoleinput.h"
#include "models/console/operationrole.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <optional>

namespace hathora {

/// A bounded list of remembered requests, newest first. Display is the operation's id, NoteRole says the
/// status of the answer, SummaryRole the address, TimeRole when.
class ShelfModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Entry
    {
        QString key;     ///< made once
        QDateTime at;    ///< UTC
        QString address; ///< verb and path template
        int status = 0;  ///< of the answer; 0 for none
        ConsoleInput input;

        bool operator==(const Entry &) const = default;
    };

    explicit ShelfModel(int most, QObject *parent = nullptr);

    const QList<Entry> &entries() const { return m_entries; }
    void setEntries(const QList<Entry> &entries);
    void prepend(const Entry &entry); ///< the oldest one goes if there are too many
    bool remove(const QString &key);
    const Entry *find(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    int m_most;
    QList<Entry> m_entries;
};

} // namespace hathora
