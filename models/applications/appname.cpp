// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/applications/appname.h"

#include <QRegularExpression>

namespace hathora {

bool isAppName(const QString &name)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[a-z0-9-]+\\z"));
    return name.size() <= longestAppName && allowed.match(name).hasMatch();
}

} // namespace hathora
