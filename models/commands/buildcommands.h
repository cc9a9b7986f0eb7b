// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commands.h"
#include "models/stores/buildsstore.h"

#include <QSet>

namespace hathora {

/// Changes to the builds of one organization. A build gets an id of our own, so a lost answer is looked up.
class BuildCommands final : public Commands
{
    Q_OBJECT

public:
    /// The store is that of these builds; null where nobody shows them.
    BuildCommands(Builds builds, std::optional<OrgId> org, BuildsStore *store, CheckTimes times,
                  QObject *parent = nullptr);

    /// A build to upload. Where to is said in the answer alone: a build whose answer was lost is of no use
    /// and taken back, but only one with an id of ours. An id that a person chose may be another build's.
    void create(NewBuild build);
    void createAs(NewBuild build); ///< the id is the person's

    /// A build of an image in an outside registry.
    void createFromRegistry(NewRegistryBuild build);

    /// One change each. A build that the server does not know any more counts as deleted.
    void remove(const QList<BuildId> &builds);

Q_SIGNALS:
    void uploadAwaited(const hathora::BuildToUpload &build);
    void buildCreated(const hathora::BuildId &build); ///< from a registry

private:
    void create(NewBuild build, void (BuildCommands::*lookFor)(int number, const BuildId &id));
    void lookForNamesake(int number, const BuildId &id);
    void lookForOrphan(int number, const BuildId &id);
    void orphanLooked(int number, const BuildId &id, const Result<Build> &answer);
    void orphanRemoved(int number, const Result<void> &answer);
    void created(int number, const BuildId &id, const Result<Build> &answer);
    void look(int number, const BuildId &id);
    void removed(int number, const BuildId &id, const Result<void> &answer);
    void lookForRemoved(int number, const BuildId &id);
    void removedLooked(int number, const Result<Build> &answer);
    void over(const Change &change) override;

    Builds m_builds;
    std::optional<OrgId> m_org;
    BuildsStore *m_store;
    QSet<int> m_fromRegistry; ///< those under way
};

} // namespace hathora
