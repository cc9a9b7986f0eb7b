// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/storagetransfer.h"

#include "api/net/retryafter.h"
#include "api/upload/partlist.h"

#include <QDateTime>

#include <algorithm>
#include <linux/sockios.h>
#include <sys/ioctl.h>

namespace hathora {

using Cause = Error::Cause;
using Kind = Error::Kind;

namespace {

constexpr qsizetype largestDocument = 64 * 1024; // of an answer
constexpr long sendBuffer = 256 * 1024;
constexpr int forbidden = 403;

Error sourceError(Cause cause)
{
    Error error;
    error.kind = Kind::InvalidRequest;
    error.cause = cause;
    return error;
}

Cause causeOf(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return Cause::HostNotFound;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY:
        return Cause::Proxy;
    case CURLE_COULDNT_CONNECT:
        return Cause::Refused;
    case CURLE_OPERATION_TIMEDOUT:
        return Cause::ConnectDeadline; // the only time that libcurl keeps for us
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return Cause::Tls;
    case CURLE_WRITE_ERROR:
        return Cause::TooLarge; // only keepAnswer() refuses to take more
    case CURLE_PARTIAL_FILE:
        return Cause::Incomplete;
    default:
        return Cause::Closed;
    }
}

} // namespace

StorageTransfer::StorageTransfer(StorageRequest request, const QNetworkProxy &proxy,
                                 const StorageManners &manners)
    : m_request(std::move(request))
    , m_handle(curl_easy_init())
    , m_patience(manners.deadlines.stall)
{
    m_sinceMoved.start();
    prepare(proxy, manners);
    prepareBody();
}

StorageTransfer::~StorageTransfer()
{
    curl_easy_cleanup(m_handle);
    curl_slist_free_all(m_headers);
}

void StorageTransfer::prepare(const QNetworkProxy &proxy, const StorageManners &manners)
{
    curl_easy_setopt(m_handle, CURLOPT_URL, m_request.link.toEncoded().constData());
    curl_easy_setopt(m_handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_handle, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(m_handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_handle, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYHOST, 2L);
    // The system's own authorities are in a folder too, which this leaves as it is.
    if (!manners.caFile.isEmpty())
        curl_easy_setopt(m_handle, CURLOPT_CAINFO, manners.caFile.constData());
    curl_easy_setopt(m_handle, CURLOPT_NOSIGNAL, 1L);
    // A name that is being looked up would otherwise be waited for when the program ends.
    curl_easy_setopt(m_handle, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(m_handle, CURLOPT_CONNECTTIMEOUT_MS, long(manners.deadlines.connect.count()));
    curl_easy_setopt(m_handle, CURLOPT_USERAGENT, manners.userAgent.constData());
    curl_easy_setopt(m_handle, CURLOPT_WRITEFUNCTION, &StorageTransfer::keepAnswer);
    curl_easy_setopt(m_handle, CURLOPT_WRITEDATA, this);
    setProxy(proxy);
}

void StorageTransfer::prepareBody()
{
    if (m_request.archive) {
        m_headers = curl_slist_append(m_headers, "Content-Type: application/octet-stream");
        m_headers = curl_slist_append(m_headers, "Expect: 100-continue");
        curl_easy_setopt(m_handle, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(m_handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(m_request.length));
        curl_easy_setopt(m_handle, CURLOPT_UPLOAD_BUFFERSIZE, sendBuffer);
        curl_easy_setopt(m_handle, CURLOPT_READFUNCTION, &StorageTransfer::readSlice);
        curl_easy_setopt(m_handle, CURLOPT_READDATA, this);
        curl_easy_setopt(m_handle, CURLOPT_SEEKFUNCTION, &StorageTransfer::seekSlice);
        curl_easy_setopt(m_handle, CURLOPT_SEEKDATA, this);
    } else {
        m_headers = curl_slist_append(m_headers, "Content-Type: application/xml");
        curl_easy_setopt(m_handle, CURLOPT_POST, 1L);
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.document.size()));
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDS, m_request.document.constData());
    }
    curl_easy_setopt(m_handle, CURLOPT_HTTPHEADER, m_headers);
}

void StorageTransfer::setProxy(const QNetworkProxy &proxy)
{
    const bool isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
    const bool isProxy = isSocks || proxy.type() == QNetworkProxy::HttpProxy;
    // An empty one keeps libcurl from looking for another by itself.
    const QByteArray host = isProxy ? proxy.hostName().toUtf8() : QByteArray();
    curl_easy_setopt(m_handle, CURLOPT_PROXY, host.constData());
    if (!isProxy)
        return;
    curl_easy_setopt(m_handle, CURLOPT_PROXYPORT, long(proxy.port()));
    curl_easy_setopt(m_handle, CURLOPT_PROXYTYPE, long(isSocks ? CURLPROXY_SOCKS5_HOSTNAME : CURLPROXY_HTTP));
    if (proxy.user().isEmpty())
        return;
    curl_easy_setopt(m_handle, CURLOPT_PROXYUSERNAME, proxy.user().toUtf8().constData());
    curl_easy_setopt(m_handle, CURLOPT_PROXYPASSWORD, proxy.password().toUtf8().constData());
}

