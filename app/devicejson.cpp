// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devicejson.h"

#include "models/devicefields.h"

#include <QJsonObject>

namespace hathora {

using namespace Qt::StringLiterals;

QJsonValue toJson(const std::optional<DeviceSignIn> &signIn)
{
    if (!signIn)
        return QJsonValue::Undefined; // a key with this value is left out
    return QJsonObject{{u"issuer"_s, signIn->issuer.toString(QUrl::FullyEncoded)},
                       {u"clientId"_s, signIn->clientId},
                       {u"audience"_s, signIn->audience}};
}

std::optional<DeviceSignIn> deviceSignInFrom(const QJsonValue &json)
{
    return DeviceFields::parse(json["issuer"_L1].toString(), json["clientId"_L1].toString(),
                               json["audience"_L1].toString())
        .signIn;
}

} // namespace hathora
