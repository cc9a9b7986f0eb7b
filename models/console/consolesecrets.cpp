// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/consolesecrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

/// A member that is a secret wherever it stands, or only under a certain one. Links that are signed open
/// what they lead to.
struct SecretName
{
    QLatin1StringView member;
    QLatin1StringView owner = {}; ///< the member that holds it, or the list it is in; empty for any
};

constexpr std::array secretNames{
    SecretName{"appSecret"_L1},
    SecretName{"auth"_L1},
    SecretName{"completeUploadPostRequestUrl"_L1},
    SecretName{"idToken"_L1},
    SecretName{"password"_L1},
    SecretName{"plainTextToken"_L1},
    SecretName{"putRequestUrl"_L1},
    SecretName{"token"_L1},
    SecretName{"uploadUrl"_L1},
    SecretName{"value"_L1, "env"_L1},
    SecretName{"value"_L1, "uploadBodyParams"_L1},
};

bool isSecret(const QString &member, const QString &owner)
{
    return std::any_of(secretNames.begin(), secretNames.end(), [&](const SecretName &name) {
        return member == name.member && (name.owner.isEmpty() || owner == name.owner);
    });
}

/// An answer that is nothing but a link opens what it leads to, once
/// (contract: InitStripeCustomerPortalUrl).
bool isBareLink(const JsonOutline &outline)
{
    return !outline.isEmpty() && outline.kind(0) == JsonOutline::Kind::String &&
           outline.text(0).startsWith("http"_L1);
}

/// The nearest key above a value, lists left out.
QString ownerOf(const JsonOutline &outline, int value)
{
    int above = outline.parent(value);
    while (above >= 0 && outline.key(above).isNull())
        above = outline.parent(above);
    return above < 0 ? QString() : outline.key(above);
}

QJsonValue stripped(const QJsonValue &value, const QString &key)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &item : value.toArray())
            kept.append(stripped(item, key));
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!isSecret(member.key(), key))
            kept.insert(member.key(), stripped(member.value(), member.key()));
    }
    return kept;
}

} // namespace

QList<int> secretsIn(const JsonOutline &outline)
{
    QList<int> secrets;
    if (isBareLink(outline))
        secrets.append(0);
    for (int value = 0; value < outline.count(); ++value) {
        const QString key = outline.key(value);
        if (key.isNull() || !isSecret(key, ownerOf(outline, value)))
            continue;
        for (const int end = outline.end(value); value < end; ++value) { // all of a list or an object
            if (!outline.isContainer(value) && outline.kind(value) != JsonOutline::Kind::Null)
                secrets.append(value);
        }
        --value;
    }
    return secrets;
}

QString withoutSecretValues(const QString &json)
{
    const JsonOutline outline = JsonOutline::of(json.toUtf8());
    if (outline.isEmpty())
        return json.trimmed().isEmpty() ? QString() : u"<body>"_s;
    const QList<int> secrets = secretsIn(outline);
    QByteArray text = outline.indented(
        0, [&](int value) { return std::binary_search(secrets.begin(), secrets.end(), value); });
    return QString::fromUtf8(text.replace(JsonOutline::masked, "\"<secret>\""));
}

ConsoleInput withoutSecrets(ConsoleInput input)
{
    input.values.remove(QString::fromLatin1(ConsoleInput::playerToken));
    const QJsonDocument body = QJsonDocument::fromJson(input.text.toUtf8());
    const QJsonValue kept =
        stripped(body.isArray() ? QJsonValue(body.array()) : QJsonValue(body.object()), QString());
    if (body.isNull())
        input.text.clear();
    else
        input.text = QString::fromUtf8(
            (body.isArray() ? QJsonDocument(kept.toArray()) : QJsonDocument(kept.toObject())).toJson());
    return input;
}

} // namespace hathora
