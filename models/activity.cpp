// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hathora {

namespace {

/// A trace holds nothing secret, so all of it may be copied.
QString json(const ActivityEntry &entry)
{
    const Trace &trace = entry.trace;
    QJsonObject object{
        {QStringLiteral("startedAt"), trace.startedAt.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("operation"), trace.operation},
        {QStringLiteral("path"), trace.path},
        {QStringLiteral("attempts"), trace.attempts},
        {QStringLiteral("durationMs"), double(trace.duration.count())},
        {QStringLiteral("bytes"), trace.bytes},
    };
    if (trace.status > 0)
        object.insert(QStringLiteral("status"), trace.status);
    for (const auto &column : activityColumns()) {
        if (column.key == "result"_L1)
            object.insert(column.key, column.value(entry).toString());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

} // namespace

Activity::Activity(int most, QObject *parent)
    : QObject(parent)
    , m_most(most)
    , m_model(
          activityColumns(), [](const ActivityEntry &entry) { return entry.number; }, json)
{
}

void Activity::record(const Trace &trace)
{
    m_model.upsert({{++m_last, trace}});
    const int tooMany = m_model.rowCount() - m_most;
    if (tooMany < m_most / 10) // a tenth at once: each removal from the front moves all that follows
        return;
    QList<qint64> oldest;
    for (int row = 0; row < tooMany; ++row)
        oldest.append(m_model.keyAt(row));
    m_model.remove(oldest);
}

} // namespace hathora