size_t StorageTransfer::readSlice(char *bytes, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<StorageTransfer *>(self);
    const StorageRequest &request = transfer->m_request;
    const qint64 most = std::min(qint64(size * count), request.length - transfer->m_read);
    if (most == 0)
        return 0;
    const qint64 got = request.archive->read(request.offset + transfer->m_read, bytes, most);
    if (got <= 0) // an end before the slice's, too: the archive became shorter
        return CURL_READFUNC_ABORT;
    transfer->m_hash.addData(QByteArrayView(bytes, got));
    transfer->m_read += got;
    return size_t(got);
}

/// Only back to the beginning, where a connection turned out to be dead before it took anything.
int StorageTransfer::seekSlice(void *self, curl_off_t offset, int origin)
{
    auto *transfer = static_cast<StorageTransfer *>(self);
    if (origin != SEEK_SET || offset != 0)
        return CURL_SEEKFUNC_FAIL;
    transfer->m_hash.reset();
    transfer->m_read = 0;
    return CURL_SEEKFUNC_OK;
}

size_t StorageTransfer::keepAnswer(char *bytes, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<StorageTransfer *>(self);
    const qsizetype arrived = qsizetype(size * count);
    if (transfer->m_document.size() + arrived > largestDocument)
        return 0;
    transfer->m_document.append(bytes, arrived);
    return size * count;
}

/// Bytes that came, and those that went as far as the other side's machine has acknowledged them: what waits
/// in our own socket's buffer has not moved.
curl_off_t StorageTransfer::moved() const
{
    curl_off_t sent = 0;
    curl_off_t received = 0;
    curl_easy_getinfo(m_handle, CURLINFO_SIZE_UPLOAD_T, &sent);
    curl_easy_getinfo(m_handle, CURLINFO_SIZE_DOWNLOAD_T, &received);
    curl_socket_t socket = CURL_SOCKET_BAD;
    int waiting = 0;
    const bool isOpen =
        curl_easy_getinfo(m_handle, CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK && socket != CURL_SOCKET_BAD;
    if (isOpen && ::ioctl(socket, SIOCOUTQ, &waiting) == 0)
        sent -= waiting;
    return sent + received;
}

bool StorageTransfer::stalls()
{
    if (const curl_off_t now = moved(); now != m_moved) {
        m_moved = now;
        m_sinceMoved.restart();
    }
    return m_sinceMoved.hasExpired(m_patience.count());
}

Error StorageTransfer::timedOut()
{
    Error error;
    error.kind = Kind::Timeout;
    error.cause = Cause::IdleDeadline;
    return error;
}

StorageAnswer StorageTransfer::answer(CURLcode code)
{
    if (m_request.archive && !m_request.archive->isUnchanged())
        return sourceError(Cause::SourceChanged);
    long status = 0;
    curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
    // A refusal that came early is one, although the body was not sent; its end may be cut off by our own.
    if (status >= 300)
        return refusal(status);
    if (code != CURLE_OK)
        return errorOf(code);
    if (status != 200)
        return refusal(status);
    if (std::optional<Error> error = storageErrorIn(m_document)) {
        error->status = int(status);
        return *error;
    }
    return StorageReceipt{header("ETag"), m_document, m_hash.result().toHex()};
}

Error StorageTransfer::errorOf(CURLcode code) const
{
    if (code == CURLE_ABORTED_BY_CALLBACK || code == CURLE_READ_ERROR)
        return sourceError(Cause::SourceUnreadable);
    Error error;
    error.cause = causeOf(code);
    error.kind = error.cause == Cause::ConnectDeadline ? Kind::Timeout : Kind::Connection;
    error.message = QString::fromUtf8(curl_easy_strerror(code)); // names no link
    return error;
}

Error StorageTransfer::refusal(long status) const
{
    Error error = storageErrorIn(m_document).value_or(Error());
    if (error.kind != Kind::Api)
        error.kind = Kind::Http;
    error.status = int(status);
    if (status >= 300 && status < 400)
        error.cause = Cause::Redirected;
    else if (status == forbidden && error.kind == Kind::Api) // else it is not the storage that speaks
        error.cause = Cause::LinkExpired;
    error.retryAfter = retryAfter(header("Retry-After"), QDateTime::currentDateTimeUtc());
    return error;
}

QByteArray StorageTransfer::header(const char *name) const
{
    curl_header *found = nullptr;
    if (curl_easy_header(m_handle, name, 0, CURLH_HEADER, -1, &found) != CURLHE_OK)
        return {};
    return QByteArray(found->value).trimmed();
}

} // namespace hathora
