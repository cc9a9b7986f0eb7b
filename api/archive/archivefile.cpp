// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/archive/archivefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <openssl/evp.h>

#include <cerrno>
#include <cstdio>

namespace hathora {

namespace {

/// So that the last wait for the disk is short.
constexpr qint64 writeBackEach = 16 * 1024 * 1024;

PackError::Kind kindOf(int errorNumber)
{
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return PackError::Kind::DiskFull;
    default:
        return PackError::Kind::Unwritable;
    }
}

} // namespace

struct RunningSha256::Context
{
    EVP_MD_CTX *digest = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(digest); }
};

RunningSha256::RunningSha256()
    : m_context(std::make_unique<Context>())
{
    EVP_DigestInit_ex(m_context->digest, EVP_sha256(), nullptr);
}

RunningSha256::RunningSha256(const RunningSha256 &other)
    : m_context(std::make_unique<Context>())
{
    *this = other;
}

RunningSha256 &RunningSha256::operator=(const RunningSha256 &other)
{
    EVP_MD_CTX_copy_ex(m_context->digest, other.m_context->digest);
    return *this;
}

RunningSha256::~RunningSha256() = default;

void RunningSha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->digest, bytes.data(), size_t(bytes.size()));
}

QByteArray RunningSha256::result() const
{
    RunningSha256 copy(*this);
    QByteArray digest(EVP_MD_get_size(EVP_sha256()), Qt::Uninitialized);
    EVP_DigestFinal_ex(copy.m_context->digest, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

ArchiveFile::ArchiveFile(const QString &path)
    : m_path(QFile::encodeName(path))
    , m_temporary(m_path + ".part")
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    constexpr mode_t ownerOnly = 0600; // what is packed may be secret
    m_file = Descriptor(
        ::open(m_temporary.constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, ownerOnly));
    if (!m_file.isOpen())
        fail();
}

ArchiveFile::~ArchiveFile()
{
    if (!m_kept && m_file.isOpen())
        ::unlink(m_temporary.constData());
}

void ArchiveFile::write(QByteArrayView bytes)
{
    qsizetype done = 0;
    while (!m_error && done < bytes.size()) {
        const ssize_t got = ::write(m_file.number(), bytes.data() + done, size_t(bytes.size() - done));
        if (got > 0)
            done += got;
        else if (errno != EINTR)
            fail();
    }
    if (m_error)
        return;
    m_state.bytes += bytes.size();
    m_state.sha256.add(bytes);
    startWriteBack();
}

void ArchiveFile::startWriteBack()
{
    if (m_state.bytes - m_writtenBack < writeBackEach)
        return;
    ::sync_file_range(m_file.number(), m_writtenBack, m_state.bytes - m_writtenBack, SYNC_FILE_RANGE_WRITE);
    m_writtenBack = m_state.bytes;
}

void ArchiveFile::goBackTo(const State &state)
{
    if (m_error)
        return;
    if (::ftruncate(m_file.number(), state.bytes) != 0 ||
        ::lseek(m_file.number(), state.bytes, SEEK_SET) != state.bytes) {
        fail();
        return;
    }
    m_state = state;
    m_writtenBack = std::min(m_writtenBack, state.bytes);
}

void ArchiveFile::keep()
{
    if (m_error)
        return;
    m_kept =
        ::fdatasync(m_file.number()) == 0 && std::rename(m_temporary.constData(), m_path.constData()) == 0;
    if (!m_kept)
        fail();
}

void ArchiveFile::fail()
{
    if (!m_error)
        m_error = PackError{kindOf(errno), m_path, errno};
}

} // namespace hathora
