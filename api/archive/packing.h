// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/packerror.h"
#include "api/archive/packlist.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace hathora {

class PackJob;

/// What to pack, and where to.
struct PackOrder
{
    enum class Size {
        Fast, ///< what the processor does as fast as the disk
        Small ///< a few per cent smaller, several times slower
    };

    PackList list;
    PackChoices choices;
    QString archive; ///< written anew; absent unless packing succeeds. Its folder is made
    Size size = Size::Fast;
    int threads = 0; ///< that compress; 0: one a core. The archive does not depend on it
};

struct PackProgress
{
    qint64 read = 0; ///< bytes of files
    qint64 total = 0;
    qint64 written = 0; ///< bytes of the archive

    bool operator==(const PackProgress &) const = default;
};

/// An archive that is whole and on disk.
struct PackedArchive
{
    QString path;
    qint64 bytes = 0;
    QByteArray sha256; ///< 32 bytes
    int files = 0;
    qint64 sourceBytes = 0;
    std::chrono::milliseconds took{};

    bool operator==(const PackedArchive &) const = default;
};

/// A folder on its way into a .tar.gz, on threads of its own.
///
/// The same tree gives the same bytes: sorted, owned by root, dated 1980, without the machine's names,
/// whatever the number of threads; and the same tar inside on every machine. One gzip member. Holds at most
/// 128 MiB however large the tree is. A file that changes while it is read is read again.
///
/// Emits packed() or failed() exactly once after start(), never from within it. Deleting it cancels, waits
/// for the threads (some milliseconds) and leaves no half archive behind.
class Packing : public QObject
{
    Q_OBJECT

public:
    explicit Packing(PackOrder order, QObject *parent = nullptr);
    ~Packing() override;

    void start();  ///< once
    void cancel(); ///< failed() follows, with PackError::Kind::Cancelled; no archive is left

    PackProgress progress() const;

Q_SIGNALS:
    void progressed(const hathora::PackProgress &progress); ///< ten times a second at most
    void packed(const hathora::PackedArchive &archive);
    void failed(const hathora::PackError &error);

private:
    void lookAtProgress();
    void finish();

    PackOrder m_order;
    QTimer m_beat;
    PackProgress m_told;
    std::unique_ptr<PackJob> m_job; ///< last, so that its threads end first
};

} // namespace hathora

Q_DECLARE_METATYPE(hathora::PackedArchive)
Q_DECLARE_METATYPE(hathora::PackProgress)
