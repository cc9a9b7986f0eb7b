// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/storageline.h"

#include <QMutexLocker>

#include <algorithm>

namespace hathora {

StorageSender::Line::Line(StorageManners manners, Deliver deliver)
    : m_manners(std::move(manners))
    , m_deliver(std::move(deliver))
{
    curl_global_init(CURL_GLOBAL_DEFAULT); // counts how often; safe with threads since 7.84
    m_multi = curl_multi_init();
    m_thread = std::thread([this] { run(); });
}

StorageSender::Line::~Line()
{
    {
        const QMutexLocker guard(&m_mutex);
        m_ends = true;
    }
    curl_multi_wakeup(m_multi);
    m_thread.join();
    curl_multi_cleanup(m_multi);
    curl_global_cleanup();
}

void StorageSender::Line::send(int number, const StorageRequest &request, const QNetworkProxy &proxy)
{
    {
        const QMutexLocker guard(&m_mutex);
        m_orders.push_back({number, request, proxy});
    }
    curl_multi_wakeup(m_multi);
}

void StorageSender::Line::abandon(int number)
{
    {
        const QMutexLocker guard(&m_mutex);
        m_abandoned.push_back(number);
    }
    curl_multi_wakeup(m_multi);
}

void StorageSender::Line::run()
{
    // Often enough to notice what stalls; all else wakes it up.
    const int glance = int(std::clamp<qint64>(m_manners.deadlines.stall.count() / 4, 1, 1000));
    while (takeOrders()) {
        int running = 0;
        curl_multi_perform(m_multi, &running);
        collect();
        endStalled();
        curl_multi_poll(m_multi, nullptr, 0, m_transfers.empty() ? 60'000 : glance, nullptr);
    }
    while (!m_transfers.empty())
        drop(m_transfers.begin()->first);
}

bool StorageSender::Line::takeOrders()
{
    std::vector<Order> orders;
    std::vector<int> abandoned;
    {
        const QMutexLocker guard(&m_mutex);
        if (m_ends)
            return false;
        orders.swap(m_orders);
        abandoned.swap(m_abandoned);
    }
    for (Order &order : orders) {
        auto transfer = std::make_unique<StorageTransfer>(std::move(order.request), order.proxy, m_manners);
        curl_multi_add_handle(m_multi, transfer->handle());
        m_transfers.emplace(order.number, std::move(transfer));
    }
    for (const int number : abandoned)
        drop(number);
    return true;
}

void StorageSender::Line::collect()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        const CURLcode code = message->data.result;
        const auto found = std::find_if(m_transfers.begin(), m_transfers.end(), [message](const auto &each) {
            return each.second->handle() == message->easy_handle;
        });
        if (found == m_transfers.end())
            continue;
        const int number = found->first;
        m_deliver(number, found->second->answer(code));
        drop(number);
    }
}

void StorageSender::Line::endStalled()
{
    std::vector<int> stalled;
    for (const auto &[number, transfer] : m_transfers) {
        if (transfer->stalls())
            stalled.push_back(number);
    }
    for (const int number : stalled) {
        m_deliver(number, StorageTransfer::timedOut());
        drop(number);
    }
}

void StorageSender::Line::drop(int number)
{
    const auto found = m_transfers.find(number);
    if (found == m_transfers.end())
        return;
    curl_multi_remove_handle(m_multi, found->second->handle());
    m_transfers.erase(found);
}

} // namespace hathora
