// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingskeeping.h"

#include "app/settings.h"
#include "models/workbench.h"

namespace hathora {

void keepSettings(Settings &settings, Workbench &workbench, const CliConfig &environment)
{
    DeploySettings &deploy = workbench.deploySettings();
    deploy.setPrices(settings.prices());
    deploy.setEnvironment(environment);
    QObject::connect(&deploy, &DeploySettings::pricesChanged, &workbench,
                     [&settings](const Prices &prices) { settings.setPrices(prices); });
    RoomSettings &rooms = workbench.roomSettings();
    rooms.setConnectPattern(settings.connectPattern());
    QObject::connect(&rooms, &RoomSettings::connectPatternChanged, &workbench,
                     [&settings](const QString &pattern) { settings.setConnectPattern(pattern); });
}

} // namespace hathora
