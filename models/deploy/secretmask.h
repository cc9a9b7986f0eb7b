// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hathora {

/// What stands for a secret: as long for every one, so that it tells nothing but that there is one.
inline QString maskOf(const QString &secret)
{
    return secret.isEmpty() ? QString() : QStringLiteral("••••••");
}

} // namespace hathora
