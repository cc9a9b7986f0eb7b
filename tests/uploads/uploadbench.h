// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/upload/buildupload.h"
#include "tests/models/support/sandboxsession.h"

#include <QTemporaryDir>

#include <memory>

namespace hathora::testing {

/// An archive on disk, a sandbox that takes it in small parts, and what sends the one to the other.
class UploadBench
{
public:
    static constexpr qint64 partSize = 4096;

    explicit UploadBench(int parts = 40);

    /// A new build for the archive, with a journal.
    BuildUpload::Task newTask();
    /// What the journal of the last task says, as after a start of the program.
    BuildUpload::Task resumedTask() const;
    std::unique_ptr<BuildUpload> upload(const BuildUpload::Task &task, int attempts = 20);

    SandboxSession &session() { return m_session; }
    StorageSender &sender() { return m_sender; }
    QString archivePath() const { return m_folder.filePath(QStringLiteral("archive.tgz")); }
    QString journalPath() const { return m_folder.filePath(QStringLiteral("upload.journal")); }
    const QByteArray &content() const { return m_content; }

    void arm(const char *operation, sandbox::Fault::Kind kind, int count = 1, int status = 500,
             double rate = 1.0);
    sandbox::UploadStore::Tally tally(); ///< of the newest upload
    QByteArray stored();                 ///< the newest archive, once it is complete

private:
    SandboxSession m_session;
    StorageSender m_sender;
    QTemporaryDir m_folder;
    SealingKey m_key = SealingKey::random();
    QByteArray m_content;
};

} // namespace hathora::testing
