// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/uploads/uploadbench.h"

#include "tests/support/waiting.h"

#include <QRandomGenerator>

namespace hathora::testing {

namespace {

SandboxSession::Options smallParts()
{
    SandboxSession::Options options;
    options.processes = 0;
    options.partSize = UploadBench::partSize;
    return options;
}

} // namespace

UploadBench::UploadBench(int parts)
    : m_session(smallParts())
    , m_content(parts * partSize - 1000, Qt::Uninitialized)
{
    QRandomGenerator random(7);
    for (char &byte : m_content)
        byte = char(random.bounded(256));
    QFile file(archivePath());
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(m_content) == m_content.size();
    Q_ASSERT(isWritten);
    Q_UNUSED(isWritten)
}

BuildUpload::Task UploadBench::newTask()
{
    const auto archive = UploadSource::open(archivePath());
    NewBuild build;
    build.sizeInBytes = double(archive->stamp().size);
    const Result<BuildToUpload> created = settled(m_session.api().builds.create(build, m_session.org()));
    const auto record = created ? UploadRecord::from(*created, archive->stamp()) : std::nullopt;
    if (!record)
        return {};
    return {archive, *record, UploadJournal::create(journalPath(), m_key, *record)};
}

BuildUpload::Task UploadBench::resumedTask() const
{
    std::shared_ptr<UploadJournal> journal = UploadJournal::open(journalPath(), m_key);
    if (!journal)
        return {};
    return {UploadSource::open(journal->record().archive.path), journal->record(), journal};
}

std::unique_ptr<BuildUpload> UploadBench::upload(const BuildUpload::Task &task, int attempts)
{
    UploadPolicy policy;
    policy.retry.initial = 1ms;
    policy.retry.ceiling = 5ms;
    policy.retry.attempts = attempts;
    policy.patience = 0ms;
    return std::make_unique<BuildUpload>(m_sender, task, policy);
}

void UploadBench::arm(const char *operation, sandbox::Fault::Kind kind, int count, int status, double rate)
{
    sandbox::Fault fault = sandbox::Fault::on(operation, kind, status);
    fault.count = count;
    fault.rate = rate;
    m_session.server().storage().faults().arm(fault);
}

sandbox::UploadStore::Tally UploadBench::tally()
{
    return m_session.server().storage().uploads().tallies().back();
}

QByteArray UploadBench::stored()
{
    const auto archive = m_session.server().storage().uploads().archive(tally().id);
    QByteArray content;
    std::array<char, 4096> buffer;
    while (const std::size_t count = archive ? archive->read(buffer) : 0)
        content.append(buffer.data(), qsizetype(count));
    return content;
}

} // namespace hathora::testing
