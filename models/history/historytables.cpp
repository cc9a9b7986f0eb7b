// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/historytables.h"

#include <QVariant>

#include <algorithm>

namespace hathora {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostTallies = 5000;

constexpr int nowhere = 0; ///< no name has this number

/// Over the regions.
QList<CodedTally> summed(const QList<CodedTally> &coded)
{
    QList<CodedTally> sums;
    for (const CodedTally &each : coded) {
        // From the end: neighbours are mostly of one deployment.
        const auto sum = std::find_if(sums.rbegin(), sums.rend(), [&each](const CodedTally &other) {
            return other.deployment == each.deployment && other.status == each.status;
        });
        if (sum == sums.rend()) {
            sums.append(each);
            sums.last().region = nowhere;
            continue;
        }
        sum->processes += each.processes;
        sum->idle += each.idle;
        sum->rooms += each.rooms;
    }
    return sums;
}

} // namespace

HistoryTables::HistoryTables(const QSqlDatabase &database, const HistoryLimits &limits)
    : SqlRunner(database)
    , m_limits(limits)
{
}

/// Numbers that were given in what was not written are nobody's.
template <typename Work>
bool HistoryTables::asOne(Work work)
{
    if (SqlRunner::asOne(work))
        return true;
    m_numbers.clear();
    m_names.clear();
    return false;
}

bool HistoryTables::write(const HistoryRecord &record)
{
    return asOne([&] {
        std::optional<qint64> scope;
        const QVariantList key{cut(record.scope.profile), cut(record.scope.server),
                               cut(record.scope.app.text())};
        return run(u"INSERT OR IGNORE INTO scope (profile, server, app) VALUES (?, ?, ?)"_s, key) &&
               scopeOf(record.scope, scope) && scope && writeDeployments(*scope, record.deployments) &&
               (!record.sample || writeSample(*scope, *record.sample));
    });
}

bool HistoryTables::scopeOf(const HistoryScope &scope, std::optional<qint64> &id)
{
    QSqlQuery query(database());
    query.prepare(u"SELECT id FROM scope WHERE profile = ? AND server = ? AND app = ?"_s);
    for (const QString &part : {scope.profile, scope.server, scope.app.text()})
        query.addBindValue(cut(part));
    if (!run(query))
        return false;
    if (query.next())
        id = query.value(0).toLongLong();
    return true;
}

bool HistoryTables::writeDeployments(qint64 scope, const QList<SeenDeployment> &deployments)
{
    const QString statement =
        u"INSERT INTO deployment (scope, id, build, tag, build_tag, created_at) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (scope, id) DO UPDATE SET build = excluded.build, tag = excluded.tag, "
        "build_tag = excluded.build_tag, created_at = excluded.created_at"_s;
    return std::all_of(deployments.cbegin(), deployments.cend(), [&](const SeenDeployment &each) {
        return run(statement, {scope, cut(each.id.text()), cut(each.build.text()), cut(each.tag),
                               cut(each.buildTag), each.createdAt});
    });
}

/// Two windows on one application see the same: the first of them keeps it.
bool HistoryTables::writeSample(qint64 scope, const HistorySample &sample)
{
    QList<CodedTally> coded;
    for (const ProcessTally &tally : sample.tallies.first(std::min(sample.tallies.size(), mostTallies))) {
        CodedTally &code = coded.emplaceBack();
        code.processes = tally.processes;
        code.idle = tally.idle;
        code.rooms = tally.rooms;
        if (!numberOf(tally.deployment.text(), code.deployment) || !numberOf(tally.region, code.region) ||
            !numberOf(tally.status, code.status))
            return false;
    }
    const qint64 closest = m_limits.closest.count();
    return run(u"INSERT INTO sample (scope, at, whole, tallies) SELECT ?, ?, ?, ? WHERE NOT EXISTS "
               "(SELECT 1 FROM sample WHERE scope = ? AND at > ? AND at < ?)"_s,
               {scope, sample.at, int(sample.whole), encodeTallies(coded), scope, sample.at - closest,
                sample.at + closest});
}

bool HistoryTables::numberOf(const QString &name, int &number)
{
    const QString key = cut(name);
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.cend()) {
        number = *known;
        return true;
    }
    QSqlQuery query(database());
    query.prepare(u"SELECT id FROM name WHERE text = ?"_s);
    query.addBindValue(key);
    if (!run(u"INSERT OR IGNORE INTO name (text) VALUES (?)"_s, {key}) || !run(query) || !query.next())
        return false;
    number = query.value(0).toInt();
    m_numbers.insert(key, number);
    return true;
}

/// A number that nobody gave is an empty name.
bool HistoryTables::nameOf(int number, QString &name)
{
    auto known = m_names.constFind(number);
    if (known == m_names.cend()) {
        QSqlQuery query(database());
        query.prepare(u"SELECT id, text FROM name"_s);
        if (!run(query))
            return false;
        while (query.next())
            m_names.insert(query.value(0).toInt(), query.value(1).toString());
        known = m_names.constFind(number);
        if (known == m_names.cend())
            known = m_names.insert(number, {});
    }
    name = *known;
    return true;
}

