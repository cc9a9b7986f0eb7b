// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logfields.h"

#include "models/logs/jsonmembers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hathora {

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    // An array of one: Qt writes no bare values.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

} // namespace

std::optional<LogFold> foldOf(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    std::optional<LogFold> fold;
    QList<LogField> fields;
    const QJsonObject object = document.object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const LogMember meaning = logMemberOf(member.key().toUtf8());
        if (meaning == LogMember::Message && !fold && member.value().isString())
            fold = LogFold{member.value().toString(), {}};
        else if (meaning == LogMember::None || meaning == LogMember::Message)
            fields.append({member.key(), textOf(member.value())});
    }
    if (fold)
        fold->fields = std::move(fields);
    return fold;
}

} // namespace hathora
