// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/app.h"

#include <QJsonObject>

namespace hathora {

/// An application as GetApp told it, with what this program has no name for.
struct AppReading
{
    App app;
    QJsonObject whole;
};

/// Changes to how an application is set that leave alone what this program does not know: it is read first,
/// and what was read goes along.
class AppSettings
{
public:
    explicit AppSettings(Client &client)
        : m_client(client)
    {
    }

    Call<AppReading> read(const AppId &app) const; ///< GetApp
    /// UpdateApp, which replaces everything: what of the reading is not in \a config is sent as it was.
    Call<App> update(const AppReading &reading, const AppConfig &config) const;
    /// PatchApp: only the parts that are there are sent, each as update() would send it.
    Call<App> change(const AppReading &reading, const AppChanges &changes) const;
    bool canChange() const; ///< whether the server is known to serve PatchApp

private:
    Client &m_client;
};

} // namespace hathora
