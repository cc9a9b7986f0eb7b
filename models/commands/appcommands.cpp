// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/appcommands.h"

#include "api/operations.h"
#include "models/appconfig.h"
#include "models/applications/appname.h"
#include "models/commands/createonce.h"

#include <algorithm>

namespace hathora {

namespace {

const AppWithDeployment *withId(const QList<AppWithDeployment> &apps, const AppId &id)
{
    const auto found =
        std::find_if(apps.cbegin(), apps.cend(), [&](const auto &app) { return app.id == id; });
    return found == apps.cend() ? nullptr : &*found;
}

} // namespace

AppCommands::AppCommands(Client &client, AppsStore &store, CheckTimes times, QObject *parent)
    : Commands(times, parent)
    , m_client(client)
    , m_store(store)
{
}

void AppCommands::create(const QString &name)
{
    NewApp app;
    app.name = name;
    app.auth.anonymous = NoSettings{};
    create(app);
}

void AppCommands::create(const NewApp &app)
{
    const int number = begin(Change::Kind::CreateApp, app.name);
    CreateOnce<AppWithDeployment, App>::run(
        *this, number,
        {
            .list = [this] { return apps().list(m_store.org()); },
            .create = [this, app] { return apps().create(app, m_store.org()); },
            .looksLikeIt = [name = app.name](const AppWithDeployment &got) { return got.name == name; },
            .made = [this](const App &made) { Q_EMIT appCreated(made.id); },
            .found =
                [this](int foundNumber, const AppWithDeployment &found) {
                    Q_EMIT appCreated(found.id);
                    sighted(foundNumber, Sight::There);
                },
        });
}

void AppCommands::rename(const AppId &app, const QString &name)
{
    const int number = begin(Change::Kind::RenameApp, name);
    settings().read(app).then(this, [number, name](AppCommands *self, const Result<AppReading> &answer) {
        if (!answer)
            return self->enter(number, Change::State::Failed, answer.error());
        AppConfig wanted = configOf(answer->app);
        wanted.name = name;
        self->send(number, *answer, wanted);
    });
}

/// Read right before it is written: what somebody else did in between is seen, and what only the server
/// knows of goes along.
void AppCommands::change(const AppId &app, const AppConfig &before, const AppConfig &after)
{
    const int number = begin(Change::Kind::ChangeApp, before.name);
    settings().read(app).then(this, [=](AppCommands *self, const Result<AppReading> &answer) {
        if (!answer)
            return self->enter(number, Change::State::Failed, answer.error());
        const AppConfig now = configOf(answer->app);
        const AppConfig wanted = isSame(now, before) ? after : carriedOver(before, after, now);
        if (isSame(now, before) || self->isOurs(answer->app))
            return self->send(number, *answer, wanted);
        self->m_store.know(answer->app);
        self->enter(number, Change::State::Spared);
        Q_EMIT self->changedMeanwhile(app, now, wanted);
    });
}

bool AppCommands::isOurs(const App &app) const
{
    const auto sent = m_sent.constFind(app.id);
    return sent != m_sent.cend() && isSame(configOf(app), *sent);
}

void AppCommands::send(int number, const AppReading &reading, const AppConfig &wanted)
{
    const AppId app = reading.app.id;
    const auto answered = [number, app, wanted](AppCommands *self, const Result<App> &answer) {
        self->sent(number, app, wanted, answer);
    };
    const AppSettings all = settings();
    if (all.canChange()) {
        sends(number, operations::patchApp);
        all.change(reading, changesBetween(configOf(reading.app), wanted)).then(this, answered);
    } else {
        sends(number, operations::updateApp);
        all.update(reading, wanted).then(this, answered);
    }
}

void AppCommands::sent(int number, const AppId &app, const AppConfig &wanted, const Result<App> &answer)
{
    if (answer) {
        m_sent.insert(app, configOf(*answer)); // with what the server chose where it was left the choice
        m_store.know(*answer);
        return enter(number, Change::State::Done);
    }
    lostInList(number, answer.error(), [app, wanted](const QList<AppWithDeployment> &apps) {
        const AppWithDeployment *found = withId(apps, app);
        return found && shows(*found, wanted);
    });
}

void AppCommands::remove(const AppId &app)
{
    const AppWithDeployment *known = m_store.model().find(app);
    const int number = begin(Change::Kind::DeleteApp, known ? calledBy(*known) : app.text());
    apps().remove(app).then(this, [number, app](AppCommands *self, const Result<void> &answer) {
        self->removed(number, app, answer);
    });
}

void AppCommands::removed(int number, const AppId &app, const Result<void> &answer)
{
    if (answer || answer.error().isNotFound())
        return enter(number, Change::State::Done);
    lostInList(number, answer.error(),
               [app](const QList<AppWithDeployment> &apps) { return withId(apps, app) == nullptr; });
}

void AppCommands::lostInList(int number, const Error &error, const Happened &happened)
{
    lost(number, error,
         [this, happened](int lookNumber) { lookWith(lookNumber, apps().list(m_store.org()), happened); });
}

void AppCommands::over(const Change &)
{
    m_store.invalidate();
}

} // namespace hathora
