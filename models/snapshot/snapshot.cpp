// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshot/snapshot.h"

#include "models/columns/activity.h"
#include "models/csv.h"
#include "models/snapshot/handover.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

/// The members that any row has, by name.
QStringList membersOf(const QJsonArray &rows)
{
    QStringList members;
    for (const QJsonValue &row : rows)
        members += row.toObject().keys();
    members.sort();
    members.removeDuplicates();
    return members;
}

QByteArray csvOf(const QJsonArray &rows)
{
    const QStringList members = membersOf(rows);
    QString text = csv::line(members);
    for (const QJsonValue &row : rows) {
        const QJsonObject object = row.toObject();
        QStringList cells;
        for (const QString &member : members)
            cells.append(csv::cell(object.value(member)));
        text += csv::line(cells);
    }
    return text.toUtf8();
}

QJsonObject jsonOf(const Snapshot::Hole &hole)
{
    QJsonObject json{{"table"_L1, hole.name}, {"error"_L1, nameOf(hole.error.kind)}};
    if (!hole.app.isEmpty())
        json.insert("appId"_L1, hole.app);
    if (hole.error.status > 0)
        json.insert("status"_L1, hole.error.status);
    if (!hole.error.message.isEmpty())
        json.insert("message"_L1, hole.error.message);
    return json;
}

QByteArray manifestOf(const Snapshot &snapshot)
{
    QJsonObject counts;
    for (const Snapshot::Table &table : snapshot.tables)
        counts.insert(table.name, table.rows.size());
    QJsonArray holes;
    for (const Snapshot::Hole &hole : snapshot.holes)
        holes.append(jsonOf(hole));
    const QJsonObject manifest{
        {"format"_L1, 1},
        {"server"_L1, snapshot.server.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)},
        {"orgId"_L1, snapshot.org.text()},
        {"orgName"_L1, snapshot.orgName},
        {"takenAt"_L1, snapshot.takenAt.toUTC().toString(Qt::ISODateWithMs)},
        {"rows"_L1, counts},
        {"missing"_L1, holes},
    };
    return QJsonDocument(manifest).toJson(QJsonDocument::Indented);
}

} // namespace

const Snapshot::Table *Snapshot::find(const QString &name) const
{
    const auto found = std::find_if(tables.cbegin(), tables.cend(),
                                    [&name](const Table &table) { return table.name == name; });
    return found == tables.cend() ? nullptr : &*found;
}

QList<ZipEntry> filesOf(const Snapshot &snapshot)
{
    QList<ZipEntry> files{{u"manifest.json"_s, manifestOf(snapshot)}};
    for (const Snapshot::Table &table : snapshot.tables) {
        files.append({table.name + u".json"_s, QJsonDocument(table.rows).toJson(QJsonDocument::Indented)});
        files.append({table.name + u".csv"_s, csvOf(table.rows)});
    }
    files.append({u"handover-gamefabric.csv"_s, handoverSheet(snapshot)});
    return files;
}

} // namespace hathora
