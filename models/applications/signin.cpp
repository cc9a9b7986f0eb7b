// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/applications/signin.h"

#include <QStringList>

namespace hathora {

QString signInKeys(const AuthConfiguration &auth)
{
    QStringList keys;
    const auto add = [&](QLatin1StringView key, bool isOn) {
        if (isOn)
            keys.append(key);
    };
    add("anonymous"_L1, auth.anonymous.has_value());
    add("nickname"_L1, auth.nickname.has_value());
    add("google"_L1, auth.google.has_value());
    return keys.join(QStringLiteral(", "));
}

} // namespace hathora
