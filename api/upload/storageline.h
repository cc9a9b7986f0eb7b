// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/upload/storagesender.h"
#include "api/upload/storagetransfer.h"

#include <QByteArray>
#include <QMutex>

#include <functional>
#include <map>
#include <thread>
#include <vector>

namespace hathora {

/// The thread of a StorageSender, and what is under way on it.
class StorageSender::Line
{
public:
    using Deliver = std::function<void(int number, const StorageAnswer &answer)>; ///< from the thread

    Line(StorageManners manners, Deliver deliver);
    ~Line();

    void send(int number, const StorageRequest &request, const QNetworkProxy &proxy);
    void abandon(int number);

private:
    struct Order
    {
        int number;
        StorageRequest request;
        QNetworkProxy proxy;
    };

    void run();
    bool takeOrders(); ///< false at the end
    void collect();
    void endStalled();
    void drop(int number);

    StorageManners m_manners;
    Deliver m_deliver;
    CURLM *m_multi;

    QMutex m_mutex; ///< guards what follows
    std::vector<Order> m_orders;
    std::vector<int> m_abandoned;
    bool m_ends = false;

    std::map<int, std::unique_ptr<StorageTransfer>> m_transfers; ///< the thread's
    std::thread m_thread;
};

} // namespace hathora
