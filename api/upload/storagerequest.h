// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/result.h"
#include "api/upload/uploadsource.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <memory>

namespace hathora {

/// What is sent to one presigned link: a slice of an archive by PUT, or a document by POST.
struct StorageRequest
{
    QUrl link;                                   ///< a secret while it lives
    std::shared_ptr<const UploadSource> archive; ///< null for a document
    qint64 offset = 0;
    qint64 length = 0; ///< of the slice
    QByteArray document;
};

/// What the storage confirmed: a status of success, whatever stands in the document.
struct StorageReceipt
{
    QByteArray etag;     ///< with its quotes; empty where none was sent
    QByteArray document; ///< of the answer
    QByteArray sha256;   ///< of the slice as it was read, in hexadecimal
};

/// What a storage made of a request.
///
/// Api: its own error document. Http: another status than success. Connection and Timeout: no answer.
/// InvalidRequest with SourceChanged or SourceUnreadable: the archive is not what it was.
using StorageAnswer = Result<StorageReceipt>;

/// Our deadlines, by the monotonic clock.
struct StorageDeadlines
{
    std::chrono::milliseconds connect = std::chrono::seconds(10);
    /// Without a byte that the other side's machine acknowledged, or sent.
    std::chrono::milliseconds stall = std::chrono::seconds(60);
};

} // namespace hathora
