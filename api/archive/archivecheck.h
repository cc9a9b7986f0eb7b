// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/background.h"

#include <QByteArray>
#include <QMetaType>

namespace hathora {

/// What a .tar.gz that somebody made holds. It is sent as it is, so this only looks.
struct ArchiveFacts
{
    enum class Flaw {
        None,
        Unreadable, ///< errorNumber says why
        Empty,      ///< not one byte
        Zip,
        PlainTar,     ///< not compressed
        OtherKind,    ///< neither gzip nor anything we know
        Truncated,    ///< the file ends before the gzip does
        Damaged,      ///< a checksum is wrong, or there is no tar inside
        UnsafePath,   ///< an entry, or the target of a hard link, that is absolute or has `..`; `path` says
                      ///< which
        NoDockerfile, ///< at the top
    };

    Flaw flaw = Flaw::None; ///< the first, in the order above
    QByteArray path;        ///< with UnsafePath: which
    int errorNumber = 0;    ///< errno
    qint64 bytes = 0;       ///< of the file
    qint64 modified = 0;    ///< nanoseconds since 1970, of the file
    QByteArray sha256;      ///< 32 bytes; empty with a flaw that ended the reading early
    int entries = 0;
    qint64 unpackedBytes = 0; ///< of all files inside

    bool operator==(const ArchiveFacts &) const = default;
};

/// Reads the whole archive; blocks meanwhile. `cancelled` ends it early, with facts of no use.
ArchiveFacts checkArchive(const QByteArray &path, const std::atomic_bool &cancelled);

/// The same in the background. Deleting it gives the check up without waiting.
class ArchiveCheck : public QObject
{
    Q_OBJECT

public:
    explicit ArchiveCheck(QObject *parent = nullptr);
    ~ArchiveCheck() override;

    void start(const QByteArray &path); ///< gives up one that is under way

Q_SIGNALS:
    void checked(const hathora::ArchiveFacts &facts); ///< once a start()

private:
    Background m_work;
};

} // namespace hathora

Q_DECLARE_METATYPE(hathora::ArchiveFacts)
