// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commands.h"
#include "models/stores/appsstore.h"
#include "models/storetimes.h"

namespace hathora {

/// Changes to the applications of one organization. Names are unique there, so a lost answer is looked for
/// by name.
class AppCommands final : public Commands
{
    Q_OBJECT

public:
    AppCommands(Apps apps, AppsStore &store, CheckTimes times, QObject *parent = nullptr);

    void create(const QString &name);
    void rename(const AppId &app, const QString &name);
    void remove(const AppId &app); ///< an application that is gone already counts as deleted

Q_SIGNALS:
    void appCreated(const hathora::AppId &app);

private:
    using Happened = std::function<bool(const QList<AppWithDeployment> &)>;

    void toRename(int number, const AppId &app, const QString &name, const Result<App> &answer);
    void renamed(int number, const AppId &app, const QString &name, const Result<App> &answer);
    void removed(int number, const AppId &app, const Result<void> &answer);
    void lostInList(int number, const Error &error, const Happened &happened);
    void over(const Change &change) override;

    Apps m_apps;
    AppsStore &m_store;
};

} // namespace hathora
