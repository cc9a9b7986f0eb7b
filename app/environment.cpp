// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/environment.h"

#include <QtGlobal>

namespace hathora {

Environment Environment::take()
{
    Environment environment;
    QByteArray text = qgetenv("HATHORA_TOKEN");
    qunsetenv("HATHORA_TOKEN");
    environment.token = Token::from(text);
    environment.hasUnfitToken = !text.trimmed().isEmpty() && !environment.token;
    text.fill('\0');
    environment.app = AppId(qEnvironmentVariable("HATHORA_APP_ID").trimmed());
    return environment;
}

} // namespace hathora
