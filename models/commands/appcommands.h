// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/appsettings.h"
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
    AppCommands(Client &client, AppsStore &store, CheckTimes times, QObject *parent = nullptr);

    void create(const QString &name); ///< as a new game starts: players need no account
    void create(const NewApp &app);
    void rename(const AppId &app, const QString &name);
    /// Makes \a after of \a before. If somebody else changed it since, nothing is sent: changedMeanwhile().
    void change(const AppId &app, const AppConfig &before, const AppConfig &after);
    void remove(const AppId &app); ///< an application that is gone already counts as deleted

Q_SIGNALS:
    void appCreated(const hathora::AppId &app);
    /// Somebody else changed what was to be changed; \a wanted is what this change would make of it.
    void changedMeanwhile(const hathora::AppId &app, const hathora::AppConfig &now,
                          const hathora::AppConfig &wanted);

private:
    using Happened = std::function<bool(const QList<AppWithDeployment> &)>;

    bool isOurs(const App &app) const; ///< as this made it
    void send(int number, const AppReading &reading, const AppConfig &wanted);
    void sent(int number, const AppId &app, const AppConfig &wanted, const Result<App> &answer);
    void removed(int number, const AppId &app, const Result<void> &answer);
    void lostInList(int number, const Error &error, const Happened &happened);
    void over(const Change &change) override;
    Apps apps() const { return Apps(m_client); }
    AppSettings settings() const { return AppSettings(m_client); }

    Client &m_client;
    AppsStore &m_store;
    QHash<AppId, AppConfig> m_sent; ///< the last that each was to be
};

} // namespace hathora
