// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity.h"

#include "models/audit/auditline.h"
#include "models/commands/commands.h"

#include <QJsonDocument>

namespace hathora {

namespace {

QString json(const ActivityEntry &entry)
{
    return QString::fromUtf8(QJsonDocument(jsonOf(entry)).toJson(QJsonDocument::Indented));
}

Trace beginning(const Change &change)
{
    Trace trace;
    trace.startedAt = QDateTime::currentDateTimeUtc();
    trace.operation = operationOf(change.kind);
    trace.path = change.target;
    trace.traffic = Traffic::Change;
    return trace;
}

QString nameOf(const Alert &alert)
{
    switch (alert.what) {
    case Alert::What::ProcessFailed:
        return QStringLiteral("processFailed");
    case Alert::What::BuildSucceeded:
    case Alert::What::BuildFailed:
        return QStringLiteral("buildFinished");
    case Alert::What::Quota:
        return alert.quota == UsageQuota::MonthlyVcpuHours ? QStringLiteral("monthlyVcpuHours")
                                                           : QStringLiteral("concurrentVcpus");
    case Alert::What::Rule:
        break;
    }
    return nameOf(alert.rule.measure);
}

/// The thing itself where there is one, or else what the rule is about.
QString targetOf(const Alert &alert)
{
    if (alert.place)
        return alert.place->id;
    const AlertScope &scope = alert.rule.scope;
    if (!scope.id.isEmpty())
        return scope.id;
    return scope.app.isEmpty() ? scope.org.text() : scope.app.text();
}

Trace beginning(const Alert &alert)
{
    Trace trace;
    trace.startedAt = alert.at;
    trace.operation = nameOf(alert);
    trace.path = targetOf(alert);
    return trace;
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
    const ActivityEntry entry{++m_last, trace};
    add(entry);
    if (trace.traffic == Traffic::Change)
        Q_EMIT changeEnded(entry);
}

/// Numbered from below, so that the newest of them comes right before what this run has.
void Activity::recall(const QList<ActivityEntry> &oldestFirst)
{
    qint64 number = -qint64(oldestFirst.size());
    QList<ActivityEntry> entries = oldestFirst;
    for (ActivityEntry &entry : entries)
        entry.number = number++;
    m_model.upsert(entries);
    m_recalled = int(entries.size());
}

void Activity::follow(const Commands &commands)
{
    connect(&commands, &Commands::changed, this,
            [this, &commands](const Change &change) { note(commands, change); });
}

void Activity::note(const Commands &commands, const Change &change)
{
    const Key key(&commands, change.number);
    ActivityEntry entry;
    if (const auto known = m_changes.constFind(key); known != m_changes.cend()) {
        if (const ActivityEntry *noted = m_model.find(known->entry))
            entry = *noted;
        entry.trace.duration = std::chrono::milliseconds(known->since.elapsed());
    } else {
        m_changes[key] = {++m_last, {}};
        m_changes[key].since.start();
        entry = {m_last, beginning(change)};
    }
    entry.change = change;
    if (!change.operation.isEmpty())
        entry.trace.operation = change.operation;
    if (change.isOver()) {
        m_changes.remove(key);
        Q_EMIT changeEnded(entry);
    }
    if (entry.number > 0) // or its line is too long ago to be kept
        add(entry);
}

void Activity::raise(const Alert &alert)
{
    if (alert.lasts()) {
        m_alerts[alert.number].entry = m_last + 1;
        m_alerts[alert.number].since.start();
    }
    ActivityEntry entry{++m_last, beginning(alert)};
    entry.alert = alert;
    add(entry);
}

void Activity::clear(const Alert &alert)
{
    const UnderWay known = m_alerts.take(alert.number);
    const ActivityEntry *noted = m_model.find(known.entry);
    if (!noted) // its line is too long ago to be kept
        return;
    ActivityEntry entry = *noted;
    entry.isCleared = true;
    entry.trace.duration = std::chrono::milliseconds(known.since.elapsed());
    add(entry);
}

void Activity::add(const ActivityEntry &entry)
{
    m_model.upsert({entry});
    const int tooMany = m_model.rowCount() - m_recalled - m_most;
    if (tooMany < m_most / 10) // a tenth at once: each removal from the front moves all that follows
        return;
    QList<qint64> oldest;
    for (int row = 0; oldest.size() < tooMany; ++row) {
        if (m_model.keyAt(row) > 0) // what earlier runs changed stays: it is bounded by itself
            oldest.append(m_model.keyAt(row));
    }
    m_model.remove(oldest);
}

} // namespace hathora
