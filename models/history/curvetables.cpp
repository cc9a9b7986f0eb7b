// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/curvetables.h"

#include "models/history/curvecode.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace hathora {

namespace {

using namespace Qt::StringLiterals;

QMap<qint64, QList<CurvePoint>> byHour(const QList<CurvePoint> &points)
{
    QMap<qint64, QList<CurvePoint>> hours;
    for (const CurvePoint &point : points) {
        if (point.at > 0 && std::isfinite(point.value))
            hours[point.at / curveChunk * curveChunk].append(point);
    }
    return hours;
}

} // namespace

CurveTables::CurveTables(const QSqlDatabase &database, const HistoryLimits &limits)
    : SqlRunner(database)
    , m_limits(limits)
{
}

bool CurveTables::write(const CurveRecord &record)
{
    return asOne([&] {
        return std::all_of(record.curves.cbegin(), record.curves.cend(), [&](const SeenCurve &curve) {
            std::optional<qint64> subject;
            if (!makeSubject(record.scope, curve.process, subject) || !subject)
                return false;
            const auto hours = byHour(curve.points);
            return std::all_of(hours.keyValueBegin(), hours.keyValueEnd(), [&](const auto &hour) {
                return writeChunk(*subject, curve.metric, hour.first, hour.second);
            });
        });
    });
}

bool CurveTables::makeSubject(const HistoryScope &scope, const QString &process, std::optional<qint64> &id)
{
    if (!subjectOf(scope, process, id))
        return false;
    if (id)
        return true;
    const QVariantList key{cut(scope.profile), cut(scope.server), cut(scope.app.text())};
    return run(u"INSERT OR IGNORE INTO scope (profile, server, app) VALUES (?, ?, ?)"_s, key) &&
           run(u"INSERT INTO curve_subject (scope, process) "
               "SELECT id, ? FROM scope WHERE profile = ? AND server = ? AND app = ?"_s,
               QVariantList{cut(process)} + key) &&
           subjectOf(scope, process, id);
}

bool CurveTables::subjectOf(const HistoryScope &scope, const QString &process, std::optional<qint64> &id)
{
    QSqlQuery query(database());
    query.prepare(u"SELECT curve_subject.id FROM curve_subject JOIN scope ON scope.id = curve_subject.scope "
                  "WHERE profile = ? AND server = ? AND app = ? AND process = ?"_s);
    for (const QString &part : {scope.profile, scope.server, scope.app.text(), process})
        query.addBindValue(cut(part));
    if (!run(query))
        return false;
    if (query.next())
        id = query.value(0).toLongLong();
    return true;
}

/// What cannot be read any more is written over: one bad hour is a gap, not the end of the curve.
bool CurveTables::writeChunk(qint64 subject, const QString &metric, qint64 hour,
                             const QList<CurvePoint> &points)
{
    QSqlQuery query(database());
    query.prepare(u"SELECT points FROM curve WHERE subject = ? AND metric = ? AND hour = ?"_s);
    for (const QVariant &value : QVariantList{subject, cut(metric), hour})
        query.addBindValue(value);
    if (!run(query))
        return false;
    QList<CurvePoint> kept;
    if (query.next())
        kept = decodeCurve(query.value(0).toByteArray(), hour).value_or(kept);
    query.finish();
    return run(u"INSERT OR REPLACE INTO curve (subject, metric, hour, points) VALUES (?, ?, ?, ?)"_s,
               {subject, cut(metric), hour, encodeCurve(woven(kept, points))});
}

bool CurveTables::read(CurveAnswer &answer)
{
    const CurveQuery &wanted = answer.query;
    std::optional<qint64> subject;
    if (!subjectOf(wanted.scope, wanted.process, subject))
        return false;
    if (!subject)
        return true;
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT metric, hour, points FROM curve "
                  "WHERE subject = ? AND hour > ? AND hour <= ? ORDER BY metric, hour"_s);
    for (const qint64 value : {*subject, wanted.from - curveChunk, wanted.to})
        query.addBindValue(value);
    if (!run(query))
        return false;
    while (query.next()) {
        const QString metric = query.value(0).toString();
        const auto points = decodeCurve(query.value(2).toByteArray(), query.value(1).toLongLong());
        if (answer.curves.isEmpty() || answer.curves.last().metric != metric)
            answer.curves.append({wanted.process, metric, {}});
        for (const CurvePoint &point : points.value_or(QList<CurvePoint>())) {
            if (point.at >= wanted.from && point.at <= wanted.to)
                answer.curves.last().points.append(point);
        }
    }
    answer.curves.removeIf([](const SeenCurve &curve) { return curve.points.isEmpty(); });
    return true;
}

bool CurveTables::prune(qint64 now)
{
    return asOne([&] {
        return run(u"DELETE FROM curve WHERE hour < ?"_s, {now - m_limits.oldestCurve.count()}) &&
               run(u"DELETE FROM curve WHERE hour < (SELECT hour FROM curve ORDER BY hour DESC "
                   "LIMIT 1 OFFSET ?)"_s,
                   {m_limits.curveHours}) &&
               run(u"DELETE FROM curve_subject WHERE id NOT IN (SELECT subject FROM curve)"_s);
    });
}

bool CurveTables::makeRoom()
{
    return asOne([&] {
        return run(u"DELETE FROM curve WHERE hour <= (SELECT hour FROM curve ORDER BY hour "
                   "LIMIT 1 OFFSET (SELECT count(*) / 4 FROM curve))"_s);
    });
}

} // namespace hathora
