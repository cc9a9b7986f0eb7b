// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/historyconnection.h"

#include "models/history/historyschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUuid>

namespace hathora {

namespace {

using namespace Qt::StringLiterals;

const QString driver = u"QSQLITE"_s;

/// SQLite gives its files the rights of the first of them, and that one those of the process.
void makeForUserAlone(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

HistoryConnection::Trouble HistoryConnection::open(const QString &path, int mostPages)
{
    close();
    if (!QSqlDatabase::isDriverAvailable(driver))
        return Trouble::NoDriver;
    if (!path.isEmpty())
        makeForUserAlone(path);
    m_database = QSqlDatabase::addDatabase(driver, QUuid::createUuid().toString(QUuid::Id128));
    m_database.setDatabaseName(path.isEmpty() ? u":memory:"_s : path);
    // Long enough for the other's transaction, short enough for who closes the window.
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=500"_s);
    const Trouble trouble =
        m_database.open() ? prepare(!path.isEmpty(), mostPages) : troubleOf(m_database.lastError());
    if (trouble != Trouble::None)
        close();
    return trouble;
}

void HistoryConnection::close()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name); // nothing of it may be left but its name
}

HistoryConnection::Trouble HistoryConnection::prepare(bool isFile, int mostPages)
{
    QStringList statements{u"PRAGMA auto_vacuum = INCREMENTAL"_s};
    if (isFile)
        statements << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = NORMAL"_s;
    statements << u"PRAGMA max_page_count = %1"_s.arg(mostPages);
    QSqlQuery query(m_database);
    for (const QString &statement : std::as_const(statements)) {
        if (!query.exec(statement))
            return troubleOf(query.lastError());
    }
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return troubleOf(query.lastError());
    if (query.value(0).toString() != "ok"_L1)
        return Trouble::SetAside;
    query.finish();
    switch (historyschema::bringUpToDate(m_database)) {
    case historyschema::Outcome::Newer:
        return Trouble::Newer;
    case historyschema::Outcome::Failed:
        return troubleOf(m_database.lastError());
    case historyschema::Outcome::Current:
        break;
    }
    return Trouble::None;
}

/// By SQLite's primary result code. An error in our own statements means tables that are not ours.
HistoryConnection::Trouble HistoryConnection::troubleOf(const QSqlError &error)
{
    constexpr int primary = 0xff;
    switch (error.nativeErrorCode().toInt() & primary) {
    case 1:  // SQLITE_ERROR
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Trouble::SetAside;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Trouble::Locked;
    case 8: // SQLITE_READONLY
        return Trouble::ReadOnly;
    case 13: // SQLITE_FULL
        return Trouble::Full;
    default:
        return Trouble::Unusable;
    }
}

} // namespace hathora
