// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/uploadjournal.h"

#include "api/json/decode.h"
#include "api/json/encode.h"

#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace hathora {
namespace {

const QByteArray kind = "hathora-upload-1\n";
constexpr qsizetype idLength = 16;
constexpr qsizetype sizeLength = 4;
constexpr quint32 longestEntry = 64 * 1024 * 1024; // ten thousand links of six kilobytes

// What an entry is, said by its first letter.
constexpr char beginning = 'b';
constexpr char partConfirmed = 'p';
constexpr char stageReached = 's';

/// Whether a new name in its folder would outlive a power cut.
bool syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return false;
    const bool isSynced = ::fsync(folder) == 0;
    ::close(folder);
    return isSynced;
}

} // namespace

UploadJournal::UploadJournal(const QString &path, const SealingKey &key)
    : m_file(path)
    , m_key(key)
{
}

std::unique_ptr<UploadJournal> UploadJournal::create(const QString &path, const SealingKey &key,
                                                     const UploadRecord &record)
{
    std::unique_ptr<UploadJournal> journal(new UploadJournal(path, key));
    if (journal->begin(record))
        return journal;
    if (journal->m_isLocked)
        journal->remove();
    return {};
}

std::unique_ptr<UploadJournal> UploadJournal::open(const QString &path, const SealingKey &key)
{
    std::unique_ptr<UploadJournal> journal(new UploadJournal(path, key));
    return journal->read() ? std::move(journal) : nullptr;
}

/// Goes with the file, also when the program is killed.
bool UploadJournal::lock()
{
    m_isLocked = ::flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0;
    return m_isLocked;
}

bool UploadJournal::begin(const UploadRecord &record)
{
    const auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !lock() || !m_file.resize(0) ||
        !m_file.setPermissions(onlyOwner))
        return false;
    m_head = kind + QUuid::createUuid().toRfc4122();
    if (m_file.write(m_head) != m_head.size())
        return false;
    m_end = m_head.size();
    m_record = record;
    if (!append(beginning + encode(record)) || !syncFolder(path()))
        return false;
    for (const UploadedPart &part : record.parts) {
        if (!append(partConfirmed + encode(part)))
            return false;
    }
    return record.stage == UploadStage::Sending || enter(record.stage);
}

bool UploadJournal::read()
{
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered) || !lock())
        return false;
    m_head = m_file.read(kind.size() + idLength);
    if (m_head.size() != kind.size() + idLength || !m_head.startsWith(kind))
        return false;
    m_end = m_head.size();
    while (true) {
        const QByteArray size = m_file.read(sizeLength);
        const quint32 length = size.size() == sizeLength ? qFromBigEndian<quint32>(size.constData()) : 0;
        if (length == 0 || length > longestEntry)
            break;
        const QByteArray sealed = m_file.read(length);
        const std::optional<QByteArray> entry = m_key.open(sealed, context());
        if (sealed.size() != qsizetype(length) || !entry || !take(*entry))
            break;
        ++m_entries;
        m_end += sizeLength + sealed.size();
    }
    // What does not open is written over by what comes next.
    return m_entries > 0 && m_file.resize(m_end);
}

bool UploadJournal::take(const QByteArray &entry)
{
    const QByteArray content = entry.mid(1);
    if (m_entries == 0) {
        Result<UploadRecord> record = decode<UploadRecord>(content);
        if (!entry.startsWith(beginning) || !record)
            return false;
        m_record = std::move(record).value();
        return m_record.putUrls.size() == m_record.plan().size();
    }
    if (entry.startsWith(partConfirmed)) {
        const Result<UploadedPart> part = decode<UploadedPart>(content);
        if (!part || part->number < 1 || part->number > m_record.putUrls.size())
            return false;
        m_record.parts.append(*part);
        return true;
    }
    m_record.stage = UploadStage(content.toInt());
    return entry.startsWith(stageReached);
}

bool UploadJournal::add(const UploadedPart &part)
{
    if (!append(partConfirmed + encode(part)))
        return false;
    m_record.parts.append(part);
    return true;
}

bool UploadJournal::enter(UploadStage stage)
{
    if (!append(stageReached + QByteArray::number(int(stage))))
        return false;
    m_record.stage = stage;
    return true;
}

bool UploadJournal::append(const QByteArray &entry)
{
    const QByteArray sealed = m_key.seal(entry, context());
    QByteArray bytes(sizeLength, Qt::Uninitialized);
    qToBigEndian(quint32(sealed.size()), bytes.data());
    bytes += sealed;
    const bool isKept = !sealed.isEmpty() && m_file.seek(m_end) && m_file.write(bytes) == bytes.size() &&
                        ::fdatasync(m_file.handle()) == 0;
    if (!isKept) {
        m_file.resize(m_end);
        return false;
    }
    m_end += bytes.size();
    ++m_entries;
    return true;
}

/// What an entry is sealed with: which journal it belongs to, and the how-manieth it is.
QByteArray UploadJournal::context() const
{
    return m_head + QByteArray::number(m_entries);
}

void UploadJournal::remove()
{
    m_file.remove();
}

} // namespace hathora
