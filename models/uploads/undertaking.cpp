// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/uploads/undertaking.h"

#include "api/client.h"
#include "models/commands/ownids.h"
#include "models/uploads/sourceflaw.h"
#include "models/uploads/takeback.h"

#include <QFile>

namespace hathora {
namespace {

constexpr int mostRenewals = 2; // links that expire again at once are no matter of time

std::optional<QString> tagOf(const QString &tag)
{
    return tag.isEmpty() ? std::nullopt : std::optional(tag);
}

/// Ends what is still speaking, and hears it no more.
template <typename Work>
void letGo(std::unique_ptr<Work> &work)
{
    work->disconnect();
    work.release()->deleteLater();
}

} // namespace

Undertaking::Undertaking(const Means &means, int number, const OrgId &org, Order order, QObject *parent)
    : QObject(parent)
    , m_means(means)
    , m_order(std::move(order))
{
    takeOrder();
    m_row.number = number;
    m_row.org = org;
    connect(&m_means.commands, &Commands::changed, this, &Undertaking::follow);
    connect(&m_means.commands, &BuildCommands::uploadAwaited, this, &Undertaking::created);
    connect(&m_means.commands, &BuildCommands::buildCreated, this, &Undertaking::registryBuildCreated);
}

Undertaking::Undertaking(const Means &means, int number, const UploadReceipt &receipt, QObject *parent)
    : QObject(parent)
    , m_means(means)
    , m_row(UploadRow::of(receipt))
{
    m_row.number = number;
}

/// What is in a journal waits for the next start; an archive that nothing leads to any more is of no use.
Undertaking::~Undertaking()
{
    if (m_journal || m_outdated || m_row.isOver())
        return;
    m_packing.reset();
    m_means.shelf.clearArchive(m_archive);
    m_means.shelf.clearArchive(m_packedTo);
}

/// What can be said of it before anything is done.
void Undertaking::takeOrder()
{
    if (const auto *order = std::get_if<ShipOrder>(&m_order)) {
        m_row = UploadRow::of(*order);
        m_ownId = order->id;
        if (const auto *archive = std::get_if<ArchiveToShip>(&order->what)) {
            m_archive = QFile::decodeName(archive->path);
            m_stamp = ArchiveStamp{m_archive, archive->facts.bytes, archive->facts.modified};
        }
    } else if (const auto *registry = std::get_if<RegistryOrder>(&m_order)) {
        m_row = UploadRow::of(*registry);
    } else {
        m_journal = std::get<std::shared_ptr<UploadJournal>>(m_order);
        m_record = m_journal->record();
        m_archive = m_record->archive.path;
        m_stamp = m_record->archive;
        m_row = UploadRow::of(*m_record);
    }
}

void Undertaking::enter(UploadPhase phase)
{
    m_row.phase = phase;
    Q_EMIT phaseChanged(phase);
    Q_EMIT changed();
}

void Undertaking::queue()
{
    m_row.renewals = 0;
    m_row.error.reset();
    m_row.packError.reset();
    enter(UploadPhase::Queued);
}

void Undertaking::start()
{
    const bool isFromRegistry = m_row.isFromRegistry;
    const bool isThere = !m_row.build.isEmpty();
    if (isThere && (isFromRegistry || (m_record && m_record->stage != UploadStage::Sending)))
        run();
    else if (m_record)
        upload();
    else if (isFromRegistry || !m_archive.isEmpty())
        create();
    else
        pack();
}

void Undertaking::pack()
{
    const auto &order = std::get<PackToShip>(std::get<ShipOrder>(m_order).what);
    PackOrder wanted;
    wanted.list = order.list;
    wanted.choices = order.choices;
    m_packedTo = m_means.shelf.newArchive();
    wanted.archive = m_packedTo;
    m_packing = std::make_unique<Packing>(std::move(wanted));
    connect(m_packing.get(), &Packing::progressed, this, [this](const PackProgress &progress) {
        m_row.packed = progress.read;
        m_row.toPack = progress.total;
        Q_EMIT changed();
    });
    connect(m_packing.get(), &Packing::packed, this, &Undertaking::packed);
    connect(m_packing.get(), &Packing::failed, this, &Undertaking::notPacked);
    enter(UploadPhase::Packing);
    m_packing->start();
}

void Undertaking::packed(const PackedArchive &archive)
{
    letGo(m_packing);
    m_archive = archive.path;
    m_stamp = ArchiveStamp::of(m_archive);
    m_row.packed = m_row.toPack;
    m_row.sha256 = QString::fromLatin1(archive.sha256.toHex());
    m_row.progress.total = archive.bytes;
    create();
}

void Undertaking::notPacked(const PackError &error)
{
    letGo(m_packing);
    m_row.packError = error;
    enter(UploadPhase::Failed);
}

void Undertaking::create()
{
    m_awaited = m_ownId.value_or(newBuildId());
    if (const auto *registry = std::get_if<RegistryOrder>(&m_order)) {
        m_awaitsBuild = true;
        enter(UploadPhase::Creating);
        return m_means.commands.createFromRegistry({m_awaited, tagOf(registry->tag)});
    }
    if (const std::optional<Error> flaw = sourceFlaw(m_archive, m_stamp))
        return fail(*flaw);
    m_awaitsBuild = true;
    enter(UploadPhase::Creating);
    const NewBuild build{m_awaited, tagOf(m_row.tag), double(m_stamp->size)};
    m_ownId ? m_means.commands.createAs(build) : m_means.commands.create(build);
}

/// How the making of the build goes, where it is not simply done.
void Undertaking::follow(const Change &change)
{
    if (!m_awaitsBuild || change.target != m_awaited.text())
        return;
    m_awaitsBuild = !change.isOver();
    if (m_row.phase == UploadPhase::Cancelled)
        return;
    if (change.state == Change::State::Checking)
        return enter(UploadPhase::Checking);
    if (change.isOver() && change.state != Change::State::Done)
        fail(change.error.value_or(Error()));
}

void Undertaking::created(const BuildToUpload &build)
{
    if (build.id != m_awaited)
        return;
    m_row.build = build.id;
    m_ownId.reset(); // good for one build
    if (m_row.phase == UploadPhase::Cancelled)
        return forgetBuild();
    replaced();
    m_record = UploadRecord::from(build, *m_stamp);
    if (!m_record) {
        Error error;
        error.kind = Error::Kind::ResponseValidation;
        return fail(error);
    }
    m_record->name = m_row.name;
    m_record->sha256 = m_row.sha256;
    m_record->begunAt = m_row.begunAt;
    m_journal = m_means.shelf.begin(*m_record);
    m_row.outlivesRun = m_journal != nullptr;
    upload();
}

void Undertaking::registryBuildCreated(const BuildId &build)
{
    if (build != m_awaited)
        return;
    m_row.build = build;
    if (m_row.phase == UploadPhase::Cancelled)
        return forgetBuild();
    run();
}

void Undertaking::upload()
{
    // The storage knows no session: only we keep one that may read from sending there.
    if (m_means.client.access() != Access::Full)
        return enter(UploadPhase::Paused);
    m_upload.reset(); // what it was still writing down is in the journal then
    if (m_journal && m_journal->record().parts.size() > m_record->parts.size())
        m_record = m_journal->record();
    m_upload = std::make_unique<BuildUpload>(
        m_means.sender, BuildUpload::Task{UploadSource::open(m_archive), *m_record, m_journal},
        m_means.policy);
    connect(m_upload.get(), &BuildUpload::progressed, this, [this] {
        m_row.progress = m_upload->progress();
        m_row.parts = m_upload->parts();
        Q_EMIT changed();
    });
    connect(m_upload.get(), &BuildUpload::journalFailed, this, [this] {
        m_row.outlivesRun = false;
        Q_EMIT changed();
    });
    connect(m_upload.get(), &BuildUpload::stateChanged, this, &Undertaking::uploadEntered);
    m_upload->start();
}

void Undertaking::uploadEntered(BuildUpload::State state)
{
    m_record = m_upload->record();
    switch (state) {
    case BuildUpload::State::Idle:
    case BuildUpload::State::Aborted:
        break;
    case BuildUpload::State::Uploading:
        return enter(UploadPhase::Uploading);
    case BuildUpload::State::Paused:
        return enter(UploadPhase::Paused);
    case BuildUpload::State::Completing:
        return enter(UploadPhase::Completing);
    case BuildUpload::State::Failed:
        return uploadFailed(*m_upload->error());
    case BuildUpload::State::Done:
        letGo(m_upload);
        return run();
    }
}

void Undertaking::uploadFailed(const Error &error)
{
    letGo(m_upload);
    if (error.cause != Error::Cause::LinkExpired)
        return fail(error);
    // No call issues links anew: it takes another build, and all of it is sent again. Until there is one, the
    // journal of the old says what is wanted.
    if (++m_row.renewals > mostRenewals)
        return fail(error);
    m_outdated = std::exchange(m_journal, nullptr);
    m_expired = std::exchange(m_row.build, BuildId());
    m_record.reset();
    m_row.progress.confirmed = 0;
    m_row.parts.clear();
    create();
}

/// The build whose links expired is of no use any more: there is another, or none is wanted.
void Undertaking::replaced()
{
    if (const BuildId old = std::exchange(m_expired, BuildId()); !old.isEmpty()) {
        if (!m_row.build.isEmpty())
            Q_EMIT buildReplaced(old, m_row.build);
        takeBack(m_means.builds, old, m_row.org, &m_means.commands);
    }
    if (m_outdated)
        std::exchange(m_outdated, nullptr)->remove();
}

/// The build is of no use: nothing can be uploaded for it any more.
void Undertaking::forgetBuild()
{
    m_journal.reset();
    m_record.reset();
    if (m_row.build.isEmpty())
        return;
    m_means.shelf.clearJournal(m_row.build);
    takeBack(m_means.builds, m_row.build, m_row.org, &m_means.commands);
    m_row.build = BuildId();
}

void Undertaking::run()
{
    BuildRun::Run order = [builds = m_means.builds, build = m_row.build, org = m_row.org](QObject *parent) {
        return builds.run(build, org, parent);
    };
    if (const auto *registry = std::get_if<RegistryOrder>(&m_order))
        order = [builds = m_means.builds, build = m_row.build, org = m_row.org, image = registry->image](
                    QObject *parent) { return builds.runFromRegistry(build, image, org, parent); };
    m_run = std::make_unique<BuildRun>(m_means.builds, m_row.org, m_row.build, order, m_means.run);
    connect(m_run.get(), &BuildRun::begun, this, [this] {
        if (m_journal && m_record) {
            m_record->stage = UploadStage::Running;
            m_journal->enter(UploadStage::Running);
        }
    });
    connect(m_run.get(), &BuildRun::lines, this, [this](const QStringList &lines) { buildLog().add(lines); });
    connect(m_run.get(), &BuildRun::logBroke, this, [this] {
        m_row.isLogCut = true;
        Q_EMIT changed();
    });
    connect(m_run.get(), &BuildRun::stateChanged, this, &Undertaking::runEntered);
    enter(UploadPhase::Building);
    if (m_record && m_record->stage == UploadStage::Running)
        m_run->watch();
    else
        m_run->start();
}

void Undertaking::runEntered(BuildRun::State state)
{
    if (state == BuildRun::State::Failed) {
        const Error error = *m_run->error();
        letGo(m_run);
        return fail(error);
    }
    if (state != BuildRun::State::Over)
        return;
    const BuildStatus status = m_run->build()->status;
    letGo(m_run);
    end(status.is(KnownBuildStatus::Succeeded) ? UploadPhase::Done : UploadPhase::BuildFailed);
}

BuildLog &Undertaking::buildLog()
{
    m_log.keepAt(m_means.shelf.logOf(m_row.build));
    return m_log;
}

void Undertaking::end(UploadPhase phase)
{
    m_row.endedAt = QDateTime::currentDateTimeUtc();
    enter(phase);
    m_means.shelf.keep(m_row.receipt());
    m_means.shelf.clearJournal(m_row.build);
    m_means.shelf.clearArchive(m_archive);
    m_journal.reset();
}

void Undertaking::pause()
{
    if (m_upload)
        m_upload->pause();
    else if (m_row.phase == UploadPhase::Queued)
        enter(UploadPhase::Paused);
}

void Undertaking::cancel()
{
    if (m_row.isOver())
        return;
    m_packing.reset();
    m_upload.reset();
    // A build whose image is being made goes on; nobody can call that back.
    const bool isBeingMade = m_run || (m_record && m_record->stage == UploadStage::Running);
    m_run.reset();
    if (isBeingMade)
        m_means.shelf.clearJournal(m_row.build);
    else
        forgetBuild();
    replaced();
    m_means.shelf.clearArchive(m_archive);
    m_means.shelf.clearArchive(m_packedTo);
    m_row.endedAt = QDateTime::currentDateTimeUtc();
    enter(UploadPhase::Cancelled);
}

void Undertaking::fail(const Error &error)
{
    m_row.error = error;
    enter(UploadPhase::Failed);
}

void Undertaking::reconnect()
{
    if (m_upload)
        m_upload->reconnect();
}

} // namespace hathora
