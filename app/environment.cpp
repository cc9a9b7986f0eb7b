// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/environment.h"

#include "models/serveraddress.h"

#include <QProcessEnvironment>

namespace hathora {

namespace {

CliConfig takeDeployment()
{
    const QString prefix = QStringLiteral("HATHORA_DEPLOYMENT_");
    const QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    QMap<QString, QString> variables;
    for (const QString &name : all.keys()) {
        if (name.startsWith(prefix))
            variables.insert(name.sliced(prefix.size()), all.value(name));
    }
    qunsetenv("HATHORA_DEPLOYMENT_ENV");
    return CliConfig::fromEnvironment(variables);
}

} // namespace

Environment Environment::take()
{
    Environment environment;
    QByteArray text = qgetenv("HATHORA_TOKEN");
    qunsetenv("HATHORA_TOKEN");
    environment.token = Token::from(text);
    environment.hasUnfitToken = !text.trimmed().isEmpty() && !environment.token;
    text.fill('\0');
    environment.app = AppId(qEnvironmentVariable("HATHORA_APP_ID").trimmed());
    const ServerAddress server = ServerAddress::parse(qEnvironmentVariable("HATHORA_CLOUD_ENDPOINT"));
    if (server.isUsable())
        environment.server = server.url;
    environment.deployment = takeDeployment();
    return environment;
}

} // namespace hathora
