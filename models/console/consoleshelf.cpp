// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/consoleshelf.h"

#include "models/console/consolesecrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

constexpr int fileVersion = 1;
using Entry = ShelfModel::Entry;

QJsonObject toJson(const Entry &entry)
{
    QJsonObject values;
    for (auto value = entry.input.values.begin(); value != entry.input.values.end(); ++value)
        values.insert(value.key(), QJsonArray::fromStringList(value.value()));
    return {{u"key"_s, entry.key},
            {u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
            {u"address"_s, entry.address},
            {u"status"_s, entry.status},
            {u"operation"_s, entry.input.operation},
            {u"values"_s, values},
            {u"body"_s, entry.input.text}};
}

Entry fromJson(const QJsonObject &json)
{
    Entry entry;
    entry.key = json["key"_L1].toString();
    entry.at = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs);
    entry.address = json["address"_L1].toString();
    entry.status = json["status"_L1].toInt();
    entry.input.operation = json["operation"_L1].toString();
    entry.input.text = json["body"_L1].toString();
    const QJsonObject values = json["values"_L1].toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        QStringList texts;
        for (const QJsonValue &text : value.value().toArray())
            texts.append(text.toString());
        entry.input.values.insert(value.key(), texts);
    }
    entry.input = withoutSecrets(entry.input); // whoever wrote the file
    return entry;
}

QJsonArray toJson(const QList<Entry> &entries)
{
    QJsonArray array;
    for (const Entry &entry : entries)
        array.append(toJson(entry));
    return array;
}

/// Nothing if one of them is none of ours.
std::optional<QList<Entry>> fromJson(const QJsonValue &json)
{
    QList<Entry> entries;
    for (const QJsonValue &each : json.toArray()) {
        entries.append(fromJson(each.toObject()));
        if (entries.last().key.isEmpty() || entries.last().input.operation.isEmpty())
            return std::nullopt;
    }
    return json.isArray() ? std::optional(entries) : std::nullopt;
}

Entry entryOf(const ConsoleInput &input, const QString &address, int status)
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces), QDateTime::currentDateTimeUtc(), address,
            status, withoutSecrets(input)};
}

} // namespace

bool ConsoleShelf::read(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const auto history = fromJson(root["history"_L1]);
    const auto favourites = fromJson(root["favourites"_L1]);
    const bool isOurs = root["version"_L1].toInt() == fileVersion && history && favourites;
    m_history.setEntries(isOurs ? *history : QList<Entry>());
    m_favourites.setEntries(isOurs ? *favourites : QList<Entry>());
    return isOurs;
}

QByteArray ConsoleShelf::json() const
{
    return QJsonDocument(QJsonObject{{u"version"_s, fileVersion},
                                     {u"history"_s, toJson(m_history.entries())},
                                     {u"favourites"_s, toJson(m_favourites.entries())}})
        .toJson();
}

std::optional<ConsoleInput> ConsoleShelf::entry(const QString &key) const
{
    for (const ShelfModel *model : {&m_history, &m_favourites}) {
        if (const Entry *entry = model->find(key))
            return entry->input;
    }
    return std::nullopt;
}

void ConsoleShelf::remember(const ConsoleInput &input, const QString &address, int status)
{
    const Entry entry = entryOf(input, address, status);
    for (const Entry &older : m_history.entries()) {
        if (older.input == entry.input) {
            m_history.remove(QString(older.key)); // the same again: it moves to the top
            break;
        }
    }
    m_history.prepend(entry);
    Q_EMIT changed();
}

void ConsoleShelf::addFavourite(const ConsoleInput &input, const QString &address)
{
    m_favourites.prepend(entryOf(input, address, 0));
    Q_EMIT changed();
}

void ConsoleShelf::remove(const QString &key)
{
    const bool wasThere = m_history.remove(key) || m_favourites.remove(key);
    if (wasThere)
        Q_EMIT changed();
}

QString ConsoleShelf::favouriteFor(const ConsoleInput &input) const
{
    const ConsoleInput asked = withoutSecrets(input);
    const QList<Entry> &entries = m_favourites.entries();
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry &entry) { return entry.input == asked; });
    return found == entries.end() ? QString() : found->key;
}

} // namespace hathora
