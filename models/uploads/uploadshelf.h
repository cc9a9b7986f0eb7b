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
/// them, logs and receipts. Everything is there by the id of its build. Without a key there are no journals.
class UploadShelf
{
public:
    explicit UploadShelf(const QString &folder = {}); ///< empty: nothing is kept

    bool isOpen() const { return !m_folder.isEmpty(); }
    bool keepsJournals() const { return isOpen() && m_key.has_value(); }
    void setKey(std::optional<SealingKey> key) { m_key = std::move(key); }

    QString newArchive() const; ///< a path that nothing has yet
    QString logOf(const BuildId &build) const;

    /// Null where nothing can be kept.
    std::shared_ptr<UploadJournal> begin(const UploadRecord &record) const;
    /// Of uploads to this server that are not over.
    std::vector<std::shared_ptr<UploadJournal>> journals(const QString &server) const;
    /// The newest first, of builds of this server.
    QList<UploadReceipt> receipts(const QString &server) const;
    void keep(const UploadReceipt &receipt) const;

    // What is of no use any more.
    void forget(const BuildId &build) const; ///< its receipt and log
    void clearJournal(const BuildId &build) const;
    void clearArchive(const QString &path) const; ///< only one that lies here

private:
    QString path(const BuildId &build, const QString &kind) const;
    QStringList names(const QString &kind) const;
    void sweep() const;

    QString m_folder;
    std::optional<SealingKey> m_key;
};

} // namespace hathora
