// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include <QStandardPaths>

namespace hathora {

Places Places::in(const QString &folder)
{
    return {folder + QStringLiteral("/profiles.json"), folder + QStringLiteral("/settings.ini"),
            folder + QStringLiteral("/layout"),        folder + QStringLiteral("/starts"),
            folder + QStringLiteral("/console.json"),  folder + QStringLiteral("/history.db"),
            folder + QStringLiteral("/uploads"),       folder + QStringLiteral("/places.json"),
            folder + QStringLiteral("/activity"),      folder + QStringLiteral("/alerts.json"),
            folder + QStringLiteral("/recorder"),      folder + QStringLiteral("/links")};
}

Places Places::ofUser()
{
    Places places = in(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    // It is data, grows to megabytes, and need not move with the settings.
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    places.history = data + QStringLiteral("/history.db");
    places.activity = data + QStringLiteral("/activity");
    places.recorder = data + QStringLiteral("/recorder");
    places.uploads =
        QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/uploads");
    // Of the user alone, and gone when they leave. What Qt would put in its place lies where everybody
    // writes.
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        places.links = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
                       QStringLiteral("/hathora-dashboard.links");
    else
        places.links.clear();
    return places;
}

} // namespace hathora
