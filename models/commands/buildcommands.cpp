// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/buildcommands.h"

#include "models/commands/ownids.h"

namespace hathora {

BuildCommands::BuildCommands(Builds builds, std::optional<OrgId> org, BuildsStore *store, CheckTimes times,
                             QObject *parent)
    : Commands(times, parent)
    , m_builds(builds)
    , m_org(std::move(org))
    , m_store(store)
{
}

void BuildCommands::create(NewBuild build)
{
    create(std::move(build), &BuildCommands::lookForOrphan);
}

void BuildCommands::createAs(NewBuild build)
{
    create(std::move(build), &BuildCommands::lookForNamesake);
}

void BuildCommands::create(NewBuild build, void (BuildCommands::*lookFor)(int number, const BuildId &id))
{
    const BuildId id = build.id.value_or(newBuildId());
    build.id = id;
    const int number = begin(Change::Kind::CreateBuild, id.text());
    m_builds.create(build, m_org)
        .then(this, [number, id, lookFor](BuildCommands *self, const Result<BuildToUpload> &answer) {
            if (!answer)
                return self->lost(number, answer.error(),
                                  [self, id, lookFor](int lookNumber) { (self->*lookFor)(lookNumber, id); });
            Q_EMIT self->uploadAwaited(*answer);
            self->enter(number, Change::State::Done);
        });
}

/// Whether one that is there is ours cannot be told.
void BuildCommands::lookForNamesake(int number, const BuildId &id)
{
    m_builds.get(id, m_org).then(this, [number](BuildCommands *self, const Result<Build> &answer) {
        const bool isNone = !answer && answer.error().isNotFound();
        self->sighted(number, isNone ? Sight::NotThere : Sight::Blind);
    });
}

void BuildCommands::lookForOrphan(int number, const BuildId &id)
{
    m_builds.get(id, m_org).then(this, [number, id](BuildCommands *self, const Result<Build> &answer) {
        self->orphanLooked(number, id, answer);
    });
}

void BuildCommands::orphanLooked(int number, const BuildId &id, const Result<Build> &answer)
{
    if (!answer)
        return sighted(number, answer.error().isNotFound() ? Sight::NotThere : Sight::Blind);
    if (!answer->status.is(KnownBuildStatus::Created))
        return sighted(number, Sight::Blind);
    m_builds.remove(id, m_org).then(this, [number](BuildCommands *self, const Result<void> &removed) {
        self->orphanRemoved(number, removed);
    });
}

void BuildCommands::orphanRemoved(int number, const Result<void> &answer)
{
    if (answer || answer.error().isNotFound())
        enter(number, Change::State::NotDone);
    else
        sighted(number, Sight::Blind);
}

void BuildCommands::createFromRegistry(NewRegistryBuild build)
{
    const BuildId id = build.id.value_or(newBuildId());
    build.id = id;
    const int number = begin(Change::Kind::CreateBuild, id.text());
    m_fromRegistry.insert(number);
    m_builds.createFromRegistry(build, m_org)
        .then(this, [number, id](BuildCommands *self, const Result<Build> &answer) {
            self->created(number, id, answer);
        });
}

void BuildCommands::created(int number, const BuildId &id, const Result<Build> &answer)
{
    if (answer)
        return enter(number, Change::State::Done);
    lost(number, answer.error(), [this, id](int lookNumber) { look(lookNumber, id); });
}

void BuildCommands::look(int number, const BuildId &id)
{
    lookWith(number, m_builds.get(id, m_org), [](const Build &) { return true; });
}

void BuildCommands::remove(const QList<BuildId> &builds)
{
    for (const BuildId &build : builds) {
        const int number = begin(Change::Kind::DeleteBuild, build.text());
        m_builds.remove(build, m_org)
            .then(this, [number, build](BuildCommands *self, const Result<void> &answer) {
                self->removed(number, build, answer);
            });
    }
}

void BuildCommands::removed(int number, const BuildId &id, const Result<void> &answer)
{
    if (answer || answer.error().isNotFound())
        return enter(number, Change::State::Done);
    lost(number, answer.error(), [this, id](int lookNumber) { lookForRemoved(lookNumber, id); });
}

void BuildCommands::lookForRemoved(int number, const BuildId &id)
{
    m_builds.get(id, m_org).then(this, [number](BuildCommands *self, const Result<Build> &answer) {
        self->removedLooked(number, answer);
    });
}

/// A server may go on listing what it deleted, with the time when it did.
void BuildCommands::removedLooked(int number, const Result<Build> &answer)
{
    if (answer ? answer->deletedAt.has_value() : answer.error().isNotFound())
        sighted(number, Sight::There);
    else
        sighted(number, answer ? Sight::NotThere : Sight::Blind);
}

void BuildCommands::over(const Change &change)
{
    if (m_store)
        m_store->invalidate();
    if (m_fromRegistry.remove(change.number) && change.state == Change::State::Done)
        Q_EMIT buildCreated(BuildId(change.target));
}

} // namespace hathora
