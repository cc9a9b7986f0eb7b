// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/packing.h"
#include "api/upload/buildrun.h"
#include "models/commands/buildcommands.h"
#include "models/ship/shiporder.h"
#include "models/uploads/buildlog.h"
#include "models/uploads/uploadrow.h"
#include "models/uploads/uploadshelf.h"

#include <QObject>

#include <memory>
#include <variant>

namespace hathora {

/// One build, from what was dropped to what the server made of it.
///
///   Queued ─► Packing ─► Creating ─► Uploading ─► Completing ─► Building ─► Done, BuildFailed
///     ▲ └──────(an archive)─▲ │ ▲      │  ▲            │            │
///     │                       │ └links─┤  └─ Paused ◄──┘            │
///     │                       ▼ expired                             │
///     │                    Checking                                 │
///     └───── retry() ──────── Failed ◄── whatever goes wrong ───────┘
///   Found ─► Queued; whatever is not over ─cancel()─► Cancelled
///
/// In a session that may only read it is Paused before a byte is sent. start() goes on wherever it stands.
/// What was packed is never packed again, and what was uploaded is never uploaded again, unless its links
/// have expired: then the build is made anew.
class Undertaking : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Means
    {
        const Client &client;
        Builds builds;
        StorageSender &sender;
        BuildCommands &commands; ///< of the organization whose build it is
        UploadShelf &shelf;
        UploadPolicy policy;
        RunTimes run;
    };
    using Order = std::variant<ShipOrder, RegistryOrder, std::shared_ptr<UploadJournal>>;

    Undertaking(const Means &means, int number, const OrgId &org, Order order, QObject *parent = nullptr);
    Undertaking(const Means &means, int number, const UploadReceipt &receipt, QObject *parent = nullptr);
    ~Undertaking() override;

    const UploadRow &row() const { return m_row; }
    bool awaitsBuild() const { return m_awaitsBuild; } ///< one is being made, wanted or not
    LogBuffer &log() { return buildLog().buffer(); }   ///< of the build

    void queue(); ///< it waits for its turn
    void start();
    void pause();
    void cancel();
    void fail(const Error &error); ///< before it could begin
    void reconnect();

Q_SIGNALS:
    void changed();
    void phaseChanged(hathora::UploadPhase phase);
    void buildReplaced(const hathora::BuildId &old, const hathora::BuildId &now);

private:
    void enter(UploadPhase phase);
    void takeOrder();
    void pack();
    void packed(const PackedArchive &archive);
    void notPacked(const PackError &error);
    void create();
    void follow(const Change &change);
    void created(const BuildToUpload &build);
    void registryBuildCreated(const BuildId &build);
    void upload();
    void uploadEntered(BuildUpload::State state);
    void uploadFailed(const Error &error);
    void run();
    void runEntered(BuildRun::State state);
    BuildLog &buildLog();
    void end(UploadPhase phase);
    void replaced();
    void forgetBuild();

    Means m_means;
    Order m_order;
    UploadRow m_row;
    QString m_archive;                   ///< path of what is sent; empty until it is packed
    QString m_packedTo;                  ///< where it is packed to
    std::optional<ArchiveStamp> m_stamp; ///< of the archive, as it was looked into or packed
    BuildId m_awaited;                   ///< the build that was asked for
    BuildId m_expired;                   ///< the one before, until there is another
    bool m_awaitsBuild = false;
    std::optional<BuildId> m_ownId; ///< the person's; good for one build
    std::optional<UploadRecord> m_record;
    std::shared_ptr<UploadJournal> m_journal;
    std::shared_ptr<UploadJournal> m_outdated; ///< with links that expired; goes when there are new ones
    std::unique_ptr<Packing> m_packing;
    std::unique_ptr<BuildUpload> m_upload;
    std::unique_ptr<BuildRun> m_run;
    BuildLog m_log;
};

} // namespace hathora
