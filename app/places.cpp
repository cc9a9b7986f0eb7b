// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include <QStandardPaths>

namespace hathora {

Places Places::in(const QString &folder)
{
    return {folder + QStringLiteral("/profiles.json"), folder + QStringLiteral("/settings.ini"),
            folder + QStringLiteral("/layout"), folder + QStringLiteral("/starts"),
            folder + QStringLiteral("/console.json")};
}

Places Places::ofUser()
{
    return in(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
}

} // namespace hathora
