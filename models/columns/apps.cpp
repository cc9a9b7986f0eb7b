// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/apps.h"

#include "models/applications/signin.h"

namespace hathora {

namespace {

QVariant build(const AppWithDeployment &app)
{
    if (!app.deployment)
        return {};
    return app.deployment->buildTag ? cellValue(app.deployment->buildTag) : cellValue(app.deployment->build);
}

QVariant deployment(const AppWithDeployment &app)
{
    return app.deployment ? cellValue(app.deployment->id) : QVariant();
}

QVariant signIn(const AppWithDeployment &app)
{
    const QStringList keys = signInKeys(app.auth);
    return keys.isEmpty() ? QStringLiteral("none") : keys.join(QStringLiteral(", "));
}

QVariant service(const AppWithDeployment &app)
{
    return app.serviceConfig.has_value();
}

QVariant deployed(const AppWithDeployment &app)
{
    return app.deployment ? cellValue(app.deployment->createdAt) : QVariant();
}

} // namespace

QList<Column<AppWithDeployment>> appColumns()
{
    return {
        {{"name"_L1, QT_TRANSLATE_NOOP("Columns", "Name")}, &AppWithDeployment::name},
        {{"id"_L1, QT_TRANSLATE_NOOP("Columns", "Application"), Format::Id}, &AppWithDeployment::id},
        {{"signin"_L1, QT_TRANSLATE_NOOP("Columns", "Sign-in")}, signIn},
        {{"service"_L1, QT_TRANSLATE_NOOP("Columns", "Service configuration"), Format::YesNo}, service},
        {{"build"_L1, QT_TRANSLATE_NOOP("Columns", "Build")}, build},
        {{"deployment"_L1, QT_TRANSLATE_NOOP("Columns", "Deployment"), Format::Id}, deployment},
        {{"deployed"_L1, QT_TRANSLATE_NOOP("Columns", "Deployed"), Format::Age}, deployed},
        {{"created"_L1, QT_TRANSLATE_NOOP("Columns", "Created"), Format::Age}, &AppWithDeployment::createdAt},
        {{"by"_L1, QT_TRANSLATE_NOOP("Columns", "By")}, &AppWithDeployment::createdBy},
    };
}

} // namespace hathora
