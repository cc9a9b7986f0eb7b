// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"
#include "api/upload/uploadjournal.h"
#include "api/upload/uploadreceipt.h"

#include <QString>

#include <optional>
#include <vector>

namespace hathora {

/// The folder in which uploads are kept: journals of those that are not over, archives that were packed for
/// them, logs and receipts. Everything is there by the id of its build, and one profile's on one server is
/// nothing to the others. Without a key there are no journals.
class UploadShelf
{
public:
    UploadShelf() = default; ///< nothing is kept
    UploadShelf(const QString &folder, const QString &server, const QString &profile);

    bool isOpen() const { return !m_folder.isEmpty(); }
    bool keepsJournals() const { return isOpen() && m_key.has_value(); }
    void setKey(std::optional<SealingKey> key) { m_key = std::move(key); }

    QString newArchive() const; ///< a path that nothing has yet
    QString logOf(const BuildId &build) const;

    /// Null where nothing can be kept.
    std::shared_ptr<UploadJournal> begin(UploadRecord record) const;
    /// Of uploads that are not over, and that no other program is at.
    std::vector<std::shared_ptr<UploadJournal>> journals() const;
    QList<UploadReceipt> receipts() const; ///< the newest first
    void keep(UploadReceipt receipt) const;

    // What is of no use any more.
    void forget(const BuildId &build) const; ///< its receipt and log
    void clearJournal(const BuildId &build) const;
    void clearArchive(const QString &path) const; ///< only one that lies here

private:
    QString path(const BuildId &build, const QString &kind) const;
    QStringList names(const QString &kind) const;
    void sweep() const;
    template <typename Kept>
    bool isOurs(const Kept &kept) const;

    QString m_folder;
    QString m_server;
    QString m_profile;
    std::optional<SealingKey> m_key;
};

} // namespace hathora
