// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/uploads/undertaking.h"

#include "models/commands/ownids.h"

#include <QFile>

namespace hathora {
namespace {

constexpr int mostRenewals = 2; // links that expire again at once are no matter of time

QString hexadecimal(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex());
}

std::optional<QString> tagOf(const QString &tag)
{
    return tag.isEmpty() ? std::nullopt : std::optional(tag);
}

Error localError(Error::Cause cause)
{
    Error error;
    error.kind = Error::Kind::InvalidRequest;
    error.cause = cause;
    return error;
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
    if (!m_journal && !m_row.isOver())
        m_means.shelf.clearArchive(m_archive);
}

/// What can be said of it before anything is done.
void Undertaking::takeOrder()
{
    m_row.begunAt = QDateTime::currentDateTimeUtc();
    if (const auto *order = std::get_if<ShipOrder>(&m_order)) {
        m_row.name = order->name;
        m_row.tag = order->tag;
        m_ownId = order->id;
        if (const auto *archive = std::get_if<ArchiveToShip>(&order->what)) {
            m_archive = QFile::decodeName(archive->path);
            m_row.sha256 = hexadecimal(archive->facts.sha256);
            m_row.progress.total = archive->facts.bytes;
        } else {
            const auto &pack = std::get<PackToShip>(order->what);
            m_row.toPack = pack.list.totals(pack.choices).bytes;
        }
    } else if (const auto *registry = std::get_if<RegistryOrder>(&m_order)) {
        m_row.name = registry->image.image;
        m_row.tag = registry->tag;
        m_row.isFromRegistry = true;
    } else {
        m_journal = std::get<std::shared_ptr<UploadJournal>>(m_order);
        m_record = m_journal->record();
        m_archive = m_record->archive.path;
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
    wanted.archive = m_means.shelf.newArchive();
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
    m_row.packed = m_row.toPack;
    m_row.sha256 = hexadecimal(archive.sha256);
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
    m_awaited = std::exchange(m_ownId, std::nullopt).value_or(newBuildId());
    if (const auto *registry = std::get_if<RegistryOrder>(&m_order)) {
        enter(UploadPhase::Creating);
        return m_means.commands.createFromRegistry({m_awaited, tagOf(registry->tag)});
    }
    const std::optional<ArchiveStamp> stamp = ArchiveStamp::of(m_archive);
    if (!stamp || stamp->size == 0)
        return fail(localError(Error::Cause::SourceUnreadable));
    enter(UploadPhase::Creating);
    m_means.commands.create({m_awaited, tagOf(m_row.tag), double(stamp->size)});
}

/// How the making of the build goes, where it is not simply done.
void Undertaking::follow(const Change &change)
{
    const bool isAwaited = m_row.phase == UploadPhase::Creating || m_row.phase == UploadPhase::Checking;
    if (!isAwaited || change.target != m_awaited.text())
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
    if (m_row.phase == UploadPhase::Cancelled)
        return forgetBuild();
    const std::optional<ArchiveStamp> stamp = ArchiveStamp::of(m_archive);
    m_record = stamp ? UploadRecord::from(build, *stamp) : std::nullopt;
    if (!m_record) {
        Error error;
        error.kind = Error::Kind::ResponseValidation;
        return fail(stamp ? error : localError(Error::Cause::SourceUnreadable));
    }
    m_record->server = m_means.server;
    m_record->name = m_row.name;
    m_record->sha256 = m_row.sha256;
    m_record->begunAt = m_row.begunAt;
    m_journal = m_means.shelf.begin(*m_record);
    m_row.outlivesRun = m_journal != nullptr;
    upload();
}

void Undertaking::registryBuildCreated(const BuildId &build)
{
    if (build != m_awaited || m_row.phase == UploadPhase::Cancelled)
        return;
    m_row.build = build;
    run();
}

void Undertaking::upload()
{
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
    // No call issues links anew: it takes another build, and all of it is sent again.
    forgetBuild();
    m_row.progress.confirmed = 0;
    m_row.parts.clear();
    if (++m_row.renewals > mostRenewals)
        return fail(error);
    create();
}

/// The build is of no use: nothing can be uploaded for it any more.
void Undertaking::forgetBuild()
{
    m_journal.reset();
    m_record.reset();
    if (m_row.build.isEmpty())
        return;
    m_means.shelf.clearJournal(m_row.build);
    m_means.builds.remove(m_row.build, m_row.org).then(this, [](Undertaking *, const Result<void> &) {});
    m_row.build = BuildId();
}

void Undertaking::run()
{
    const BuildId build = m_row.build;
    const auto image = [this]() -> std::optional<RegistryImage> {
        const auto *registry = std::get_if<RegistryOrder>(&m_order);
        return registry ? std::optional(registry->image) : std::nullopt;
    }();
    const auto order = [builds = m_means.builds, build, org = m_row.org, image](QObject *parent) {
        return image ? builds.runFromRegistry(build, *image, org, parent) : builds.run(build, org, parent);
    };
    m_run = std::make_unique<BuildRun>(m_means.builds, m_row.org, build, order, m_means.run);
    connect(m_run.get(), &BuildRun::begun, this, [this] {
        if (m_journal && m_record) {
            m_record->stage = UploadStage::Running;
            m_journal->enter(UploadStage::Running);
        }
    });
    connect(m_run.get(), &BuildRun::lines, this, &Undertaking::addToLog);
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

void Undertaking::addToLog(const QStringList &lines)
{
    log().append(lines);
    if (const QString path = m_means.shelf.logOf(m_row.build); !m_logFile && !path.isEmpty())
        m_logFile = std::make_unique<BuildLogFile>(path);
    if (m_logFile)
        m_logFile->add(lines);
}

LogBuffer &Undertaking::log()
{
    if (!m_log) {
        m_log = std::make_unique<LogBuffer>();
        if (const QString path = m_means.shelf.logOf(m_row.build); !path.isEmpty())
            m_log->append(BuildLogFile(path).lines());
    }
    return *m_log;
}

void Undertaking::end(UploadPhase phase)
{
    m_row.endedAt = QDateTime::currentDateTimeUtc();
    const auto status = phase == UploadPhase::Done ? KnownBuildStatus::Succeeded : KnownBuildStatus::Failed;
    m_means.shelf.keep({m_means.server, m_row.name, m_row.org, m_row.build, tagOf(m_row.tag),
                        BuildStatus(status), m_row.sha256, m_row.progress.total, int(m_row.parts.size()),
                        m_row.begunAt, m_row.endedAt});
    m_means.shelf.clearJournal(m_row.build);
    m_means.shelf.clearArchive(m_archive);
    m_journal.reset();
    enter(phase);
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
    m_means.shelf.clearArchive(m_archive);
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
