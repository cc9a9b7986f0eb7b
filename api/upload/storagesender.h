// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/upload/storagerequest.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace hathora {

/// Sends parts of archives and the lists that complete them to presigned links, several at once, on a thread
/// of its own. Never with a token: the storage is another origin. Nothing is sent twice by itself.
///
/// Destroying it abandons what is under way, at once.
class StorageSender : public QObject
{
    Q_OBJECT

public:
    /// \a caFile: of authorities that are trusted besides the system's, where the storage stands behind the
    /// same as the API; empty: none.
    explicit StorageSender(StorageDeadlines deadlines = {}, const QString &caFile = {},
                           QObject *parent = nullptr);
    ~StorageSender() override;

    int send(const StorageRequest &request); ///< its number; answered() follows
    void abandon(int number);                ///< answered() does not follow any more

Q_SIGNALS:
    void answered(int number, const hathora::StorageAnswer &answer);

private:
    class Line;

    void deliver(int number, const StorageAnswer &answer);

    int m_last = 0;
    QSet<int> m_underWay;
    std::unique_ptr<Line> m_line;
};

} // namespace hathora
