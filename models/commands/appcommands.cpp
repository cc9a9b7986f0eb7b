// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/appcommands.h"

#include "models/appconfig.h"
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

AppCommands::AppCommands(Apps apps, AppsStore &store, CheckTimes times, QObject *parent)
    : Commands(times, parent)
    , m_apps(apps)
    , m_store(store)
{
}

void AppCommands::create(const QString &name)
{
    const int number = begin(Change::Kind::CreateApp, name);
    NewApp app;
    app.name = name;
    app.auth.anonymous = NoSettings{}; // as a new game starts: players need no account
    CreateOnce<AppWithDeployment, App>::run(
        *this, number,
        {
            .list = [this] { return m_apps.list(m_store.org()); },
            .create = [this, app] { return m_apps.create(app, m_store.org()); },
            .looksLikeIt = [name](const AppWithDeployment &got) { return got.name == name; },
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
    m_apps.get(app).then(this, [number, app, name](AppCommands *self, const Result<App> &answer) {
        self->toRename(number, app, name, answer);
    });
}

void AppCommands::toRename(int number, const AppId &app, const QString &name, const Result<App> &answer)
{
    if (!answer)
        return enter(number, Change::State::Failed, answer.error());
    AppConfig config = configOf(*answer);
    config.name = name;
    m_apps.update(app, config).then(this, [number, app, name](AppCommands *self, const Result<App> &renamed) {
        self->renamed(number, app, name, renamed);
    });
}

void AppCommands::renamed(int number, const AppId &app, const QString &name, const Result<App> &answer)
{
    if (answer)
        return enter(number, Change::State::Done);
    lostInList(number, answer.error(), [app, name](const QList<AppWithDeployment> &apps) {
        const AppWithDeployment *found = withId(apps, app);
        return found && found->name == name;
    });
}

void AppCommands::remove(const AppId &app)
{
    const int number = begin(Change::Kind::DeleteApp, app.text());
    m_apps.remove(app).then(this, [number, app](AppCommands *self, const Result<void> &answer) {
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
         [this, happened](int lookNumber) { lookWith(lookNumber, m_apps.list(m_store.org()), happened); });
}

void AppCommands::over(const Change &)
{
    m_store.invalidate();
}

} // namespace hathora
