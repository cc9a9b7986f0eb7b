// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/historyschema.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

#include <optional>

namespace hathora::historyschema {

namespace {

using namespace Qt::StringLiterals;

/// The first: what was deployed. The second: what ran on it. The third: what processes used.
const QList<QStringList> &steps()
{
    static const QList<QStringList> all{
        {u"CREATE TABLE scope (id INTEGER PRIMARY KEY, profile TEXT NOT NULL, server TEXT NOT NULL, "
         "app TEXT NOT NULL, UNIQUE (profile, server, app))"_s,
         u"CREATE TABLE deployment (scope INTEGER NOT NULL REFERENCES scope, id TEXT NOT NULL, "
         "build TEXT NOT NULL, tag TEXT NOT NULL, build_tag TEXT NOT NULL, created_at INTEGER NOT NULL, "
         "PRIMARY KEY (scope, id)) WITHOUT ROWID"_s},
        {u"CREATE TABLE name (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)"_s,
         u"CREATE TABLE sample (scope INTEGER NOT NULL REFERENCES scope, at INTEGER NOT NULL, "
         "whole INTEGER NOT NULL, tallies BLOB NOT NULL)"_s,
         u"CREATE UNIQUE INDEX sample_by_time ON sample (scope, at)"_s},
        {u"CREATE TABLE curve_subject (id INTEGER PRIMARY KEY, scope INTEGER NOT NULL REFERENCES scope, "
         "process TEXT NOT NULL, UNIQUE (scope, process))"_s,
         u"CREATE TABLE curve (subject INTEGER NOT NULL REFERENCES curve_subject, metric TEXT NOT NULL, "
         "hour INTEGER NOT NULL, points BLOB NOT NULL, PRIMARY KEY (subject, metric, hour)) WITHOUT ROWID"_s,
         u"CREATE INDEX curve_by_hour ON curve (hour)"_s},
    };
    return all;
}

std::optional<int> versionOf(QSqlDatabase &database)
{
    QSqlQuery query(u"PRAGMA user_version"_s, database);
    return query.next() ? std::optional(query.value(0).toInt()) : std::nullopt;
}

bool run(QSqlDatabase &database, const QStringList &statements)
{
    QSqlQuery query(database);
    for (const QString &statement : statements) {
        if (!query.exec(statement))
            return false;
    }
    return true;
}

/// All of it or nothing: the version is part of the transaction. Another program may have been quicker, so it
/// is read again once nobody else can write.
bool climb(QSqlDatabase &database)
{
    if (!run(database, {u"BEGIN IMMEDIATE"_s}))
        return false;
    const std::optional<int> version = versionOf(database);
    bool isDone = version.has_value();
    for (int next = version.value_or(0); isDone && next < currentVersion(); ++next)
        isDone = run(database, steps().at(next));
    if (version < currentVersion())
        isDone = isDone && run(database, {u"PRAGMA user_version = %1"_s.arg(currentVersion())});
    isDone = isDone && run(database, {u"COMMIT"_s});
    if (!isDone)
        run(database, {u"ROLLBACK"_s});
    return isDone;
}

} // namespace

int currentVersion()
{
    return int(steps().size());
}

Outcome bringUpToDate(QSqlDatabase &database)
{
    const std::optional<int> version = versionOf(database);
    if (!version)
        return Outcome::Failed;
    if (*version > currentVersion())
        return Outcome::Newer;
    if (*version < currentVersion() && !climb(database))
        return Outcome::Failed;
    return Outcome::Current;
}

} // namespace hathora::historyschema
