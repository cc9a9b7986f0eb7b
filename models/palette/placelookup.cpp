// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette/placelookup.h"

#include "api/api.h"
#include "models/palette/placeentries.h"

#include <utility>

namespace hathora {

namespace {

/// Answers that only say that there is no such thing here, or none that this token may see.
bool saysNo(const Error &error)
{
    constexpr int notUnderstood = 422;
    constexpr int badRequest = 400;
    return error.isNotFound() || error.isForbidden() || error.status == notUnderstood ||
           error.status == badRequest || error.kind == Error::Kind::InvalidRequest;
}

} // namespace

PlaceLookup::PlaceLookup(const Api &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

PlaceLookup::~PlaceLookup() = default;

void PlaceLookup::ask(const QString &id, const QList<IdShape::Guess> &guesses, const LookupScope &scope)
{
    stop();
    m_id = id;
    m_guesses = guesses;
    m_orgs = scope.orgs;
    const OrgId org = m_orgs.isEmpty() ? OrgId() : m_orgs.takeFirst();
    if (guesses.contains(Guess::App))
        m_steps.append({Guess::App, {}, AppId(id)});
    addSteps(org, scope.apps);
    m_asking = std::make_unique<QObject>();
    // Later: whoever asks is not told before control is back.
    QMetaObject::invokeMethod(
        m_asking.get(), [this] { askNext(); }, Qt::QueuedConnection);
}

void PlaceLookup::stop()
{
    m_steps.clear();
    m_orgs.clear();
    m_asking.reset();
}

/// Everything that it could be in the first application, then in the others.
void PlaceLookup::addSteps(const OrgId &org, const QList<AppId> &apps)
{
    const auto inApps = [this, &org](const QList<AppId> &some) {
        for (const Guess guess : std::as_const(m_guesses)) {
            for (const AppId &app : some) {
                if (guess != Guess::App && guess != Guess::Build)
                    m_steps.append({guess, org, app});
            }
        }
    };
    inApps(apps.mid(0, 1));
    if (m_guesses.contains(Guess::Build))
        m_steps.append({Guess::Build, org, {}});
    inApps(apps.mid(1, mostApps - 1));
}

void PlaceLookup::askNext()
{
    if (!m_steps.isEmpty())
        return take(m_steps.takeFirst());
    // An application says by itself whose it is.
    if (!m_orgs.isEmpty() && m_guesses != QList<Guess>{Guess::App})
        return askOrg(m_orgs.takeFirst());
    end();
    Q_EMIT missing();
}

void PlaceLookup::take(const Step &step)
{
    switch (step.guess) {
    case Guess::App:
        return askApp(step);
    case Guess::Build:
        return askBuild(step);
    case Guess::Deployment:
        return askDeployment(step);
    case Guess::Process:
        return askProcess(step);
    case Guess::Room:
        return askRoom(step);
    case Guess::ShortCode:
        return askShortCode(step);
    }
}

/// Which applications it has; one that the token may not list has none to ask.
void PlaceLookup::askOrg(const OrgId &org)
{
    m_api.apps.list(org).then(m_asking.get(),
                              [this, org](QObject *, const Result<QList<AppWithDeployment>> &answer) {
                                  if (!answer)
                                      return giveUpOrGoOn(answer.error());
                                  QList<AppId> apps;
                                  for (const AppWithDeployment &app : *answer)
                                      apps.append(app.id);
                                  addSteps(org, apps);
                                  askNext();
                              });
}

template <typename Record>
void PlaceLookup::conclude(const OrgId &org, const Result<Record> &answer)
{
    if (!answer)
        return giveUpOrGoOn(answer.error());
    PaletteEntry entry = entryOf(*answer);
    if (entry.place.org.isEmpty())
        entry.place.org = org;
    end();
    Q_EMIT found(entry);
}

void PlaceLookup::askApp(const Step &step)
{
    m_api.apps.get(step.app).then(
        m_asking.get(),
        [this, org = step.org](QObject *, const Result<App> &answer) { conclude(org, answer); });
}

void PlaceLookup::askBuild(const Step &step)
{
    m_api.builds.get(BuildId(m_id), step.org)
        .then(m_asking.get(),
              [this, org = step.org](QObject *, const Result<Build> &answer) { conclude(org, answer); });
}

void PlaceLookup::askDeployment(const Step &step)
{
    m_api.deployments.get(step.app, DeploymentId(m_id))
        .then(m_asking.get(),
              [this, org = step.org](QObject *, const Result<Deployment> &answer) { conclude(org, answer); });
}

void PlaceLookup::askProcess(const Step &step)
{
    m_api.processes.get(step.app, ProcessId(m_id), Priority::User)
        .then(m_asking.get(),
              [this, org = step.org](QObject *, const Result<Process> &answer) { conclude(org, answer); });
}

void PlaceLookup::askRoom(const Step &step)
{
    m_api.rooms.info(step.app, RoomId(m_id))
        .then(m_asking.get(), [this, org = step.org](QObject *, const Result<RoomWithHistory> &answer) {
            conclude(org, answer);
        });
}

/// The code is a lobby's, which is a room: where that is, the room says.
void PlaceLookup::askShortCode(const Step &step)
{
    m_api.lobbies.byShortCode(step.app, m_id)
        .then(m_asking.get(), [this, step](QObject *, const Result<Lobby> &answer) {
            if (!answer)
                return giveUpOrGoOn(answer.error());
            m_id = answer->room.text();
            m_steps.prepend({Guess::Room, step.org, step.app});
            askNext();
        });
}

/// Not at once: it is the context of the answer that is being told.
void PlaceLookup::end()
{
    m_steps.clear();
    m_orgs.clear();
    if (QObject *asked = m_asking.release())
        asked->deleteLater();
}

void PlaceLookup::giveUpOrGoOn(const Error &error)
{
    if (saysNo(error))
        return askNext();
    end();
    Q_EMIT failed(error);
}

} // namespace hathora
