// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/packerror.h"
#include "api/types/build.h"
#include "api/upload/buildupload.h"
#include "api/upload/uploadreceipt.h"
#include "models/ship/shiporder.h"

#include <QMetaType>

namespace hathora {

/// Where an upload is, from the drop to the image.
enum class UploadPhase {
    Queued,
    Packing,
    Creating,
    Checking, ///< the answer of CreateBuild was lost, and what came of it is looked for
    Uploading,
    Paused,
    Completing,
    Building,
    Done,
    BuildFailed, ///< the server could not make an image of it
    Failed,
    Cancelled,
    Found, ///< in a journal of an earlier run: it waits to be resumed
};

QString nameOf(UploadPhase phase); ///< in the words of the program, as the filter knows it

/// One upload as it is seen.
struct UploadRow
{
    int number = 0; ///< tells uploads apart
    QString name;   ///< of what is uploaded; plain text
    QString tag;    ///< empty: none
    OrgId org;
    BuildId build; ///< empty until there is one
    UploadPhase phase = UploadPhase::Queued;
    bool isFromRegistry = false; ///< an image is built from; nothing is uploaded
    UploadProgress progress;
    QList<BuildUpload::PartState> parts;
    qint64 packed = 0; ///< bytes of files read so far
    qint64 toPack = 0;
    std::optional<Error> error;
    std::optional<PackError> packError;
    int renewals = 0;         ///< how often its links expired, so that all was sent anew
    bool outlivesRun = false; ///< its journal is on disk; else resuming ends with the program
    bool isLogCut = false;    ///< the log broke off before the build was over
    QString sha256;           ///< of the archive, in hexadecimal; empty until it is known
    QDateTime begunAt;
    QDateTime endedAt; ///< invalid until it is over

    // What can be said of it before anything is done.
    static UploadRow of(const ShipOrder &order);
    static UploadRow of(const RegistryOrder &order);
    static UploadRow of(const UploadReceipt &receipt); ///< what is over
    static UploadRow of(const UploadRecord &record);   ///< what waits to be resumed

    UploadReceipt receipt() const; ///< of what is over; whose it is stays open

    /// Told apart by what is seen of it.
    bool operator==(const UploadRow &other) const;

    bool isOver() const;
    bool isUnderWay() const; ///< something would be lost or delayed if the program ended now
};

} // namespace hathora

Q_DECLARE_METATYPE(hathora::UploadRow)
