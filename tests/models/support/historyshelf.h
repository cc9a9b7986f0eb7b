// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/historykeeper.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <limits>

namespace hathora::testing {

using namespace Qt::StringLiterals;

using Keeping = HistoryHealth::Keeping;
using Trouble = HistoryHealth::Trouble;

inline constexpr qint64 minute = 60'000;
inline constexpr qint64 hour = 60 * minute;
inline constexpr qint64 day = 24 * hour;
inline constexpr qint64 noon = 20'000 * day + 12 * hour;

inline HistoryScope scope(const QString &app = u"app-1"_s)
{
    return {u"profile-1"_s, u"https://hathora.example"_s, AppId(app)};
}

inline SeenDeployment seen(int number)
{
    return {DeploymentId(u"dep-%1"_s.arg(number)), BuildId(u"bld-%1"_s.arg(number)), u"v%1"_s.arg(number),
            u"1.%1"_s.arg(number), noon + number};
}

/// A fleet in two regions on two deployments.
inline HistorySample sample(qint64 at, int processes = 3)
{
    const DeploymentId older(u"dep-1"_s);
    const DeploymentId newer(u"dep-2"_s);
    return {at,
            true,
            {{older, u"Seattle"_s, u"draining"_s, 1, 0, 4},
             {newer, u"Frankfurt"_s, u"running"_s, processes, 1, 20},
             {newer, u"Seattle"_s, u"running"_s, processes, 0, 30}}};
}

inline HistoryQuery everything(const HistoryScope &of = scope())
{
    return {of, 0, noon * 2, std::numeric_limits<int>::max(), HistoryQuery::Detail::Regions};
}

/// A keeper on a file of its own.
struct Shelf
{
    explicit Shelf(const HistoryLimits &limits = {})
        : keeper({path()}, limits)
    {
        keeper.begin();
    }
    QString path() const { return folder.filePath(u"history.db"_s); }
    qsizetype samples() { return keeper.read(everything()).samples.size(); }

    QTemporaryDir folder;
    HistoryKeeper keeper;
};

/// A file as a run of the program leaves it.
inline QString filled(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"history.db"_s);
    HistoryKeeper keeper({path}, {});
    keeper.begin();
    for (int i = 0; i < 200; ++i)
        keeper.write({scope(), {seen(i)}, sample(noon + i * minute)});
    return path;
}

/// Another program on the same file.
class Stranger
{
public:
    explicit Stranger(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stranger"_s);
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~Stranger()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"stranger"_s);
    }
    bool run(const QString &statement) { return QSqlQuery(m_database).exec(statement); }
    QVariant value(const QString &statement)
    {
        QSqlQuery query(statement, m_database);
        return query.next() ? query.value(0) : QVariant();
    }

private:
    QSqlDatabase m_database;
};

} // namespace hathora::testing
