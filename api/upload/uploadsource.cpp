// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/uploadsource.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hathora {
namespace {

std::optional<ArchiveStamp> stampOf(const QString &path, const struct stat &status)
{
    if (!S_ISREG(status.st_mode))
        return {};
    constexpr qint64 second = 1'000'000'000; // ns
    return ArchiveStamp{path, status.st_size, status.st_mtim.tv_sec * second + status.st_mtim.tv_nsec};
}

} // namespace

std::optional<ArchiveStamp> ArchiveStamp::of(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return stampOf(path, status);
}

std::shared_ptr<const UploadSource> UploadSource::open(const QString &path)
{
    // Not blocking: a pipe of that name would keep us waiting for a writer.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return {};
    struct stat status = {};
    if (::fstat(descriptor, &status) == 0) {
        if (std::optional<ArchiveStamp> stamp = stampOf(path, status))
            return std::shared_ptr<const UploadSource>(new UploadSource(descriptor, std::move(*stamp)));
    }
    ::close(descriptor);
    return {};
}

UploadSource::UploadSource(int descriptor, ArchiveStamp stamp)
    : m_descriptor(descriptor)
    , m_stamp(std::move(stamp))
{
}

UploadSource::~UploadSource()
{
    ::close(m_descriptor);
}

qint64 UploadSource::read(qint64 offset, char *bytes, qint64 most) const
{
    qint64 count = -1;
    do {
        count = ::pread(m_descriptor, bytes, size_t(most), offset);
    } while (count < 0 && errno == EINTR);
    return count;
}

bool UploadSource::isUnchanged() const
{
    return ArchiveStamp::of(m_stamp.path) == m_stamp;
}

} // namespace hathora