bool HistoryTables::read(HistoryAnswer &answer)
{
    std::optional<qint64> scope;
    if (!scopeOf(answer.query.scope, scope))
        return false;
    return !scope ||
           (readSince(*scope, answer) && readDeployments(*scope, answer) && readSamples(*scope, answer));
}

bool HistoryTables::readSince(qint64 scope, HistoryAnswer &answer)
{
    QSqlQuery query(database());
    query.prepare(u"SELECT min(at) FROM sample WHERE scope = ?"_s);
    query.addBindValue(scope);
    if (!run(query))
        return false;
    if (query.next() && !query.isNull(0))
        answer.since = query.value(0).toLongLong();
    return true;
}

bool HistoryTables::readDeployments(qint64 scope, HistoryAnswer &answer)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT id, build, tag, build_tag, created_at FROM deployment WHERE scope = ?"_s);
    query.addBindValue(scope);
    if (!run(query))
        return false;
    while (query.next())
        answer.deployments.append({DeploymentId(query.value(0).toString()),
                                   BuildId(query.value(1).toString()), query.value(2).toString(),
                                   query.value(3).toString(), query.value(4).toLongLong()});
    return true;
}

/// The last of each stretch is found in the index alone; only those are then read.
bool HistoryTables::readSamples(qint64 scope, HistoryAnswer &answer)
{
    const HistoryQuery &wanted = answer.query;
    const qint64 stretch = std::max<qint64>(1, (wanted.to - wanted.from) / std::max(1, wanted.most));
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT at, whole, tallies FROM sample WHERE scope = ? AND at IN "
                  "(SELECT max(at) FROM sample WHERE scope = ? AND at >= ? AND at <= ? GROUP BY at / ? "
                  "UNION SELECT max(at) FROM sample WHERE scope = ? AND at < ?) ORDER BY at"_s);
    for (const qint64 value : {scope, scope, wanted.from, wanted.to, stretch, scope, wanted.from})
        query.addBindValue(value);
    if (!run(query))
        return false;
    while (query.next()) {
        HistorySample sample{query.value(0).toLongLong(), query.value(1).toBool(), {}};
        const auto coded = decodeTallies(query.value(2).toByteArray());
        if (!coded)
            continue; // one bad sample is a gap, not the end of the picture
        const bool isSummed = wanted.detail == HistoryQuery::Detail::Deployments;
        if (!named(isSummed ? summed(*coded) : *coded, sample.tallies))
            return false;
        answer.samples.append(sample);
    }
    return true;
}

bool HistoryTables::named(const QList<CodedTally> &coded, QList<ProcessTally> &tallies)
{
    for (const CodedTally &code : coded) {
        QString deployment;
        ProcessTally tally{{}, {}, {}, code.processes, code.idle, code.rooms};
        if (!nameOf(code.deployment, deployment) || !nameOf(code.status, tally.status) ||
            (code.region != nowhere && !nameOf(code.region, tally.region)))
            return false;
        tally.deployment = DeploymentId(deployment);
        tallies.append(tally);
    }
    return true;
}

bool HistoryTables::prune(qint64 now)
{
    const bool isDone = asOne([&] {
        return run(u"DELETE FROM sample WHERE at < ?"_s, {now - m_limits.oldest.count()}) &&
               thin(now - m_limits.middle.count(), m_limits.coarseStep) &&
               thin(now - m_limits.finest.count(), m_limits.middleStep) &&
               run(u"DELETE FROM sample WHERE rowid IN (SELECT rowid FROM sample ORDER BY at DESC "
                   "LIMIT -1 OFFSET ?)"_s,
                   {m_limits.samples}) &&
               run(u"DELETE FROM deployment WHERE (scope, id) IN (SELECT scope, id FROM (SELECT scope, id, "
                   "row_number() OVER (PARTITION BY scope ORDER BY created_at DESC) AS place "
                   "FROM deployment) WHERE place > ?)"_s,
                   {m_limits.deployments});
    });
    return isDone && giveBack();
}

/// SQLite gives back a page at each step of the statement, and Qt takes one step of what answers no rows.
bool HistoryTables::giveBack()
{
    constexpr int mostAtOnce = 4096;
    QSqlQuery query(database());
    query.prepare(u"PRAGMA freelist_count"_s);
    if (!run(query) || !query.next())
        return false;
    const int freePages = std::min(query.value(0).toInt(), mostAtOnce);
    query.finish();
    return asOne([&] {
        for (int page = 0; page < freePages; ++page) {
            if (!run(u"PRAGMA incremental_vacuum(1)"_s))
                return false;
        }
        return true;
    });
}

/// Of each stretch before this moment the last sample stays.
bool HistoryTables::thin(qint64 before, std::chrono::milliseconds step)
{
    return run(u"DELETE FROM sample WHERE at < ? AND EXISTS (SELECT 1 FROM sample AS later "
               "WHERE later.scope = sample.scope AND later.at > sample.at "
               "AND later.at < (sample.at / ? + 1) * ?)"_s,
               {before, qint64(step.count()), qint64(step.count())});
}

bool HistoryTables::makeRoom()
{
    return asOne([&] {
        return run(u"DELETE FROM sample WHERE rowid IN (SELECT rowid FROM sample ORDER BY at "
                   "LIMIT (SELECT count(*) / 10 + 1 FROM sample))"_s);
    });
}

} // namespace hathora
