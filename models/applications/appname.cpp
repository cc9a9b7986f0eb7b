// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/applications/appname.h"

#include "models/plaintext.h"

#include <QRegularExpression>

namespace hathora {

bool isAppName(const QString &name)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[a-z0-9-]+\\z"));
    return name.size() <= longestAppName && allowed.match(name).hasMatch();
}

QString calledBy(const App &app)
{
    const bool isPlain = !app.name.isEmpty() && visibleText(app.name) == app.name.trimmed();
    return isPlain ? app.name : app.id.text();
}

} // namespace hathora
