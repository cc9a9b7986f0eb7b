// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/uploads/uploadshelf.h"

#include "api/types/safeid.h"
#include "models/uploads/buildlogfile.h"

#include <QDir>
#include <QUuid>

#include <algorithm>

namespace hathora {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostReceipts = 50;
constexpr int longestLife = 8; ///< days; links are good for seven at most

const QString journal = u".journal"_s;
const QString archive = u".tar.gz"_s;
const QString ours = u"hathora-ship-"_s; ///< what an archive's name begins with that was made here
const QString unfinished = u".part"_s;   ///< behind an archive's name: Packing is at it
const QString receiptKind = u".receipt"_s;
const QString log = u".log"_s;

} // namespace

UploadShelf::UploadShelf(const QString &folder, const QString &server, const QString &profile)
    : m_folder(folder)
    , m_server(server)
    , m_profile(profile)
{
    if (!isOpen())
        return;
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    sweep();
}

QString UploadShelf::newArchive() const
{
    const QString folder = isOpen() ? m_folder : QDir::tempPath();
    return folder + u'/' + ours + QUuid::createUuid().toString(QUuid::Id128) + archive;
}

QString UploadShelf::logOf(const BuildId &build) const
{
    return path(build, log);
}

QString UploadShelf::path(const BuildId &build, const QString &kind) const
{
    // An id is the server's word: it must not lead elsewhere.
    return isOpen() && isSafeId(build.text()) ? m_folder + u'/' + build.text() + kind : QString();
}

QStringList UploadShelf::names(const QString &kind) const
{
    QStringList paths;
    if (!isOpen())
        return paths;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u'*' + kind}, QDir::Files, QDir::Time))
        paths.append(folder.filePath(name));
    return paths;
}

template <typename Kept>
bool UploadShelf::isOurs(const Kept &kept) const
{
    return kept.server == m_server && kept.profile == m_profile;
}

std::shared_ptr<UploadJournal> UploadShelf::begin(UploadRecord record) const
{
    const QString where = path(record.build, journal);
    record.server = m_server;
    record.profile = m_profile;
    return keepsJournals() && !where.isEmpty() ? UploadJournal::create(where, *m_key, record) : nullptr;
}

std::vector<std::shared_ptr<UploadJournal>> UploadShelf::journals() const
{
    std::vector<std::shared_ptr<UploadJournal>> found;
    if (!keepsJournals())
        return found;
    for (const QString &where : names(journal)) {
        std::shared_ptr<UploadJournal> each = UploadJournal::open(where, *m_key);
        if (each && isOurs(each->record()))
            found.push_back(std::move(each));
    }
    return found;
}

QList<UploadReceipt> UploadShelf::receipts() const
{
    QList<UploadReceipt> receipts;
    for (const QString &where : names(receiptKind)) {
        const std::optional<UploadReceipt> receipt = UploadReceipt::read(where);
        if (receipt && isOurs(*receipt))
            receipts.append(*receipt);
    }
    return receipts;
}

void UploadShelf::keep(UploadReceipt receipt) const
{
    const QString where = path(receipt.build, receiptKind);
    receipt.server = m_server;
    receipt.profile = m_profile;
    if (!where.isEmpty())
        receipt.write(where);
}

void UploadShelf::forget(const BuildId &build) const
{
    if (const QString receipt = path(build, receiptKind); !receipt.isEmpty()) {
        QFile::remove(receipt);
        BuildLogFile(path(build, log)).remove();
    }
}

void UploadShelf::clearJournal(const BuildId &build) const
{
    if (const QString where = path(build, journal); !where.isEmpty())
        QFile::remove(where);
}

void UploadShelf::clearArchive(const QString &where) const
{
    const QFileInfo file(where);
    const QString folder = isOpen() ? m_folder : QDir::tempPath();
    if (file.path() == folder && file.fileName().startsWith(ours) && file.fileName().endsWith(archive))
        QFile::remove(where);
}

/// Journals whose links are dead, archives whose journals were, what packing left when it was killed, logs
/// without a receipt, and receipts of long ago.
void UploadShelf::sweep() const
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-longestLife);
    for (const QString &where : names(journal) + names(archive) + names(archive + unfinished) + names(log)) {
        const QFileInfo file(where);
        const bool isOurs = !where.contains(archive) || file.fileName().startsWith(ours);
        const bool isKept = where.endsWith(log) && QFile::exists(where.chopped(log.size()) + receiptKind);
        if (isOurs && !isKept && file.lastModified() < oldest)
            QFile::remove(where);
    }
    for (const QString &where : names(receiptKind).mid(mostReceipts))
        forget(BuildId(QFileInfo(where).completeBaseName()));
}

} // namespace hathora
