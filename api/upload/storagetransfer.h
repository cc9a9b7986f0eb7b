// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/upload/storagerequest.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QNetworkProxy>

#include <curl/curl.h>

namespace hathora {

/// How all requests to the storage are made.
struct StorageManners
{
    StorageDeadlines deadlines;
    QByteArray userAgent;
    QByteArray caFile; ///< path of authorities besides the system's; empty: none
};

/// One request to the storage on its way, as libcurl sees it. Belongs to the thread that sends.
///
/// libcurl, not QNetworkAccessManager: that sends a PUT again when the connection closes unanswered, and
/// loses a 403 that comes before the body was sent (Qt 6.4.2). Here the body waits for the storage's word
/// (Expect: 100-continue), nothing is followed, and no header is sent but what is set here.
class StorageTransfer
{
public:
    StorageTransfer(StorageRequest request, const QNetworkProxy &proxy, const StorageManners &manners);
    ~StorageTransfer();
    StorageTransfer(const StorageTransfer &) = delete;
    StorageTransfer &operator=(const StorageTransfer &) = delete;

    CURL *handle() const { return m_handle; }

    /// Whether nothing has moved for too long, by what the other side acknowledged.
    bool stalls();

    StorageAnswer answer(CURLcode code);
    static Error timedOut(); ///< what a transfer that stalls comes to

private:
    void prepare(const QNetworkProxy &proxy, const StorageManners &manners);
    void prepareBody();
    void setProxy(const QNetworkProxy &proxy);
    Error errorOf(CURLcode code) const;
    Error refusal(long status) const;
    QByteArray header(const char *name) const;
    curl_off_t moved() const;

    static size_t readSlice(char *bytes, size_t size, size_t count, void *self);
    static int seekSlice(void *self, curl_off_t offset, int origin);
    static size_t keepAnswer(char *bytes, size_t size, size_t count, void *self);

    StorageRequest m_request;
    CURL *m_handle;
    curl_slist *m_headers = nullptr;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_read = 0; ///< of the slice
    QByteArray m_document;
    std::chrono::milliseconds m_patience;
    QElapsedTimer m_sinceMoved;
    curl_off_t m_moved = 0;
};

} // namespace hathora
