// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/applications/signin.h"

namespace hathora {

QStringList signInKeys(const AuthConfiguration &auth)
{
    QStringList keys;
    const auto add = [&](QLatin1StringView key, bool isOn) {
        if (isOn)
            keys.append(key);
    };
    add("anonymous"_L1, auth.anonymous.has_value());
    add("nickname"_L1, auth.nickname.has_value());
    add("google"_L1, auth.google.has_value());
    return keys + auth.others;
}

} // namespace hathora
