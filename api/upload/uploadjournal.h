// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/upload/sealingkey.h"
#include "api/upload/uploadrecord.h"

#include <QFile>

#include <memory>

namespace hathora {

/// An upload as it is kept on disk: one file, to which an entry is added for each part that was confirmed.
///
/// Every entry is sealed with its place in the file, so what was torn off, turned over or put elsewhere does
/// not open. What stands before it is true and is gone on from; a file whose first entry does not open is
/// none. Whoever has it holds it alone: another program finds none meanwhile. Not for two threads at once.
class UploadJournal
{
public:
    /// Takes the place of what is there; null when it cannot be written.
    static std::unique_ptr<UploadJournal> create(const QString &path, const SealingKey &key,
                                                 const UploadRecord &record);
    /// Null when it cannot be read: no such file, another key, not a journal any more, or held by another.
    static std::unique_ptr<UploadJournal> open(const QString &path, const SealingKey &key);

    QString path() const { return m_file.fileName(); }
    const UploadRecord &record() const { return m_record; }

    // On disk when they return true; otherwise as if nothing had been added.
    bool add(const UploadedPart &part);
    bool enter(UploadStage stage);

    void remove();

private:
    UploadJournal(const QString &path, const SealingKey &key);

    bool lock();
    bool begin(const UploadRecord &record);
    bool read();
    bool take(const QByteArray &entry);
    bool append(const QByteArray &entry);
    QByteArray context() const;

    QFile m_file;
    bool m_isLocked = false;
    SealingKey m_key;
    QByteArray m_head; ///< what the file begins with: its kind, and which one it is
    qint64 m_entries = 0;
    qint64 m_end = 0; ///< of the last entry that is whole
    UploadRecord m_record;
};

} // namespace hathora
