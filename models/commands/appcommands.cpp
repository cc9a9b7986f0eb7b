// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/appcommands.h"

#include "models/appconfig.h"

#include <QTimer>

#include <algorithm>

namespace hathora {

namespace {

const AppWithDeployment *named(const QList<AppWithDeployment> &apps, const QString &name)
{
    const auto found =
        std::find_if(apps.cbegin(), apps.cend(), [&](const auto &app) { return app.name == name; });
    return found == apps.cend() ? nullptr : &*found;
}

const AppWithDeployment *withId(const QList<AppWithDeployment> &apps, const AppId &id)
{
    const auto found =
        std::find_if(apps.cbegin(), apps.cend(), [&](const auto &app) { return app.id == id; });
    return found == apps.cend() ? nullptr : &*found;
}

} // namespace

AppCommands::AppCommands(Apps apps, AppsStore &store, CheckTimes times, QObject *parent)
    : Commands(parent)
    , m_apps(apps)
    , m_store(store)
    , m_times(times)
{
}

void AppCommands::create(const QString &name)
{
    const int number = begin(Change::Kind::CreateApp, name);
    NewApp app;
    app.name = name;
    app.auth.anonymous = NoSettings{}; // as a new game starts: players need no account
    m_apps.create(app, m_store.org())
        .then(this, [number, name](AppCommands *self, const Result<App> &answer) {
            self->created(number, name, answer);
        });
}

void AppCommands::created(int number, const QString &name, const Result<App> &answer)
{
    if (answer) {
        Q_EMIT appCreated(answer->id);
        return finish(number, Change::State::Done);
    }
    if (!answer.error().outcomeUnknown)
        return finish(number, Change::State::Failed, answer.error());
    check(number, answer.error(), [this, name](const QList<AppWithDeployment> &apps) {
        const AppWithDeployment *app = named(apps, name);
        if (app)
            Q_EMIT appCreated(app->id);
        return app != nullptr;
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
        return finish(number, Change::State::Failed, answer.error());
    AppConfig config = configOf(*answer);
    config.name = name;
    m_apps.update(app, config).then(this, [number, app, name](AppCommands *self, const Result<App> &renamed) {
        self->renamed(number, app, name, renamed);
    });
}

void AppCommands::renamed(int number, const AppId &app, const QString &name, const Result<App> &answer)
{
    if (answer)
        return finish(number, Change::State::Done);
    if (!answer.error().outcomeUnknown)
        return finish(number, Change::State::Failed, answer.error());
    check(number, answer.error(), [app, name](const QList<AppWithDeployment> &apps) {
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
        return finish(number, Change::State::Done);
    if (!answer.error().outcomeUnknown)
        return finish(number, Change::State::Failed, answer.error());
    check(number, answer.error(),
          [app](const QList<AppWithDeployment> &apps) { return withId(apps, app) == nullptr; });
}

void AppCommands::finish(int number, Change::State state, const std::optional<Error> &error)
{
    m_store.invalidate();
    enter(number, state, error);
}

void AppCommands::check(int number, const Error &error, const Happened &happened)
{
    enter(number, Change::State::Checking, error);
    lookLater({number, error, happened, m_times.looks});
}

void AppCommands::lookLater(const Check &check)
{
    QTimer::singleShot(m_times.pause, this, [this, check] { look(check); });
}

void AppCommands::look(const Check &check)
{
    m_apps.list(m_store.org())
        .then(this, [check](AppCommands *self, const Result<QList<AppWithDeployment>> &answer) {
            self->looked(check, answer);
        });
}

void AppCommands::looked(Check check, const Result<QList<AppWithDeployment>> &answer)
{
    if (answer && check.happened(*answer))
        return finish(check.number, Change::State::Done);
    if (--check.looksLeft > 0)
        return lookLater(check);
    finish(check.number, answer ? Change::State::NotDone : Change::State::Unknown, check.error);
}

} // namespace hathora
