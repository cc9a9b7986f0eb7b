// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/archive/packing.h"
#include "api/upload/buildrun.h"
#include "models/commands/buildcommands.h"
#include "models/logbuffer.h"
#include "models/ship/shiporder.h"
#include "models/uploads/buildlogfile.h"
#include "models/uploads/uploadrow.h"
#include "models/uploads/uploadshelf.h"

#include <QObject>

#include <memory>
#include <variant>

namespace hathora {

/// An image in an outside registry that somebody wants a build of. Its credentials are in memory only.
struct RegistryOrder
{
    RegistryImage image;
    QString tag; ///< empty: none
};

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
/// start() goes on wherever it stands. What was packed is never packed again, and what was uploaded is never
/// uploaded again, unless its links have expired: then the build is made anew.
class Undertaking : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Means
    {
        Builds builds;
        StorageSender &sender;
        BuildCommands &commands; ///< of the organization whose build it is
        UploadShelf &shelf;
        QString server;
        UploadPolicy policy;
        RunTimes run;
    };
    using Order = std::variant<ShipOrder, RegistryOrder, std::shared_ptr<UploadJournal>>;

    Undertaking(const Means &means, int number, const OrgId &org, Order order, QObject *parent = nullptr);
    Undertaking(const Means &means, int number, const UploadReceipt &receipt, QObject *parent = nullptr);
    ~Undertaking() override;

    const UploadRow &row() const { return m_row; }
    LogBuffer &log(); ///< of the build; what is on disk is read when it is first wanted

    void queue(); ///< it waits for its turn
    void start();
    void pause();
    void cancel();
    void fail(const Error &error); ///< before it could begin
    void reconnect();

Q_SIGNALS:
    void changed();
    void phaseChanged(hathora::UploadPhase phase);

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
    void addToLog(const QStringList &lines);
    void end(UploadPhase phase);
    void forgetBuild();

    Means m_means;
    Order m_order;
    UploadRow m_row;
    QString m_archive;              ///< path of what is sent; empty until it is packed
    BuildId m_awaited;              ///< the build that was asked for
    std::optional<BuildId> m_ownId; ///< the person's; good for one build
    std::optional<UploadRecord> m_record;
    std::shared_ptr<UploadJournal> m_journal;
    std::unique_ptr<Packing> m_packing;
    std::unique_ptr<BuildUpload> m_upload;
    std::unique_ptr<BuildRun> m_run;
    std::unique_ptr<LogBuffer> m_log;
    std::unique_ptr<BuildLogFile> m_logFile;
};

} // namespace hathora
